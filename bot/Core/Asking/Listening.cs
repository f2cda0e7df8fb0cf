using PeerHelp.Core.Sparring;

namespace PeerHelp.Core.Asking;

/// <summary>What is decided when people write in a help request's thread.</summary>
public static class Listening
{
    public static Decision Hear(Post reply, Snapshot known)
    {
        if (known.Request(reply.Request) is not { IsForgotten: false } request ||
            known.Community(reply.Community) is not { Active: true })
        {
            return Decision.Nothing;
        }

        if (OfDanger(request, reply, known) is { } danger)
        {
            return danger;
        }

        var reading = ReplyReader.Read(reply.Text);
        var suggestion = reading.SuggestsCircle && MaySuggest(request, reply) ? Circle.Promoting.Suggest(request, reply.Author.Party, known) : Decision.Nothing;
        request = suggestion.Saves.OfType<HelpRequest>().SingleOrDefault() ?? request;
        if (Agreeing.Hear(request, reply, known) is { } agreed)
        {
            return suggestion.Then(agreed);
        }

        request = Agreeing.Note(request, reply, known);
        var heard = reply.Author.Id == request.Asker.Id
            ? FromAsker(request, reply, reading with { FindNow = reading.FindNow || reply.NamesPeerHelp }, known)
            : FromColleague(request, reply, reading, known);
        return suggestion.Then(heard);
    }

    /// <summary>The asker tells of danger, or answers where it was told; colleagues' words change nothing then.</summary>
    private static Decision? OfDanger(HelpRequest request, Post reply, Snapshot known)
    {
        var asker = reply.Author.Id == request.Asker.Id && !request.IsClosed ? known.Person(request.Asker.Id) : null;
        return asker is not null && request.Danger is null && DangerReader.Read(reply.Text) is DangerReading.Acute ? Danger.Rise(request, asker, known)
            : request.State is not RequestState.Acute ? null
            : asker is null ? Decision.Nothing
            : Danger.Answer(request, reply.Text, asker, known) ?? Decision.Nothing;
    }

    /// <summary>What is personal nobody but its asker brings to the circle.</summary>
    private static bool MaySuggest(HelpRequest request, Post reply) => !request.IsPersonal || reply.Author.Id == request.Asker.Id;

    private static Decision FromAsker(HelpRequest request, Post reply, ReplyReading reading, Snapshot known) => request switch
    {
        { IsClosed: true } => Decision.Nothing,
        _ when reading.Quiet => Closing.Silence(request, known),
        _ when reading.Solved && CanBeSolvedByWord(request, known) => Closing.Solve(request, known),
        { State: RequestState.Listening or RequestState.Held } when reading.FindNow => Searching.Begin(request, known),
        { State: RequestState.Listening } when reading.NoHurry => Slowly(request, known),
        { Meeting: null } => Choosing.Change(request, request.Wanting(HelpWishReader.Read(reply.Text)) with { LastWord = known.Now }, known),
        _ => Decision.Nothing.Save(request with { LastWord = known.Now }),
    };

    private static Decision FromColleague(HelpRequest request, Post reply, ReplyReading reading, Snapshot known)
    {
        if (request.IsClosed)
        {
            return Decision.Nothing;
        }

        if (reading.Quiet && request.Helper?.Id == reply.Author.Id)
        {
            return Closing.Silence(request, known);
        }

        var wasNamed = request.Referrals.Any(referral => referral.Expert.Id == reply.Author.Id);
        if (Referring.NamedIn(reply, known, request) is { Count: > 0 } named)
        {
            var referred = Referring.InThread(request, named, reply, known);
            return wasNamed ? referred.Then(Hold(referred.Saves.OfType<HelpRequest>().Single(), reply, known)) : referred;
        }

        if (request.IsByWriting && request.Helper?.Id == reply.Author.Id)
        {
            return Writing.Heard(request with { LastWord = known.Now }, known);
        }

        request = reading.OffersHelp || wasNamed ? request with { LastOffering = reply.Author.Id } : request;
        return reading.Kind switch
        {
            _ when request.InThread.Any(times => times.Message == reply.Id) => Hold(request, reply, known),
            ReplyKind.Nothing => Decision.Nothing,
            _ when wasNamed => Hold(request, reply, known),
            ReplyKind.Holds => Hold(request, reply, known),
            ReplyKind.Comfort => Comforted(request, known),
            _ => Decision.Nothing,
        };
    }

    /// <summary>Colleagues are helping: PeerHelp invites nobody and asks the asker, once, at a natural pause.</summary>
    private static Decision Hold(HelpRequest request, Post reply, Snapshot known)
    {
        var heard = request with
        {
            LastWord = known.Now,
            Referrals = [.. request.Referrals.Select(referral =>
                referral.Expert.Id == reply.Author.Id ? referral with { Answered = true } : referral)],
        };
        if (request.State is not (RequestState.Listening or RequestState.Searching or RequestState.AskerDecides))
        {
            return Decision.Nothing.Save(heard);
        }

        var held = heard with { State = RequestState.Held };
        return Decision.Nothing
            .Save(held)
            .Show(held.Card)
            .Show(held.Questions)
            .Wake(
                Grace.PauseAfter(known.Community(request.Community)!, known.Now),
                new TimeCame.ThreadQuiet(request.Community, request.Id));
    }

    /// <summary>A word of comfort restarts the grace time, once.</summary>
    private static Decision Comforted(HelpRequest request, Snapshot known)
    {
        var heard = request with { LastWord = known.Now };
        if (request.State is not RequestState.Listening || request.GraceRestarted)
        {
            return Decision.Nothing.Save(heard);
        }

        var ends = Grace.EndOf(known.Community(request.Community)!, request, known.Now);
        return Decision.Nothing
            .Save(heard with { GraceRestarted = true, GraceEnds = ends })
            .Show(request.Card)
            .Wake(ends, new TimeCame.Search(request.Community, request.Id));
    }

    private static Decision Slowly(HelpRequest request, Snapshot known)
    {
        var ends = Grace.EndOf(known.Community(request.Community)!, Urgency.NoHurry, known.Now);
        return Decision.Nothing
            .Save(request with { Urgency = Urgency.NoHurry, GraceEnds = ends, LastWord = known.Now })
            .Show(request.Card)
            .Wake(ends, new TimeCame.Search(request.Community, request.Id));
    }

    /// <summary>Thanks close the request while no time is being agreed, and again when the talk is over.</summary>
    private static bool CanBeSolvedByWord(HelpRequest request, Snapshot known) =>
        request.State is not (RequestState.Found or RequestState.Agreed) || request.Meeting?.End <= known.Now;

    /// <summary>The thread has been quiet for a while: the asker is asked, once, whether it was enough.</summary>
    public static Decision Pause(HelpRequest request, Snapshot known)
    {
        if (request.State is not RequestState.Held || request.AskedIfEnough)
        {
            return Decision.Nothing;
        }

        var pause = Grace.PauseAfter(known.Community(request.Community)!, request.LastWord);
        return known.Now < pause
            ? Decision.Nothing.Wake(pause, new TimeCame.ThreadQuiet(request.Community, request.Id))
            : Decision.Nothing.Save(request with { AskedIfEnough = true }).Show(request.ToAsker(SurfaceKind.StillNeeded));
    }
}
