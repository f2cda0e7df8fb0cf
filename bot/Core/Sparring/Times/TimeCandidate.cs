using NodaTime;
using NodaTime.Text;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>A time somebody wrote, as wall-clock time where he or she lives.</summary>
/// <param name="Words">The words it was read from, as they were written.</param>
public abstract record TimeCandidate(string Words)
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>At a time: "kahdelta".</summary>
    public sealed record At(LocalDateTime Time, string Words) : TimeCandidate(Words)
    {
        public override string ToString() => $"at {Minute.Format(Time)}";
    }

    /// <summary>From a time on, the same day: "kolmen jälkeen". After a whole day ("perjantain jälkeen"), from the next midnight on; "maanantaista alkaen", from the one it begins with.</summary>
    public sealed record After(LocalDateTime Time, string Words) : TimeCandidate(Words)
    {
        public override string ToString() => $"after {Minute.Format(Time)}";
    }

    /// <summary>Over by a time, the same day: "ennen kahta". Before a whole day ("ennen perjantaita"), by the midnight it begins with; "perjantaihin mennessä", by the one it ends with.</summary>
    public sealed record Before(LocalDateTime Time, string Words) : TimeCandidate(Words)
    {
        public override string ToString() => $"before {Minute.Format(Time)}";
    }

    /// <summary>Some time within a stretch: "huomenna aamupäivällä".</summary>
    public sealed record Window(LocalDateTime Start, LocalDateTime End, string Words) : TimeCandidate(Words)
    {
        public override string ToString() => $"window {Minute.Format(Start)}/{Minute.Format(End)}";
    }

    /// <summary>One line for a list of candidates: <c>at …|after …</c>, or <c>none</c>.</summary>
    public static string Line(IReadOnlyList<TimeCandidate> candidates) => candidates.Count == 0
        ? "none"
        : string.Join('|', candidates);
}
