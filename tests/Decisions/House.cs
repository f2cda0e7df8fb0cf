using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>The shell without a store and without Teams: it loads what a command needs, lets it be decided, and remembers.</summary>
/// <remarks>
/// Every decision is made twice and must come out the same, and may save only what was loaded: anything else would be a
/// conflict in the real store.
/// </remarks>
internal sealed class House
{
    private readonly Dictionary<string, Saved> rows = [];
    private readonly List<(Instant At, TimeCame What)> due = [];
    private readonly List<Effect> owed = [];
    private int activities = 1000;

    public House(CommunitySettings? settings = null, Instant? now = null)
    {
        Now = now ?? Some.Thursday;
        Put(Some.Community(settings));
        foreach (var actor in new[] { Some.Aino, Some.Maija, Some.Eeva, Some.Eero, Some.Kaisa })
        {
            Put(new Person(actor.Id, actor.Name, actor.TeamsId, actor.ServiceUrl) { Communities = [Some.Team] });
        }
    }

    public Instant Now { get; private set; }

    /// <summary>What the last command was answered with.</summary>
    public Answer Answer { get; private set; } = Answer.Nothing;

    /// <summary>What was saved by the last command.</summary>
    public IReadOnlyList<Saved> LastSaves { get; private set; } = [];

    public Community Community => (Community)rows[Key.Community(Some.Team)];

    /// <summary>The only request there is.</summary>
    public HelpRequest Request => rows.Values.OfType<HelpRequest>().Single();

    public IEnumerable<HelpRequest> Requests => rows.Values.OfType<HelpRequest>();

    public IEnumerable<Community> Communities => rows.Values.OfType<Community>();

    public Person Person(Actor who) => (Person)rows[Key.Person(who.Id)];

    public CircleSession? Circle(LocalDate day) => rows.GetValueOrDefault(Key.Circle(Some.Team, day)) as CircleSession;

    public Week WeekOf(Actor who) =>
        rows.GetValueOrDefault(Key.Week(who.Id, Week.NameOf(Now))) as Week ?? new Week(who.Id, Week.NameOf(Now));

    public void Put(Saved saved) => rows[saved.Key] = saved;

    public void Change(Actor who, Func<Person, Person> change) => Put(change(Person(who)));

    /// <summary>People may ask this colleague about these things.</summary>
    public House Knows(Actor who, params string[] tags)
    {
        Change(who, person => person with { Tags = tags });
        return this;
    }

    /// <summary>Every surface of this kind that was to be posted or edited since the last <see cref="Forget"/>.</summary>
    public IReadOnlyList<Surface> Shown(SurfaceKind kind) =>
        [.. owed.OfType<Effect.Show>().Select(show => show.Surface).Where(surface => surface.Kind == kind)];

    public IEnumerable<Note> Told(Actor to) => owed.OfType<Effect.Tell>().Where(tell => tell.To == to.Id).Select(tell => tell.Note);

    public IEnumerable<T> Owed<T>()
        where T : Effect => owed.OfType<T>();

    public void Forget() => owed.Clear();

    /// <summary>Loads, decides, commits; what is to be shown for the first time is taken by Teams at once.</summary>
    public Answer Happens(Command command)
    {
        var known = Load(command);
        var decision = Rules.Decide(command, known);
        Assert.Equal(Described.As(decision), Described.As(Rules.Decide(command, known)));
        Assert.All(decision.Saves, saved => Assert.Contains(saved.Key, known.Rows.Keys));
        foreach (var saved in decision.Saves)
        {
            Put(saved);
        }

        (Answer, LastSaves) = (decision.Answer, decision.Saves);
        owed.AddRange(decision.Effects);
        due.AddRange(decision.Effects.OfType<Effect.Wake>().Select(wake => (wake.At, wake.What)).Where(one => !due.Contains(one)));
        Deliver(decision.Effects.OfType<Effect.Show>().Select(show => show.Surface));
        return decision.Answer;
    }

