using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Afterwards;

/// <summary>How something went, said in a few words.</summary>
public enum Outcome
{
    /// <summary>"Juteltiin, auttoi", "kokeilin, toimi", "meni eteenpäin".</summary>
    Good,

    /// <summary>"Mietin yhä", "vielä kesken", "ei auttanut".</summary>
    Unsure,

    /// <summary>"Ei vielä".</summary>
    NotYet,

    /// <summary>"En ehtinyt", "ei vielä ehditty".</summary>
    NotDone,
}

/// <summary>What somebody says in the private chat about a talk that is over, as PeerHelp understands it.</summary>
public abstract record AfterWord
{
    /// <summary>"kiitos: tästä oli iso apu".</summary>
    public sealed record Thank(string Words) : AfterWord;

    /// <summary>"kokeilen: kysyn ensin, mikä sujuu; ensi tiistaina": the thing to try, and perhaps the day.</summary>
    public sealed record Try(string Words, string Occasion) : AfterWord;

    /// <summary>"kokeiluni": what I want to try.</summary>
    public sealed record MyExperiments : AfterWord;

    /// <summary>"poista kokeilu".</summary>
    public sealed record DropExperiment : AfterWord;

    /// <summary>"hyviä uutisia: asiakas aloitti työssä": for the helper to read.</summary>
    public sealed record GoodNews(string Words) : AfterWord;

    public sealed record Went(Outcome How) : AfterWord;
}

/// <summary>Reads short sentences about a talk that is over, in three languages. What is not surely meant so is left to others.</summary>
public static class AfterWords
{
    /// <summary>A longer sentence tells more than how it went.</summary>
    private const int MostWords = 9;

    private static readonly string[] Thanking = ["kiitos:", "kiitä:", "tack:", "tacka:", "thanks:", "thank:"];

    private static readonly string[] Trying = ["kokeilen:", "kokeilu:", "jag provar:", "försök:", "i'll try:", "i will try:", "experiment:"];

    private static readonly string[] Telling = ["hyviä uutisia:", "hyvä uutinen:", "goda nyheter:", "god nyhet:", "good news:"];

    private static readonly string[] Mine = ["kokeiluni", "omat kokeilut", "mina försök", "mitt försök", "my experiments", "my experiment"];

    private static readonly string[] Dropping = ["poista kokeilu", "poista kokeiluni", "ta bort försöket", "ta bort mitt försök", "remove the experiment", "remove my experiment", "remove experiment"];

    private static readonly HashSet<string> Noes = Of("en ei emme ette ej inte nej not no didn't don't haven't doesn't hasn't");

    private static readonly HashSet<string> Time = Of("ehtinyt ehtiny ehtineet ehditty kerennyt kerenny kerenneet keritty hann hunnit hinnit round chance");

    private static readonly HashSet<string> Had = Of("had didn't haven't hasn't");

    private static readonly HashSet<string> Well = Of(
        "auttoi autto auttanut auttanu toimi toiminut toiminu onnistui onnistunut onnistunu eteenpäin hjälpte hjälpt fungerade fungerat funkade funkat lyckades lyckats framåt helped help worked work succeeded forward");

    private static readonly HashSet<string> Wondering = Of("mietin pohdin kesken funderar kvar thinking wondering pending");

    private static readonly HashSet<string> Yet = Of("vielä viel än ännu yet");

    /// <summary>"Hyvin meni", "gick bra", "went well", "moved on", in either order.</summary>
    private static readonly (string One, string Other)[] Pairs =
        [("meni", "hyvin"), ("gick", "bra"), ("gick", "fint"), ("det", "gick"), ("went", "well"), ("moved", "on")];

    /// <summary>The word, or null: it may be about anything else.</summary>
    public static AfterWord? Read(string text)
    {
        var said = text.Trim();
        var plain = said.TrimEnd('.', '!', '?', ' ');
        return After(said, Thanking) is { } thanks ? new AfterWord.Thank(thanks)
            : After(said, Trying) is { } trying ? Split(trying)
            : After(said, Telling) is { } news ? new AfterWord.GoodNews(news)
            : Mine.Contains(plain, StringComparer.OrdinalIgnoreCase) ? new AfterWord.MyExperiments()
            : Dropping.Contains(plain, StringComparer.OrdinalIgnoreCase) ? new AfterWord.DropExperiment()
            : !said.EndsWith('?') && How(Tokens.Of(said)) is { } how ? new AfterWord.Went(how)
            : null;
    }

    private static Outcome? How(IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        var not = words.Any(Noes.Contains);
        return not && (words.Any(Time.Contains) || (words.Contains("time") && words.Any(Had.Contains))) ? Outcome.NotDone
            : words.Any(Wondering.Contains) || (not && words.Any(Well.Contains)) ? Outcome.Unsure
            : not && words.Any(Yet.Contains) ? Outcome.NotYet
            : !not && (words.Any(Well.Contains) || Pairs.Any(pair => words.Contains(pair.One) && words.Contains(pair.Other))) ? Outcome.Good
            : null;
    }

    /// <summary>What follows the last semicolon is the day.</summary>
    private static AfterWord.Try Split(string words) => words.LastIndexOf(';') is > 0 and var at
        ? new(words[..at].TrimEnd(), words[(at + 1)..].Trim())
        : new(words, "");

    private static string? After(string said, string[] commands) => commands
        .Where(command => said.StartsWith(command, StringComparison.OrdinalIgnoreCase))
        .Select(command => said[command.Length..].Trim())
        .FirstOrDefault();

    private static HashSet<string> Of(string words) => [.. words.Split(' ')];
}
