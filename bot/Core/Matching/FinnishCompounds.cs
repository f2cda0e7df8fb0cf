namespace PeerHelp.Core.Matching;

/// <summary>One part of a compound: where it begins, and which known word it is; a last part may have two readings.</summary>
internal readonly record struct CompoundPart(int From, int Word, int? Other = null);

/// <summary>A known word that a running word may be, or whose verb it may be.</summary>
internal readonly record struct Reading(int Word, bool OfVerb);

/// <summary>Finds known words in a running Finnish word: bent, or joined of two to four.</summary>
internal sealed class FinnishCompounds(StemTable stems, List<string> words)
{
    private const int ShortestPart = 3;
    private const int ShortestBareStem = 4;
    private const int MostParts = 4;
    private const int Unreached = int.MaxValue;
    private const string Vowels = "aeiouyäö";

    /// <summary>Beginnings that look like words but make adjectives and nouns of others: "arvo-isia", "kerto-minen".</summary>
    private static readonly string[] Derived = ["isi", "ise", "mise", "mine", "llis", "lais"];

    /// <summary>Short words that do stand last in compounds, beside those that end in two vowels ("työ", "maa").</summary>
    private static readonly string[] ShortHeads = ["isä", "ala", "osa", "apu", "ura", "ikä", "äly"];

    /// <summary>The known words the whole word may be, the one with the shortest ending first; how many.</summary>
    public int Whole(ReadOnlySpan<char> word, Span<Reading> found)
    {
        if (word.Length > Stump.LongestWord)
        {
            return 0;
        }

        Span<ulong> hashes = stackalloc ulong[Stump.LongestWord + 1];
        StemTable.Hash(word, hashes);
        return Bent(word, 0, hashes, ~StemUse.None, found);
    }

    /// <summary>The parts of a compound, the fewest there can be, and of those the longest last part; none when it is no compound.</summary>
    public CompoundPart[] Split(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 * ShortestPart or > Stump.LongestWord)
        {
            return [];
        }

        Span<ulong> hashes = stackalloc ulong[Stump.LongestWord + 1];
        StemTable.Hash(word, hashes);
        Span<Step> steps = stackalloc Step[word.Length + 1];
        steps.Fill(new(Unreached, 0, 0));
        steps[0] = new(0, 0, 0);
        for (var to = ShortestPart; to <= word.Length - ShortestPart; to++)
        {
            steps[to] = Reach(word, to, hashes, steps);
        }

        return Best(word, hashes, steps);
    }

    /// <summary>How a place in the word is reached: by how many parts, where the last of them began, and which word it is.</summary>
    private readonly record struct Step(int Parts, int From, int Word);

    private Step Reach(ReadOnlySpan<char> word, int to, ReadOnlySpan<ulong> hashes, ReadOnlySpan<Step> steps)
    {
        var best = new Step(Unreached, 0, 0);
        for (var from = 0; from <= to - ShortestPart; from++)
        {
            if (steps[from].Parts < Math.Min(best.Parts, MostParts) - 1 && Modifier(word, from, to, hashes) is { } known)
            {
                best = new(steps[from].Parts + 1, from, known);
            }
        }

        return best;
    }

    private CompoundPart[] Best(ReadOnlySpan<char> word, ReadOnlySpan<ulong> hashes, ReadOnlySpan<Step> steps)
    {
        Span<Reading> found = stackalloc Reading[2];
        for (var parts = 1; parts < MostParts; parts++)
        {
            for (var from = ShortestPart; from <= word.Length - ShortestPart; from++)
            {
                if (steps[from].Parts == parts && !LooksDerived(word[from..]))
                {
                    var count = Heads(found[..Bent(word, from, hashes, ~StemUse.AnyVerb, found)]);
                    if (count > 0)
                    {
                        return Trace(steps, new(from, found[0].Word, count > 1 ? found[1].Word : null));
                    }
                }
            }
        }

        return [];
    }

    /// <summary>Keeps the words that may stand last in a compound, and counts them.</summary>
    private int Heads(Span<Reading> found)
    {
        var count = 0;
        foreach (var head in found)
        {
            var word = words[head.Word];
            if (word.Length > ShortestPart || (word.Length == ShortestPart && (Vowels.Contains(word[1]) || ShortHeads.Contains(word))))
            {
                found[count++] = head;
            }
        }

        return count;
    }

    private static bool LooksDerived(ReadOnlySpan<char> head)
    {
        foreach (var derived in Derived)
        {
            if (head.StartsWith(derived, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static CompoundPart[] Trace(ReadOnlySpan<Step> steps, CompoundPart head)
    {
        var last = head.From;
        var parts = new CompoundPart[steps[last].Parts + 1];
        parts[^1] = head;
        for (var at = parts.Length - 2; at >= 0; at--)
        {
            parts[at] = new(steps[last].From, steps[last].Word);
            last = steps[last].From;
        }

        return parts;
    }

    private int Bent(ReadOnlySpan<char> word, int from, ReadOnlySpan<ulong> hashes, StemUse allowed, Span<Reading> found)
    {
        var count = 0;
        var shortest = Math.Max(from + 2, word.Length - FinnishEndings.Longest);
        for (var end = word.Length; end >= shortest && count < found.Length; end--)
        {
            var uses = FinnishEndings.Of(word[end..]) & allowed;
            var slot = -1;
            var key = StemTable.Part(hashes, from, end);
            while (uses != StemUse.None && count < found.Length && stems.Next(key, ref slot, out var known, out var use))
            {
                var reading = new Reading(known, (use & uses & ~StemUse.AnyVerb) == 0);
                if ((use & uses) != 0 && !found[..count].Contains(reading) && !found[..count].Contains(reading with { OfVerb = false }))
                {
                    found[count++] = reading;
                }
            }

            if (count > 0 && end == word.Length)
            {
                break;
            }
        }

        return count;
    }

    private int? Modifier(ReadOnlySpan<char> word, int from, int to, ReadOnlySpan<ulong> hashes)
    {
        var bare = StemUse.Whole | StemUse.Compositive | (to - from >= ShortestBareStem ? StemUse.Consonant : 0);
        if (Known(StemTable.Part(hashes, from, to), bare) is { } known && (to - from > ShortestPart || Vowels.Contains(word[to - 1])))
        {
            return known;
        }

        for (var ending = 1; ending <= 4 && word[to - 1] == 'n' && to - ending - from >= 2; ending++)
        {
            var use = FinnishEndings.OfGenitive(word[(to - ending)..to]);
            if (use != StemUse.None && Known(StemTable.Part(hashes, from, to - ending), use) is { } bent)
            {
                return bent;
            }
        }

        return null;
    }

    private int? Known(ulong key, StemUse wanted)
    {
        var slot = -1;
        while (stems.Next(key, ref slot, out var word, out var use))
        {
            if ((use & wanted) != 0)
            {
                return word;
            }
        }

        return null;
    }
}
