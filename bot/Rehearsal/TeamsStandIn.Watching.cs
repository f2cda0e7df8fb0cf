using System.Collections.Immutable;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal;

/// <summary>What can be seen, and how to wait for it.</summary>
public sealed partial class TeamsStandIn
{
    private static readonly TimeSpan Usually = TimeSpan.FromSeconds(20);

    /// <summary>The time between two looks when nothing in the world changes.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(25);

    /// <summary>The private chat of a person with the bot, without what was deleted.</summary>
    public ImmutableList<Message> Chat(Person person) =>
        Standing(World.Conversations.Find(conversation => conversation.With == person));

    /// <summary>What the bot wrote to a person privately.</summary>
    public ImmutableList<Message> ToldTo(Person person) => Chat(person).FindAll(message => message.From.IsBot);

    /// <summary>The thread of a message, from its root on, without what was deleted.</summary>
    public ImmutableList<Message> ThreadOf(Message message) => Standing(World.ConversationOf(message.ConversationId));

    /// <summary>The roots of a channel's threads.</summary>
    public ImmutableList<Message> Posts(Channel channel) =>
        [.. World.Conversations.Where(c => c.Channel?.Id == channel.Id && c.Messages.Count > 0).Select(c => c.Messages[0]).Where(m => !m.Deleted)];

    /// <summary>The messages with cards in the conversation of this message.</summary>
    public ImmutableList<Message> Cards(Message inConversationOf) =>
        ThreadOf(inConversationOf).FindAll(message => message.Card is not null);

    /// <summary>The messages with cards in a person's private chat.</summary>
    public ImmutableList<Message> Cards(Person person) => Chat(person).FindAll(message => message.Card is not null);

    /// <summary>The newest state of a message.</summary>
    public Message Newest(Message message) =>
        World.MessageOf(message.ConversationId, message.Id)
        ?? throw new ArgumentException($"There is no message {message.Id}.", nameof(message));

    /// <summary>Every word on a card as this person sees it.</summary>
    public string Reads(Person person, Message message) => CardWords.Of(SeenBy(person, message));

    /// <summary>The lines that flashed up for a person after a press.</summary>
    public ImmutableList<string> ToastsOf(Person person) =>
        [.. World.Toasts.Where(toast => toast.To == person).Select(toast => toast.Text)];

    /// <summary>Waits until it is true; says what was waited for when it never is.</summary>
    public async Task Eventually(
        Func<bool> isTrue,
        TimeSpan? within = null,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(isTrue))] string what = "")
    {
        var patience = within ?? Usually;
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var version = World.Version;
            if (isTrue()) return;
            if (TimeProvider.System.GetElapsedTime(start) > patience)
                throw new TimeoutException($"Within {patience.TotalSeconds} s it never came true: {what}");
            await Task.WhenAny(World.ChangedSince(version), Task.Delay(Glance, TimeProvider.System));
        }
    }

    /// <summary>Waits until there is something, and gives it.</summary>
    public async Task<T> Eventually<T>(
        Func<T?> find,
        TimeSpan? within = null,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(find))] string what = "")
        where T : class
    {
        T? found = null;
        await Eventually(() => (found = find()) is not null, within, what);
        return found!;
    }

    private static ImmutableList<Message> Standing(Conversation? conversation) =>
        conversation?.Messages.FindAll(message => !message.Deleted) ?? [];
}
