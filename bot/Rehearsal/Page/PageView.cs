using System.Text.Json;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Page;

/// <summary>All that the page shows to the person who is being played.</summary>
internal sealed record PageView(
    long Version,
    DateTimeOffset Now,
    string? SilentBot,
    IReadOnlyList<PersonView> People,
    IReadOnlyList<ChannelView> Channels,
    IReadOnlyList<AppCommand> Commands,
    IReadOnlyList<ConversationView> Threads,
    ConversationView Chat);

/// <summary>Somebody in the list of people, with the number of unread private messages.</summary>
internal sealed record PersonView(string Id, string Name, string Initials, string Role, bool IsBot, int Unread);

/// <summary>A channel in the row of channels.</summary>
internal sealed record ChannelView(string Id, string? Name);

/// <summary>A thread, or the private chat.</summary>
internal sealed record ConversationView(string Id, IReadOnlyList<MessageView> Messages);

/// <summary>A message with the card as the played person sees it.</summary>
internal sealed record MessageView(
    string Id,
    string Conversation,
    string From,
    string Name,
    string Initials,
    bool IsBot,
    bool IsOwn,
    bool OnlyForYou,
    bool Edited,
    bool Deleted,
    DateTimeOffset SentAt,
    string? Text,
    JsonElement? Card);

/// <summary>Draws the page's picture of the world for one person.</summary>
internal sealed class PageViews(TeamsStandIn teams, ReadMarks marks, IReadOnlyList<AppCommand> commands)
{
    private TeamsWorld World => teams.World;

    public PageView For(Person person, string channelId)
    {
        var version = World.Version;
        var threads = World.Conversations
            .Where(conversation => conversation.Channel?.Id == channelId)
            .Select(thread => View(thread, person));
        return new PageView(
            version,
            World.Now,
            teams.Line.Deliveries is [.., { Arrived: false }] ? teams.Bot?.ToString() ?? "" : null,
            [.. World.People.Append(World.Bot).Select(View)],
            [.. World.Teams.SelectMany(team => team.Channels).Select(channel => new ChannelView(channel.Id, channel.Name))],
            commands,
            [.. threads.Where(thread => thread.Messages.Count > 0)],
            View(World.ChatWith(person), person));
    }

    private PersonView View(Person person) => new(
        person.Id, person.Name, Initials(person), person.Role, person.IsBot,
        person.IsBot ? 0 : marks.UnreadOf(person, teams.ToldTo(person)));

    private static ConversationView View(Conversation conversation, Person person) => new(
        conversation.Id,
        [.. conversation.Messages.Where(message => IsShown(message, person)).Select(message => View(message, person))]);

    /// <summary>A person's deleted message leaves a line, as in Teams; the bot's leaves nothing.</summary>
    private static bool IsShown(Message message, Person person) =>
        message.IsVisibleTo(person) && !(message.Deleted && message.From.IsBot);

    private static MessageView View(Message message, Person person) => new(
        message.Id,
        message.ConversationId,
        message.From.Id,
        message.From.Name,
        Initials(message.From),
        message.From.IsBot,
        message.From == person,
        message.OnlyFor is not null,
        message.Edited,
        message.Deleted,
        message.SentAt,
        message.Deleted ? null : message.Text,
        message.Deleted ? null : message.CardFor(person));

    private static string Initials(Person person) => person.IsBot
        ? "PH"
        : string.Concat(new[] { person.GivenName, person.Surname }.Where(name => name.Length > 0).Select(name => name[0]));
}
