using System.Text.Json.Serialization;

namespace PeerHelp.Cards.Adaptive;

/// <summary>Something that stands in a card's body.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputNumber), "Input.Number")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
[JsonDerivedType(typeof(InputTime), "Input.Time")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
public abstract record Element
{
    public Spacing? Spacing { get; init; }
}

/// <summary>A heading of ours. It understands markdown, so it never holds a name or anyone's words.</summary>
public sealed record TextBlock(string Text) : Element
{
    public bool Wrap => true;

    public Weight? Weight { get; init; }

    public HeadingStyle? Style { get; init; }
}

/// <summary>Text shown exactly as it is written: no markdown, no mentions.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : Element;

/// <summary>A piece of plain text.</summary>
public sealed record TextRun(string Text)
{
    public string Type => "TextRun";

    public bool? IsSubtle { get; init; }

    public FontSize? Size { get; init; }
}

/// <summary>Elements that belong together.</summary>
public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    public ContainerStyle? Style { get; init; }
}

/// <summary>Buttons within the body.</summary>
public sealed record ActionSet(IReadOnlyList<Button> Actions) : Element;

[JsonConverter(typeof(CamelCase<Spacing>))]
public enum Spacing { None, Small, Default, Medium, Large }

[JsonConverter(typeof(CamelCase<Weight>))]
public enum Weight { Lighter, Default, Bolder }

[JsonConverter(typeof(CamelCase<FontSize>))]
public enum FontSize { Small, Default, Medium, Large }

[JsonConverter(typeof(CamelCase<HeadingStyle>))]
public enum HeadingStyle { Default, Heading }

[JsonConverter(typeof(CamelCase<ContainerStyle>))]
public enum ContainerStyle { Default, Emphasis }
