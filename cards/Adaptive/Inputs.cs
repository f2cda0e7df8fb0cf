using System.Text.Json.Serialization;

namespace PeerHelp.Cards.Adaptive;

/// <summary>Words to write.</summary>
public sealed record InputText(string Id, string Label) : Element
{
    public string? Placeholder { get; init; }

    public string? Value { get; init; }

    public bool? IsMultiline { get; init; }

    public int? MaxLength { get; init; }
}

/// <summary>A number to give.</summary>
public sealed record InputNumber(string Id, string Label) : Element
{
    public int? Min { get; init; }

    public int? Max { get; init; }

    public int? Value { get; init; }
}

/// <summary>A day to pick; it carries no time zone.</summary>
public sealed record InputDate(string Id, string Label) : Element
{
    /// <summary>The first day that may be picked, such as <c>2026-11-19</c>.</summary>
    public string? Min { get; init; }

    /// <summary>The day that is picked beforehand.</summary>
    public string? Value { get; init; }
}

/// <summary>A time of day to pick; it carries no time zone.</summary>
public sealed record InputTime(string Id, string Label) : Element;

/// <summary>Choices to pick from, or a picker of people.</summary>
public sealed record InputChoiceSet(string Id, string Label, IReadOnlyList<Choice> Choices) : Element
{
    public bool? IsMultiSelect { get; init; }

    public ChoiceStyle? Style { get; init; }

    /// <summary>What is chosen beforehand; values joined by commas when several may be.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>Where Teams looks for choices while one types.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? ChoicesData { get; init; }

    /// <summary>Picks colleagues of the organisation; the value is the person's Entra object id.</summary>
    public static InputChoiceSet OfPeople(string id, string label, string placeholder) => new(id, label, [])
    {
        Placeholder = placeholder,
        ChoicesData = new DataQuery("graph.microsoft.com/users"),
    };
}

/// <summary>One choice: what is read and what is sent.</summary>
public sealed record Choice(string Title, string Value);

/// <summary>A source of choices that Teams knows.</summary>
public sealed record DataQuery(string Dataset)
{
    public string Type => "Data.Query";
}

[JsonConverter(typeof(CamelCase<ChoiceStyle>))]
public enum ChoiceStyle { Compact, Expanded }
