using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Core;

/// <summary>What a command needs loaded before it can be decided.</summary>
/// <param name="Keys">Rows by key; what is loaded already may be named again.</param>
/// <param name="Rank">Whom the index should propose; those people and their weeks are loaded with it.</param>
/// <param name="Wide">When the index has proposed all it knows, anyone of the community may follow.</param>
/// <param name="Tags">The colleagues' common free tags, to understand a person's own by.</param>
public sealed record Needs(IReadOnlyList<string> Keys, RankQuery? Rank = null, bool Wide = false, bool Tags = false)
{
    /// <summary>The presses that suggest times.</summary>
    private static readonly string[] Suggesting =
        [Verbs.OfferAccept, Verbs.RequestVolunteer, Verbs.SlotPropose, Verbs.SlotOthers, Verbs.SlotMove];

    /// <summary>Those whose own calendars matter, where these are connected: known once the request is.</summary>
    public IReadOnlyList<PersonId> Calendars { get; init; } = [];

    /// <summary>Which learnings the index should propose; they are loaded with it.</summary>
    public LearningQuery? Learnings { get; init; }

    /// <summary>
    /// Asked before each round of loading with what is known so far: buttons and posts carry enough ids for one round,
    /// timers and words need a second one for what the request tells.
    /// </summary>
    public static Needs Of(Command command, Snapshot known) => command switch
    {
        PostSeen { Post: var post } => OfPost(post),
        ReplySeen { Post: var post } => OfReply(post, known),
        PostRestored { Post: var post } => OfPost(post),
        TimeCame.PostAgain { Post: var post } => OfPost(post),
        PostEdited edited => OfEdited(edited, known),
        PostDeleted deleted => OfDeleted(deleted, known),
        Pressed pressed => OfPressed(pressed, known),
        Said said => OfSaid(said, known),
        ChatOpened opened => new([Key.Person(opened.By.Id)]),
        Installed installed => new([Key.Community(installed.Community)]),
        TeamChanged changed => new([Key.Community(changed.Community)]),
        TeamRead read => new([Key.Community(read.Community)]),
        TeamLeft left => new([Key.Community(left.Community)]),
        RosterRead page => new([.. page.Members.Select(member => Key.Person(member.Id))]),
        MembersLeft left => OfLeavers(left, known),
        Delivered delivered => new([Key.Request(delivered.Surface.Request), .. PersonOf(delivered.Surface)]),
        MessageGone gone => new([Key.Request(gone.Surface.Request)]),
        CannotReach told => OfUnreachable(told, known),
        CalendarAnswered told => new([Key.Request(told.Request)]),
        TooEarly or TimeCame.ShowNow => new([]),
        TimeCame.LearningAges ages => new([.. LearningNeeds.OfLearning(ages.Community, ages.Learning, known)]),
        TimeCame.LearningReworded told => new([.. LearningNeeds.OfLearning(told.Community, told.Learning, known)]),
        TimeCame.OfRequest timer => OfTimer(timer, known),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No needs are known for this command."),
    };

    /// <summary>The first dozen people of the shortlist, and their weeks; and the learnings that were found.</summary>
    public static IEnumerable<string> OfMatches(Snapshot known) =>
        (known.Matches ?? []).Take(Shortlist.Dozen).SelectMany(match => OfExpert(match.Person, known)).Concat(LearningNeeds.OfFound(known));

    private static Needs OfPost(Post post) => new(
    [
        Key.Community(post.Community),
        Key.Request(post.Request),
        Key.Person(post.Author.Id),
        .. post.Mentions.Where(mention => mention.Id is not null).Select(mention => Key.Person(mention.Id!.Value)),
    ]);

    /// <summary>
    /// A reply may suggest the circle, and the asker's own suggestion may list it at once. Where times have been proposed, it may
    /// settle one.
    /// </summary>
    private static Needs OfReply(Post reply, Snapshot known) => new(
    [
        .. OfPost(reply).Keys,
        .. ReplyReader.Read(reply.Text).SuggestsCircle ? NextCircle(reply.Community, known) : [],
        .. known.Request(reply.Request) is { IsClosed: false } request && (request.InThread.Count > 0 || request.Meeting is not null)
            ? OfThreadTimes(request, reply, known)
            : [],
    ]);

