using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PeerHelp.Cards.Adaptive;

/// <summary>Something that can be pressed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
[JsonDerivedType(typeof(ShowCard), "Action.ShowCard")]
public abstract record Button(string Title);

/// <summary>Tells PeerHelp what was pressed, and shows its answer in the card's place.</summary>
public sealed record Execute(string Title, string Verb, JsonObject Data) : Button(Title)
{
    public ButtonStyle? Style { get; init; }

    /// <summary>For clients that do not know Action.Execute: the same data, which also names the verb.</summary>
    public Button? Fallback { get; init; }
}

/// <summary>Sends data as a message.</summary>
public sealed record Submit(string Title, JsonObject Data) : Button(Title);

/// <summary>Opens an address.</summary>
public sealed record OpenUrl(string Title, string Url) : Button(Title);

/// <summary>Opens a smaller card below.</summary>
public sealed record ShowCard(string Title, Card Card) : Button(Title);

[JsonConverter(typeof(CamelCase<ButtonStyle>))]
public enum ButtonStyle { Default, Positive }
