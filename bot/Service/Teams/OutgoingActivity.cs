using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerHelp.Service.Teams;

/// <summary>A message the bot sends: either words or one card, because Teams splits a message that has both and its id is lost.</summary>
/// <param name="Text">Words; each mentioned person stands in them as <c>&lt;at&gt;Name&lt;/at&gt;</c>.</param>
/// <param name="Card">An Adaptive Card; it carries its own mentions.</param>
/// <param name="Summary">What notifications show of a card: neutral, for a client may be sitting opposite.</param>
public sealed record OutgoingActivity(string? Text, JsonNode? Card, string? Summary)
{
    // The body is never part of a page, so letters such as ä need no escaping and count once.
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The people named in <see cref="Text"/>; Teams tells each of them.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public static OutgoingActivity OfText(string text, params IReadOnlyList<Mention> mentions) =>
        new(text, null, null) { Mentions = mentions };

    public static OutgoingActivity OfCard(JsonNode card, string summary) => new(null, card, summary);

    /// <summary>Without the words, so that it may be logged.</summary>
    public override string ToString() => Card is null ? "words" : "a card";

    /// <summary>The JSON of the Activity schema.</summary>
    /// <param name="writeAddress">Writes whom the message is for, where that is part of the message.</param>
    /// <exception cref="InvalidOperationException">It has both words and a card, or neither.</exception>
    internal byte[] ToJson(Action<Utf8JsonWriter>? writeAddress = null)
    {
        if (Text is null == Card is null)
        {
            throw new InvalidOperationException("A message is either words or one card.");
        }

        var body = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(body, Plainly);
        json.WriteStartObject();
        json.WriteString("type", ActivityTypes.Message);
        writeAddress?.Invoke(json);
        if (Summary is not null)
        {
            json.WriteString("summary", Summary);
        }

        if (Card is not null)
        {
            WriteCard(json, Card);
        }
        else
        {
            WriteText(json, Text!);
        }

        json.WriteEndObject();
        json.Flush();
        return body.WrittenSpan.ToArray();
    }

    private static void WriteCard(Utf8JsonWriter json, JsonNode card)
    {
        json.WriteStartArray("attachments");
        json.WriteStartObject();
        json.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
        json.WritePropertyName("content");
        card.WriteTo(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Plain words are shown as they are; mentions need mark-up, and then everything else is escaped.</summary>
    private void WriteText(Utf8JsonWriter json, string text)
    {
        Mention[] people = [.. Mentions.Where(mention => mention.Id is not null)];
        json.WriteString("textFormat", people.Length == 0 ? "plain" : "xml");
        json.WriteString("text", people.Length == 0 ? text : WithMentions(text, people));
        if (people.Length == 0)
        {
            return;
        }

        json.WriteStartArray("entities");
        foreach (Mention person in people)
        {
            json.WriteStartObject();
            json.WriteString("type", "mention");
            json.WriteString("text", At(person));
            json.WriteStartObject("mentioned");
            json.WriteString("id", person.Id);
            json.WriteString("name", person.Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WithMentions(string text, Mention[] people)
    {
        var marked = new StringBuilder(Escaped(text)).Replace("\n", "<br/>");
        foreach (string name in people.Select(person => person.Name).Distinct())
        {
            marked.Replace(Escaped($"<at>{name}</at>"), $"<at>{Escaped(name)}</at>");
        }

        return marked.ToString();
    }

    private static string At(Mention person) => $"<at>{Escaped(person.Name)}</at>";

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