    private static IEnumerable<string> OfThreadTimes(HelpRequest request, Post reply, Snapshot known)
    {
        var colleagues = request.InThread.SelectMany(times => new[] { times.By.Id, times.To }).Append(reply.Author.Id).Append(request.Helper?.Id)
            .Concat(request.Guests.Select(one => (PersonId?)one.Id));
        var people = colleagues.OfType<PersonId>().Append(request.Asker.Id).Distinct().ToList();
        var weeks = Weeks.InView(known.Now)
            .Concat(request.InThread.SelectMany(times => times.Times).SelectMany(Weeks.Around))
            .Concat(request.Meeting is { } meeting ? Week.NamesOf(meeting.Start, meeting.End) : [])
            .Distinct().ToList();
        return [.. people.Select(Key.Person), .. people.SelectMany(person => weeks.Select(week => Key.Week(person, week))), .. CircleTimes.Needed(people, known)];
    }

    private static Needs OfEdited(PostEdited edited, Snapshot known)
    {
        var id = RequestId.Of(edited.Channel, edited.Root);
        return new([Key.Community(edited.Community), Key.Request(id), .. AskerOf(known.Request(id))]);
    }

    private static Needs OfDeleted(PostDeleted deleted, Snapshot known)
    {
        var id = RequestId.Of(deleted.Channel, deleted.Root);
        return new(
        [
            Key.Community(deleted.Community),
            Key.Request(id),
            .. known.Request(id) is { } request ? OfRequest(request, known.Now) : [],
        ]);
    }

    private static Needs OfPressed(Pressed pressed, Snapshot known)
    {
        if (pressed.Verb is Verbs.ProfileSave)
        {
            return new([Key.Person(pressed.By.Id)], Tags: true);
        }

        if (LearningNeeds.OfPress(pressed, known) is { } own)
        {
            return own;
        }

        string[] shown = [Key.Community(pressed.Community), Key.Request(pressed.Request)];
        if (pressed.Verb is Verbs.RequestShow)
        {
            return new([.. shown, Key.Person(pressed.By.Id)]);
        }

        var people = new[] { pressed.By.Id, pressed.With, known.Request(pressed.Request)?.Helper?.Id }.OfType<PersonId>().Distinct().ToList();
        var weeks = Weeks.InView(known.Now).Concat(Weeks.Named(pressed)).Distinct().ToList();
        var meeting = known.Request(pressed.Request)?.Meeting;
        weeks = meeting is null ? weeks : [.. weeks.Union(Week.NamesOf(meeting.Start, meeting.End))];
        return new(
        [
            .. shown,
            .. people.Select(Key.Person),
            .. people.SelectMany(person => weeks.Select(week => Key.Week(person, week))),
            .. pressed.Input(Inputs.Colleague) is { Length: > 0 } colleague ? [Key.Person(new PersonId(colleague))] : Array.Empty<string>(),
            .. pressed.Verb.StartsWith(Verbs.OfCircle, StringComparison.Ordinal) ? NextCircle(pressed.Community, known) : [],
            .. known.Request(pressed.Request) is { } request ? OfRequest(request, known.Now) : [],
            .. Suggesting.Contains(pressed.Verb) ? CircleTimes.Needed([.. people, .. AskerIn(pressed.Request, known)], known, pressed.Community) : [],
        ])
        {
            Calendars = Suggesting.Contains(pressed.Verb) && known.Request(pressed.Request) is { IsClosed: false } about
                ? [about.Asker.Id, about.Helper?.Id ?? pressed.By.Id]
                : [],
        };
    }

