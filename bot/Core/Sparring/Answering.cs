using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when somebody answers in words, in the private chat, what a card there asks.</summary>
public static class Answering
{
    private const int MostTimes = 3;

    /// <summary>
    /// The request that words without a subject are about: the one last talked of, if it waits for a word or its times are taken
    /// back, else the newest offer.
    /// </summary>
    public static HelpRequest? Subject(Person person, string text, Snapshot known)
    {
        var last = person.TalkingOf is { } id ? known.Request(id) : null;
        return last is not null && (Waits(last, person.Id) || (HasSentTimes(last, person.Id) && TakesBack(text))) ? last : OffersTo(person.Id, known).FirstOrDefault() ?? last;
    }

    /// <summary>The request that waits for the person's word about times or the calendar: words are about that first.</summary>
    public static HelpRequest? Awaiting(Person person, string text, Snapshot known) =>
        Subject(person, text, known) is { } request && Waits(request, person.Id) ? request : null;

    /// <summary>Something else waits for this person's yes or no: times, the calendar, or to help.</summary>
    public static bool IsAsked(Person person, string text, Snapshot known) =>
        Awaiting(person, text, known) is not null || OffersTo(person.Id, known).Any();

    /// <summary>The requests that somebody's weeks tell of: perhaps offers that are not answered yet.</summary>
    public static IEnumerable<RequestId> AskedOf(PersonId person, Snapshot known) => known.Rows.Values.OfType<Week>()
        .Where(week => week.Person == person)
        .SelectMany(week => week.Claims)
        .Select(claim => claim.Request)
        .Distinct();

    /// <summary>The answer, or null when nothing that the person was asked waits for words.</summary>
    public static Decision? Hear(Actor by, string text, HelpRequest request, Snapshot known) => request switch
    {
        { IsClosed: true } or { IsForgotten: true } => null,
        { State: RequestState.Found, Proposal: not null } when request.Asker.Id == by.Id => ByAsker(request, text, known),
        { State: RequestState.Found } when HasSentTimes(request, by.Id) =>
            TakesBack(text) || TimesIn(text, by.Id, request, known).Count > 0 ? Proposing.Again(request, text, known) : null,
        { State: RequestState.Found, Proposal: null } when request.Helper?.Id == by.Id => Proposing.InWords(request, by.Id, text, known),
        { State: RequestState.Agreed, Meeting: { InThread: true } meeting } when meeting.Start > known.Now && IsOfTheTwo(request, by.Id) =>
            PrivateWords.YesOrNo(text) is { } yes ? Agreeing.Calendar(request, by.Id, yes) : null,
        { Helper: null } when request.OfferTo(by.Id) is { IsOpen: true } => ByAsked(request, by, text, known),
        _ => null,
    };

    /// <summary>What the two write in their private chats is about this from now on.</summary>
    public static IEnumerable<Saved> AboutThis(HelpRequest request, Snapshot known) =>
        from id in new[] { request.Asker.Id, request.Helper!.Id }
        let person = known.Person(id)
        where person is not null && person.TalkingOf != request.Id
        select person with { TalkingOf = request.Id };

    public static TimeTalk Read(string text, Party other, PersonId by, HelpRequest request, Snapshot known) => TimeTalk.Read(
        text, [other.Name], sentence => TimesIn(sentence, by, request, known));

    /// <summary>The times that a yes means: the one it points at, or all.</summary>
    public static IReadOnlyList<Instant> Chosen(IReadOnlyList<Instant> starts, TimeTalk talk) => talk.Place switch
    {
        null => starts,
        < 0 => [starts[^1]],
        { } place => [.. starts.Skip(place).Take(1)],
    };

    /// <summary>The asker picks one of the times, wishes for another, or for any other.</summary>
    private static Decision ByAsker(HelpRequest request, string text, Snapshot known)
    {
        var (asker, helper) = (request.Asker.Id, request.Helper!);
        var starts = request.Proposal!.Starts;
        var talk = Read(text, helper, asker, request, known);
        var clock = Weeks.Query(request, asker, known).People[0].Time;
        var named = talk.Place is null ? TimesIn(text, asker, request, known) : [];
        if (named.Count > 0)
        {
            var stretches = named.Select(candidate => Stretch.Of(candidate, clock, known.Now)).ToList();
            return starts.FirstOrDefault(start => stretches.Exists(said => new Stretch(start, null).Holds(said))) is var start && start != default
                ? Picking.PickStart(request, start, known)
                : Wish(request, named, known);
        }

        return talk.Agrees || talk.Faintly
            ? Chosen(starts, talk) is [var only] ? Picking.PickStart(request, only, known) : Decision.Nothing.Tell(asker, new Note.WhichTime(starts))
            : SaysNo(text) ? Picking.AskForOthers(request, Decision.Nothing.Tell(asker, new Note.OthersAskedFor(helper.Name)), known)
            : Decision.Refuse(Refusal.NoTimeGiven);
    }

