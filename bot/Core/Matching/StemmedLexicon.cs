namespace PeerHelp.Core.Matching;

/// <summary>The known words of a language whose endings a stemmer cuts well; Swedish compounds are split with or without the letter that binds them.</summary>
internal sealed class StemmedLexicon
{
    private const int ShortestPart = 4;
    private const int ShortestModifier = 3;

    private readonly Language language;
    private readonly Dictionary<string, Term[]> terms = [];

    public StemmedLexicon(Language language, IEnumerable<string[]> labels)
    {
        this.language = language;
        foreach (var word in labels.SelectMany(label => label).Distinct())
        {
            var stem = ContentWords.Stem(language, word);
            terms.TryAdd(stem, [new(stem, TermKind.Word)]);
        }

        if (language == Language.Swedish)
        {
            var parted = terms.Keys.Select(stem => (Stem: stem, Parts: Split(stem))).Where(split => split.Parts.Length > 0).ToArray();
            Array.ForEach(parted, split => terms[split.Stem] = [.. terms[split.Stem], .. split.Parts]);
        }
    }

    public IReadOnlyList<Term> Analyse(string word)
    {
        var stem = ContentWords.Stem(language, word);
        if (terms.TryGetValue(stem, out var known))
        {
            return known;
        }

        var parts = language == Language.Swedish ? Split(stem) : [];
        return parts.Length > 0 ? parts : [new(stem, TermKind.Unknown)];
    }

    /// <summary>The two parts of a compound's stem, the longest head first; none when it is not two known words.</summary>
    private Term[] Split(string stem)
    {
        var known = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = ShortestPart; at <= stem.Length - ShortestPart; at++)
        {
            if (known.TryGetValue(stem.AsSpan(at), out var head) && ModifierOf(stem[..at]) is { } modifier)
            {
                return [new(head[0].Text, TermKind.Head), new(modifier, TermKind.Modifier)];
            }
        }

        return [];
    }

    /// <summary>The stem of a compound's earlier part, with or without the letter that binds it: "arbets", "kyrko", "familje".</summary>
    private string? ModifierOf(string part)
    {
        var stem = ContentWords.Stem(language, part);
        if (terms.ContainsKey(stem))
        {
            return stem;
        }

        stem = part[^1] is 's' or 'o' or 'e' or 'u' ? ContentWords.Stem(language, part[..^1]) : part;
        return stem.Length >= ShortestModifier && terms.ContainsKey(stem) ? stem : null;
    }
}
