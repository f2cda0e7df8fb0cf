using PeerHelp.Cards.Adaptive;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>One line in place of a question that has been answered: how the help request stands now.</summary>
internal static class Status
{
    public static Card ToAsker(View view) => Only(ForAsker(view));

    public static Card ToHelper(View view) => Only(ForHelper(view));

    private static string ForAsker(View view)
    {
        var (request, say) = (view.Request, view.Say);
        return request switch
        {
            { State: RequestState.Solved } => say.GladItHelped,
            { State: RequestState.Withdrawn } => say.YouWithdrew,
            { Helper: not null, Meeting: { } meeting } => say.TimePicked(view.When(meeting.Start)),
            { IsByWriting: true, Helper: { } helper } => say.TipForYou(helper.Name),
            { Helper: { } helper } => say.HelperForYou(helper.Name),
            { State: RequestState.Searching, Wide: true } => say.LookingWider,
            { State: RequestState.Searching } => say.LookingForYou,
            { State: RequestState.Held } => say.HumansTalking,
            _ => say.WaitingAgain,
        };
    }

    private static string ForHelper(View view)
    {
        var (request, say) = (view.Request, view.Say);
        return request switch
        {
            { State: RequestState.Solved, Kind: HelpKind.Tip, FollowUp: FollowUp.Helped } => say.TipThanks,
            { State: RequestState.Solved } => say.GladItHelped,
            { Kind: HelpKind.Tip, LastAgreed: null } when request.IsClosed || !view.IsToHelper => say.TipNotNeeded,
            { IsByWriting: true, FollowUp: not FollowUp.NotAsked } => say.TipThanks,
            _ when request.IsClosed || !view.IsToHelper => say.CalledOffHelper,
            { Meeting: { } meeting } => say.TimePicked(view.When(meeting.Start)),
            { Proposal: { } proposal } =>
                say.TimesOnTheirWay(request.Asker.Name, say.Dates.List(proposal.Starts, view.Zone)),
            _ => say.WhenElse(request.Asker.Name),
        };
    }
}
