using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Experts;

/// <summary>What somebody wrote in the private chat, as PeerHelp understands it.</summary>
public abstract record PrivateWord
{
    /// <summary>"osaan: masennus, motivointi": replaces what people may ask about.</summary>
    public sealed record IKnow(IReadOnlyList<string> Tags) : PrivateWord;

    /// <summary>"tauko 1.12. asti": the words after the command.</summary>
    public sealed record PauseUntil(string When) : PrivateWord;

    public sealed record GoOn : PrivateWord;

    /// <summary>"sparraustunnit: ti ja to 13–15": the words after the command, none when they are only asked for.</summary>
    public sealed record SparringHours(string When) : PrivateWord;

    /// <summary>"ei sparraustunteja"</summary>
    public sealed record NoSparringHours : PrivateWord;

    public sealed record MyData : PrivateWord;

    public sealed record Help : PrivateWord;

    public sealed record Profile : PrivateWord;

    /// <summary>"kalenteri": the address of one's own sparrings.</summary>
    public sealed record Calendar : PrivateWord;

    /// <summary>"uusi kalenteriosoite": the address given before shall lead nowhere.</summary>
    public sealed record NewCalendar : PrivateWord;

    /// <summary>Anything else: perhaps an answer to what was asked last.</summary>
    public sealed record Other : PrivateWord;
}

/// <summary>Reads the short sentences of the private chat, in any of the three languages.</summary>
public static class PrivateWords
{
    private const int MostTags = 30;
    private const int LongestTag = 60;

    private static readonly (Language Language, string Command)[] Knowing =
        [(Language.Finnish, "osaan"), (Language.Swedish, "jag kan"), (Language.English, "i know")];

    private static readonly (Language Language, string Command)[] Pausing =
        [(Language.Finnish, "tauko"), (Language.Swedish, "paus"), (Language.English, "pause")];

    private static readonly (Language Language, string Command, PrivateWord Word)[] Plain =
    [
        (Language.Finnish, "jatka", new PrivateWord.GoOn()),
        (Language.Swedish, "fortsätt", new PrivateWord.GoOn()),
        (Language.English, "continue", new PrivateWord.GoOn()),
        (Language.English, "resume", new PrivateWord.GoOn()),
        (Language.Finnish, "tietoni", new PrivateWord.MyData()),
        (Language.Swedish, "mina uppgifter", new PrivateWord.MyData()),
        (Language.English, "my data", new PrivateWord.MyData()),
        (Language.Finnish, "apua", new PrivateWord.Help()),
        (Language.Finnish, "ohje", new PrivateWord.Help()),
        (Language.Swedish, "hjälp", new PrivateWord.Help()),
        (Language.English, "help", new PrivateWord.Help()),
        (Language.Finnish, "profiili", new PrivateWord.Profile()),
        (Language.Swedish, "profil", new PrivateWord.Profile()),
        (Language.English, "profile", new PrivateWord.Profile()),
        (Language.Finnish, "kalenteri", new PrivateWord.Calendar()),
        (Language.Finnish, "kalenterini", new PrivateWord.Calendar()),
        (Language.Finnish, "kalenteriosoite", new PrivateWord.Calendar()),
        (Language.Swedish, "kalender", new PrivateWord.Calendar()),
        (Language.Swedish, "kalendern", new PrivateWord.Calendar()),
        (Language.Swedish, "min kalender", new PrivateWord.Calendar()),
        (Language.English, "calendar", new PrivateWord.Calendar()),
        (Language.English, "my calendar", new PrivateWord.Calendar()),
        (Language.English, "calendar feed", new PrivateWord.Calendar()),
        (Language.Finnish, "uusi kalenteriosoite", new PrivateWord.NewCalendar()),
        (Language.Swedish, "ny kalenderadress", new PrivateWord.NewCalendar()),
        (Language.English, "new calendar address", new PrivateWord.NewCalendar()),
    ];

    private static readonly string[] Yeses =
        ["kyllä", "kyl", "joo", "juu", "jep", "jees", "ok", "okei", "ja", "jo", "japp", "jepp", "yes", "yep", "yeah", "sure"];

    private static readonly string[] Noes = ["ei", "en", "nej", "nä", "no", "nope"];

    /// <summary>Yes or no to what was asked last; null for anything else.</summary>
    public static bool? YesOrNo(string text) => Tokens.Of(text) is not [var first, ..] words || words.Count > 2 ? null
        : Yeses.Contains(first) ? true
        : Noes.Contains(first) ? false
        : null;

    /// <summary>The word and the language it was said in; no language when the words do not tell.</summary>
    public static (PrivateWord Word, Language? Language) Read(string text)
    {
        var said = text.Trim();
        foreach (var (language, command) in Knowing)
        {
            if (After(said, command)?.TrimStart() is { } tags && tags.StartsWith(':'))
            {
                return (new PrivateWord.IKnow(Tags(tags[1..])), language);
            }
        }

        foreach (var (language, command) in Pausing)
        {
            if (After(said, command) is { } when && (when.Length == 0 || when[0] is ' ' or ':'))
            {
                return (new PrivateWord.PauseUntil(when.Trim(' ', ':')), language);
            }
        }

        if (SparringHours.Read(said) is { } hours)
        {
            return hours;
        }

        var plain = said.TrimEnd('.', '!', '?', ' ');
        foreach (var (language, command, word) in Plain)
        {
            if (plain.Equals(command, StringComparison.OrdinalIgnoreCase))
            {
                return (word, language);
            }
        }

        return Learnings.LearningWords.Read(said) is var (about, spoken) ? (about, spoken)
            : Sparring.Listeners.ListenWords.Read(said) is var (listening, tongue) ? (listening, tongue)
            : (new PrivateWord.Other(), null);
    }

    /// <summary>Topics separated by commas, semicolons or lines, each once.</summary>
    public static IReadOnlyList<string> Tags(string text) =>
    [
        .. text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(tag => tag.TrimEnd('.', '!', ' '))
            .Where(tag => tag.Length is > 0 and <= LongestTag)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostTags),
    ];

    private static string? After(string said, string command) =>
        said.StartsWith(command, StringComparison.OrdinalIgnoreCase) ? said[command.Length..] : null;
}
