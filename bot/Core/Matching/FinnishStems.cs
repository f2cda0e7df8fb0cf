namespace PeerHelp.Core.Matching;

/// <summary>The stems of one Finnish word while they are collected, each once with all its uses.</summary>
internal sealed class FinnishStems
{
    private const string Vowels = "aeiouyäö";

    private readonly List<(string Stem, StemUse Use)> found = [];

    public IReadOnlyList<(string Stem, StemUse Use)> All => found;

    /// <summary>A vowel stem that does not weaken, and a consonant stem beside it.</summary>
    public void Singular(string vowelStem, string consonantStem)
    {
        AddBoth(vowelStem);
        Add(consonantStem, StemUse.Consonant);
    }

    /// <summary>A strong stem and the weak ones it turns into.</summary>
    public void AddGrades(string strong)
    {
        AddBoth(strong);
        foreach (var weak in FinnishGrades.Weak(strong))
        {
            Add(weak, StemUse.Weak);
        }
    }

    public void AddPluralGrades(string strong)
    {
        AddPlural(strong);
        foreach (var weak in FinnishGrades.Weak(strong[..^1]))
        {
            Add(weak + 'i', StemUse.PluralWeak);
        }
    }

    public void AddBoth(string stem) => Add(stem, StemUse.Strong | StemUse.Weak);

    /// <summary>A plural stem in i; between vowels the i is a j.</summary>
    public void AddPlural(string stem)
    {
        Add(stem, StemUse.PluralStrong | StemUse.PluralWeak);
        if (stem.Length > 2 && Vowels.Contains(stem[^2]))
        {
            Add(stem[..^1] + 'j', StemUse.PluralStrong);
        }
    }

    public void Add(string stem, StemUse use)
    {
        var known = found.FindIndex(form => form.Stem == stem);
        if (known < 0)
        {
            found.Add((stem, use));
        }
        else
        {
            found[known] = (stem, found[known].Use | use);
        }
    }
}