    /// <summary>What the request tells: the people of the talk, their weeks around it, and the circle it is on the way to.</summary>
    private static IEnumerable<string> OfRequest(HelpRequest request, Instant now) =>
    [
        .. BothWeeks(request, now),
        Key.Person(request.Asker.Id),
        .. HelpersOf(request),
        .. request.Circle is { } lift ? [Key.Circle(request.Community, lift.Day)] : Array.Empty<string>(),
        .. LearningNeeds.OfRequest(request),
    ];

    /// <summary>Where a topic comes that is listed now.</summary>
    private static IEnumerable<string> NextCircle(CommunityId id, Snapshot known) =>
        known.Community(id) is { } community ? [Key.Circle(id, Promoting.NextFriday(community, known.Now))] : [];

    private static Needs OfSaid(Said said, Snapshot known)
    {
        var person = known.Person(said.By.Id);
        var request = person is null ? null : Answering.Subject(person, said.Text, known);
        var word = PrivateWords.Read(said.Text).Word;
        return new(
        [
            Key.Person(said.By.Id),
            .. Weeks.Telling(known.Now).Select(week => Key.Week(said.By.Id, week)),
            .. Answering.AskedOf(said.By.Id, known).Select(Key.Request),
            .. person?.LastAsked is { } asked ? [Key.Request(asked)] : Array.Empty<string>(),
            .. person?.TalkingOf is { } talk ? [Key.Request(talk)] : Array.Empty<string>(),
            .. person?.AskedAfter is { } after ? [Key.Request(after), .. HelpersOf(known.Request(after))] : Array.Empty<string>(),
            .. person?.InDanger is { } danger ? [Key.Request(danger)] : Array.Empty<string>(),
            .. DangerReader.Read(said.Text) is DangerReading.None ? Array.Empty<string>() : [Key.Request(Danger.OfChat(said.Chat))],
            .. person is null ? [] : person.Communities.Select(Key.Community),
            .. request is null ? [] : OfRequest(request, known.Now),
            .. request is null ? [] : Weeks.InView(known.Now).Select(week => Key.Week(request.Asker.Id, week)),
            .. ListenerNeeds.OfSaid(person, known),
            .. word is PrivateWord.Other ? CircleTimes.Needed([said.By.Id], known) : [],
            .. LearningNeeds.OfSaid(word as LearningWord, person, known),
        ],
        Tags: word is PrivateWord.IKnow)
        {
            Learnings = Conversing.Query(word, person, known),
            Calendars = request is { State: RequestState.Found, Proposal: null, Helper: { } helper } && helper.Id == said.By.Id
                ? [request.Asker.Id, helper.Id]
                : [],
        };
    }

    /// <summary>A leaver's weeks tell which requests wait for him or her.</summary>
    private static Needs OfLeavers(MembersLeft left, Snapshot known)
    {
        var weeks = known.Rows.Values.OfType<Week>().ToList();
        var requests = weeks.SelectMany(week => week.Bookings.Select(booking => booking.Request)
            .Concat(week.Claims.Select(claim => claim.Request))).Distinct().ToList();
        return new(
        [
            Key.Community(left.Community),
            .. left.Members.Select(Key.Person),
            .. left.Members.SelectMany(person => Weeks.InView(known.Now).Select(week => Key.Week(person, week))),
            .. requests.Select(Key.Request),
            .. requests.SelectMany(id => BothWeeks(known.Request(id), known.Now)),
        ]);
    }

    private static Needs OfUnreachable(CannotReach told, Snapshot known) => new(
    [
        Key.Person(told.Person),
        .. told.Surface is { } surface
            ? [Key.Community(surface.Community), Key.Request(surface.Request), .. BothWeeks(known.Request(surface.Request), known.Now)]
            : Array.Empty<string>(),
    ]);

