using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>A small community around the <see cref="Shell"/>: what happens there is loaded for, decided and remembered.</summary>
/// <remarks>
/// Every decision is made twice and must come out the same, and may save only what was loaded: anything else would be a
/// conflict in the real store.
/// </remarks>
internal sealed class House
{
    private readonly Shell shell;
    private readonly List<Effect> owed = [];

    /// <summary>Everybody there has asked something before.</summary>
    public House(CommunitySettings? settings = null, Instant? now = null)
    {
        shell = new(now ?? Some.Thursday);
        Put(Some.Community(settings));
        foreach (var actor in new[] { Some.Aino, Some.Maija, Some.Eeva, Some.Eero, Some.Kaisa })
        {
            Put(new Person(actor.Id, actor.Name, actor.TeamsId, actor.ServiceUrl) { Communities = [Some.Team], Asked = 1 });
        }
    }

    public Instant Now => shell.Now;

    public bool HasCalendars
    {
        get => shell.HasCalendars;
        set => shell.HasCalendars = value;
    }

    /// <summary>What the last command was answered with.</summary>
    public Answer Answer { get; private set; } = Answer.Nothing;

    /// <summary>What was saved by the last command.</summary>
    public IReadOnlyList<Saved> LastSaves { get; private set; } = [];

    public Community Community => shell.Find<Community>(Key.Community(Some.Team))!;

    /// <summary>The only request there is.</summary>
    public HelpRequest Request => shell.Rows.OfType<HelpRequest>().Single();

    public IEnumerable<HelpRequest> Requests => shell.Rows.OfType<HelpRequest>();

    /// <summary>The only learning there is.</summary>
    public Learning? Learning => Learnings.SingleOrDefault();

    public IEnumerable<Learning> Learnings => shell.Rows.OfType<Learning>();

    public IEnumerable<Community> Communities => shell.Rows.OfType<Community>();

    public Person Person(Actor who) => shell.Find<Person>(Key.Person(who.Id))!;

    public CircleSession? Circle(LocalDate day) => shell.Find<CircleSession>(Key.Circle(Some.Team, day));

    public Week WeekOf(Actor who) =>
        shell.Find<Week>(Key.Week(who.Id, Week.NameOf(Now))) ?? new Week(who.Id, Week.NameOf(Now));

    public void Put(Saved saved) => shell.Put(saved);

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
        var known = shell.Load(command);
        var decision = Rules.Decide(command, known);
        Assert.Equal(Described.As(decision), Described.As(Rules.Decide(command, known)));
        Assert.All(decision.Saves, saved => Assert.Contains(saved.Key, known.Rows.Keys));
        shell.Commit(decision);
        (Answer, LastSaves) = (decision.Answer, decision.Saves);
        owed.AddRange(decision.Effects);
        return decision.Answer;
    }

    /// <summary>Time passes, and each timer fires at its own moment, in order.</summary>
    public House Later(Duration by)
    {
        var end = Now + by;
        while (shell.NextTimer <= end)
        {
            var (answer, saves) = (Answer, LastSaves);
            Happens(shell.NextDue());
            (Answer, LastSaves) = (answer, saves);
        }

        shell.Now = end;
        return this;
    }

    public House Later(int minutes) => Later(Duration.FromMinutes(minutes));

    /// <summary>Aino asked, Eeva said yes, and the two have talked on Thursday at one: the follow-up has come.</summary>
    public House HasATalk()
    {
        Asks(Some.Aino);
        Later(21);
        Presses(Some.Eeva, Verbs.OfferAccept);
        Happens(new Said(Some.Eeva, "chat-eeva", "tänään klo 13"));
        Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(19, 13)}"));
        return Until(Some.At(19, 13, 50));
    }

    public House Until(Instant instant) => Later(instant - Now);

    public HelpRequest Asks(Actor who, string text = Some.Question, bool namesPeerHelp = false, params Actor[] mentions)
    {
        var post = Some.Post(who, text, id: shell.NextActivity(), namesPeerHelp: namesPeerHelp, mentions: mentions);
        Happens(new PostSeen(post));
        return shell.Find<HelpRequest>(Key.Request(post.Request))!;
    }

    public void Replies(Actor who, string text, params Actor[] mentions) =>
        Happens(new ReplySeen(Some.Post(who, text, id: shell.NextActivity(), root: Request.Thread.Root, mentions: mentions)));

    /// <summary>A press on a card about a learning that stands alone.</summary>
    public Answer PressesOn(Learning learning, Actor who, string verb, int version = 0, string words = "") => Happens(
        new Pressed(verb, who, learning.Community, new RequestId(""), null, version, null, new Dictionary<string, string> { [Inputs.Story] = words })
        {
            Learning = learning.Id,
        });

    public void Says(Actor who, string text) => Happens(new Said(who, $"chat-{who.Id}", text));

    /// <summary>The card's number is the present one, unless an older card is pressed.</summary>
    public Answer Presses(
        Actor who, string verb, int version = 0, LocalDate? day = null, RequestId? request = null, params (string Id, string Value)[] inputs)
    {
        var id = request ?? Request.Id;
        var asker = shell.Find<HelpRequest>(Key.Request(id))!.Asker.Id;
        return Happens(new Pressed(
            verb, who, Some.Team, id, asker, version, day, inputs.ToDictionary(input => input.Id, input => input.Value)));
    }
}
