namespace PeerHelp.Core;

/// <summary>The ids of the inputs on cards.</summary>
public static class Inputs
{
    /// <summary>Proposed times: instants in ISO form, joined by commas.</summary>
    public const string Times = "times";

    /// <summary>A local date, <c>2026-11-24</c>.</summary>
    public const string Date = "date";

    /// <summary>A local time of day, <c>13:30</c>.</summary>
    public const string Time = "time";

    /// <summary>Free words.</summary>
    public const string Words = "words";

    /// <summary>One proposed time: an instant in ISO form.</summary>
    public const string Slot = "slot";

    /// <summary>A colleague chosen in the people picker: the Entra object id.</summary>
    public const string Colleague = "colleague";

    /// <summary>The words of a learning.</summary>
    public const string Story = "story";

    /// <summary>The one small thing to try.</summary>
    public const string Experiment = "experiment";

    /// <summary>When there will be an occasion for it, in words.</summary>
    public const string Occasion = "occasion";

    public const string Topics = "topics";
    public const string Kind = "kind";
    public const string Tags = "tags";
    public const string Limit = "limit";
    public const string Hours = "hours";
    public const string SparringHours = "sparringhours";
    public const string Language = "language";
}
