using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.Core.Matching;

/// <summary>What a request's text is about, ready to be compared with many experts.</summary>
/// <remarks>
/// Where PeerHelp's own phrases name a topic it is certain, and one that few colleagues know weighs more. Beside them speak
/// the odds: what names, examples and past requests make probable weighs −ln(1 − p).
/// </remarks>
internal sealed class AskedText
{
    private const double MoreOfEachMention = 0.25;
    private const double MostWeight = 1.5;
    private const double Surest = 0.99;

    public AskedText(string text, Vocabulary vocabulary, TopicFinder finder, KnownTopics known, double least)
    {
        var all = Tokens.Of(text);
        Words = new(all);
        foreach (var (topic, probability) in finder.Find(all, known, least))
        {
            Topics[topic] = -Math.Log(1 - Math.Min(Surest, probability));
        }

        foreach (var (own, times) in TopicReader.WeighWide(all))
        {
            if (vocabulary.Find(own.Id) is { Number: var topic } && known.Holders(topic) > 0)
            {
                Topics[topic] = Math.Max(Topics.GetValueOrDefault(topic), Weight(times) * Rarity(topic, known));
            }
        }
    }

    /// <summary>How much each topic that somebody knows weighs.</summary>
    public Dictionary<int, double> Topics { get; } = [];

    /// <summary>What free tags are looked for in.</summary>
    public AskedWords Words { get; }

    private static double Weight(int times) => Math.Min(MostWeight, 1 + (MoreOfEachMention * (times - 1)));

    /// <summary>1 when everybody knows the topic, up to 2 when one person does.</summary>
    private static double Rarity(int topic, KnownTopics known) => 2 - (Math.Log(known.Holders(topic)) / Math.Log(known.People + 1));
}
