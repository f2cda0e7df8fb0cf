namespace PeerHelp.Core.Asking;

/// <summary>What a phrase tells of the help that is wanted.</summary>
internal enum WishSign
{
    Talk,
    Tip,
    Experiences,
    Company,
    Fact,
    Five,
    Fifteen,
    Thirty,

    /// <summary>Tips are asked for in the common way, not in writing.</summary>
    Advice,

    /// <summary>Help is asked for, or how something is done: more than what others have lived through.</summary>
    Help,

    /// <summary>Something that fits into a message: a link, a form, an exercise.</summary>
    Thing,

    /// <summary>The answer is wanted in writing, or no call is wanted.</summary>
    InWriting,

    /// <summary>To talk with somebody, whatever about.</summary>
    Chat,

    /// <summary>The writer's own load.</summary>
    Heavy,

    /// <summary>No advice is wanted.</summary>
    NoAdvice,

    /// <summary>The talk would be about work.</summary>
    Matter,

    /// <summary>A question that has one short answer.</summary>
    Exact,

    /// <summary>What colleagues do or think is asked.</summary>
    Asking,

    /// <summary>Somebody else is to be listened to, or has lived it.</summary>
    NotMine,

    /// <summary>Somebody else's words.</summary>
    Reported,

    /// <summary>It is for the client, or about a way to go.</summary>
    ForOthers,
}

/// <summary>The phrases of <c>HelpWishes.txt</c>: "(a|b)" is either, "(|a)" may be left out, "@name" is a list of its own.</summary>
internal static class WishPhrases
{
    private static readonly Matching.PhraseBook<bool> Writing = new(Spelled(
        "(lähetin|laitoin|kirjoitin|vastasin|skickade|skrev|svarade|sent|wrote|posted|done|tehty|klart|lähetetty|kirjoitettu|skickat|skrivit)").Select(word => (word, true)));

    /// <summary>"Lähetin vinkin": what was promised has been written.</summary>
    public static bool SaysWritten(string text) => Writing.Find(Matching.Tokens.Of(text)).Count > 0;

    public static IEnumerable<(string Phrase, WishSign Sign)> All()
    {
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in TextTable.Lines("HelpWishes.txt"))
        {
            var (head, rest) = line.Split(':', 2, StringSplitOptions.TrimEntries) is [var first, var second] ? (first, second) : throw new FormatException(line);
            if (head.StartsWith('@'))
            {
                lists.Add(head, $"({rest})");
                continue;
            }

            var pattern = lists.OrderByDescending(list => list.Key.Length).Aggregate(rest, (so, list) => so.Replace(list.Key, list.Value, StringComparison.Ordinal));
            foreach (var phrase in Spelled(pattern))
            {
                yield return (phrase, Enum.Parse<WishSign>(head));
            }
        }
    }

    /// <summary>Every way to choose from the lists of a pattern.</summary>
    private static IEnumerable<string> Spelled(string pattern)
    {
        var open = pattern.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [string.Join(' ', pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        }

        var close = pattern.IndexOf(')', open);
        return pattern[(open + 1)..close].Split('|').SelectMany(choice => Spelled($"{pattern[..open]}{choice}{pattern[(close + 1)..]}"));
    }
}
