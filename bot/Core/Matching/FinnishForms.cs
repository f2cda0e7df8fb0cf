namespace PeerHelp.Core.Matching;

/// <summary>The stems a Finnish dictionary word may be bent from, by its ending alone.</summary>
/// <remarks>
/// Where an ending leaves two ways open ("käsi, käden" and "lasi, lasin"), both are given: a stem nobody writes does no harm.
/// </remarks>
internal sealed class FinnishForms
{
    private const string Vowels = "aeiouyäö";

    private static readonly Dictionary<string, (string Strong, string Plural)> Odd = new()
    {
        ["mies"] = ("miehe", "miehi"), ["kevät"] = ("kevää", "kevä"), ["sydän"] = ("sydäme", "sydämi"), ["lämmin"] = ("lämpimä", "lämpimi"),
        ["tytär"] = ("tyttäre", "tyttäri"), ["olut"] = ("olue", "olui"), ["lyhyt"] = ("lyhye", "lyhyi"), ["kevyt"] = ("kevye", "kevyi"),
        ["ohut"] = ("ohue", "ohui"), ["veli"] = ("velje", "velji"), ["morsian"] = ("morsiame", "morsiami"), ["ien"] = ("ikene", "ikeni"),
        ["yksi"] = ("yhte", "yksi"), ["kaksi"] = ("kahte", "kaksi"),
    };

    private readonly List<(string Stem, StemUse Use)> found = [];

    /// <summary>The stems of a word in the nominative singular, lower case.</summary>
    public static IReadOnlyList<(string Stem, StemUse Use)> Of(string word)
    {
        var forms = new FinnishForms();
        forms.Add(word, StemUse.Whole);
        if (word.Length > 2 || word == "yö")
        {
            forms.Bend(word);
        }

        return [.. forms.found, .. FinnishVerbs.Behind(word)];
    }

    private void Bend(string word)
    {
        if (Odd.TryGetValue(word, out var odd))
        {
            Singular(odd.Strong, word);
            AddPlural(odd.Plural);
            return;
        }

        if (!Vowels.Contains(word[^1]))
        {
            BendConsonant(word);
        }
        else if (word.Length >= 2 && Vowels.Contains(word[^2]))
        {
            BendLongVowel(word);
        }
        else
        {
            BendVowel(word);
        }
    }

    private void BendConsonant(string word)
    {
        switch (word.Length > 3 ? word : "")
        {
            case [.. var head, 't', 'o' or 'ö', 'n'] when head.Length > 1:
                Singular(head + (word[^2] == 'o' ? "ttoma" : "ttömä"), word);
                AddPlural($"{head}tt{word[^2]}mi");
                break;
            case [.. var head, 'n', 'e', 'n'] when head.Length > 1:
                Singular(head + "se", head + 's');
                AddPlural(head + "si");
                Add(head + 's', StemUse.Compositive);
                break;
            case [.., 'n' or 't' or 'l' or 'r'] when Vowels.Contains(word[^2]):
                BendWithE(word);
                break;
            case [.. var head, 's']:
                BendS(word, head);
                break;
        }

        // Loans and names: "internetin", "Facebookissa".
        AddBoth(word + 'i');
        AddPlural(word + "ei");
    }

    private void BendS(string word, string head)
    {
        if (head.Length < 2)
        {
            return;
        }

        if (head[^1] is 'u' or 'y' && Vowels.Contains(head[^2]))
        {
            Add(head + "te", StemUse.Strong);
            Add(head + "de", StemUse.Weak);
            Add(head + 't', StemUse.Consonant);
        }

        if (head[^1] is 'a' or 'ä' or 'i' or 'e')
        {
            var longer = head[^1] is 'e' ? "aa" : new string(head[^1], 2);
            foreach (var strong in FinnishGrades.Strong(head).Append(head))
            {
                Singular(strong[..^1] + longer, word);
                AddPlural(strong[..^1] + longer[0] + 'i');
            }
        }

        Singular(head + "kse", word);
        AddPlural(head + "ksi");
    }

    private void BendLongVowel(string word)
    {
        AddBoth(word);
        AddPlural(word + 'i');
        if (word[^2..] is "uo" or "yö" or "ie")
        {
            AddPlural(word[..^2] + word[^1] + 'i');
        }
        else if (word[^1] == word[^2])
        {
            AddPlural(word[..^1] + 'i');
        }
        else if (word[^1] is 'a' or 'ä')
        {
            AddPlural(word[..^1] + (word[^1] == 'a' ? "oi" : "öi"));
            AddPlural(word[..^1] + 'i');
        }
        else if (word[^1] is 'e')
        {
            BendE(word);
        }
    }

