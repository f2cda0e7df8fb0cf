using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when the asker and a colleague agree on a time in the thread: PeerHelp respects it, and only offers the calendar.</summary>
/// <remarks>
/// A proposal is kept by its message's id and its times, never its words; settled, it keeps the id alone, so that a message that
/// comes again is known. When in doubt who said yes to what, nothing is agreed: the people in the thread know it anyway.
/// </remarks>
public static class Agreeing
{
    private const int Minutes = 30;
    private const int MostTimes = 3;
    private const int MostMessages = 12;
    private const int MostOfMessage = 5;

    /// <summary>A reply that settles a time or takes it back; null when it does neither.</summary>
    public static Decision? Hear(HelpRequest request, Post reply, Snapshot known)
    {
        if (!IsOpen(request, known) || IsHeard(request, reply.Id) || (request.Meeting is null && request.InThread.Count == 0))
        {
            return null;
        }

        var talk = Read(request, reply, known);
        var isOfTheTwo = reply.Author.Id == request.Asker.Id || reply.Author.Id == request.Helper?.Id;
        var open = !isOfTheTwo ? null
            : request.Meeting is { InThread: true } && talk.Withdraws ? Reopen(request, known)
            : request.Meeting is { InThread: false } && talk.TakesBack ? Moving.LetTimeGo(request, known)
            : null;
        if (open is not null)
        {
            return open.Save(Note(open.Saves.OfType<HelpRequest>().Single() with { LastWord = known.Now }, reply, known, evenSilent: true));
        }

        return talk.Agrees || talk.Faintly ? Settle(request, reply, talk, known) : null;
    }

    /// <summary>The request with what this reply proposes.</summary>
    public static HelpRequest Note(HelpRequest request, Post reply, Snapshot known) => Note(request, reply, known, evenSilent: false);

    /// <summary>A proposal that was edited proposes what it says now. What is settled stays.</summary>
    public static Decision Reword(PostEdited edited, Snapshot known)
    {
        if (edited.Text is not { Length: > 0 } text ||
            known.Request(RequestId.Of(edited.Channel, edited.Root)) is not { IsClosed: false } request ||
            known.Community(request.Community) is not { } community ||
            request.InThread.FirstOrDefault(times => times.Message == edited.Id) is not { Times.Count: > 0 } old)
        {
            return Decision.Nothing;
        }

        var now = old with { Times = TimesOf(Read(request, text, [], community, "", known), community, known) };
        return now.Times.SequenceEqual(old.Times)
            ? Decision.Nothing
            : Decision.Nothing.Save(request with { InThread = [.. request.InThread.Select(times => times == old ? now : times)] });
    }

    /// <summary>A proposal that was deleted is none any more. What is settled stays.</summary>
    public static Decision Unsay(PostDeleted deleted, Snapshot known) =>
        known.Request(RequestId.Of(deleted.Channel, deleted.Root)) is { IsClosed: false } request &&
        request.InThread.Any(times => times.Message == deleted.Id && times.Times.Count > 0)
            ? Decision.Nothing.Save(request with
            {
                InThread = [.. request.InThread.Select(times => times.Message == deleted.Id ? times with { Times = [] } : times)],
            })
            : Decision.Nothing;

    /// <summary>One of the two says whether PeerHelp shall put it in the calendar.</summary>
    public static Decision Calendar(HelpRequest request, Pressed press, bool yes, Snapshot known) =>
        Refused(request, press, known) ?? Calendar(request, press.By.Id, yes);

    /// <summary>The same, of an agreement that holds.</summary>
    public static Decision Calendar(HelpRequest request, PersonId by, bool yes)
    {
        var surface = request.To(by, SurfaceKind.AgreedInThread, request.Sequence);
        return (yes ? request.Meeting!.InCalendar : request.Meeting!.NotInCalendar).Contains(by)
            ? Decision.Showing(surface)
            : Decision.Showing(surface).Save(request with { Meeting = request.Meeting.Calendared(by, yes) }).Show(surface);
    }

    /// <summary>It was no agreement, or holds no more: everything is open again.</summary>
    public static Decision Deny(HelpRequest request, Pressed press, Snapshot known) => Refused(request, press, known)
        ?? Reopen(request, known) with { Answer = new Answer.Show(request.To(press.By.Id, SurfaceKind.AgreedInThread, request.Sequence)) };

