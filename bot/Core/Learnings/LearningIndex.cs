using System.Collections.Concurrent;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Learnings;

/// <summary>Finds the learnings that fit a question or a few words, the best first.</summary>
/// <remarks>
/// A cache in memory, made from the rows. There are few learnings, each of a few lines, so all are looked through; the same
/// text and learnings give the same order. Many may read and write at once.
/// </remarks>
public sealed class LearningIndex(Vocabulary vocabulary)
{
    /// <summary>So much of what is searched for must be there, by topics or by words.</summary>
    private const double EnoughFound = 0.5;

    /// <summary>From here on two topics in common are the same matter; with fewer the words must be alike as well.</summary>
    private const double AlikeInTopics = 0.6;

    private const double NearlyAlikeInTopics = 0.5;
    private const double AlikeInWords = 0.2;
    private const int Digits = 6;

    private readonly ConcurrentDictionary<LearningId, (Learning Learning, TextProfile Profile)> known = new();

    public IEnumerable<LearningId> Known => known.Keys;

    public void Put(Learning learning) => known[learning.Id] = (learning, TextProfile.Of(learning, vocabulary));

    public void Remove(LearningId id) => known.TryRemove(id, out _);

    public IReadOnlyList<LearningId> Find(LearningQuery query)
    {
        if (known.IsEmpty)
        {
            return [];
        }

        var asked = TextProfile.Of(query.Text, vocabulary);
        var found = from one in known.Values
                    where query.Communities.Contains(one.Learning.Community) && one.Learning.IsShownAt(query.Now)
                    let score = Math.Round(query.Closely ? Closeness(asked, one.Profile) : Fit(asked, one.Profile), Digits)
                    where score > 0
                    orderby score descending, one.Learning.ConfirmedAt descending, one.Learning.Id.Value
                    select one.Learning.Id;
        return [.. found.Take(query.Most)];
    }

    /// <summary>Zero when it is not surely the same matter: a learning that misses the point costs more than one that is not shown.</summary>
    private static double Closeness(TextProfile asked, TextProfile told)
    {
        var (topics, words, shared) = (asked.TopicLikeness(told), asked.WordLikeness(told), asked.Shared(told));
        var isClose = (shared > 1 && topics >= AlikeInTopics) || (shared > 0 && topics >= NearlyAlikeInTopics && words >= AlikeInWords);
        return isClose ? topics + words : 0;
    }

    private static double Fit(TextProfile asked, TextProfile told)
    {
        var (topics, words) = (asked.TopicsFoundIn(told), asked.WordsFoundIn(told));
        return Math.Max(topics, words) >= EnoughFound ? topics + words : 0;
    }
}
