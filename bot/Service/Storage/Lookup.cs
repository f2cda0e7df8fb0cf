namespace PeerHelp.Service.Storage;

/// <summary>What a happening wants to see before it is decided.</summary>
public abstract record Lookup
{
    private Lookup()
    {
    }

    /// <summary>The row with this key, if there is one.</summary>
    public sealed record Point(string Key) : Lookup;

    /// <summary>The rows from one key up to, but without, another, in the order of their keys.</summary>
    /// <param name="From">The first key that belongs to the range.</param>
    /// <param name="To">The first key that no longer does.</param>
    /// <param name="Most">How many rows are wanted at most; all of them when it is not said.</param>
    public sealed record Range(string From, string To, int? Most = null) : Lookup;

    /// <summary>All rows whose keys begin with these characters.</summary>
    public static Range Prefix(string prefix) => new(prefix, After(prefix));

    /// <summary>The first text that is greater than every text with this beginning.</summary>
    private static string After(string prefix)
    {
        var head = prefix.TrimEnd(KeyText.LastCharacter);
        return head switch
        {
            "" => KeyText.AfterAllKeys,
            [.., '\uD7FF'] => head[..^1] + '\uE000', // between them lie the surrogates, which no key may hold
            _ => head[..^1] + (char)(head[^1] + 1),
        };
    }
}