    private static Needs OfTimer(TimeCame.OfRequest timer, Snapshot known)
    {
        string[] keys = [Key.Community(timer.Community), Key.Request(timer.Request)];
        return timer switch
        {
            TimeCame.Forget => new([.. keys, .. AskerOf(known.Request(timer.Request))]),
            TimeCame.Recall => new([.. keys, .. AskerOf(known.Request(timer.Request))]) { Learnings = Recalling.Query(known.Request(timer.Request), known) },
            TimeCame.FollowUpDue => new([.. keys, .. AskerOf(known.Request(timer.Request))]),
            TimeCame.CatchUpDue => new([.. keys, .. AskerOf(known.Request(timer.Request)), .. HelperOf(known.Request(timer.Request))]),
            TimeCame.ReflectionDue { Person: var person } => new([.. keys, Key.Person(person)]),
            TimeCame.ExperimentEnds { Person: var person } => new([.. keys, Key.Person(person)]),
            TimeCame.AskAgain again => new([.. keys, Key.Person(again.Expert)]),
            TimeCame.Search or TimeCame.OfferWaited when
                known.Request(timer.Request) is { IsClosed: false, Helper: null } request &&
                known.Community(timer.Community) is { } community => OfSearch(request, community, keys, known),
            _ => new(keys),
        };
    }

    /// <summary>Those referred, and a dozen whom the index proposes; some dozens more when too few of these may be asked.</summary>
    private static Needs OfSearch(HelpRequest request, Community community, string[] keys, Snapshot known)
    {
        string[] people =
        [
            .. keys,
            Key.Person(request.Asker.Id),
            .. request.Referrals.SelectMany(referral => OfExpert(referral.Expert.Id, known)),
            .. Confidants.TrustedBy(request, known).SelectMany(person => OfExpert(person, known)),
        ];
        if (known.Matches is not { } matches)
        {
            PersonId[] asked = [.. request.Offers.Select(offer => offer.Expert.Id)];
            var text = request.IsPersonal ? "" : request.Near ? $"{request.MatchedText} {Neighbours.Of(request)}" : request.MatchedText;
            var query = new RankQuery(text, community.Id, known.Now, [request.Asker.Id, .. asked], Shortlist.Proposed, request.Id.Value)
            {
                Asked = asked,
            };
            return new(people, query, request.Wide || request.IsPersonal);
        }

        var round = Searching.RoundOf(request, community);
        var isEnough = !request.IsPersonal && Candidates.For(request, community, known).Take(round).Count() == round;
        return new(isEnough
            ? people
            : [.. people, .. matches.Take(Shortlist.Dozens).SelectMany(match => OfExpert(match.Person, known))]);
    }

    private static IEnumerable<string> OfExpert(PersonId person, Snapshot known) =>
        Weeks.Telling(known.Now).Select(week => Key.Week(person, week)).Prepend(Key.Person(person));

    private static IEnumerable<string> BothWeeks(HelpRequest? request, Instant now)
    {
        if (request?.Helper is not { } helper)
        {
            return [];
        }

        var weeks = request.Meeting is { } meeting
            ? Weeks.InView(now).Concat(Week.NamesOf(meeting.Start, meeting.End))
            : Weeks.InView(now);
        PersonId[] people = [helper.Id, request.Asker.Id, .. request.Guests.Select(one => one.Id)];
        return weeks.Distinct().SelectMany(week => people.Select(person => Key.Week(person, week)));
    }

    private static IEnumerable<PersonId> AskerIn(RequestId id, Snapshot known) => known.Request(id) is { } request ? [request.Asker.Id] : [];

    private static IEnumerable<string> AskerOf(HelpRequest? request) => request is null ? [] : [Key.Person(request.Asker.Id)];

    private static IEnumerable<string> HelperOf(HelpRequest? request) => request?.Helper is { } helper ? [Key.Person(helper.Id)] : [];

    /// <summary>Everybody who came to help.</summary>
    private static IEnumerable<string> HelpersOf(HelpRequest? request) => HelperOf(request).Concat((request?.Joined ?? []).Select(one => Key.Person(one.Id)));

    private static IEnumerable<string> PersonOf(Surface surface) => surface.To is { } to ? [Key.Person(to)] : [];
}
