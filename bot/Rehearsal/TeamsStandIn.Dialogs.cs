using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal;

/// <summary>The app's commands in the message menu and beside the compose box, and the forms they open.</summary>
public sealed partial class TeamsStandIn
{
    /// <summary>Someone picks a command of the app in the menu of a message.</summary>
    public Task<InvokeAnswer> OpenFromMessageAsync(Person person, Message message, string commandId) =>
        CommandAsync(person, Home(message), "composeExtension/fetchTask", commandId, message, null);

    /// <summary>Someone picks a command of the app beside the compose box of a channel.</summary>
    public Task<InvokeAnswer> OpenFromComposeAsync(Person person, Channel channel, string commandId) =>
        CommandAsync(person, NewThreadIn(channel), "composeExtension/fetchTask", commandId, null, null);

    /// <summary>Someone sends the form that a command on a message opened.</summary>
    public Task<InvokeAnswer> SubmitFromMessageAsync(Person person, Message message, string commandId, JsonObject data) =>
        CommandAsync(person, Home(message), "composeExtension/submitAction", commandId, message, data);

    /// <summary>Someone sends the form that a command beside the compose box opened.</summary>
    public Task<InvokeAnswer> SubmitFromComposeAsync(Person person, Channel channel, string commandId, JsonObject data) =>
        CommandAsync(person, NewThreadIn(channel), "composeExtension/submitAction", commandId, null, data);

    /// <summary>Someone sends the form that a button of a card opened.</summary>
    public Task<InvokeAnswer> SubmitDialogAsync(Person person, Message card, JsonObject data) =>
        InvokeAsync(person, card, "task/submit", new JsonObject { ["data"] = data });

    private async Task<InvokeAnswer> CommandAsync(
        Person person, Conversation where, string name, string commandId, Message? about, JsonObject? data)
    {
        var value = new JsonObject
        {
            ["commandId"] = commandId,
            ["commandContext"] = about is null ? "compose" : "message",
            ["requestId"] = World.NextActivityId("r"),
            ["context"] = new JsonObject { ["theme"] = "default" },
        };
        if (about is not null) value["messagePayload"] = Payload(Newest(about), where);
        if (data is not null) value["data"] = data;
        return InvokeAnswer.Of(await Line.BringAsync(activities.Invoke(person, where, name, value)));
    }

    private Conversation Home(Message message) => World.ConversationOf(message.ConversationId)!;

    private static Conversation NewThreadIn(Channel channel) => new(channel.Id, channel, null, []);

    /// <summary>The message as a command gets it: the author by directory id, not by the id of conversations.</summary>
    private static JsonObject Payload(Message message, Conversation where) => new()
    {
        ["id"] = message.Id,
        ["replyToId"] = where.RootId == message.Id ? null : where.RootId,
        ["linkToMessage"] = where.Channel is { } channel
            ? $"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(channel.Id)}/{message.Id}"
            : null,
        ["createdDateTime"] = message.SentAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ["deleted"] = message.Deleted,
        ["subject"] = null,
        ["locale"] = message.From.Locale,
        ["body"] = new JsonObject
        {
            ["contentType"] = "html",
            ["content"] = $"<div>{WebUtility.HtmlEncode(message.Text ?? "")}</div>",
        },
        ["from"] = new JsonObject
        {
            ["user"] = message.From.IsBot ? null : User(message.From),
            ["application"] = message.From.IsBot ? new JsonObject { ["id"] = message.From.Id[3..] } : null,
        },
        ["mentions"] = new JsonArray([.. message.Mentions.Select(Mentioned)]),
        ["reactions"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
    };

    private static JsonObject Mentioned(Person person, int at) => new()
    {
        ["id"] = at,
        ["mentionText"] = person.Name,
        ["mentioned"] = new JsonObject { [person.IsBot ? "application" : "user"] = User(person) },
    };

    private static JsonObject User(Person person) => new()
    {
        ["userIdentityType"] = "aadUser",
        ["id"] = person.IsBot ? person.Id[3..] : person.ObjectId,
        ["displayName"] = person.Name,
    };
}