    private void BendVowel(string word)
    {
        var head = word[..^1];
        switch (word[^1])
        {
            case 'e':
                BendE(word);
                if (head.Length > 2 && head[^1] == head[^2])
                {
                    AddGrades(word);
                    AddPluralGrades(word + 'i');
                }

                break;
            case 'i':
                BendI(word, head);
                break;
            case 'a' or 'ä':
                BendA(word, head);
                break;
            default:
                AddGrades(word);
                AddPluralGrades(word + 'i');
                break;
        }
    }

    private void BendA(string word, string head)
    {
        if (word.Length > 4 && (word.EndsWith("jä", StringComparison.Ordinal) || word.EndsWith("ja", StringComparison.Ordinal)))
        {
            AddBoth(word);
        }
        else
        {
            AddGrades(word);
        }

        AddPluralGrades(head + 'i');
        AddPluralGrades(head + (word[^1] == 'a' ? "oi" : "öi"));
        if (word.EndsWith("poika", StringComparison.Ordinal))
        {
            AddPlural(head[..^2] + "ji");
        }
    }

    private void BendE(string word)
    {
        foreach (var strong in FinnishGrades.Strong(word).Append(word))
        {
            Singular(strong + 'e', word + 't');
            AddPlural(strong + 'i');
        }
    }

    private void BendI(string word, string head)
    {
        AddGrades(word);
        AddPluralGrades(head + "ei");
        if (head.Length < 2 || Vowels.Contains(head[^1]) || (head[^1] == head[^2] && head[^1] is not 'n'))
        {
            return;
        }

        AddPluralGrades(word);
        if (word.EndsWith("mpi", StringComparison.Ordinal))
        {
            AddGrades(head + 'a');
            AddGrades(head + 'ä');
            return;
        }

        AddGrades(head + 'e');
        if (head[^1] is 'l' or 'r' or 'n')
        {
            Add(head, StemUse.Consonant);
        }
        else if (word.EndsWith("psi", StringComparison.Ordinal))
        {
            Add(head[..^2] + 's', StemUse.Consonant);
        }
        else if (head[^1] == 's')
        {
            BendSi(head[..^1]);
        }
    }

    /// <summary>"käsi, käden, kättä"; "kansi, kannen, kantta".</summary>
    private void BendSi(string head)
    {
        Add(head + "te", StemUse.Strong);
        Add(head + 't', StemUse.Consonant);
        Add(head[^1] is 'n' or 'l' or 'r' ? $"{head}{head[^1]}e" : head + "de", StemUse.Weak);
    }

    /// <summary>"jäsen, jäsenen"; "puhelin, puhelimen"; "manner, mantereen"; "oppinut, oppineen".</summary>
    private void BendWithE(string word)
    {
        foreach (var strong in FinnishGrades.Strong(word[..^1]).Append(word[..^1]))
        {
            var letter = word[^1] == 'n' && word[^2] == 'i' ? 'm' : word[^1];
            Singular($"{strong}{letter}e", word);
            AddPlural($"{strong}{letter}i");
        }

        if (word.EndsWith("nut", StringComparison.Ordinal) || word.EndsWith("nyt", StringComparison.Ordinal))
        {
            Singular(word[..^2] + "ee", word);
            AddPlural(word[..^2] + "ei");
        }
    }

    private void Singular(string vowelStem, string consonantStem)
    {
        AddBoth(vowelStem);
        Add(consonantStem, StemUse.Consonant);
    }

    private void AddGrades(string strong)
    {
        AddBoth(strong);
        foreach (var weak in FinnishGrades.Weak(strong))
        {
            Add(weak, StemUse.Weak);
        }
    }

    private void AddPluralGrades(string strong)
    {
        AddPlural(strong);
        foreach (var weak in FinnishGrades.Weak(strong[..^1]))
        {
            Add(weak + 'i', StemUse.PluralWeak);
        }
    }

    private void AddBoth(string stem) => Add(stem, StemUse.Strong | StemUse.Weak);

    private void AddPlural(string stem)
    {
        Add(stem, StemUse.PluralStrong | StemUse.PluralWeak);
        if (stem.Length > 2 && Vowels.Contains(stem[^2]))
        {
            Add(stem[..^1] + 'j', StemUse.PluralStrong);
        }
    }

    private void Add(string stem, StemUse use)
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
