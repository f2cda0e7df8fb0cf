using NodaTime;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Core.Asking;

/// <summary>Where a help request stands.</summary>
public enum RequestState
{
    /// <summary>Grace time: it is left to colleagues.</summary>
    Listening,

    /// <summary>Colleagues are helping; PeerHelp keeps quiet.</summary>
    Held,

    /// <summary>PeerHelp is asking experts.</summary>
    Searching,

    /// <summary>Nobody has had time: the asker decides how to go on.</summary>
    AskerDecides,

    /// <summary>There is a helper; a time is being agreed.</summary>
    Found,

    /// <summary>A time is agreed.</summary>
    Agreed,

    /// <summary>The asker has got help.</summary>
    Solved,

    /// <summary>The asker took it back.</summary>
    Withdrawn,

    /// <summary>It was no help request, or it was erased: nothing of it is shown.</summary>
    Gone,

    /// <summary>It tells of acute danger: no card, nobody is asked; only the writer is written to.</summary>
    Acute,
}

/// <summary>The channel post that a help request was born from.</summary>
public sealed record ThreadRef(string Channel, string Root)
{
    /// <summary>The thread's conversation id in Teams.</summary>
    public string Conversation => $"{Channel};messageid={Root}";
}

/// <summary>A message about the help request that Teams has taken, so that it can be edited.</summary>
public sealed record SentMessage(string Surface, string Conversation, string Activity);

