namespace PeerHelp.Cards;

/// <summary>The ids under which inputs arrive beside a button's own data.</summary>
public static class InputIds
{
    /// <summary>The helper's chosen times: ISO instants joined by commas.</summary>
    public const string Times = "times";

    /// <summary>A day picked by hand, <c>2026-11-19</c>, without a zone.</summary>
    public const string Date = "date";

    /// <summary>A time picked by hand, <c>15:05</c>, without a zone.</summary>
    public const string Time = "time";

    /// <summary>Free words: times, or thanks.</summary>
    public const string Words = "words";

    /// <summary>The asker's choice: one ISO instant.</summary>
    public const string Slot = "slot";

    /// <summary>A colleague's Entra object id.</summary>
    public const string Colleague = "colleague";

    public const string Topics = "topics";

    public const string Tags = "tags";

    public const string Limit = "limit";

    public const string Hours = "hours";

    /// <summary>A language's tag: <c>fi</c>, <c>sv</c> or <c>en</c>.</summary>
    public const string Language = "language";
}