    /// <summary>Time passes, and each timer fires at its own moment, in order.</summary>
    public House Later(Duration by)
    {
        var end = Now + by;
        while (due.Where(one => one.At <= end).OrderBy(one => one.At).Select(one => ((Instant, TimeCame)?)one).FirstOrDefault() is var (at, what))
        {
            due.Remove((at, what));
            Now = Instant.Max(Now, at);
            var (answer, saves) = (Answer, LastSaves);
            Happens(what);
            (Answer, LastSaves) = (answer, saves);
        }

        Now = end;
        return this;
    }

    public House Later(int minutes) => Later(Duration.FromMinutes(minutes));

    public House Until(Instant instant) => Later(instant - Now);

    public HelpRequest Asks(Actor who, string text = Some.Question, bool namesPeerHelp = false, params Actor[] mentions)
    {
        var post = Some.Post(who, text, id: $"{++activities}", namesPeerHelp: namesPeerHelp, mentions: mentions);
        Happens(new PostSeen(post));
        return (HelpRequest)rows[Key.Request(post.Request)];
    }

    public void Replies(Actor who, string text, params Actor[] mentions) =>
        Happens(new ReplySeen(Some.Post(who, text, id: $"{++activities}", root: Request.Thread.Root, mentions: mentions)));

    /// <summary>The card's number is the present one, unless an older card is pressed.</summary>
    public Answer Presses(
        Actor who, string verb, int version = 0, LocalDate? day = null, RequestId? request = null, params (string Id, string Value)[] inputs)
    {
        var id = request ?? Request.Id;
        var asker = ((HelpRequest)rows[Key.Request(id)]).Asker.Id;
        return Happens(new Pressed(
            verb, who, Some.Team, id, asker, version, day, inputs.ToDictionary(input => input.Id, input => input.Value)));
    }

    private void Deliver(IEnumerable<Surface> surfaces)
    {
        foreach (var surface in surfaces.Where(one => rows.ContainsKey(Key.Request(one.Request))).Distinct())
        {
            var request = (HelpRequest)rows[Key.Request(surface.Request)];
            if (request.SentAs(surface) is null && request.State is not RequestState.Gone)
            {
                var where = surface.To is { } to ? $"chat-{to}" : request.Thread.Conversation;
                var delivered = new Delivered(surface, where, $"{++activities}");
                foreach (var saved in Rules.Decide(delivered, Load(delivered)).Saves)
                {
                    Put(saved);
                }
            }
        }
    }

    private Snapshot Load(Command command)
    {
        var loaded = new Dictionary<string, Saved?>();
        var known = new Snapshot(Now, "secret", loaded);
        for (var round = 0; round < 3; round++)
        {
            var needs = Needs.Of(command, known);
            if (needs.Rank is { } query)
            {
                known = known with { Matches = [.. known.Matches ?? [], .. Rank(query, needs.Wide)] };
            }

            if (needs.Tags)
            {
                known = known with
                {
                    CommonTags = new(CommunityTags.Topics(rows.Values.OfType<Person>().Select(one => one.Tags), known.Vocabulary)),
                };
            }

            foreach (var key in needs.Keys.Concat(Needs.OfMatches(known)).ToList())
            {
                loaded[key] = rows.GetValueOrDefault(key);
            }
        }

        return known;
    }

    private IReadOnlyList<Match> Rank(RankQuery query, bool wide)
    {
        var index = new ExpertIndex();
        foreach (var one in rows.Values.OfType<Person>())
        {
            index.Put(new ExpertEntry(one.Id, one.Communities, one.Tags, one.Evidence, [Language.Finnish]));
        }

        var matches = index.Rank(query);
        var others = rows.Values.OfType<Person>()
            .Where(one => !query.Not.Contains(one.Id) && matches.All(match => match.Person != one.Id))
            .OrderBy(one => one.Id.Value, StringComparer.Ordinal)
            .Select(one => new Match(one.Id, 0, []));
        return wide ? [.. matches.Concat(others)] : matches;
    }
}
