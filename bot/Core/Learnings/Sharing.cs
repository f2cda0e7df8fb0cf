using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Core.Learnings;

/// <summary>What is decided when one of the two who talked writes down what was learned: the other one is asked once, and both must say yes to the same words.</summary>
public static class Sharing
{
    /// <summary>Whether learnings have a place in this question at all.</summary>
    /// <remarks>The one place that knows what no learning ever comes from, nor is shown to.</remarks>
    public static bool IsForLearnings(HelpRequest request) => request is { Danger: null, IsForgotten: false, IsPersonal: false };

    /// <summary>After a talk either of the two may tell one learning.</summary>
    public static bool MayBeTold(HelpRequest request) =>
        IsForLearnings(request) && request is { Learning: null, Helper: not null, FollowUp: FollowUp.Helped or FollowUp.StillThinking } &&
        request.State is not (RequestState.Withdrawn or RequestState.Gone or RequestState.Acute);

    public static Decision ByCard(HelpRequest request, Pressed press, Snapshot known) =>
        Tell(request, press.By.Id, press.Input(Inputs.Story), known);

    /// <summary>The words are written once; whoever comes second finds them on the way.</summary>
    public static Decision Tell(HelpRequest request, PersonId writer, string typed, Snapshot known)
    {
        if (OtherOf(request, writer) is not { } other)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        if (!MayBeTold(request))
        {
            return request.Learning is null ? Decision.Refuse(Refusal.CardIsOld) : Decision.Showing(CardOf(request, writer));
        }

        var text = Story.In(typed);
        if (Story.Against(text, NamesOf(request)) is { } why)
        {
            return Decision.Refuse(why);
        }

        var draft = new LearningDraft(LearningId.Of(known.Secret, request.Id), writer, other, text, 1, DraftStage.AskingOther);
        return Ask(request with { Learning = draft }, CardOf(request, writer), known);
    }

    /// <summary>A yes to the words on the card. Pressed again, or on a card of earlier words, it changes nothing.</summary>
    public static Decision Agree(HelpRequest request, Pressed press, Snapshot known) =>
        Answered(request, press, draft => Publish(request, draft, known));

    /// <summary>The other one changes the words; the writer is asked about them. Unchanged words are a yes.</summary>
    public static Decision Change(HelpRequest request, Pressed press, Snapshot known) => Answered(request, press, draft => Story.In(press.Input(Inputs.Story)) switch
    {
        var text when text == draft.Text => Publish(request, draft, known),
        var text when Story.Against(text, NamesOf(request)) is { } why => Decision.Refuse(why),
        _ when draft.Stage is DraftStage.AskingWriter => Decision.Refuse(Refusal.CardIsOld),
        var text => Ask(
            request with { Learning = draft with { Text = text, Version = draft.Version + 1, Stage = DraftStage.AskingWriter } },
            request.To(draft.Other, SurfaceKind.Learning, draft.Version),
            known),
    });

    /// <summary>Rather not: the words go at once, and the other one sees no more than in silence.</summary>
    public static Decision Refuse(HelpRequest request, Pressed press) => Answered(request, press, draft =>
    {
        var card = request.To(press.By.Id, SurfaceKind.Learning, draft.Version);
        return Decision.Showing(card).Save(request with { Learning = draft.Ended(DraftStage.Refused) }).Show(card);
    });

    /// <summary>Either of the two takes it back, on the way or published.</summary>
    public static Decision TakeBack(HelpRequest request, Pressed press, Snapshot known)
    {
        if (NotOf(request, press) is { } refused)
        {
            return refused;
        }

        var draft = request.Learning!;
        var card = press.Version > 0 ? request.To(press.By.Id, SurfaceKind.Learning, press.Version) : CardOf(request, press.By.Id);
        return draft.Stage switch
        {
            DraftStage.TakenBack => Decision.Showing(card),
            DraftStage.Published => Decision.Showing(card).Then(Owning.Remove(draft.Id, request, known)) with { Answer = new Answer.Show(card) },
            _ when draft.Writer != press.By.Id => Decision.Refuse(Refusal.CardIsOld),
            _ => Decision.Showing(card).Save(request with { Learning = draft.Ended(DraftStage.TakenBack) }).Show(Cards(request, draft)),
        };
    }

    /// <summary>The cards on which the two see how their learning stands, and those that brought it to others.</summary>
    public static IEnumerable<Surface> Cards(HelpRequest request, LearningDraft draft) => request.Standing.Where(card =>
        card.Kind is SurfaceKind.Takeaway ||
        (card.Kind is SurfaceKind.FollowUp or SurfaceKind.Kudos or SurfaceKind.Learning && card.To is { } to && draft.IsOf(to)));

    private static Decision Answered(HelpRequest request, Pressed press, Func<LearningDraft, Decision> decide)
    {
        if (NotOf(request, press) is { } refused)
        {
            return refused;
        }

        var draft = request.Learning!;
        return press.Version > draft.Version || press.Version < 1 ? Decision.Refuse(Refusal.CardIsOld)
            : draft.Asked == press.By.Id && press.Version == draft.Version ? decide(draft)
            : Decision.Showing(request.To(press.By.Id, SurfaceKind.Learning, press.Version));
    }

    private static Decision? NotOf(HelpRequest request, Pressed press) => request.Learning is not { } draft ? Decision.Refuse(Refusal.CardIsOld)
        : draft.IsOf(press.By.Id) ? null
        : Decision.Refuse(Refusal.NotYours);

    /// <summary>The one whose word it waits for is asked, once, on a card; a word in the chat answers, too.</summary>
    private static Decision Ask(HelpRequest asking, Surface answer, Snapshot known)
    {
        var draft = asking.Learning!;
        var decision = Decision.Showing(answer)
            .Save(asking)
            .Show(Cards(asking, draft).Where(card => card == answer))
            .Show(asking.To(draft.Asked!.Value, SurfaceKind.Learning, draft.Version));
        return known.Person(draft.Asked.Value) is { } asked ? decision.Save(asked with { AskedToShare = asking.Id }) : decision;
    }

    private static Decision Publish(HelpRequest request, LearningDraft draft, Snapshot known)
    {
        var learning = Learning.Of(draft, request, known);
        var card = request.To(draft.AskedLast, SurfaceKind.Learning, draft.Version);
        return Decision.Showing(card)
            .Save(request with { Learning = draft.Ended(DraftStage.Published) })
            .Save(learning)
            .Save(Owners(learning, known).Select(person => person with { Learnings = [.. person.Learnings, learning.Id] }))
            .Show(Cards(request, draft).Union([card]))
            .Show(Attending.Takeaways(request))
            .Wake(Ageing.AskAt(learning, known), new TimeCame.LearningAges(learning.Community, learning.Id));
    }

    private static IEnumerable<string> NamesOf(HelpRequest request) => [request.Asker.Name, request.Helper?.Name ?? ""];

    private static IEnumerable<Person> Owners(Learning learning, Snapshot known) =>
        new[] { learning.Writer, learning.Other }.Select(known.Person).OfType<Person>();

    private static PersonId? OtherOf(HelpRequest request, PersonId one) =>
        request.Helper is not { } helper ? null
        : one == request.Asker.Id ? helper.Id
        : one == helper.Id ? request.Asker.Id
        : null;

    /// <summary>Where each of the two may tell.</summary>
    private static Surface CardOf(HelpRequest request, PersonId one) => one == request.Asker.Id
        ? request.ToAsker(SurfaceKind.FollowUp, request.Sequence)
        : request.To(one, SurfaceKind.Kudos);
}
