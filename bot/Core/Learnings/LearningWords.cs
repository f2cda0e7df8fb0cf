using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Learnings;

/// <summary>What somebody wrote in the private chat about learnings.</summary>
public abstract record LearningWord : PrivateWord
{
    /// <summary>"mitä tiedetään: velka-asiat".</summary>
    public sealed record Search(string About) : LearningWord;

    /// <summary>"jaa oppi: …", after a talk.</summary>
    public sealed record Tell(string Words) : LearningWord;

    /// <summary>"oppini": those one may take back.</summary>
    public sealed record Mine : LearningWord;

    /// <summary>"poista oppi".</summary>
    public sealed record Remove : LearningWord;

    /// <summary>"pitää yhä", when asked after a year.</summary>
    public sealed record StillHolds : LearningWord;

    /// <summary>"muokkaa oppi: …", when asked after a year.</summary>
    public sealed record Reword(string Words) : LearningWord;
}

/// <summary>Reads the short sentences about learnings, in any of the three languages.</summary>
public static class LearningWords
{
    /// <summary>Sentences that the subject follows, with a colon or without.</summary>
    private static readonly (Language Language, string Begins)[] Questions =
    [
        (Language.Finnish, "mitä tiedetään aiheesta"), (Language.Finnish, "mitä tiedetään"), (Language.Finnish, "mitä me tiedetään"),
        (Language.Finnish, "mitä tiedämme"), (Language.Finnish, "mitä on opittu"), (Language.Finnish, "mitä meillä tiedetään"),
        (Language.Swedish, "vad vet vi om"), (Language.Swedish, "vad har vi lärt oss om"), (Language.Swedish, "lärdomar om"),
        (Language.English, "what do we know about"), (Language.English, "what have we learned about"),
        (Language.English, "what have we learnt about"), (Language.English, "learnings about"),
    ];

    /// <summary>Words that mean a search only with a colon.</summary>
    private static readonly (Language Language, string Command)[] Searches =
    [
        (Language.Finnish, "haku"), (Language.Finnish, "hae"), (Language.Finnish, "oppi"), (Language.Finnish, "opit"),
        (Language.Swedish, "sök"), (Language.Swedish, "lärdom"), (Language.Swedish, "lärdomar"),
        (Language.English, "search"), (Language.English, "learning"), (Language.English, "learnings"),
    ];

    private static readonly (Language Language, string Command)[] Tellings =
        [(Language.Finnish, "jaa oppi"), (Language.Swedish, "dela lärdom"), (Language.Swedish, "dela en lärdom"),
         (Language.English, "share learning"), (Language.English, "share a learning")];

    private static readonly (Language Language, string Command)[] Rewordings =
        [(Language.Finnish, "muokkaa oppi"), (Language.Finnish, "muokkaa oppia"), (Language.Swedish, "ändra lärdom"),
         (Language.Swedish, "ändra lärdomen"), (Language.English, "edit learning"), (Language.English, "edit the learning")];

    private static readonly (Language Language, string Command, LearningWord Word)[] Plain =
    [
        (Language.Finnish, "oppini", new LearningWord.Mine()), (Language.Finnish, "omat opit", new LearningWord.Mine()),
        (Language.Swedish, "mina lärdomar", new LearningWord.Mine()), (Language.English, "my learnings", new LearningWord.Mine()),
        (Language.Finnish, "poista oppi", new LearningWord.Remove()), (Language.Finnish, "poista oppini", new LearningWord.Remove()),
        (Language.Swedish, "ta bort lärdom", new LearningWord.Remove()), (Language.Swedish, "ta bort lärdomen", new LearningWord.Remove()),
        (Language.English, "remove learning", new LearningWord.Remove()), (Language.English, "remove the learning", new LearningWord.Remove()),
        (Language.Finnish, "pitää yhä", new LearningWord.StillHolds()), (Language.Finnish, "pitää yhä paikkansa", new LearningWord.StillHolds()),
        (Language.Swedish, "gäller ännu", new LearningWord.StillHolds()), (Language.Swedish, "den gäller ännu", new LearningWord.StillHolds()),
        (Language.English, "still holds", new LearningWord.StillHolds()), (Language.English, "it still holds", new LearningWord.StillHolds()),
    ];

    /// <summary>The word and the language it was said in; null for anything else.</summary>
    public static (LearningWord Word, Language Language)? Read(string said)
    {
        var plain = said.TrimEnd('.', '!', '?', ' ');
        foreach (var (language, command, word) in Plain)
        {
            if (plain.Equals(command, StringComparison.OrdinalIgnoreCase))
            {
                return (word, language);
            }
        }

        return Subject(said, Tellings, needsColon: true) is var (told, inTelling) ? (new LearningWord.Tell(told), inTelling)
            : Subject(said, Rewordings, needsColon: true) is var (changed, inChange) ? (new LearningWord.Reword(changed), inChange)
            : (Subject(said, Questions, needsColon: false) ?? Subject(said, Searches, needsColon: true)) is var (about, inSearch)
                ? (new LearningWord.Search(about.TrimEnd('?', '.', '!', ' ')), inSearch)
                : null;
    }

    private static (string Subject, Language Language)? Subject(string said, (Language Language, string Command)[] commands, bool needsColon)
    {
        foreach (var (language, command) in commands)
        {
            if (said.StartsWith(command, StringComparison.OrdinalIgnoreCase) && said[command.Length..] is { Length: > 0 } rest &&
                (rest.TrimStart().StartsWith(':') || (!needsColon && rest[0] is ' ')) && rest.Trim(' ', ':', '?', '\n') is { Length: > 0 })
            {
                return (rest.TrimStart(' ', ':', '\n').TrimEnd(), language);
            }
        }

        return null;
    }
}
