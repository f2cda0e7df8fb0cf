namespace PeerHelp.Core.Asking;

/// <summary>What a sentence is about.</summary>
internal enum Matter
{
    Neither,
    Work,
    House,
    Both,
}

/// <summary>One sentence of a post: whether it asks, and what it speaks of.</summary>
internal sealed record PostSentence(IReadOnlyList<string> Words, AskingForm Asks, IReadOnlySet<WordClass> Classes)
{
    public Matter Matter { get; } = MatterOf(Classes);

    public bool Thanks => Classes.Any(one => one.Name == "thanks");

    public static Matter MatterOf(IReadOnlySet<WordClass> classes) => (
        classes.Any(one => one.Kind is WordKind.Work), classes.Any(one => one.Kind is WordKind.House)) switch
    {
        (true, true) => Matter.Both,
        (true, false) => Matter.Work,
        (false, true) => Matter.House,
        _ => Matter.Neither,
    };

    /// <summary>The sentences, each closed by its mark.</summary>
    public static IReadOnlyList<PostSentence> In(IReadOnlyList<string> words)
    {
        var hits = PostWords.Find(words);
        var sentences = new List<PostSentence>();
        List<string> sentence = [];
        var next = 0;
        for (var at = 0; at < words.Count; at++)
        {
            sentence.Add(words[at]);
            if (words[at] is not ("." or "!" or "?"))
            {
                continue;
            }

            HashSet<WordClass> classes = [];
            for (; next < hits.Count && hits[next].At <= at; next++)
            {
                classes.Add(hits[next].Value);
            }

            sentences.Add(new(sentence, QuestionForm.Of(sentence), classes));
            sentence = [];
        }

        return sentences;
    }

    public IEnumerable<string> Signs(bool first, bool last)
    {
        var kind = $"{Asks} {Matter}";
        string[] places = [.. first ? ["first"] : Array.Empty<string>(), .. last ? ["last"] : Array.Empty<string>()];
        yield return $"sentence {kind}";
        if (Asks is not AskingForm.None)
        {
            yield return $"opens {Words[0]}";
            yield return QuestionForm.SpeaksToTheGroup(Words) ? $"asks the group {Matter}" : $"asks {Matter}";
        }

        foreach (var place in places)
        {
            yield return $"{place} {kind}";
        }

        foreach (var one in Classes)
        {
            yield return Asks is AskingForm.None ? $"tells {one.Name}" : $"asks {one.Name}";
            foreach (var place in places)
            {
                yield return $"{place} {one.Name}";
            }
        }
    }
}
