namespace PeerHelp.Core.Matching;

/// <summary>How Finnish words that end in a consonant are bent: "nainen, naisen", "oikeus, oikeuden", "asiakas, asiakkaan".</summary>
internal static class FinnishConsonantWords
{
    private const string Vowels = "aeiouyäö";

    public static void Bend(FinnishStems stems, string word)
    {
        switch (word.Length > 3 ? word : "")
        {
            case [.. var head, 't', 'o' or 'ö', 'n'] when head.Length > 1:
                stems.Singular(head + (word[^2] == 'o' ? "ttoma" : "ttömä"), word);
                stems.AddPlural($"{head}tt{word[^2]}mi");
                break;
            case [.. var head, 'n', 'e', 'n'] when head.Length > 1:
                stems.Singular(head + "se", head + 's');
                stems.AddPlural(head + "si");
                stems.Add(head + 's', StemUse.Compositive);
                break;
            case [.., 'n' or 't' or 'l' or 'r'] when Vowels.Contains(word[^2]):
                BendWithE(stems, word);
                break;
            case [.. var head, 's']:
                BendS(stems, word, head);
                break;
        }

        // Loans and names: "internetin", "Facebookissa".
        stems.AddBoth(word + 'i');
        stems.AddPlural(word + "ei");
    }

    private static void BendS(FinnishStems stems, string word, string head)
    {
        if (head.Length < 2)
        {
            return;
        }

        if (head[^1] is 'u' or 'y' && Vowels.Contains(head[^2]))
        {
            stems.Add(head + "te", StemUse.Strong);
            stems.Add(head + "de", StemUse.Weak);
            stems.Add(head + 't', StemUse.Consonant);
        }

        if (head[^1] is 'a' or 'ä' or 'i' or 'e')
        {
            var longer = head[^1] is 'e' ? "aa" : new string(head[^1], 2);
            foreach (var strong in FinnishGrades.Strong(head).Append(head))
            {
                stems.Singular(strong[..^1] + longer, word);
                stems.AddPlural(strong[..^1] + longer[0] + 'i');
            }
        }

        stems.Singular(head + "kse", word);
        stems.AddPlural(head + "ksi");
    }

    /// <summary>"jäsen, jäsenen"; "puhelin, puhelimen"; "manner, mantereen"; "oppinut, oppineen".</summary>
    private static void BendWithE(FinnishStems stems, string word)
    {
        foreach (var strong in FinnishGrades.Strong(word[..^1]).Append(word[..^1]))
        {
            var letter = word[^1] == 'n' && word[^2] == 'i' ? 'm' : word[^1];
            stems.Singular($"{strong}{letter}e", word);
            stems.AddPlural($"{strong}{letter}i");
        }

        if (word.EndsWith("nut", StringComparison.Ordinal) || word.EndsWith("nyt", StringComparison.Ordinal))
        {
            stems.Singular(word[..^2] + "ee", word);
            stems.AddPlural(word[..^2] + "ei");
        }
    }
}