/// <summary>One question, born from one channel post, through its whole life.</summary>
public sealed record HelpRequest(
    RequestId Id, CommunityId Community, ThreadRef Thread, Party Asker, string Question, Instant AskedAt) : Saved
{
    public override string Key => Core.Key.Request(Id);

    public RequestState State { get; init; }

    /// <summary>The asker's <c>29:…</c> id: only to that person Teams brings the asker's own view of the card.</summary>
    public string? AskerTeamsId { get; init; }

    public Urgency Urgency { get; init; }

    /// <summary>What kind of help is wanted; in rows written before it was asked, a talk.</summary>
    public HelpKind Kind { get; init; }

    /// <summary>How long the asker would like to talk; null: as long as that kind of help takes.</summary>
    public int? Minutes { get; init; }

    /// <summary>PeerHelp was asked by name, so that it looks for someone at once.</summary>
    public bool NamesPeerHelp { get; init; }

    /// <summary>Words that the asker added to say what it is about.</summary>
    public string? Topics { get; init; }

    /// <summary>When PeerHelp begins to look for someone, if no colleague is helping by then.</summary>
    public Instant GraceEnds { get; init; }

    /// <summary>A word of comfort restarts the grace time once.</summary>
    public bool GraceRestarted { get; init; }

    /// <summary>When someone last wrote in the thread.</summary>
    public Instant LastWord { get; init; }

    /// <summary>The asker has been asked, once, whether the thread was enough.</summary>
    public bool AskedIfEnough { get; init; }

    /// <summary>The asker's first question ever: it waits less, and does not come to the leads alone.</summary>
    public bool IsFirst { get; init; }

    /// <summary>After days off the asker is asked whether it still matters, and waited for until then, before anyone is bothered.</summary>
    public Instant? CheckedUntil { get; init; }

    /// <summary>Everybody who knows has been asked: kindred topics count, too.</summary>
    public bool Near { get; init; }

    /// <summary>The asker wants the search to go beyond shared topics.</summary>
    public bool Wide { get; init; }

    /// <summary>The asker left it to the whole channel once more.</summary>
    public bool Raised { get; init; }

    public bool LeadsAsked { get; init; }

    public IReadOnlyList<PersonId> MeToo { get; init; } = [];

    public IReadOnlyList<Referral> Referrals { get; init; } = [];

    public IReadOnlyList<Offer> Offers { get; init; } = [];

    /// <summary>The colleague who last offered help or a time in the thread: to him or her the asker's words there go.</summary>
    public PersonId? LastOffering { get; init; }

    /// <summary>What has been proposed in the thread and by whom, the newest last.</summary>
    public IReadOnlyList<ThreadTimes> InThread { get; init => field = value ?? []; } = [];

    public Party? Helper { get; init; }

    /// <summary>Colleagues who come to the agreed talk beside the helper.</summary>
    public IReadOnlyList<Party> Joined { get; init => field = value ?? []; } = [];

    /// <summary>Colleagues who would like to listen to the talk, or do.</summary>
    public IReadOnlyList<Listener> Listeners { get; init => field = value ?? []; } = [];

    /// <summary>The round of proposals with which the present helper began.</summary>
    public int HelperSince { get; init; } = 1;

    /// <summary>Times free for both, worked out when help was found or other times were asked for.</summary>
    public IReadOnlyList<Instant> Suggested { get; init; } = [];

    /// <summary>Times that the asker wished for instead of the helper's: the helper's yes settles one.</summary>
    public IReadOnlyList<Instant> Wished { get; init => field = value ?? []; } = [];

    /// <summary>The times on the table; null when none are.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>How many rounds of proposals have been made or asked for.</summary>
    public int Rounds { get; init; }

    public Meeting? Meeting { get; init; }

    /// <summary>The time agreed last, also when it was called off: calendars are told so.</summary>
    public Meeting? LastAgreed { get; init; }

    /// <summary>Counts agreed times and changes to them: the calendar's SEQUENCE.</summary>
    public int Sequence { get; init; }

    /// <summary>When <see cref="Sequence"/> grew last; null in rows written before this was remembered.</summary>
    public Instant? SequencedAt { get; init; }

    /// <summary>The meeting in both people's own calendars, where these are connected.</summary>
    public CalendarEntry? Entry { get; init; }

    public FollowUp FollowUp { get; init; }

    /// <summary>The asker's thanks, in his or her own words.</summary>
    public string? Thanks { get; init; }

    /// <summary>What was learned, on its way to others.</summary>
    public LearningDraft? Learning { get; init; }

    /// <summary>Learnings of others that its asker was shown.</summary>
    public IReadOnlyList<LearningId> Recalled { get; init => field = value ?? []; } = [];

    /// <summary>The helper wants the thanks to be seen in the thread, too.</summary>
    public bool ThanksShown { get; init; }

    /// <summary>What has been asked and said some weeks after a talk that helped.</summary>
    public CatchUp? CatchUp { get; init; }

    public CircleLift? Circle { get; init; }

    /// <summary>What has been said about danger to life, for a day.</summary>
    public DangerCall? Danger { get; init; }

    /// <summary>Unguessable part of the calendar file's address.</summary>
    public required string CalendarKey { get; init; }

    public IReadOnlyList<SentMessage> Sent { get; init; } = [];

    public bool IsClosed => State is RequestState.Solved or RequestState.Withdrawn or RequestState.Gone;

    /// <summary>How long a talk takes, in minutes.</summary>
    public int TalkMinutes => Minutes ?? (Kind is HelpKind.Fact ? 5 : 30);

    /// <summary>Somebody to talk to is wanted: what it is about is nowhere shown, matched or learnt.</summary>
    public bool IsPersonal => Kind is HelpKind.Company;

    /// <summary>The helper writes a tip. No time is agreed, unless one of the two would rather have one.</summary>
    public bool IsByWriting => Kind is HelpKind.Tip && State is RequestState.Found && Proposal is null;

    /// <summary>The request as its asker's words want it.</summary>
    public HelpRequest Wanting(HelpWish wish) => this with { Kind = wish.Kind ?? Kind, Minutes = wish.Minutes ?? Minutes };

    /// <summary>The asker has been asked whether it still matters, and has some time left to answer.</summary>
    public bool IsBeingChecked(Instant now) => State is RequestState.Listening or RequestState.Searching && now < CheckedUntil;

    /// <summary>What it was about is not known any more, so nothing more can come of it.</summary>
    public bool IsForgotten => Question.Length == 0;

    /// <summary>What is matched: the question and the asker's own topics.</summary>
    public string MatchedText => Topics is null ? Question : $"{Question} {Topics}";

    /// <summary>What a request that ended well teaches of people's words: only where the asker has said what it was about.</summary>
    public PastRequest? Lesson(Vocabulary vocabulary) =>
        State is RequestState.Solved && !IsPersonal && Question.Length > 0 && Topics is not null &&
        Topics.Split(',', StringSplitOptions.TrimEntries).SelectMany(tag => Tags.Meant(tag, vocabulary)).Select(topic => topic.Id).Distinct().ToArray()
            is { Length: > 0 } topics
            ? new(Question, null, topics)
            : null;

    /// <summary>The agreed time is set, let go or called off: for calendars this is a new version.</summary>
    public HelpRequest NextVersion(Instant now) => this with { Sequence = Sequence + 1, SequencedAt = now };

    /// <summary>The cards that people have before them and that can be edited.</summary>
    public IEnumerable<Surface> Standing =>
        Sent.Where(sent => sent.Activity.Length > 0).Select(sent => Surface.Named(sent.Surface, Community));

    /// <summary>Of these the ones that ask how to go on. Once it goes on, they say so.</summary>
    public IEnumerable<Surface> Questions => Standing.Where(card => card.Kind is SurfaceKind.StillNeeded or SurfaceKind.NobodyYet
        or SurfaceKind.LeadAsked or SurfaceKind.FollowUp or SurfaceKind.Recalled || (card.Kind is SurfaceKind.CalledOff && card.To == Asker.Id));

    /// <summary>Everybody who comes to the agreed talk beside the asker and the helper.</summary>
    public IReadOnlyList<Party> Guests => [.. Joined, .. Listeners.Where(one => one.Stage is ListenerStage.Coming).Select(one => one.Person)];

    public SentMessage? SentAs(Surface surface) => Sent.FirstOrDefault(sent => sent.Surface == surface.Name);

    public Offer? OfferTo(PersonId expert) => Offers.FirstOrDefault(offer => offer.Expert.Id == expert);

    public HelpRequest With(Offer offer) =>
        this with { Offers = [.. Offers.Where(one => one.Expert.Id != offer.Expert.Id), offer] };

    public Listener? ListenerOf(PersonId person) => Listeners.FirstOrDefault(one => one.Person.Id == person);

    public HelpRequest With(Listener listener) =>
        this with { Listeners = [.. Listeners.Where(one => one.Number != listener.Number), listener] };

    public Surface Card => new(SurfaceKind.Request, Community, Id);

    public Surface ToAsker(SurfaceKind kind, int round = 0) => new(kind, Community, Id, Asker.Id, round);

    public Surface To(PersonId person, SurfaceKind kind, int round = 0) => new(kind, Community, Id, person, round);
}
