using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>What can be pressed on the card in the thread.</summary>
/// <remarks>
/// The card that everybody sees holds the asker's buttons too, because Teams may not bring the asker his or her own view;
/// pressed by anyone else they answer kindly and change nothing.
/// </remarks>
internal static class RequestButtons
{
    public static IReadOnlyList<Button> OfAll(View view) => view.Request.State switch
    {
        RequestState.Withdrawn => [],
        RequestState.Solved => [MeToo(view), .. Circle(view)],
        RequestState.Found or RequestState.Agreed =>
            [MeToo(view), view.More([.. Rows([.. Listeners.Ask(view), .. Circle(view)]), Subtle(view.Say.ForTheAsker), .. Rows(Solved(view), Withdraw(view))])],
        _ => [view.First(view.Say.Volunteer, Verbs.RequestVolunteer), view.More(EverythingElse(view))],
    };

    public static IReadOnlyList<Button> OfAsker(View view) => view.Request.State switch
    {
        RequestState.Withdrawn => [],
        RequestState.Solved => [.. Circle(view)],
        RequestState.Found or RequestState.Agreed => [Solved(view), view.More([.. Rows([Withdraw(view), .. Circle(view)])])],
        _ => [.. Find(view), Solved(view), view.More(AskersOwn(view))],
    };

    private static List<Element> EverythingElse(View view) =>
    [
        .. Rows([MeToo(view), view.Press(view.Say.KnowWho, Verbs.RequestRefer), .. Circle(view)]),
        Subtle(view.Say.ForTheAsker),
        .. Rows([.. Find(view), Solved(view), Withdraw(view), NotOne(view)]),
    ];

    private static List<Element> AskersOwn(View view) =>
    [
        .. Topics(view),
        new InputChoiceSet(Inputs.Kind, view.Say.KindLabel, [.. Choosing.Choices.Select(choice => new Choice(Label(choice, view.Say), Choosing.NameOf(choice)))])
        {
            Value = Choosing.NameOf(Choosing.ChoiceOf(view.Request)),
        },
        .. Rows(view.Press(view.Say.Save, Verbs.RequestTopics)),
        .. Rows([Withdraw(view), NotOne(view), .. Circle(view)]),
    ];

    /// <summary>What is personal has no topics.</summary>
    private static IEnumerable<Element> Topics(View view) => view.Request.IsPersonal ? [] :
    [
        new InputText(Inputs.Topics, view.Say.TopicsLabel)
        {
            Value = Plain.Of(view.Request.Topics ?? "", 200),
            Placeholder = view.Say.TopicsPlaceholder,
            MaxLength = 200,
        },
    ];

    private static string Label(HelpWish choice, Texts say) => choice switch
    {
        { Kind: HelpKind.Talk, Minutes: 15 } => say.KindShortTalk,
        { Kind: HelpKind.Talk } => say.KindTalk,
        { Kind: HelpKind.Fact } => say.KindFact,
        { Kind: HelpKind.Tip } => say.KindTip,
        { Kind: HelpKind.Experiences } => say.KindExperiences,
        _ => say.KindCompany,
    };

    private static Button MeToo(View view) => view.Press(view.Say.MeToo, Verbs.RequestMeToo);

    private static Button Solved(View view) => view.Press(view.Say.GotHelp, Verbs.RequestSolved);

    private static Button Withdraw(View view) => view.Press(view.Say.Withdraw, Verbs.RequestWithdraw);

    private static Button NotOne(View view) => view.Press(view.Say.NotARequest, Verbs.RequestNotOne);

    private static IReadOnlyList<Button> Find(View view) =>
        view.Request.State is RequestState.Searching ? [] : [view.Press(view.Say.FindNow, Verbs.RequestFind)];

    private static IReadOnlyList<Button> Circle(View view) =>
        view.Request is { Circle: null, IsPersonal: false } ? [view.Press(view.Say.SuggestCircle, Verbs.CircleSuggest)] : [];
}
