using System.Collections.Immutable;

namespace PeerHelp.Rehearsal.Teams;

/// <summary>Everything the stand-in for Teams knows: one tenant, its people, teams, threads and private chats.</summary>
/// <remarks>What is read are immutable pictures; one lock guards their change, and every change raises <see cref="Version"/>.</remarks>
public sealed class TeamsWorld(IRehearsalClock clock)
{
    private readonly Lock gate = new();
    private TaskCompletionSource changed = NewSignal();
    private ImmutableHashSet<string> personalApps = [];
    private long lastStamp;
    private int lastNumber;

    public string TenantId { get; } = "3f3d0000-0000-4000-8000-000000000001";

    /// <summary>The bot's app id in the directory.</summary>
    public string AppId { get; } = "0b6f0000-0000-4000-8000-000000000028";

    public Person Bot => new($"28:{AppId}", "", "PeerHelp", "PeerHelp", "", "", "fi-FI", "");

    public DateTimeOffset Now => clock.Now;

    /// <summary>Grows by every change.</summary>
    public long Version { get; private set; }

    public ImmutableList<Person> People { get; private set; } = [];

    public ImmutableList<Team> Teams { get; private set; } = [];

    public ImmutableList<Conversation> Conversations { get; private set; } = [];

    public ImmutableList<Toast> Toasts { get; private set; } = [];

    /// <summary>Who has blocked the bot, and in which words Teams says so. By person id.</summary>
    public ImmutableDictionary<string, BlockedAs> Blocks { get; private set; } =
        ImmutableDictionary<string, BlockedAs>.Empty;

    public Person AddPerson(string name, string locale = "fi-FI", string role = "") => Change(() =>
    {
        var number = ++lastNumber;
        var (given, surname) = name.Split(' ', 2) is [var first, var last] ? (first, last) : (name, "");
        var person = new Person(
            $"29:1person-{number:0000}", Guids(0x8000, number), name, given, surname, Addresses.UpnOf(name), locale, role);
        People = People.Add(person);
        return person;
    });

    public Team AddTeam(string name, IEnumerable<string> channels, IEnumerable<Person> members) => Change(() =>
    {
        var number = ++lastNumber;
        var id = $"19:team-{number:0000}@thread.tacv2";
        var named = channels.Select(channel => new Channel($"19:channel-{++lastNumber:0000}@thread.tacv2", id, channel));
        var team = new Team(
            id, name, Guids(0x9000, number), [new Channel(id, id, null), .. named], [.. members], HasApp: false);
        Teams = Teams.Add(team);
        return team;
    });

    public Channel AddChannel(Team team, string name) => Change(() =>
    {
        var channel = new Channel($"19:channel-{++lastNumber:0000}@thread.tacv2", team.Id, name);
        var now = TeamOf(team.Id)!;
        Put(now with { Channels = now.Channels.Add(channel) });
        return channel;
    });

    /// <summary>Changes a team; gives the new picture of it.</summary>
    public Team Change(Team team, Func<Team, Team> change) => Change(() => Put(change(TeamOf(team.Id)!)));

    public void Block(Person person, BlockedAs? how) => Change(() =>
        Blocks = how is { } words ? Blocks.SetItem(person.Id, words) : Blocks.Remove(person.Id));

    public Person? PersonOf(string id) => People.Find(person => person.Id == id);

    /// <summary>Whether the person is in a team that has the app, or has it for himself or herself.</summary>
    public bool MayBeWrittenTo(Person person) =>
        personalApps.Contains(person.Id) || Teams.Any(team => team.HasApp && team.Members.Contains(person));

    /// <summary>The person gets the app for himself or herself.</summary>
    public void GiveApp(Person person) => Change(() => personalApps = personalApps.Add(person.Id));

    public Team? TeamOf(string id) => Teams.Find(team => team.Id == id);

    public Channel? ChannelOf(string id) => Teams.SelectMany(team => team.Channels).FirstOrDefault(channel => channel.Id == id);

    public Conversation? ConversationOf(string id) => Conversations.Find(conversation => conversation.Id == id);

    /// <summary>The newest picture of a message.</summary>
    public Message? MessageOf(string conversationId, string id) =>
        ConversationOf(conversationId)?.Messages.Find(message => message.Id == id);

    /// <summary>The private chat of a person with the bot, opened when there is none.</summary>
    public Conversation ChatWith(Person person) => Change(() =>
        Conversations.Find(conversation => conversation.With == person)
        ?? Open(new Conversation($"a:1chat-{person.Id[3..]}", null, person, [])));

    /// <summary>Writes a message: into the conversation named, or as a new thread when a channel is.</summary>
    public Message Write(string conversationOrChannelId, Person from, Func<Message, Message> content) => Change(() =>
    {
        var id = NextStamp();
        if (ConversationOf(conversationOrChannelId) is { } known)
        {
            var reply = content(new Message(id, known.Id, from, Now));
            Put(known.Add(reply));
            return reply;
        }

        var channel = ChannelOf(conversationOrChannelId)
            ?? throw new ArgumentException($"There is no conversation {conversationOrChannelId}.");
        var thread = Open(new Conversation(Conversation.ThreadId(channel.Id, id), channel, null, []));
        var root = content(new Message(id, thread.Id, from, Now));
        Put(thread.Add(root));
        return root;
    });

    /// <summary>Changes a message where it stands; gives the new picture, or null when it is gone.</summary>
    public Message? Rewrite(string conversationId, string id, Func<Message, Message> change) => Change(() =>
    {
        if (MessageOf(conversationId, id) is not { } message) return null;
        var changedMessage = change(message);
        Put(ConversationOf(conversationId)!.Replace(changedMessage));
        return changedMessage;
    });

    /// <summary>Wakes whoever watches, because something beside the world has changed, such as the clock.</summary>
    public void Touch() => Change(() => true);

    public void Tell(Toast toast) => Change(() => Toasts = Toasts.Add(toast));

    /// <summary>Ends when something has changed since the version given.</summary>
    public Task ChangedSince(long version)
    {
        lock (gate) return Version > version ? Task.CompletedTask : changed.Task;
    }

    /// <summary>An id of an activity that is no message, such as an invoke: never the same twice.</summary>
    public string NextActivityId(string prefix) => Change(() => $"{prefix}:{Guids(0xa000, ++lastNumber)}");

    private T Change<T>(Func<T> change)
    {
        TaskCompletionSource toWake;
        T result;
        lock (gate)
        {
            result = change();
            Version++;
            toWake = changed;
            changed = NewSignal();
        }

        toWake.SetResult();
        return result;
    }

    private Conversation Open(Conversation conversation)
    {
        Conversations = Conversations.Add(conversation);
        return conversation;
    }

    private void Put(Conversation conversation) =>
        Conversations = Conversations.SetItem(Conversations.FindIndex(c => c.Id == conversation.Id), conversation);

    private Team Put(Team team)
    {
        Teams = Teams.SetItem(Teams.FindIndex(t => t.Id == team.Id), team);
        return team;
    }

    private string NextStamp()
    {
        lastStamp = Math.Max(lastStamp + 1, Now.ToUnixTimeMilliseconds());
        return lastStamp.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Guids(int kind, int number) => $"00000000-0000-4000-{kind:x4}-{number:000000000000}";

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
