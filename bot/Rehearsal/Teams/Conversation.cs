using System.Collections.Immutable;

namespace PeerHelp.Rehearsal.Teams;

/// <summary>A thread of a channel, or a person's private chat with the bot, with its messages in order.</summary>
/// <param name="Id"><c>19:…@thread.tacv2;messageid=1795…</c> for a thread, <c>a:…</c> for a private chat.</param>
/// <param name="Channel">The channel, for a thread.</param>
/// <param name="With">The person, for a private chat.</param>
/// <param name="Messages">Everything written so far, deleted messages too.</param>
public sealed record Conversation(string Id, Channel? Channel, Person? With, ImmutableList<Message> Messages)
{
    public bool IsPersonal => With is not null;

    /// <summary>The id of the post a thread hangs from.</summary>
    public string? RootId => Channel is null ? null : Id[(Id.LastIndexOf('=') + 1)..];

    public static string ThreadId(string channelId, string rootId) => $"{channelId};messageid={rootId}";

    internal Conversation Add(Message message) => this with { Messages = Messages.Add(message) };

    internal Conversation Replace(Message message) =>
        this with { Messages = Messages.SetItem(Messages.FindIndex(m => m.Id == message.Id), message) };
}

/// <summary>A line only the presser of a button sees, for a moment.</summary>
public sealed record Toast(Person To, string MessageId, string Text);
