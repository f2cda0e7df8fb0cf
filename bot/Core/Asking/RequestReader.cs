using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells a help request from chatter, thanks, announcements and the coffee machine; in doubt it is no request.</summary>
public static class RequestReader
{
    private static readonly PhraseBook<Urgency> Hurry = new(
        UrgencyWords.Table.SelectMany(row => row.Phrases.Split(',', StringSplitOptions.TrimEntries).Select(phrase => (phrase, row.Means))));

    public static PostReading Read(string text)
    {
        var words = Tokens.WithMarks(text);
        if (words.Count == 0)
        {
            return new(false, 0, Urgency.Ordinary);
        }

        var sum = PostWeights.OfRequests.Sum(PostSigns.Of(text, words));
        return new(PostWeights.OfRequests.IsEnough(sum), 1 / (1 + Math.Exp(-sum)), ReadUrgency(words));
    }

    private static Urgency ReadUrgency(IReadOnlyList<string> words)
    {
        var said = Hurry.Find(words).Select(hit => hit.Value).ToHashSet();
        return said.Contains(Urgency.NoHurry) ? Urgency.NoHurry
            : said.Contains(Urgency.Urgent) ? Urgency.Urgent
            : Urgency.Ordinary;
    }
}
