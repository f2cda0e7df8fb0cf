using NodaTime;

namespace PeerHelp.Core.Asking;

/// <summary>A colleague names someone in the thread who knows about this.</summary>
/// <param name="Words">The colleague's own words.</param>
/// <param name="MayAnswerUntil">The named one is first left to answer in the thread.</param>
public sealed record Referral(Party Expert, Party By, string Words, Instant MayAnswerUntil, bool Answered = false);
