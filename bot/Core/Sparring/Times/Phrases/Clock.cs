namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>A time of day as it was said; "two" may still be two at night.</summary>
/// <remarks>
/// The hour is −1 when only the minutes were said ("kymmentä yli"); <c>Next</c> is the token after it; <c>Sure</c>, when it
/// can be nothing but a time (a bare number needs its surroundings); <c>Fixed</c>, when it is meant on a clock of 24 hours.
/// </remarks>
internal readonly record struct Clock(int Hour, int Minute, int Next, bool Sure, bool Fixed, Case Case = Case.Plain);
