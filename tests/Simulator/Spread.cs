using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Simulator;

/// <summary>How evenly help is spread among those who could give it. See <see cref="Figures"/> for the definition.</summary>
internal static class Spread
{
    private const int FewestHelpers = 3;
    private const double LeastPresence = 0.5;
    private const int FewestForEach = 2;

    public static double LoadGini(Journal journal) => Mean(journal, (_, helper) => helper);

    public static double TopicGini(Journal journal) => Mean(journal, (story, helper) => (story.Topic.Id, helper));

    /// <summary>0 when all have the same, near 1 when one has all.</summary>
    public static double Gini(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        var all = sorted.Sum();
        var ranked = sorted.Select((value, place) => value * ((2 * place) + 1 - sorted.Count)).Sum();
        return all == 0 ? 0 : ranked / (sorted.Count * all);
    }

    private static double Mean<TKey>(Journal journal, Func<Story, PersonId, TKey> counted)
        where TKey : notnull
    {
        var year = journal.Year;
        var load = journal.Stories.SelectMany(story => story.Helpers.Select(helper => counted(story, helper)))
            .GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        var (sum, weight) = (0.0, 0);
        foreach (var topic in journal.Stories.GroupBy(story => story.Topic.Id))
        {
            var helpers = Available(topic.First().Topic, year);
            if (helpers.Count >= FewestHelpers && topic.Count() >= FewestForEach * helpers.Count)
            {
                sum += topic.Count() * Gini(
                    [.. helpers.Select(one => load.GetValueOrDefault(counted(topic.First(), one.Id)) / one.Presence(year.Time))]);
                weight += topic.Count();
            }
        }

        return weight == 0 ? 0 : sum / weight;
    }

    private static List<Colleague> Available(Topic topic, Year year) =>
        [.. year.Town.People.Where(one => one.Declares.Contains(topic) && one.Presence(year.Time) >= LeastPresence)];
}
