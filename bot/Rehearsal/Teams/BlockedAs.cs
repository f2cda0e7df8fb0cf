namespace PeerHelp.Rehearsal.Teams;

/// <summary>In which of its words Teams says that a person cannot be written to. Both body forms occur in practice.</summary>
public enum BlockedAs
{
    /// <summary>403 <c>{"error":{"code":"ConversationBlockedByUser",…}}</c></summary>
    ConversationBlockedByUser,

    /// <summary>403 <c>{"error":{"code":"BotNotInConversationRoster",…}}</c></summary>
    BotNotInConversationRoster,

    /// <summary>403 <c>{"errorCode":209,"message":"{ "subCode": "MessageWritesBlocked" … }"}</c>: JSON inside JSON.</summary>
    MessageWritesBlocked,
}
