using NodaTime;
using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided about people's own calendars, where these are connected. They follow what is agreed; nothing waits for them.</summary>
public static class Entering
{
    /// <summary>The next step towards what is agreed; null when the calendars tell it already, or it is of no use any more.</summary>
    public static CalendarStep? Next(HelpRequest request, Instant now) => request.Entry switch
    {
        null => null,
        { Id: null } entry => now < entry.Made.End ? CalendarStep.Make : null,
        { } entry when request.Helper?.Id != entry.Helper.Id || request is { IsClosed: true, Meeting: null } => CalendarStep.Remove,
        { } entry when entry.Told == request.Sequence => AreInvited(entry, request) || request.Meeting?.End <= now ? null : CalendarStep.Invite,
        _ => request.Meeting is null ? CalendarStep.Loosen : CalendarStep.Move,
    };

    /// <summary>How the entry stands when a step is done.</summary>
    public static CalendarEntry? After(CalendarStep step, HelpRequest request) => step switch
    {
        CalendarStep.Make => request.Entry! with { Told = request.Entry.Version },
        CalendarStep.Remove => null,
        CalendarStep.Invite => request.Entry! with { Guests = [.. request.Guests.Select(one => one.Id)] },
        _ => request.Entry! with { Told = request.Sequence },
    };

    /// <summary>A calendar that refuses is not asked again about the same: the agreement stands, and the calendar file is there.</summary>
    public static CalendarEntry? AfterRefusal(CalendarStep step, HelpRequest request) =>
        step is CalendarStep.Make ? null : After(step, request);

    /// <summary>The calendars have answered. Those who read of the agreed time now find the meeting there.</summary>
    public static Decision Answered(CalendarAnswered told, Snapshot known)
    {
        if (known.Request(told.Request) is not { Entry: { } before } request)
        {
            return Decision.Nothing;
        }

        var decision = Decision.Nothing.Save(request with { Entry = told.Entry });
        return told.Entry?.JoinUrl != before.JoinUrl && request is { State: RequestState.Agreed, Helper: not null }
            ? decision.Show(Moving.BothAgreed(request))
            : decision;
    }

    /// <summary>Whatever was decided: where it changed an agreed time, or an entry, the calendars are owed the next step.</summary>
    public static Decision Owe(Decision decision, Snapshot known) =>
        decision.Saves.OfType<HelpRequest>().Aggregate(decision, (so, request) => Owe(so, request, known));

    private static Decision Owe(Decision decision, HelpRequest after, Snapshot known)
    {
        var before = known.Request(after.Id);
        var isNew = after.Sequence != (before?.Sequence ?? 0)
            || (after.Meeting is { IsForCalendars: true } && before?.Meeting is not { IsForCalendars: true });
        var hasMadeRoom = before?.Entry is { Id: not null } && after.Entry is null;
        if (known.HasCalendars && (isNew || hasMadeRoom) && !IsAlive(after.Entry, known.Now) &&
            after is { Meeting: { IsForCalendars: true } meeting, Helper: { } helper } && known.Now < meeting.End)
        {
            after = after with { Entry = new CalendarEntry(helper, meeting, after.Sequence) };
            decision = decision.Save(after);
        }

        var haveGuestsChanged = before is not null && !before.Guests.SequenceEqual(after.Guests);
        return (isNew || haveGuestsChanged || after.Entry != before?.Entry) && Next(after, known.Now) is not null
            ? decision.And(new Effect.Enter(after.Community, after.Id))
            : decision;
    }

    private static bool AreInvited(CalendarEntry entry, HelpRequest request) => entry.Guests.ToHashSet().SetEquals(request.Guests.Select(one => one.Id));

    /// <summary>What no calendar has answered before its time was over will never be made.</summary>
    private static bool IsAlive(CalendarEntry? entry, Instant now) => entry is { Id: not null } || now < entry?.Made.End;
}
