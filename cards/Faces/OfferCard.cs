using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To an expert: could you help? The answer may come late, and a no leaves no trace.</summary>
internal static class OfferCard
{
    public static Card? Of(View view)
    {
        var (request, say) = (view.Request, view.Say);
        var offer = view.Surface.To is { } expert ? request.OfferTo(expert) : null;
        return (request, offer) switch
        {
            _ when view.IsToHelper => ProposeCard.IsOpen(view) && IsTheHelpers(view) ? ProposeCard.Form(view) : Status.ToHelper(view),
            (_, null) => null,
            ({ State: RequestState.Withdrawn }, _) => Only(say.Withdrawn),
            (_, { State: OfferState.NotMe }) => Only(say.OfferNotMe),
            (_, { State: OfferState.Wrote }) => Only(say.TipThanks),
            (_, { State: OfferState.Released }) => Only(request.Kind is HelpKind.Tip ? say.TipNotNeeded : say.CalledOffHelper),
            ({ IsClosed: true }, _) => Only(say.RequestIsClosed),
            ({ Helper: not null }, { State: OfferState.Declined }) => Only(say.OfferDeclined),
            ({ Helper: not null }, { State: OfferState.Joined or OfferState.Welcome }) => Only(say.OfferJoined),
            ({ Helper: { } helper }, _) => Only(say.SomeoneWasFaster(helper.Name)),
            (_, { State: OfferState.Declined }) => LateYes(view, say.OfferDeclined),
            (_, { State: OfferState.Later }) => LateYes(view, say.OfferLater),
            _ => Question(view, offer.Reason),
        };
    }

    /// <summary>From the second round on the helper proposes times on a card of its own.</summary>
    private static bool IsTheHelpers(View view) => Offering.HelpersSurface(view.Request, view.Surface.To!.Value) == view.Surface;

    private static Card Question(View view, OfferReason reason)
    {
        var say = view.Say;
        return Card(
            [
                Heading(say.OfferTitle),
                Line(Body(view)),
                .. Why(view, reason),
                .. Words(view.Request.Question),
                Subtle(say.NoTrace),
            ],
            view.First(view.Request.Kind is HelpKind.Tip ? say.WriteTip : say.Accept, Verbs.OfferAccept),
            view.Press(say.Decline, Verbs.OfferDecline),
            view.More(
            [
                .. Rows(
                    view.Press(say.Later, Verbs.OfferLater),
                    view.Press(say.SomeoneElse, Verbs.OfferNotMe),
                    view.Press(say.SuggestColleague, Verbs.OfferRefer, version: ReferCards.Offer),
                    view.ThreadLink),
            ]));
    }

    private static string Body(View view)
    {
        var (asker, howLong) = (view.Request.Asker.Name, view.Say.HowLong(view.Request.TalkMinutes));
        return view.Request.Kind switch
        {
            HelpKind.Tip => view.Say.OfferTip(asker),
            HelpKind.Experiences => view.Say.OfferExperiences(asker),
            HelpKind.Company => view.Say.OfferCompany(asker, howLong),
            HelpKind.Fact => view.Say.OfferFact(asker, howLong),
            _ => view.Say.OfferBody(asker, howLong),
        };
    }

    private static Card LateYes(View view, string sentence) =>
        Card([Line(sentence)], view.Press(view.Say.LateYes, Verbs.OfferAccept));

    private static IEnumerable<Element> Words(string question) =>
        string.IsNullOrWhiteSpace(question) ? [] : [UserText(question)];

    // Human first: a colleague's word comes before the topics. Of what is personal neither says what it is about.
    private static IEnumerable<Element> Why(View view, OfferReason reason) => view.Request.IsPersonal ? Trusted(view, reason) : Why(reason, view.Say);

    private static IEnumerable<Element> Trusted(View view, OfferReason reason) => reason switch
    {
        { ReferredBy: { } by } => [Line(view.Say.ReasonReferral(by))],
        { Ground: OfferGround.Trust } => [Line(view.Say.ReasonTrust(view.Request.Asker.Name))],
        _ => [],
    };

    private static IEnumerable<Element> Why(OfferReason reason, Texts say) => reason switch
    {
        { ReferredBy: { } by, Words: { Length: > 0 } words } => [Line(say.ReasonReferralWords(by, Plain.Of(words, 300)))],
        { ReferredBy: { } by } => [Line(say.ReasonReferral(by))],
        { Topics.Count: > 0 } => [Line(say.ReasonTopics(string.Join(", ", reason.Topics.Take(5))))],
        _ => [],
    };
}
