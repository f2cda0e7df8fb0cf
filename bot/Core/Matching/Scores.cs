using System.Buffers;
using NodaTime;

namespace PeerHelp.Core.Matching;

/// <summary>Adds up what each colleague knows of what a text is about, and what she adds to those who are asked before her.</summary>
/// <remarks>
/// Those before her may all be wrong for the same reason: that the text is about something else. So probable is it that none of
/// their topics is meant: e to the power of minus the sum of their weights. Then a colleague who knows other topics helps.
/// </remarks>
internal sealed class Scores : IDisposable
{
    private const double FreeTag = 2;

    /// <summary>What it is worth to have, beside those asked before, somebody whose topics are surely meant when theirs are surely not.</summary>
    private const double Complement = 8;

    private const int Digits = 6;
    private const double Rounding = 1e-6;

    private readonly Roster roster;
    private readonly AskedText text;
    private readonly Instant now;
    private readonly double[] sums;

    /// <summary>The part of each sum that nobody asked before shares.</summary>
    private readonly double[] alone;

    private readonly HashSet<int> shared = [];

    /// <summary>What it is worth that all who are asked before may be wrong; nought when nobody is.</summary>
    private double doubt;

    public Scores(Roster roster, AskedText text, Instant now)
    {
        (this.roster, this.text, this.now) = (roster, text, now);
        sums = ArrayPool<double>.Shared.Rent(roster.Places);
        alone = ArrayPool<double>.Shared.Rent(roster.Places);
        Array.Clear(sums);
        foreach (var (topic, weight) in text.Topics)
        {
            Add(topic, weight, sums);
        }

        AddFreeTags();
        sums.CopyTo(alone.AsSpan(0, Math.Min(sums.Length, alone.Length)));
    }

    public double this[int place] => sums[place] + (doubt * (1 - Math.Exp(-alone[place])));

    /// <summary>From now on this colleague is asked before the others.</summary>
    public void Ask(ExpertProfile asked)
    {
        foreach (var (topic, _) in asked.Topics)
        {
            if (text.Topics.TryGetValue(topic, out var weight) && shared.Add(topic))
            {
                Add(topic, -weight, alone);
            }
        }

        doubt = Complement * Math.Exp(-shared.Sum(topic => text.Topics[topic]));
    }

    /// <summary>All whose score is at least that of the last one wanted, those who share nothing left out: only few need to be put in order.</summary>
    /// <param name="wanted">Who may be found at all.</param>
    public List<Found> Best(int most, Predicate<ExpertProfile> wanted)
    {
        var found = new List<Found>();
        var best = new PriorityQueue<double, double>();
        var least = 0.0;
        for (var place = 0; place < roster.Places; place++)
        {
            // Most are out of reach whatever they add: for them nothing need be computed.
            if (sums[place] > 0 && sums[place] + doubt >= least - Rounding && roster.At(place) is { } profile && wanted(profile))
            {
                var score = Math.Round(this[place], Digits);
                found.Add(new(profile, score));
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

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(sums);
        ArrayPool<double>.Shared.Return(alone);
    }

    private void Add(int topic, double weight, double[] into)
    {
        foreach (var (place, declared, hasEvidence) in roster.Holders(topic))
        {
            // Of most people there is nothing to look up: their tag is all that is known.
            into[place] += hasEvidence ? weight * roster.At(place)!.Knows(topic, declared, now) : weight;
        }
    }

    private void AddFreeTags()
    {
        if (!roster.HasFreeTags)
        {
            return;
        }

        foreach (var place in text.Words.Beginnings.SelectMany(roster.WithFreeTag).Distinct())
        {
            sums[place] += FreeTag * roster.At(place)!.Tags.Count(tag => text.Words.Meets(tag.FreeWords));
        }
    }
}

/// <summary>Somebody who shares something with the text, and how much.</summary>
internal readonly record struct Found(ExpertProfile Profile, double Score);
