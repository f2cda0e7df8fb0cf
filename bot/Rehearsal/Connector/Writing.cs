using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>How Teams takes, changes and removes the bot's messages.</summary>
internal sealed class Writing(TeamsWorld world)
{
    /// <summary>Targeted messages are gone after a day.</summary>
    private static readonly TimeSpan TargetedLife = TimeSpan.FromHours(24);

    public ConnectorAnswer Post(string conversationId, JsonElement body, bool isTargeted)
    {
        if (Unwritable(conversationId) is { } no) return no;
        var sent = new Sent(body);
        if (sent.Refusal() is { } refusal) return refusal;
        if (!sent.IsMessage) return ConnectorAnswer.Accepted;

        Person? reader = null;
        if (isTargeted && !MayTarget(conversationId, sent, out reader))
            return ConnectorAnswer.BadArgument("Bad argument: the recipient of a targeted message must be a member.");
        if (!string.IsNullOrEmpty(sent.Words) && sent.HasAttachments) return Split(conversationId, sent, reader);

        var message = Write(conversationId, reader, message => With(message, sent));
        return ConnectorAnswer.Created(new JsonObject { ["id"] = message.Id });
    }

    public ConnectorAnswer Put(string conversationId, string id, JsonElement body, bool isTargeted)
    {
        if (Unwritable(conversationId) is { } no) return no;
        var sent = new Sent(body);
        if (sent.Refusal() is { } refusal) return refusal;
        if (isTargeted && sent.Recipient is not null)
            return ConnectorAnswer.BadArgument("Bad argument: the recipient of a targeted message cannot be changed.");
        if (Own(conversationId, id, isTargeted) is null) return ConnectorAnswer.NoSuchActivity;

        world.Rewrite(conversationId, id, message => With(message, sent) with
        {
            Edited = true,
            Views = ImmutableDictionary<string, CardView>.Empty,
            Refreshed = ImmutableDictionary<string, DateTimeOffset>.Empty,
        });
        return ConnectorAnswer.Ok(new JsonObject { ["id"] = id });
    }

    public ConnectorAnswer Delete(string conversationId, string id, bool isTargeted)
    {
        if (Unwritable(conversationId) is { } no) return no;
        if (Own(conversationId, id, isTargeted) is null) return ConnectorAnswer.NoSuchActivity;
        world.Rewrite(conversationId, id, message => message with { Deleted = true, Text = null, Card = null });
        return ConnectorAnswer.Ok();
    }

    /// <summary>Why nothing can be written here; null when it can.</summary>
    private ConnectorAnswer? Unwritable(string conversationId)
    {
        var conversation = world.ConversationOf(conversationId);
        if (conversation?.With is { } person)
        {
            if (world.Blocks.TryGetValue(person.Id, out var how)) return ConnectorAnswer.Blocked(how);
            return world.MayBeWrittenTo(person) ? null : ConnectorAnswer.NotInRoster;
        }

        var channel = conversation?.Channel ?? world.ChannelOf(conversationId);
        if (channel is null) return ConnectorAnswer.NoSuchConversation;
        return world.TeamOf(channel.TeamId)!.HasApp ? null : ConnectorAnswer.NotInRoster;
    }

    private bool MayTarget(string conversationId, Sent sent, out Person? reader)
    {
        reader = sent.Recipient is { } id ? world.PersonOf(id) : null;
        var channel = world.ConversationOf(conversationId)?.Channel ?? world.ChannelOf(conversationId);
        return reader is not null && channel is not null && world.TeamOf(channel.TeamId)!.Members.Contains(reader);
    }

    /// <summary>Teams sends words and attachments apart, and forgets to say under which ids.</summary>
    private ConnectorAnswer Split(string conversationId, Sent sent, Person? reader)
    {
        var words = Write(conversationId, reader, message => With(message, sent) with { Card = null });
        Write(words.ConversationId, reader, message => With(message, sent) with { Text = null });
        return ConnectorAnswer.Accepted;
    }

    private Message Write(string conversationId, Person? reader, Func<Message, Message> content) =>
        world.Write(conversationId, world.Bot, message => content(message) with { OnlyFor = reader });

    private static Message With(Message message, Sent sent) => message with
    {
        Text = sent.Words,
        Summary = sent.Summary,
        Card = sent.Card?.Clone(),
        Sent = sent.Body.Clone(),
    };

    /// <summary>The bot's own message that still can be changed, in the way it was sent.</summary>
    private Message? Own(string conversationId, string id, bool isTargeted)
    {
        var message = world.MessageOf(conversationId, id);
        if (message is null || message.Deleted || !message.From.IsBot) return null;
        if (isTargeted != message.OnlyFor is not null) return null;
        return isTargeted && world.Now - message.SentAt > TargetedLife ? null : message;
    }
}
