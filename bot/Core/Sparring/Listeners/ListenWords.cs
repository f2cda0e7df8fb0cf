using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring.Listeners;

/// <summary>What somebody wrote in the private chat about listening to a talk.</summary>
public abstract record ListenWord : PrivateWord
{
    /// <summary>"saanko kuunnella?"</summary>
    public sealed record Ask : ListenWord;

    /// <summary>"saa kuunnella", "mieluummin ei kuuntelijoita".</summary>
    /// <param name="Names">The words, which may name who is meant.</param>
    public sealed record May(bool Yes, IReadOnlyList<string> Names) : ListenWord;

    /// <summary>"tulen kuuntelemaan".</summary>
    public sealed record Come : ListenWord;

    /// <summary>"en pääse kuuntelemaan".</summary>
    public sealed record Leave : ListenWord;
}

/// <summary>Reads short sentences about listening to a talk, in three languages. What an asker tells of a client is none.</summary>
public static class ListenWords
{
    /// <summary>A longer sentence tells of something else.</summary>
    private const int MostWords = 9;

    private static readonly Tongue[] Tongues =
    [
        new(Language.Finnish, Of("kuunnella kuuntelemaan kuuntelemaa kuuntelijoita kuulijoita kuuntelijaa kuuntelija kuuntelijaksi kuuntelisin"), Of("en ei"), Of("en"),
            Asking: Of("saanko saisinko saisko voinko voisinko voisko pääsenkö pääsisinkö haluaisin haluan haluun haluisin tulisin kuuntelisin"),
            Letting: Of("saa tervetuloa tervetullut sopii käy tulkoon kuuntelijoita kuulijoita kuuntelijaa"),
            Coming: Of("tulen tuun pääsen mahdun"),
            Leaving: Of("pääse pääsekään tule tulekaan ehdi ehdikään voi voikaan halua haluakaan tarvitse tarvitsekaan")),
        new(Language.Swedish, Of("lyssna lyssnar åhörare åhöraren lyssnare"), Of("inte inga ingen nej"), Of("jag"),
            Asking: Of("får kan vill skulle kunde"),
            Letting: Of("får kan välkommen gärna går passar hellre inga"),
            Coming: Of("kommer"),
            Leaving: Of("kan kommer hinner vill behöver")),
        new(Language.English, Of("listen listening listener listeners"), Of("not no don't can't cannot won't rather"), Of("i i'd i'll i'm"),
            Asking: Of("may can could would like want i'd"),
            Letting: Of("may can welcome fine ok okay no rather"),
            Coming: Of("come coming i'll"),
            Leaving: Of("can't cannot won't come coming want need")),
    ];

    /// <summary>The word and the language it was said in; null for anything else.</summary>
    public static (ListenWord Word, Language Language)? Read(string text)
    {
        var words = Tokens.Of(text);
        return words.Count is 0 or > MostWords ? null : Tongues
            .Where(tongue => words.Any(tongue.Listening.Contains))
            .Select(tongue => (Word: Read(words, tongue, text.Contains('?')), tongue.Language))
            .Where(read => read.Word is not null)
            .Select(read => ((ListenWord, Language)?)(read.Word!, read.Language))
            .FirstOrDefault();
    }

    private static ListenWord? Read(IReadOnlyList<string> words, Tongue tongue, bool asks)
    {
        var (no, own) = (words.Any(tongue.Noes.Contains), IsOwn(words, tongue));
        return no && own ? words.Any(tongue.Leaving.Contains) ? new ListenWord.Leave() : null
            : no ? words.Any(tongue.Letting.Contains) ? new ListenWord.May(false, words) : null
            : own && !asks && words.Any(tongue.Coming.Contains) ? new ListenWord.Come()
            : own && words.Any(tongue.Asking.Contains) ? new ListenWord.Ask()
            : !own && !asks && words.Any(tongue.Letting.Contains) ? new ListenWord.May(true, words)
            : null;
    }

    /// <summary>Somebody speaks of himself or herself: Finnish tells it by the verb.</summary>
    private static bool IsOwn(IReadOnlyList<string> words, Tongue tongue) => words.Any(tongue.I.Contains) ||
        (tongue.Language is Language.Finnish && words.Any(word => tongue.Asking.Contains(word) || tongue.Coming.Contains(word)));

    private static HashSet<string> Of(string words) => [.. words.Split(' ')];

    /// <summary>The words of one language that tell who listens, and whether.</summary>
    private sealed record Tongue(
        Language Language, HashSet<string> Listening, HashSet<string> Noes, HashSet<string> I, HashSet<string> Asking, HashSet<string> Letting,
        HashSet<string> Coming, HashSet<string> Leaving);
}
