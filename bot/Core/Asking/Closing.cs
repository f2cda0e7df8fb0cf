using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Core.Asking;

/// <summary>What is decided when a help request ends: solved, taken back, none at all, or deleted.</summary>
public static class Closing
{
    /// <summary>The asker has got help. What was agreed but not yet talked is called off kindly.</summary>
    public static Decision Solve(HelpRequest request, Snapshot known) => request.IsClosed
        ? Decision.Showing(request.Card)
        : End(request, RequestState.Solved, known);

    public static Decision Withdraw(HelpRequest request, Snapshot known) => request.IsClosed
        ? Decision.Showing(request.Card)
        : End(request, RequestState.Withdrawn, known);

    /// <summary>It was no help request: the card goes, and nothing is kept of the text.</summary>
    public static Decision Silence(HelpRequest request, Snapshot known) => request.State is RequestState.Gone
        ? Decision.Nothing
        : End(Forgetting.WithoutWords(request), RequestState.Gone, known)
            .Save(Experimenting.Erased(request, known))
            .Wake(known.Now + Forgetting.Tombstones, new TimeCame.Forget(request.Community, request.Id));

    /// <summary>
    /// The post was deleted. When the deletion comes before the post itself, a tombstone keeps the post from becoming a
    /// help request afterwards.
    /// </summary>
    public static Decision Erase(PostDeleted deleted, Snapshot known)
    {
        if (deleted.Root != deleted.Id)
        {
            return Decision.Nothing;
        }

        var id = RequestId.Of(deleted.Channel, deleted.Root);
        return known.Request(id) is { } request
            ? Silence(request, known)
            : Decision.Nothing
                .Save(Tombstone(id, deleted, known))
                .Wake(known.Now + Forgetting.Tombstones, new TimeCame.Forget(deleted.Community, id));
    }

    /// <summary>A new text replaces the old one; an edit without text tells nothing and changes nothing.</summary>
    public static Decision Reword(PostEdited edited, Snapshot known)
    {
        if (edited.Root != edited.Id)
        {
            return Agreeing.Reword(edited, known);
        }

        if (string.IsNullOrWhiteSpace(edited.Text) ||
            known.Request(RequestId.Of(edited.Channel, edited.Root)) is not { IsForgotten: false } request ||
            request.Question == edited.Text)
        {
            return Decision.Nothing;
        }

        var reworded = request with { Question = edited.Text };
        return request.Danger is null && DangerReader.Read(edited.Text) is DangerReading.Acute && known.Person(request.Asker.Id) is { } asker
            ? Danger.Rise(reworded, asker, known)
            : Decision.Nothing.Save(reworded).Show(Offering.OpenSurfaces(request));
    }

    private static Decision End(HelpRequest request, RequestState state, Snapshot known)
    {
        var talked = request.Meeting?.End <= known.Now;
        var ended = request with { State = state, Meeting = talked ? request.Meeting : null, Proposal = null };
        var decision = Decision.Nothing
            .Save(ended)
            .Save(Untold(ended, known))
            .Show(ended.Card)
            .Show(Offering.OpenSurfaces(ended).Union(ended.Standing)) with
        {
            Answer = new Answer.Show(ended.Card),
        };
        if (request.Helper is not { } helper || talked)
        {
            return decision;
        }

        ended = ended.NextVersion(known.Now);
        return decision
            .Save(ended)
            .Save(Weeks.Release(request, known))
            .Show(ended.To(helper.Id, SurfaceKind.CalledOff, ended.Sequence));
    }

    /// <summary>What was taken back or erased is not talked about in the circle.</summary>
    private static IEnumerable<Saved> Untold(HelpRequest ended, Snapshot known) =>
        ended is { State: RequestState.Withdrawn or RequestState.Gone, Circle: { } lift } &&
        known.Circle(ended.Community, lift.Day) is { } session
            ? [session.Without(ended.Id)]
            : [];

    private static HelpRequest Tombstone(RequestId id, PostDeleted deleted, Snapshot known) =>
        new(id, deleted.Community, new ThreadRef(deleted.Channel, deleted.Root), new Party(new PersonId(""), ""), "", known.Now)
        {
            State = RequestState.Gone,
            CalendarKey = known.Secret,
        };
}
