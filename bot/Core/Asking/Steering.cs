using PeerHelp.Core.Sparring;

namespace PeerHelp.Core.Asking;

/// <summary>What is decided when the asker steers the help request: find now, ask more widely, solved, take it back.</summary>
public static class Steering
{
    public static Decision ByAsker(HelpRequest request, Pressed press, Snapshot known)
    {
        if (press.By.Id != request.Asker.Id)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        return press.Verb switch
        {
            Verbs.RequestSolved => Closing.Solve(request, known),
            Verbs.RequestWithdraw => Closing.Withdraw(request, known),
            Verbs.RequestNotOne => Closing.Silence(request, known) with { Answer = new Answer.Say(new Note.CardRemoved()) },
            Verbs.RequestTopics => Topics(request, press, known),
            Verbs.RequestFind => Find(request, known),
            Verbs.RequestWiden => Find(request with { Wide = true }, known),
            Verbs.RequestRaise => Raise(request, known),
            Verbs.RequestAskLead => request.State is RequestState.AskerDecides
                ? Searching.AskLeads(request, known)
                : Decision.Refuse(Refusal.CardIsOld),
            _ => Decision.Refuse(Refusal.NothingHere),
        };
    }

    /// <summary>Look for someone at once; after a talk that left questions open, for somebody else. Pressing again while the search is on changes nothing.</summary>
    private static Decision Find(HelpRequest request, Snapshot known) => request switch
    {
        { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
        { IsByWriting: true } => Writing.FindAnother(request, known),
        { FollowUp: FollowUp.StillThinking } => Searching.Begin(Moving.WithoutHelper(request, OfferState.Released, known), known),
        { Helper: not null } => Decision.Refuse(Refusal.CardIsOld),
        { State: RequestState.Searching, Wide: false } => Decision.Showing(request.Card),
        _ => Searching.Begin(request, known),
    };

    /// <summary>The question is left to the whole channel once more: the card leaves its place and comes anew, so that the thread rises.</summary>
    private static Decision Raise(HelpRequest request, Snapshot known)
    {
        if (request.State is not RequestState.AskerDecides)
        {
            return Decision.Refuse(Refusal.CardIsOld);
        }

        var old = request.SentAs(request.Card);
        var raised = request with { Raised = true, Sent = [.. request.Sent.Where(sent => sent != old)] };
        var decision = Decision.Showing(request.ToAsker(SurfaceKind.NobodyYet))
            .Save(raised)
            .Show(raised.Card, raised.ToAsker(SurfaceKind.NobodyYet));
        return old is { Activity.Length: > 0 }
            ? decision.And(new Effect.TakeAway(request.Community, old.Conversation, old.Activity))
            : decision;
    }

    /// <summary>What it is about, and what kind of help is wanted.</summary>
    private static Decision Topics(HelpRequest request, Pressed press, Snapshot known)
    {
        if (request.IsClosed)
        {
            return Decision.Refuse(Refusal.RequestIsClosed);
        }

        var words = press.Inputs.ContainsKey(Inputs.Topics) ? press.Input(Inputs.Topics) : request.Topics ?? "";
        var wanted = (request.Meeting is null ? Choosing.ByCard(request, press) : request) with { Topics = words.Length == 0 ? null : words };
        var said = new Answer.Say(new Note.TopicsSaved());
        return wanted == request ? Decision.Only(said) : Choosing.Change(request, wanted, known) with { Answer = said };
    }
}
