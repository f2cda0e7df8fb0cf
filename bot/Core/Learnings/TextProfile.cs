using PeerHelp.Core.Matching;
using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.Core.Learnings;

/// <summary>What a story, a question or a few words of search speak of: topics, whatever the language, and words, however bent.</summary>
internal sealed class TextProfile
{
    private const double OfWiderTopic = 0.5;

    private readonly HashSet<string> spoken;
    private readonly Dictionary<string, double> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, double> terms;

    private TextProfile(string text, IEnumerable<Topic> about, Vocabulary vocabulary)
    {
        Topic[] named = [.. about];
        spoken = [.. named.Select(topic => topic.Id)];
        foreach (var topic in named)
        {
            topics[topic.Id] = 1;
            foreach (var wider in vocabulary.WiderThan(topic))
            {
                topics.TryAdd(wider.Id, OfWiderTopic);
            }
        }

        var words = Tokens.Of(text).Where(word => !EverydayWords.Contains(word)).ToList();
        terms = Bag.Of(words, LanguageGuess.OfBeginning(words), vocabulary.Terms).Terms.ToDictionary(term => term.Term, term => term.Weight);
    }

    public static TextProfile Of(string text, Vocabulary vocabulary) => new(text, LearningTopics.In(text, vocabulary), vocabulary);

    public static TextProfile Of(Learning learning, Vocabulary vocabulary) =>
        new(learning.Text, learning.Topics.Select(vocabulary.Find).OfType<Topic>(), vocabulary);

    /// <summary>How many topics both speak of by name.</summary>
    public int Shared(TextProfile other) => spoken.Count(other.spoken.Contains);

    /// <summary>How alike the topics are, from 0 to 1, when neither side may have many others.</summary>
    public double TopicLikeness(TextProfile other) => Likeness(topics, other.topics);

    public double WordLikeness(TextProfile other) => Likeness(terms, other.terms);

    /// <summary>How much of what this text is about the other one speaks of, from 0 to 1.</summary>
    public double TopicsFoundIn(TextProfile other) => FoundIn(topics, other.topics);

    public double WordsFoundIn(TextProfile other) => FoundIn(terms, other.terms);

    private static double Likeness<T>(Dictionary<T, double> one, Dictionary<T, double> other)
        where T : notnull =>
        one.Count == 0 || other.Count == 0 ? 0 : Product(one, other) / Math.Sqrt(Product(one, one) * Product(other, other));

    private static double FoundIn<T>(Dictionary<T, double> one, Dictionary<T, double> other)
        where T : notnull =>
        one.Count == 0 ? 0 : one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key))) / one.Values.Sum();

    private static double Product<T>(Dictionary<T, double> one, Dictionary<T, double> other)
        where T : notnull =>
        one.Sum(pair => pair.Value * other.GetValueOrDefault(pair.Key));
}
