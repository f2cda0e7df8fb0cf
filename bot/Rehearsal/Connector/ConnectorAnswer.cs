using System.Text.Json.Nodes;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>What Teams answers to one call: a status, a body, and how long to wait when it was too much.</summary>
public sealed record ConnectorAnswer(int Status, JsonNode? Body, TimeSpan? RetryAfter = null)
{
    public static ConnectorAnswer Ok(JsonNode? body = null) => new(200, body);

    public static ConnectorAnswer Created(JsonNode body) => new(201, body);

    /// <summary>Taken, but without an id to speak of: typing signs, and messages that Teams split in two.</summary>
    public static ConnectorAnswer Accepted => new(202, null);

    public static ConnectorAnswer Refuse(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public static ConnectorAnswer BadArgument(string message) => Refuse(400, "BadArgument", message);

    public static ConnectorAnswer BadCreation => Refuse(400, "BadSyntax", "Incorrect conversation creation parameters");

    public static ConnectorAnswer NotInRoster =>
        Refuse(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorAnswer NoSuchConversation => Refuse(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorAnswer NoSuchActivity =>
        Refuse(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");

    public static ConnectorAnswer NoSuchMember =>
        Refuse(404, "MemberNotFoundInConversation", "Member not found in conversation");

    public static ConnectorAnswer TooBig => Refuse(413, "MessageSizeTooBig", "Message size too large.");

    public static ConnectorAnswer Busy =>
        Refuse(412, "PreconditionFailed", "Precondition failed, please try again.");

    public static ConnectorAnswer TooMany(TimeSpan wait) =>
        Refuse(429, "TooManyRequests", "API calls quota exceeded.") with { RetryAfter = wait };

    /// <summary>The older form: JSON as a string inside JSON.</summary>
    public static ConnectorAnswer WritesBlocked => new(403, new JsonObject
    {
        ["errorCode"] = 209,
        ["message"] = "{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked for message writes.\",\r\n  \"errorCode\": null,\r\n  \"errorSubCode\": null\r\n}",
    });

    public static ConnectorAnswer Blocked(Teams.BlockedAs how) => how switch
    {
        Teams.BlockedAs.MessageWritesBlocked => WritesBlocked,
        Teams.BlockedAs.BotNotInConversationRoster => NotInRoster,
        _ => Refuse(403, "ConversationBlockedByUser", "User blocked the conversation with the bot."),
    };
}
