namespace PeerHelp.Core.Matching;

/// <summary>How Finnish words that end in a vowel are bent: "velka, velan", "huone, huoneen", "käsi, käden".</summary>
internal static class FinnishVowelWords
{
    private const string Vowels = "aeiouyäö";

    public static void Bend(FinnishStems stems, string word)
    {
        if (word.Length >= 2 && Vowels.Contains(word[^2]))
        {
            BendLongVowel(stems, word);
        }
        else
        {
            BendShortVowel(stems, word);
        }
    }

    private static void BendLongVowel(FinnishStems stems, string word)
    {
        stems.AddBoth(word);
        stems.AddPlural(word + 'i');
        if (word[^2..] is "uo" or "yö" or "ie")
        {
            stems.AddPlural(word[..^2] + word[^1] + 'i');
        }
        else if (word[^1] == word[^2])
        {
            stems.AddPlural(word[..^1] + 'i');
        }
        else if (word[^1] is 'a' or 'ä')
        {
            stems.AddPlural(word[..^1] + (word[^1] == 'a' ? "oi" : "öi"));
            stems.AddPlural(word[..^1] + 'i');
        }
        else if (word[^1] is 'e')
        {
            BendE(stems, word);
        }
    }

    private static void BendShortVowel(FinnishStems stems, string word)
    {
        var head = word[..^1];
        switch (word[^1])
        {
            case 'e':
                BendE(stems, word);
                if (head.Length > 2 && head[^1] == head[^2])
                {
                    stems.AddGrades(word);
                    stems.AddPluralGrades(word + 'i');
                }

                break;
            case 'i':
                BendI(stems, word, head);
                break;
            case 'a' or 'ä':
                BendA(stems, word, head);
                break;
            default:
                stems.AddGrades(word);
                stems.AddPluralGrades(word + 'i');
                break;
        }
    }

    private static void BendA(FinnishStems stems, string word, string head)
    {
        if (word.Length > 4 && (word.EndsWith("jä", StringComparison.Ordinal) || word.EndsWith("ja", StringComparison.Ordinal)))
        {
            stems.AddBoth(word);
        }
        else
        {
            stems.AddGrades(word);
        }

        stems.AddPluralGrades(head + 'i');
        stems.AddPluralGrades(head + (word[^1] == 'a' ? "oi" : "öi"));
        if (word.EndsWith("poika", StringComparison.Ordinal))
        {
            stems.AddPlural(head[..^2] + "ji");
        }
    }

    private static void BendE(FinnishStems stems, string word)
    {
        foreach (var strong in FinnishGrades.Strong(word).Append(word))
        {
            stems.Singular(strong + 'e', word + 't');
            stems.AddPlural(strong + 'i');
        }
    }

    private static void BendI(FinnishStems stems, string word, string head)
    {
        stems.AddGrades(word);
        stems.AddPluralGrades(head + "ei");
        if (head.Length < 2 || Vowels.Contains(head[^1]) || (head[^1] == head[^2] && head[^1] is not 'n'))
        {
            return;
        }

        stems.AddPluralGrades(word);
        if (word.EndsWith("mpi", StringComparison.Ordinal))
        {
            stems.AddGrades(head + 'a');
            stems.AddGrades(head + 'ä');
            return;
        }

        stems.AddGrades(head + 'e');
        if (head[^1] is 'l' or 'r' or 'n')
        {
            stems.Add(head, StemUse.Consonant);
        }
        else if (word.EndsWith("psi", StringComparison.Ordinal))
        {
            stems.Add(head[..^2] + 's', StemUse.Consonant);
        }
        else if (head[^1] == 's')
        {
            BendSi(stems, head[..^1]);
        }
    }

    /// <summary>"käsi, käden, kättä"; "kansi, kannen, kantta".</summary>
    private static void BendSi(FinnishStems stems, string head)
    {
        stems.Add(head + "te", StemUse.Strong);
        stems.Add(head + 't', StemUse.Consonant);
        stems.Add(head[^1] is 'n' or 'l' or 'r' ? $"{head}{head[^1]}e" : head + "de", StemUse.Weak);
    }
}
