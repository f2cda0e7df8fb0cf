using System.Text.RegularExpressions;
using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Experts;

/// <summary>Reads when somebody is taken: "asiakkaalla 12 asti", "ehdin vasta yhden jälkeen", "olen koulutuksessa torstaina".</summary>
/// <remarks>The message begins with it, and after it comes a time and little else: "asiakkaalla on velkoja" says nothing of the writer.</remarks>
public static partial class AwayWords
{
    private const int MostWords = 8;

    /// <summary>A talk with a client, when its end is not told.</summary>
    private static readonly Duration Usual = Duration.FromHours(1);

    private static readonly Duration Farthest = Duration.FromDays(60);

    private static readonly HashSet<string> Back = new(StringComparer.OrdinalIgnoreCase)
    {
        "olen vapaa taas", "olen taas vapaa", "oon taas vapaa", "oon vapaa taas", "vapaa taas", "taas vapaa", "vapaana taas", "vapaa", "olen vapaa",
        "asiakas lähti", "ehdin taas", "jag är ledig igen", "är ledig igen", "ledig igen", "ledig", "jag är ledig", "jag hinner igen",
        "i'm free again", "i am free again", "free again", "i'm free", "free", "i'm back", "available again", "back again",
    };

    /// <summary>Free again, before what was said is over.</summary>
    public static bool IsBack(string text) => Back.Contains(text.Trim(' ', '.', '!', '\n'));

    /// <summary>When the writer is taken; null when the message does not tell that.</summary>
    /// <param name="clock">The writer's clock and working hours.</param>
    /// <param name="language">The tag of the language the writer is known to use, or empty.</param>
    public static IReadOnlyList<Away>? Read(string text, Instant now, WorkingTime clock, string language)
    {
        var said = Opening().Match(text);
        var rest = Clause().Split(text[said.Length..], 2)[0].Trim(' ', '.', '!', ':', '\n');
        if (!said.Success || rest.Split(' ').Length > MostWords || Verb().IsMatch(rest))
        {
            return null;
        }

        var isLate = said.Groups["late"].Success;
        if (rest.Length == 0)
        {
            return isLate ? null : [new Away(now, now + Usual)];
        }

        if (WholeDay().IsMatch(rest))
        {
            return Kept([new Away(now, clock.ToInstant(clock.Hours.UsualDay(clock.DateOf(now)).End))], now);
        }

        return Kept([.. TimesIn(rest, now, clock, language).Select(time => isLate ? Until(time, now, clock) : During(time, now, clock))], now);
    }

    /// <summary>A bare "kahteen" is "kahteen asti"; how long it takes ("tunnin") is until "tunnin päästä".</summary>
    private static IReadOnlyList<TimeCandidate> TimesIn(string rest, Instant now, WorkingTime clock, string language) =>
        new[] { rest, $"{rest} asti" }.Select(words => TimePhrases.Read(words, now, clock, language)).FirstOrDefault(times => times.Count > 0)
        ?? new[] { $"{rest} päästä", $"om {rest}", For().Replace(rest, "in ") }
            .SelectMany(words => TimePhrases.Read(words, now, clock, language).OfType<TimeCandidate.At>().Take(1))
            .Take(1).Select(at => (TimeCandidate)new TimeCandidate.Before(at.Time, at.Words)).ToList();

    /// <summary>"With a client" at, until or during a time.</summary>
    private static Away During(TimeCandidate time, Instant now, WorkingTime clock)
    {
        var today = clock.DateOf(now);
        var (from, until) = time switch
        {
            TimeCandidate.At at => (at.Time, at.Time + Period.FromHours(1)),
            TimeCandidate.After after => (after.Time, Later(clock.Hours.UsualDay(after.Time.Date).End, after.Time.PlusHours(1))),
            TimeCandidate.Before before => before.Time.TimeOfDay == LocalTime.Midnight || before.Time.Date == today
                ? (clock.LocalOf(now), before.Time)
                : (clock.Hours.UsualDay(before.Time.Date).Start, before.Time),
            TimeCandidate.Window window => (window.Start, window.End),
            _ => throw new ArgumentOutOfRangeException(nameof(time)),
        };
        return new(clock.ToInstant(from), clock.ToInstant(until));
    }

    /// <summary>"Not before" a time.</summary>
    private static Away Until(TimeCandidate time, Instant now, WorkingTime clock) => new(now, clock.ToInstant(time switch
    {
        TimeCandidate.At at => at.Time,
        TimeCandidate.After after => after.Time,
        TimeCandidate.Before before => before.Time,
        TimeCandidate.Window window => window.Start,
        _ => throw new ArgumentOutOfRangeException(nameof(time)),
    }));

    private static LocalDateTime Later(LocalDateTime one, LocalDateTime other) => one > other ? one : other;

    private static IReadOnlyList<Away>? Kept(IReadOnlyList<Away> all, Instant now) =>
        all.Where(away => away.From < away.Until && now < away.Until && away.Until < now + Farthest).ToList() is { Count: > 0 } kept ? kept : null;

    [GeneratedRegex(
        @"^\s*(?:(?:hei|moi|sori|sorry|hej|hi|ok)[,!.]?\s+)?(?:(?:mä|minä|jag|nyt|nu|now)\s+)?(?:(?:olen|oon|menen|meen|är|sitter|i'm|i am|am)\s+)?(?:(?:nyt|nu|now|vielä|ännu|still)\s+)?(?:"
        + @"(?<late>(?:ehdin|pääsen|vapaa|vapaana|ehdin auttaa)\s+vasta|(?:hinner|ledig|kan|fri)\s+först|(?:only\s+free|free\s+only|only\s+available|available\s+only|available\s+from|free\s+from|not\s+(?:free|available)\s+(?:until|before)))"
        + @"|asiakkaalla|asiakkaan\s+(?:luona|kanssa)|asiakastapaamisessa|tapaamisessa|palaverissa|palsussa|kokouksessa|koulutuksessa|varattu|varattuna|poissa|lääkärissä|matkalla"
        + @"|hos\s+(?:en\s+)?klient|med\s+(?:en\s+)?klient|(?:i|på)\s+möte|på\s+(?:kurs|utbildning)|upptagen|borta"
        + @"|with\s+(?:a\s+|my\s+)?clients?|in\s+(?:a\s+)?meetings?|(?:in|at)\s+(?:a\s+)?training|busy|away|tied\s+up)(?![\p{L}\d])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>What comes after a comma, or in the next sentence, is another matter.</summary>
    [GeneratedRegex(@"[,;\n]|[.!?]\s|\s(?:mutta|sitten|men|sedan|but|then)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    /// <summary>"Asiakkaalla on …" tells of the client.</summary>
    [GeneratedRegex(@"^(?:on|oli|ei|olisi|som|who|which|har|has)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:koko päivän|loppupäivän|tämän päivän|hela dagen|resten av dagen|all day|(?:for )?the rest of the day)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeDay();

    [GeneratedRegex(@"^(?:for\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex For();
}
