using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Experts;

/// <summary>The hours that somebody keeps every week for talks with colleagues: what is said of them, and what is decided.</summary>
public static class SparringHours
{
    private static readonly (Language Language, string Name)[] Names =
    [
        (Language.Finnish, "sparraustunnit"), (Language.Finnish, "sparraustuntini"), (Language.Finnish, "sparraustunti"),
        (Language.Finnish, "sparrausajat"), (Language.Finnish, "sparrausaikani"),
        (Language.Swedish, "sparringtimmar"), (Language.Swedish, "mina sparringtimmar"), (Language.Swedish, "sparringtider"),
        (Language.English, "sparring hours"), (Language.English, "my sparring hours"), (Language.English, "sparring times"),
    ];

    private static readonly (Language Language, string Words)[] Nones =
    [
        (Language.Finnish, "ei sparraustunteja"), (Language.Finnish, "ei enää sparraustunteja"), (Language.Finnish, "poista sparraustunnit"),
        (Language.Swedish, "inga sparringtimmar"), (Language.Swedish, "inga sparringtimmar mer"), (Language.Swedish, "ta bort sparringtimmarna"),
        (Language.English, "no sparring hours"), (Language.English, "no more sparring hours"), (Language.English, "remove sparring hours"),
    ];

    private static readonly string[] NoHours = ["ei", "ei ole", "ei mitään", "pois", "inga", "nej", "bort", "none", "no"];

    /// <summary>The word and its language, or null when this is not what is spoken of.</summary>
    internal static (PrivateWord Word, Language? Language)? Read(string said)
    {
        var plain = said.Trim(' ', '.', '!', '?');
        foreach (var (language, words) in Nones)
        {
            if (plain.Equals(words, StringComparison.OrdinalIgnoreCase))
            {
                return (new PrivateWord.NoSparringHours(), language);
            }
        }

        foreach (var (language, name) in Names)
        {
            if (plain.StartsWith(name, StringComparison.OrdinalIgnoreCase) && plain[name.Length..] is "" or [' ' or ':' or '\n', ..])
            {
                var when = plain[name.Length..].Trim(' ', ':', '\n');
                return (NoHours.Contains(when, StringComparer.OrdinalIgnoreCase) ? new PrivateWord.NoSparringHours() : new PrivateWord.SparringHours(when), language);
            }
        }

        return null;
    }

    /// <summary>The hours are kept as they were understood, and told back; without any they are only told.</summary>
    internal static Decision Hear(Person person, string when) => when.Length == 0 ? Tell(person)
        : WeeklyPhrases.Read(when, person.Tongue) is { } hours ? Tell(person with { SparringHours = hours.ToString() })
        : Decision.Nothing.Save(person).Tell(person.Id, new Note.WhichHours());

    internal static Decision None(Person person) => Tell(person with { SparringHours = null });

    private static Decision Tell(Person person) =>
        Decision.Nothing.Save(person).Tell(person.Id, new Note.HoursKept(person.SparringHours));
}
