namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>The words of one language that have to do with time, one at a time or several together ("i morgon").</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Sense[]> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private Spelling? spelling;

    /// <summary>"fi", "sv" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>True where "half three" is half past three; false where "puoli kolme" is half past two.</summary>
    public bool HalfIsPast { get; init; }

    /// <summary>True where digits around "to" are a span: "9 to 11".</summary>
    public bool DigitsBeforeToAreSpan { get; init; }

    /// <summary>How a counted thing sounds: a partitive, a plural.</summary>
    public required Func<string, bool> LooksCounted { get; init; }

    /// <summary>Takes a word that is not in the list to pieces; null when that does not help.</summary>
    public Func<Lexicon, string, Sense[]?> TakeApart { get; init; } = (_, _) => null;

    /// <summary>Adds words, separated by '|'; a word may already have other meanings.</summary>
    public Lexicon Add(Meaning meaning, string alternatives, int value = 0, Case @case = Case.Plain)
    {
        foreach (var word in alternatives.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            words[word] = [.. words.GetValueOrDefault(word, []), new Sense(meaning, value, @case)];
            for (var space = word.IndexOf(' '); space > 0; space = word.IndexOf(' ', space + 1)) beginnings.Add(word[..space]);
        }

        return this;
    }

    /// <summary>Adds words that count on: the first has the value <paramref name="first"/>, the next one more.</summary>
    public Lexicon AddRow(Meaning meaning, string row, int first = 1)
    {
        var value = first;
        foreach (var alternatives in row.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(meaning, alternatives, value++);
        return this;
    }

    public bool Begins(string words) => beginnings.Contains(words);

    public Sense[]? Find(string? word) => word is null ? null : words.GetValueOrDefault(word);

    /// <summary>What a word means as it is written, or else as it was probably meant to be written.</summary>
    public Sense[] Look(string word) => Find(word) ?? TakeApart(this, word) ?? Find((spelling ??= new Spelling(words)).Meant(word)) ?? [];
}
