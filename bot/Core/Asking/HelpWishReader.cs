using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Reads what kind of help is wanted, and for how long; in doubt nothing, and help is what it always is: a talk.</summary>
public static class HelpWishReader
{
    /// <summary>A post longer than any real one is read from its beginning.</summary>
    private const int MostWords = 400;

    /// <summary>Who writes more than this has no quick question.</summary>
    private const int MostWordsOfFact = 40;

    /// <summary>Without its question mark a question is short.</summary>
    private const int MostWordsOfExact = 14;

    private static readonly PhraseBook<WishSign> Book = new(WishPhrases.All());

    private static readonly Dictionary<WishSign, HelpKind> Kinds = new()
    {
        [WishSign.Talk] = HelpKind.Talk,
        [WishSign.Tip] = HelpKind.Tip,
        [WishSign.Experiences] = HelpKind.Experiences,
        [WishSign.Company] = HelpKind.Company,
        [WishSign.Fact] = HelpKind.Fact,
    };

    private static readonly Dictionary<WishSign, int> Lengths = new()
    {
        [WishSign.Five] = 5,
        [WishSign.Fifteen] = 15,
        [WishSign.Thirty] = 30,
    };

    private static readonly HashSet<WishSign> NoFact =
        [WishSign.Tip, WishSign.Experiences, WishSign.Company, WishSign.Talk, WishSign.Asking, WishSign.Advice, WishSign.Help, WishSign.Heavy];

    public static HelpWish Read(string text)
    {
        List<string> words = [.. Tokens.WithMarks(text).Take(MostWords), "."];
        var signs = Tokens.Sentences(words).SelectMany(SignsOf).ToHashSet();
        if (words.Count > MostWordsOfFact)
        {
            signs.Remove(WishSign.Fact);
        }

        Weigh(signs);
        return new(Only(Kinds, signs), Only(Lengths, signs));
    }

    /// <summary>What the signs of a whole post tell together.</summary>
    private static void Weigh(HashSet<WishSign> signs)
    {
        if (signs.Contains(WishSign.NoAdvice))
        {
            signs.Remove(WishSign.Advice);
        }

        if (signs.Contains(WishSign.Chat) && (signs.Contains(WishSign.Heavy) || signs.Contains(WishSign.NoAdvice)))
        {
            signs.Add(WishSign.Company);
        }

        if (signs.Contains(WishSign.InWriting) && (signs.Contains(WishSign.Advice) || signs.Contains(WishSign.Thing)))
        {
            signs.Add(WishSign.Tip);
        }

        // "Vinkkejä tai kokemuksia" asks for whatever helps.
        if (signs.Contains(WishSign.Advice) || signs.Contains(WishSign.Help))
        {
            signs.Remove(WishSign.Experiences);
        }

        if (signs.Contains(WishSign.Exact) && !signs.Overlaps(NoFact))
        {
            signs.Add(WishSign.Fact);
        }
    }

    /// <summary>What one sentence tells of the writer's own wish: what somebody said, or what is for the client, is another's.</summary>
    private static IEnumerable<WishSign> SignsOf(IReadOnlyList<string> sentence)
    {
        var signs = Book.Find(sentence).Select(hit => hit.Value).ToHashSet();
        if (signs.Contains(WishSign.Reported))
        {
            return [];
        }

        if (signs.Contains(WishSign.ForOthers))
        {
            signs.ExceptWith([.. Lengths.Keys, WishSign.InWriting]);
        }

        if (signs.Contains(WishSign.NotMine))
        {
            signs.ExceptWith([WishSign.Company, WishSign.Chat, WishSign.Experiences]);
        }

        if (signs.Contains(WishSign.Matter))
        {
            signs.ExceptWith([WishSign.Company, WishSign.Chat]);
        }

        if (sentence[^1] != "?" && MostWordsOfExact < sentence.Count)
        {
            signs.Remove(WishSign.Exact);
        }

        return signs;
    }

    private static T? Only<T>(Dictionary<WishSign, T> meanings, HashSet<WishSign> signs)
        where T : struct => meanings.Where(one => signs.Contains(one.Key)).Select(one => (T?)one.Value).ToList() is [var only] ? only : null;
}
