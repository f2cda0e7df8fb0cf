using System.Globalization;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells a help request from chatter, thanks, announcements and the coffee machine; in doubt it is no request.</summary>
public static class RequestReader
{
    private static readonly Dictionary<string, double> Weights = [];
    private static readonly PhraseBook<string> Cues = new(ReadCues());
    private static readonly PhraseBook<Urgency> Hurry = new(
        UrgencyWords.Table.SelectMany(row => Split(row.Phrases).Select(phrase => (phrase, row.Means))));

    public static PostReading Read(string text)
    {
        var words = Tokens.WithMarks(text);
        if (words.Count == 0)
        {
            return new(false, 0, Urgency.Ordinary);
        }

        var sum = Signs(text, words).Sum(sign => Weights[sign]) - RequestCues.Doubt;
        return new(sum > 0, 1 / (1 + Math.Exp(-sum)), ReadUrgency(words));
    }

    /// <summary>Every sign of a post, once: its phrases, its shape, and what its sentences ask about.</summary>
    internal static HashSet<string> Signs(string text, IReadOnlyList<string> words)
    {
        var hits = Cues.Find(words);
        HashSet<string> signs = [.. PostShape.Signs(text, words), .. hits.Select(hit => hit.Value)];
        var (end, next) = (0, 0);
        foreach (var sentence in Sentences(words))
        {
            HashSet<string> own = [];
            for (end += sentence.Count; next < hits.Count && hits[next].At < end; next++)
            {
                own.Add(hits[next].Value);
            }

            signs.UnionWith(SignsOf(sentence, own));
        }

        if (!signs.Contains(RequestCues.Asks))
        {
            return signs;
        }

        if (signs.Contains(RequestCues.Person))
        {
            signs.Add(RequestCues.AsksOfSomebody);
        }

        if (signs.Contains(RequestCues.Work) && !signs.Contains(RequestCues.AsksAboutWork))
        {
            signs.Add(RequestCues.AsksBesideWork);
        }

        return signs;
    }

    /// <summary>What only the sentence tells: whether it asks, and of what.</summary>
    private static IEnumerable<string> SignsOf(List<string> sentence, HashSet<string> signs)
    {
        var asks = QuestionForm.Asks(sentence);
        var client = signs.Contains(RequestCues.Client);
        var work = client || signs.Contains(RequestCues.Work) || TopicReader.Weigh(sentence).Count > 0;
        var trouble = signs.Contains(RequestCues.Hard) || signs.Contains(RequestCues.Stuck);
        (bool Seen, string Sign)[] more =
        [
            (work, RequestCues.Work),
            (asks, RequestCues.Asks),
            (asks && work, RequestCues.AsksAboutWork),
            (asks && QuestionForm.SpeaksToTheGroup(sentence), RequestCues.AsksGroup),
            (client && trouble, RequestCues.InTrouble),
        ];
        return more.Where(sign => sign.Seen).Select(sign => sign.Sign);
    }

    private static IEnumerable<List<string>> Sentences(IReadOnlyList<string> words)
    {
        List<string> sentence = [];
        foreach (var word in words)
        {
            sentence.Add(word);
            if (word is "." or "!" or "?")
            {
                yield return sentence;
                sentence = [];
            }
        }
    }

    private static Urgency ReadUrgency(IReadOnlyList<string> words)
    {
        var said = Hurry.Find(words).Select(hit => hit.Value).ToHashSet();
        return said.Contains(Urgency.NoHurry) ? Urgency.NoHurry
            : said.Contains(Urgency.Urgent) ? Urgency.Urgent
            : Urgency.Ordinary;
    }

    private static IEnumerable<(string, string)> ReadCues()
    {
        foreach (var line in Split(RequestCues.Text, '\n'))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            Weights.Add(parts[1], double.Parse(parts[0], CultureInfo.InvariantCulture));
            foreach (var phrase in Split(parts[2]))
            {
                yield return (phrase, parts[1]);
            }
        }
    }

    private static string[] Split(string text, char by = ',') =>
        text.Split(by, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
