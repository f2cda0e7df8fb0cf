using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Asking;

/// <summary>What a message says about a time for a talk.</summary>
/// <param name="Named">The times it names for a talk, on the writer's clock.</param>
/// <param name="Agrees">It says yes, to a time it names or to what was proposed before.</param>
/// <param name="Faintly">It says nothing but "yes", which answers only what was asked just before.</param>
/// <param name="Withdraws">It takes back what was agreed.</param>
/// <param name="Place">Which of several times it means, counted from nought; -1 is the last; null when it does not say.</param>
public sealed record TimeTalk(IReadOnlyList<TimeCandidate> Named, bool Agrees, bool Faintly, bool Withdraws, int? Place)
{
    /// <summary>It says that the writer cannot come, and nothing of what others do.</summary>
    public bool TakesBack { get; init; }

    /// <summary>"The first one suits" has few words beside.</summary>
    private const int LongestChoice = 6;

    /// <summary>A time with so many words beside it speaks for itself: "kahdelta vaikka".</summary>
    private const int WordsBesideTime = 1;

    private static readonly PhraseBook<Sign> Phrases = new(
        Book(TimeTalkWords.Proposing, Sign.Proposes).Concat(Book(TimeTalkWords.Withdrawing, Sign.Withdraws)).Concat(Book(TimeTalkWords.TakingBack, Sign.TakesBack))
            .Concat(Book(TimeTalkWords.OfOthers, Sign.OfOthers)).Concat(Book(TimeTalkWords.OwnWork, Sign.OwnWork)));

    private enum Sign
    {
        Proposes,
        Withdraws,
        TakesBack,
        OfOthers,
        OwnWork,
    }

    /// <summary>Reads a message sentence by sentence.</summary>
    /// <param name="names">Names of the people spoken to: they mean nothing beside a yes.</param>
    /// <param name="times">Reads the times of one sentence.</param>
    public static TimeTalk Read(string text, IEnumerable<string> names, Func<string, IReadOnlyList<TimeCandidate>> times)
    {
        var called = names.SelectMany(Tokens.Of).ToHashSet(StringComparer.Ordinal);
        var read = SentencesOf(text).Select(sentence => Sentence(sentence, called, times)).ToList();
        var kind = read.Count > 0 && read.TrueForAll(one => one.Agrees || one.Faintly || one.IsKind);
        return new(
            [.. read.SelectMany(one => one.Named).DistinctBy(candidate => candidate.ToString())],
            read.Exists(one => one.Agrees),
            kind && read.Exists(one => one.Faintly),
            read.Exists(one => one.Withdraws),
            read.Select(one => one.Place).FirstOrDefault(place => place is not null))
        {
            TakesBack = read.Exists(one => one.TakesBack),
        };
    }

    private static OfSentence Sentence(string sentence, HashSet<string> called, Func<string, IReadOnlyList<TimeCandidate>> times)
    {
        var words = Tokens.Of(sentence);
        var signs = Phrases.Find(Tokens.WithMarks(sentence)).Select(hit => hit.Value).ToHashSet();
        if (signs.Contains(Sign.OfOthers) && !signs.Contains(Sign.OwnWork))
        {
            return new([], false, false, signs.Contains(Sign.Withdraws), null, false);
        }

        var asks = sentence.EndsWith('?');
        var place = words.Count <= LongestChoice && words.All(word => IsSmall(word) || called.Contains(word))
            ? words.Select(word => TimeTalkWords.Places.TryGetValue(word, out var which) ? which : (int?)null).FirstOrDefault(which => which is not null)
            : null;
        IReadOnlyList<TimeCandidate> named = place is null ? times(sentence) : [];
        var beside = Beside(sentence, named).Where(word => !called.Contains(word)).ToList();
        var isMeant = named.Count > 0 && (signs.Contains(Sign.Proposes) || beside.Count(word => !IsSmall(word)) <= WordsBesideTime);
        var yes = !asks && !signs.Contains(Sign.Withdraws) && SaysYes(sentence, words, beside, called, isMeant || place is not null);
        return new(
            isMeant ? named : [],
            yes,
            !asks && words.Any(TimeTalkWords.FaintYeses.Contains) && words.All(word => IsSmall(word) || called.Contains(word)),
            signs.Contains(Sign.Withdraws),
            asks ? null : place,
            !asks && words.All(word => IsSmall(word) || called.Contains(word)))
        {
            TakesBack = signs.Contains(Sign.TakesBack),
        };
    }

    /// <summary>
    /// With a time named, a word of yes is enough, for the time is checked. Without, one clause must hold nothing but the yes:
    /// "sopii kysyä Kelasta" agrees to nothing.
    /// </summary>
    private static bool SaysYes(string sentence, IReadOnlyList<string> words, List<string> beside, HashSet<string> called, bool named)
    {
        if (named)
        {
            return beside.Any(TimeTalkWords.Yeses.Contains) || beside.All(IsSmall);
        }

        return !words.Any(TimeTalkWords.Noes.Contains) && sentence.Split(',').Select(Tokens.Of).Any(clause =>
            clause.Any(TimeTalkWords.Yeses.Contains) && clause.All(word => IsSmall(word) || called.Contains(word)));
    }

    private static bool IsSmall(string word) =>
        TimeTalkWords.Yeses.Contains(word) || TimeTalkWords.FaintYeses.Contains(word) || TimeTalkWords.Around.Contains(word)
        || TimeTalkWords.Places.ContainsKey(word);

    private static IReadOnlyList<string> Beside(string sentence, IReadOnlyList<TimeCandidate> named) =>
        Tokens.Of(named.Aggregate(sentence, (rest, candidate) => rest.Replace(candidate.Words, " ", StringComparison.Ordinal)));

    /// <summary>A full stop ends a sentence only before a capital letter: "24.11. klo 14.30" is one time.</summary>
    private static List<string> SentencesOf(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] is '!' or '?' or '\n' or ';' || IsFullStop(text, at))
            {
                var end = at < text.Length && text[at] == '?' ? at + 1 : at;
                if (text[start..end].Trim() is { Length: > 1 } sentence)
                {
                    sentences.Add(sentence);
                }

                start = Math.Min(at + 1, text.Length);
            }
        }

        return sentences;
    }

    private static bool IsFullStop(string text, int at) =>
        text[at] == '.' && (at + 2 >= text.Length || (text[at + 1] == ' ' && char.IsUpper(text[at + 2])));

    private static IEnumerable<(string, Sign)> Book(string phrases, Sign sign) =>
        phrases.Split(',', StringSplitOptions.TrimEntries).Distinct().Select(phrase => (phrase, sign));

    private sealed record OfSentence(
        IReadOnlyList<TimeCandidate> Named, bool Agrees, bool Faintly, bool Withdraws, int? Place, bool IsKind)
    {
        public bool TakesBack { get; init; }
    }
}
