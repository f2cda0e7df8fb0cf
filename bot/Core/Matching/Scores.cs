using System.Buffers;
using NodaTime;

namespace PeerHelp.Core.Matching;

/// <summary>Adds up what each colleague knows of what a text is about.</summary>
internal static class Scores
{
    private const double FreeTag = 2;
    private const int Digits = 6;
    private const double Rounding = 1e-6;

    /// <summary>All whose score is at least that of the last one wanted, those who share nothing left out: only few need to be put in order.</summary>
    /// <param name="wanted">Who may be found at all.</param>
    public static List<(ExpertProfile Profile, double Score)> Best(Roster roster, AskedText text, RankQuery query, Predicate<ExpertProfile> wanted)
    {
        var rented = ArrayPool<double>.Shared.Rent(roster.Places);
        var sums = rented.AsSpan(0, roster.Places);
        sums.Clear();
        AddTopics(roster, text, query.Now, sums);
        AddFreeTags(roster, text.Words, sums);
        var found = Pick(roster, sums, Math.Max(1, query.Most), wanted);
        ArrayPool<double>.Shared.Return(rented);
        return found;
    }

    private static void AddTopics(Roster roster, AskedText text, Instant now, Span<double> sums)
    {
        foreach (var (topic, weight) in text.Topics)
        {
            foreach (var (place, declared, hasEvidence) in roster.Holders(topic))
            {
                // Of most people there is nothing to look up: their tag is all that is known.
                sums[place] += hasEvidence ? weight * roster.At(place)!.Knows(topic, declared, now) : weight;
            }
        }
    }

    private static void AddFreeTags(Roster roster, AskedWords words, Span<double> sums)
    {
        if (!roster.HasFreeTags)
        {
            return;
        }

        foreach (var place in words.Beginnings.SelectMany(roster.WithFreeTag).Distinct())
        {
            sums[place] += FreeTag * roster.At(place)!.Tags.Count(tag => words.Meets(tag.FreeWords));
        }
    }

    private static List<(ExpertProfile Profile, double Score)> Pick(
        Roster roster, ReadOnlySpan<double> sums, int most, Predicate<ExpertProfile> wanted)
    {
        var found = new List<(ExpertProfile Profile, double Score)>();
        var best = new PriorityQueue<double, double>();
        var least = 0.0;
        for (var place = 0; place < sums.Length; place++)
        {
            if (sums[place] > 0 && sums[place] >= least - Rounding && roster.At(place) is { } profile && wanted(profile))
            {
                var score = Math.Round(sums[place], Digits);
                found.Add((profile, score));
                best.Enqueue(score, score);
                if (best.Count > most)
                {
                    best.Dequeue();
                    least = best.Peek();
                }
            }
        }

        return found.FindAll(one => one.Score > 0 && one.Score >= least);
    }
}