    private static Decision? Refused(HelpRequest request, Pressed press, Snapshot known) => request switch
    {
        _ when press.By.Id != request.Asker.Id && press.By.Id != request.Helper?.Id => Decision.Refuse(Refusal.NotYours),
        { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
        { State: RequestState.Agreed, Meeting: { InThread: true } meeting } when press.Version == request.Sequence =>
            meeting.Start <= known.Now ? Decision.Refuse(Refusal.TalkHasBegun) : null,
        _ => Decision.Refuse(Refusal.CardIsOld),
    };

    private static bool IsOpen(HelpRequest request, Snapshot known) => !request.IsClosed && !(request.Meeting?.Start <= known.Now);

    private static bool IsHeard(HelpRequest request, string message) => request.InThread.Any(times => times.Message == message);

    private static HelpRequest Note(HelpRequest request, Post reply, Snapshot known, bool evenSilent)
    {
        if (!IsOpen(request, known) || IsHeard(request, reply.Id))
        {
            return request;
        }

        var times = TimesOf(Read(request, reply, known), known.Community(request.Community)!, known);
        if (times.Count == 0 && !evenSilent)
        {
            return request;
        }

        var isAsker = reply.Author.Id == request.Asker.Id;
        var to = isAsker ? Referring.NamedIn(reply, known, request).Select(one => (PersonId?)one.Id).FirstOrDefault() ?? request.LastOffering : request.Asker.Id;
        return request with
        {
            InThread = [.. request.InThread.TakeLast(MostMessages - 1), new ThreadTimes(reply.Id, reply.Author.Party, to, times)],
            LastOffering = isAsker ? request.LastOffering : reply.Author.Id,
        };
    }

    private static Decision? Settle(HelpRequest request, Post reply, TimeTalk talk, Snapshot known)
    {
        if (Answered(request, reply, talk, known) is not { } answered || HelperOf(request, reply, answered, known) is not { } helper ||
            (request.Helper is { } present && present.Id != helper.Id))
        {
            return null;
        }

        var meant = Meant(answered, reply, talk, request, known);
        var heard = request with
        {
            Helper = helper,
            LastWord = known.Now,
            InThread =
            [
                .. request.InThread.Select(times => times with { Times = [] }).TakeLast(MostMessages - 1),
                new ThreadTimes(reply.Id, reply.Author.Party, null, []),
            ],
        };
        return meant is [{ Until: null, From: var start }] ? AgreeAt(request, heard, start, known)
            : meant.Count > 0 && request.State is not RequestState.Agreed ? AskWhich(request, heard, meant, known)
            : null;
    }

    /// <summary>The proposal that is answered: the other one's newest; with several colleagues', the one that the time or a mention tells.</summary>
    private static ThreadTimes? Answered(HelpRequest request, Post reply, TimeTalk talk, Snapshot known)
    {
        var isAsker = reply.Author.Id == request.Asker.Id;
        var mine = request.InThread.Where(times => times.Times.Any(time => !time.IsPast(known.Now)) && (isAsker
            ? times.By.Id != request.Asker.Id
            : times.By.Id == request.Asker.Id && (times.To is null || times.To == reply.Author.Id))).ToList();
        var named = Referring.NamedIn(reply, known, request);
        var open = isAsker && named.Count > 0 ? mine.Where(times => named.Any(one => one.Id == times.By.Id)).ToList() : mine;
        if (talk.Named.Count > 0)
        {
            open = [.. open.Where(times => Meant(times, reply, talk, request, known).Count > 0)];
        }

        // "Joo" answers what was asked last, and nothing of before.
        return open.Select(times => times.By.Id).Distinct().Count() != 1 || (talk is { Agrees: false } && open[^1] != request.InThread[^1])
            ? null
            : open[^1];
    }

    /// <summary>Which of the proposed times the reply says yes to.</summary>
    private static List<Stretch> Meant(ThreadTimes answered, Post reply, TimeTalk talk, HelpRequest request, Snapshot known)
    {
        var ahead = answered.Times.Where(time => !time.IsPast(known.Now)).ToList();
        if (talk.Place is { } place)
        {
            return place < 0 ? ahead[^1..] : [.. ahead.Skip(place).Take(1)];
        }

        if (talk.Named.Count == 0)
        {
            return ahead;
        }

        var named = TimesOf(talk, known.Community(request.Community)!, known);
        var both = from time in ahead
                   from one in named
                   where time.Holds(one)
                   select time.Until is null ? time : one;
        return [.. both.Distinct()];
    }

    /// <summary>The asker's partner: who proposed, or who now says yes.</summary>
    private static Party? HelperOf(HelpRequest request, Post reply, ThreadTimes answered, Snapshot known) =>
        (reply.Author.Id == request.Asker.Id ? answered.By : reply.Author.Party) is var helper && known.Person(helper.Id) is not null ? helper : null;

    private static Decision? AgreeAt(HelpRequest before, HelpRequest request, Instant start, Snapshot known)
    {
        var meeting = new Meeting(start, Minutes, request.Helper!.Name) { InThread = true };
        if (before.Meeting?.Start == start || !Weeks.AreFree(request, request.Helper.Id, meeting, known))
        {
            return null;
        }

        var decision = Picking.Hold(request with { Proposal = null }, meeting, known);
        var agreed = decision.Saves.OfType<HelpRequest>().Single();
        return decision
            .Save(Answering.AboutThis(agreed, known))
            .Show(agreed.ToAsker(SurfaceKind.AgreedInThread, agreed.Sequence), agreed.To(request.Helper.Id, SurfaceKind.AgreedInThread, agreed.Sequence))
            .Show(Overtaken(before, agreed));
    }

    /// <summary>A stretch, or several times, were agreed to: the asker chooses one privately.</summary>
    private static Decision AskWhich(HelpRequest before, HelpRequest request, List<Stretch> meant, Snapshot known)
    {
        var helper = request.Helper!.Id;
        var query = Weeks.Query(request, helper, known);
        var starts = meant.SelectMany(time => FreeTimes.Within(time.Candidate(query.People[0].Time), query)).Distinct().Order().Take(MostTimes).ToList();
        var round = request.Rounds + 1;
        var found = request with
        {
            State = RequestState.Found,
            Rounds = round,
            HelperSince = before.Helper is null ? round : before.HelperSince,
            Suggested = Weeks.Suggest(request, helper, known),
            Proposal = starts.Count > 0 ? new Proposal(round, starts, Minutes) : null,
        };
        return Decision.Nothing
            .Save(found)
            .Save(Weeks.Promise(helper, request.Id, known))
            .Save(Answering.AboutThis(found, known))
            .Show(found.Card, starts.Count > 0 ? found.ToAsker(SurfaceKind.Times, round) : Offering.HelpersSurface(found, helper))
            .Show(Overtaken(before, found));
    }

    /// <summary>The agreed time is let go; colleagues are talking again, and the asker is asked at a pause whether it was enough.</summary>
    private static Decision Reopen(HelpRequest request, Snapshot known)
    {
        var open = Moving.WithoutHelper(request, OfferState.Released, known) with
        {
            State = RequestState.Held,
            AskedIfEnough = false,
            LastWord = known.Now,
            LastOffering = request.Helper!.Id,
        };
        return Decision.Nothing
            .Save(open)
            .Save(Weeks.Release(request, known))
            .Show(open.Card)
            .Show(CardsOf(request))
            .Wake(Grace.PauseAfter(known.Community(request.Community)!, known.Now), new TimeCame.ThreadQuiet(request.Community, request.Id));
    }

    /// <summary>Cards of before that now tell of the agreement, or that another time holds.</summary>
    private static IEnumerable<Surface> Overtaken(HelpRequest before, HelpRequest now) =>
        Offering.OpenSurfaces(now).Union(now.Questions).Union(CardsOf(before))
            .Union(now.Standing.Where(card => card.Kind is SurfaceKind.Times or SurfaceKind.Propose));

    private static IEnumerable<Surface> CardsOf(HelpRequest request) => request.Standing.Where(card =>
        card.Kind is SurfaceKind.Agreed or SurfaceKind.AgreedInThread or SurfaceKind.Reminder);

    private static TimeTalk Read(HelpRequest request, Post reply, Snapshot known) => Read(
        request, reply.Text, [.. reply.Mentions.Select(mention => mention.Name), .. request.InThread.Select(times => times.By.Name)],
        known.Community(request.Community)!, known.Person(reply.Author.Id)?.Tongue ?? "", known);

    private static TimeTalk Read(
        HelpRequest request, string text, IEnumerable<string> names, Community community, string tongue, Snapshot known) => TimeTalk.Read(
        text, names.Append(request.Asker.Name), sentence => TimePhrases.Read(sentence, known.Now, community.WorkingTime(), tongue));

    private static List<Stretch> TimesOf(TimeTalk talk, Community community, Snapshot known)
    {
        var clock = community.WorkingTime();
        return [.. talk.Named.Select(candidate => Stretch.Of(candidate, clock, known.Now)).Where(time => !time.IsPast(known.Now)).Distinct().Take(MostOfMessage)];
    }
}
