using System.Globalization;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>What a request is about is found in it, and not much else.</summary>
public sealed class TopicsOfRequestsTests
{
    private static readonly IReadOnlyList<string[]> Table = Tables.Read("TopicsOfRequests", columns: 4);

    /// <summary>The mean over texts of F1, by the letter, and with a wider or narrower topic taken for the one meant.</summary>
    [Theory]
    [InlineData("unseen", 0.63, 0.73)]
    [InlineData("fitted", 0.77, 0.86)]
    [InlineData("others", 0.48, 0.56)]
    public void The_topics_of_a_request_are_found(string half, double exactly, double nearly)
    {
        var texts = Table.Where(row => row[0] == half).ToList();
        var exact = texts.Select(row => Figures(row, (one, other) => one == other)).ToList();
        var near = texts.Select(row => Figures(row, IsNear)).ToList();

        Assert.True(exact.Average(text => text.F1) >= exactly && near.Average(text => text.F1) >= nearly, $"""
            {half}, {texts.Count} texts: exactly {Show(exact)}; nearly {Show(near)}
            {string.Join('\n', texts.Where(row => !Gold(row).SetEquals(Found(row))).Select(Show))}
            """);
    }

    [Fact]
    public void Every_topic_named_in_the_table_exists() =>
        Assert.DoesNotContain(Table.SelectMany(Gold), id => Vocabulary.Own.Find(id) is null);

    private static bool IsNear(string one, string other) => one == other
        || Vocabulary.Own.IsWithin(Topic(one), Topic(other)) || Vocabulary.Own.IsWithin(Topic(other), Topic(one));

    private static (double Precision, double Recall, double F1) Figures(string[] row, Func<string, string, bool> isSame)
    {
        var (gold, found) = (Gold(row), Found(row));
        var precision = found.Count == 0 ? 0 : (double)found.Count(one => gold.Any(other => isSame(one, other))) / found.Count;
        var recall = (double)gold.Count(one => found.Any(other => isSame(one, other))) / gold.Count;
        return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static Topic Topic(string id) => Vocabulary.Own.Find(id)!;

    private static HashSet<string> Gold(string[] row) => [.. row[2].Split(',', StringSplitOptions.TrimEntries)];

    private static HashSet<string> Found(string[] row) => [.. TopicReader.Topics(row[3]).Select(topic => topic.Id)];

    private static string Show(IReadOnlyCollection<(double Precision, double Recall, double F1)> texts) => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {texts.Average(text => text.Precision):0.000}, recall {texts.Average(text => text.Recall):0.000}, F1 {texts.Average(text => text.F1):0.000}");

    private static string Show(string[] row) =>
        $"{row[3]}\n    missed [{string.Join(", ", Gold(row).Except(Found(row)))}] too many [{string.Join(", ", Found(row).Except(Gold(row)))}]";
}