    private static Decision Wish(HelpRequest request, IReadOnlyList<TimeCandidate> named, Snapshot known)
    {
        var query = Weeks.Query(request, request.Helper!.Id, known);
        var wishes = named.SelectMany(candidate => FreeTimes.Within(candidate, query)).Distinct().Order().Take(MostTimes).ToList();
        return wishes.Count == 0
            ? Decision.Refuse(Refusal.SlotIsTaken)
            : Picking.AskForOthers(request, Decision.Nothing.Tell(request.Asker.Id, new Note.WishSent(request.Helper.Name, wishes)), known, wishes);
    }

    /// <summary>Who was asked to help says yes, perhaps with a time at once, or no.</summary>
    private static Decision? ByAsked(HelpRequest request, Actor by, string text, Snapshot known)
    {
        var talk = Read(text, request.Asker, by.Id, request, known);
        var hasTimes = talk.Named.Count > 0;
        var reading = ReplyReader.Read(text);
        if (LaterWords.AreIn(text))
        {
            return Offering.Later(request, by, known).Tell(by.Id, new Note.AskedTomorrow());
        }

        if (!hasTimes && (reading.PolitelyNo || (SaysNo(text) && !reading.OffersHelp)))
        {
            return Offering.Decline(request, by, known).Tell(by.Id, new Note.OfferDeclined());
        }

        if (!hasTimes && !reading.OffersHelp && !talk.Agrees && !talk.Faintly)
        {
            return null;
        }

        var accepted = Offering.Accept(request, by, known);
        if (accepted.Saves.OfType<HelpRequest>().SingleOrDefault() is not { } taken)
        {
            return accepted;
        }

        var proposed = hasTimes ? Proposing.InWords(taken, by.Id, text, known.After(accepted)) : Decision.Refuse(Refusal.NoTimeGiven);
        return proposed.Answer is Answer.Sorry ? accepted.Tell(by.Id, new Note.WhenWouldSuit()) : accepted.Then(proposed);
    }

    private static IReadOnlyList<TimeCandidate> TimesIn(string text, PersonId by, HelpRequest request, Snapshot known) => TimePhrases.Read(
        text, known.Now, Weeks.Query(request, by, known).People[0].Time, known.Person(by)?.Tongue ?? "");

    private static bool SaysNo(string text) => Matching.Tokens.Of(text).Any(TimeTalkWords.Noes.Contains);

    /// <summary>The helper waits for the asker's choice.</summary>
    private static bool HasSentTimes(HelpRequest request, PersonId person) =>
        request is { State: RequestState.Found, Proposal: not null } && request.Helper?.Id == person;

    private static bool TakesBack(string text) => Matching.Tokens.Of(text).Any(TimeTalkWords.Instead.Contains);

    private static bool IsOfTheTwo(HelpRequest request, PersonId person) => request.Asker.Id == person || request.Helper?.Id == person;

    private static bool Waits(HelpRequest request, PersonId person) => request switch
    {
        { State: RequestState.Found, Proposal: not null } => request.Asker.Id == person,
        { State: RequestState.Found } => request.Helper?.Id == person,
        { State: RequestState.Agreed, Meeting: { InThread: true } meeting } =>
            IsOfTheTwo(request, person) && !meeting.InCalendar.Contains(person) && !meeting.NotInCalendar.Contains(person),
        _ => false,
    };

    private static IEnumerable<HelpRequest> OffersTo(PersonId person, Snapshot known) =>
        from id in AskedOf(person, known)
        let request = known.Request(id)
        where request is { IsClosed: false, IsForgotten: false, Helper: null } && request.OfferTo(person) is { IsOpen: true }
        orderby request.OfferTo(person)!.AwaitedUntil descending
        select request;
}
