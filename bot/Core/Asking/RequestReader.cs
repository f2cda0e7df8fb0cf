using System.Globalization;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells a help request from chatter, thanks, announcements and the coffee machine; in doubt it is no request.</summary>
public static class RequestReader
{
    /// <summary>A topic of the work speaks for a request, weakly: people also chat about work.</summary>
    private const double WorkTopic = 0.5;

    /// <summary>A question that itself speaks of a client or a topic: at work that is mostly a question to colleagues.</summary>
    private const double QuestionAboutWork = 1.0;

    /// <summary>A question put to one named person is that person's to answer.</summary>
    private const double NamedPerson = -3.6;

    private static readonly PhraseBook<Cue> Cues = new(ReadCues());
    private static readonly PhraseBook<Urgency> Hurry = new(
        UrgencyWords.Table.SelectMany(row => Split(row.Phrases).Select(phrase => (phrase, row.Means))));

    public static PostReading Read(string text)
    {
        var words = Tokens.WithMarks(text);
        if (words.Count == 0)
        {
            return new(false, 0, Urgency.Ordinary);
        }

        var sum = Cues.Find(words).Select(hit => hit.Value).Distinct().Sum(cue => cue.Weight) - RequestCues.Doubt;
        sum += TopicReader.Weigh(words).Count > 0 ? WorkTopic : 0;
        sum += AsksAboutWork(words) ? QuestionAboutWork : 0;
        sum += Addressing.NamesOne(text) ? NamedPerson : 0;
        return new(sum > 0, 1 / (1 + Math.Exp(-sum)), ReadUrgency(words));
    }

    private static bool AsksAboutWork(IReadOnlyList<string> words)
    {
        List<string> sentence = [];
        foreach (var word in words)
        {
            if (word == "?" && (TopicReader.Weigh(sentence).Count > 0 || Cues.Find(sentence).Any(hit => hit.Value.Name == RequestCues.Client)))
            {
                return true;
            }

            sentence.Add(word);
            if (word is "." or "!" or "?")
            {
                sentence.Clear();
            }
        }

        return false;
    }

    private static Urgency ReadUrgency(IReadOnlyList<string> words)
    {
        var said = Hurry.Find(words).Select(hit => hit.Value).ToHashSet();
        return said.Contains(Urgency.NoHurry) ? Urgency.NoHurry
            : said.Contains(Urgency.Urgent) ? Urgency.Urgent
            : Urgency.Ordinary;
    }

    private static IEnumerable<(string, Cue)> ReadCues()
    {
        foreach (var line in Split(RequestCues.Text, '\n'))
        {
            var parts = Split(line, '|');
            var cue = new Cue(parts[1], double.Parse(parts[0], CultureInfo.InvariantCulture));
            foreach (var phrase in Split(parts[2]))
            {
                yield return (phrase, cue);
            }
        }
    }

    private static string[] Split(string text, char by = ',') =>
        text.Split(by, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed record Cue(string Name, double Weight);
}
