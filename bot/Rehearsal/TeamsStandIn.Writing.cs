using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal;

/// <summary>What people write, change and take back. Each ends when the bot has answered.</summary>
public sealed partial class TeamsStandIn
{
    /// <summary>Someone starts a thread. A mentioned person's <c>@Name</c> in the text becomes the mention.</summary>
    public async Task<Message> PostAsync(Person person, Channel channel, string text, params Person[] mentions)
    {
        var message = World.Write(channel.Id, person, Typed(text, mentions));
        await BringAsync(message, channel);
        return message;
    }

    /// <summary>Someone answers in the thread of a message.</summary>
    public async Task<Message> ReplyAsync(Person person, Message inThreadOf, string text, params Person[] mentions)
    {
        var channel = World.ConversationOf(inThreadOf.ConversationId)?.Channel
            ?? throw new ArgumentException("Only threads of a channel have replies.", nameof(inThreadOf));
        var message = World.Write(inThreadOf.ConversationId, person, Typed(text, mentions));
        await BringAsync(message, channel);
        return message;
    }

    /// <summary>Someone writes to the bot in the private chat.</summary>
    public async Task<Message> SayAsync(Person person, string text)
    {
        var message = World.Write(World.ChatWith(person).Id, person, Typed(text, []));
        await Line.BringAsync(activities.Message(message, withoutMentions: false));
        return message;
    }

    /// <summary>Someone changes a message. Teams may tell of it without the new text.</summary>
    public async Task<Message> EditAsync(Message message, string text, bool tellText = true)
    {
        Person[] mentions = [.. Mentions.StillIn(text, Newest(message).Mentions)];
        var edited = Rewrite(message, m => Typed(text, mentions)(m) with { Edited = true });
        if (Line.Habits.TellsOfEdits) await Line.BringAsync(activities.Edited(edited, tellText, "editMessage"));
        return edited;
    }

    public async Task DeleteAsync(Message message)
    {
        var deleted = Rewrite(message, m => m with { Deleted = true });
        if (Line.Habits.TellsOfEdits) await Line.BringAsync(activities.Deleted(deleted));
    }

    public async Task UndeleteAsync(Message message, bool tellText = true)
    {
        var restored = Rewrite(message, m => m with { Deleted = false });
        if (Line.Habits.TellsOfEdits) await Line.BringAsync(activities.Edited(restored, tellText, "undeleteMessage"));
    }

    /// <summary>Teams brings the last activity once more: the same, or as an invoke with a new id as seen after half a minute.</summary>
    public async Task<InvokeAnswer> RepeatAsync(bool withNewId = false)
    {
        var again = JsonNode.Parse(Line.Deliveries[^1].Activity.GetRawText())!.AsObject();
        if (withNewId) again["id"] = World.NextActivityId("f");
        return InvokeAnswer.Of(await Line.BringAsync(again));
    }

    /// <summary>Brings any activity at all, for what has no method of its own.</summary>
    public Task<Delivery> BringAsync(JsonObject activity) => Line.BringAsync(activity);

    private async Task BringAsync(Message message, Channel channel)
    {
        var hears = World.TeamOf(channel.TeamId)!.HasApp
            && (!Line.Habits.OnlyMentions || message.Mentions.Contains(World.Bot));
        if (hears) await Line.BringAsync(activities.Message(message, Line.Habits.LosesMentions));
    }

    private Message Rewrite(Message message, Func<Message, Message> change) =>
        World.Rewrite(message.ConversationId, message.Id, change)
        ?? throw new ArgumentException($"There is no message {message.Id}.", nameof(message));

    private static Func<Message, Message> Typed(string text, Person[] mentions) =>
        message => message with { Text = Mentions.Into(text, mentions), Mentions = [.. mentions] };
}
