using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Core.Asking;

/// <summary>What is decided when the asker says what kind of help is wanted, or for how long: on the card, in the thread or privately.</summary>
public static class Choosing
{
    /// <summary>The choices of the card: a kind, and how long it takes.</summary>
    public static readonly IReadOnlyList<HelpWish> Choices =
    [
        new(HelpKind.Talk, 30), new(HelpKind.Talk, 15), new(HelpKind.Fact, 5), new(HelpKind.Tip, 30), new(HelpKind.Experiences, 30),
        new(HelpKind.Company, 30),
    ];

    /// <summary>How a choice is written in the card's input.</summary>
    public static string NameOf(HelpWish choice) => $"{choice.Kind}{choice.Minutes}";

    /// <summary>The choice that the request stands at; the nearest one of its kind where it was said in words.</summary>
    public static HelpWish ChoiceOf(HelpRequest request) =>
        Choices.FirstOrDefault(choice => choice.Kind == request.Kind && choice.Minutes == request.TalkMinutes)
        ?? Choices.First(choice => choice.Kind == request.Kind);

    /// <summary>The request as it was chosen on the card; nothing chosen, or what stands there already, changes nothing.</summary>
    public static HelpRequest ByCard(HelpRequest request, Pressed press) =>
        Choices.FirstOrDefault(choice => NameOf(choice) == press.Input(Inputs.Kind)) is { } chosen && chosen != ChoiceOf(request)
            ? request with { Kind = chosen.Kind!.Value, Minutes = chosen.Minutes }
            : request;

    /// <summary>The asker's private words about what was asked last; null when they tell nothing of it, or a time is agreed already.</summary>
    public static Decision? InWords(Said said, Person asker, Snapshot known)
    {
        if (HelpWishReader.Read(said.Text) is not { IsEmpty: false } wish ||
            asker.LastAsked is not { } id || known.Request(id) is not { IsClosed: false, IsForgotten: false, Meeting: null } request ||
            request.State is RequestState.Acute || request.Asker.Id != asker.Id)
        {
            return null;
        }

        var wanted = request.Wanting(wish);
        return Change(request, wanted, known).Save(asker).Tell(asker.Id, new Note.KindIs(wanted.Kind, wanted.TalkMinutes));
    }

    /// <summary>Every card that stands tells it from now on; what has been proposed holds for the new length.</summary>
    public static Decision Change(HelpRequest before, HelpRequest after, Snapshot known)
    {
        if (after.Kind == before.Kind && after.TalkMinutes == before.TalkMinutes)
        {
            return Decision.Nothing.Save(after);
        }

        after = after with { Proposal = after.Proposal is { } proposal ? proposal with { Minutes = after.TalkMinutes } : null };
        var changed = Decision.Nothing.Save(after).Show(after.Standing.Append(after.Card).Distinct());
        return after.IsByWriting && !before.IsByWriting ? Writing.Await(changed, after, known) : changed;
    }
}
