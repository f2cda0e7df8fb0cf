using NodaTime;
using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring.Listeners;

/// <summary>What is decided when somebody to whom a question is familiar asks to listen to the talk about it.</summary>
public static class Wishing
{
    /// <summary>So many the two are asked about, and no more: a wish too many is told kindly at once.</summary>
    private const int MostAtOnce = 2;

    private const int MostEver = 12;

    /// <summary>Whether others may listen to the talk about this at all.</summary>
    public static bool IsPossible(HelpRequest request, Instant now) =>
        request is { IsClosed: false, IsForgotten: false, IsPersonal: false, Danger: null } &&
        (request.Meeting is { } meeting ? now < meeting.Start : request.Kind is not HelpKind.Tip);

    /// <summary>Who says that a question is familiar is told, once, that one may ask.</summary>
    public static bool MayAsk(HelpRequest request, PersonId person, Snapshot known) => IsPossible(request, known.Now) && !IsThere(request, person);

    /// <summary>Asked by button or in words. The wish is kept until a time is agreed; asking again changes nothing.</summary>
    public static Decision Ask(HelpRequest request, Party by, Snapshot known) => request switch
    {
        _ when IsThere(request, by.Id) => Decision.Refuse(Refusal.ComesAlready),
        _ when !request.MeToo.Contains(by.Id) => Decision.Refuse(Refusal.NotFamiliar),
        _ when !IsPossible(request, known.Now) => Decision.Refuse(Refusal.NotForListeners),
        _ when request.ListenerOf(by.Id) is { Stage: not ListenerStage.Left } asked => Decision.Only(Told(asked, request)),
        _ => Wish(request, by, known),
    };

    private static Decision Wish(HelpRequest request, Party by, Snapshot known)
    {
        var isRoom = request.Listeners.Count(one => one.IsLive) < MostAtOnce;
        var before = request.ListenerOf(by.Id) ?? new Listener(by, request.Listeners.Count + 1);
        var wish = before with { Stage = isRoom ? ListenerStage.Wishing : ListenerStage.NotThisTime };
        if (before.Number > MostEver)
        {
            return Decision.Only(Told(wish with { Stage = ListenerStage.NotThisTime }, request));
        }

        var decision = Admitting.AskTheTwo(Decision.Nothing, request.With(wish), known);
        return decision with { Answer = Told(wish, request) };
    }

    private static Answer Told(Listener listener, HelpRequest request) => new Answer.Say(listener.IsLive
        ? new Note.ListenAsked(request.Meeting is not null)
        : new Note.ListenNotThisTime());

    /// <summary>Who talks, comes, or may still come to help has no need to ask.</summary>
    private static bool IsThere(HelpRequest request, PersonId person) =>
        request.Asker.Id == person || request.Helper?.Id == person || request.Guests.Any(one => one.Id == person) ||
        request.OfferTo(person) is { State: OfferState.AlsoWilling or OfferState.Welcome };
}
