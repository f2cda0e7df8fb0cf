using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;
using PeerHelp.Core.Thanks;

namespace PeerHelp.Core;

/// <summary>The one table of what is decided by whom. Pure: the same command and snapshot give the same decision.</summary>
public static class Rules
{
    public static Decision Decide(Command command, Snapshot known) => 
        Entering.Owe(Attending.Follow(Joining.Follow(Decided(command, known), known), known), known);

    private static Decision Decided(Command command, Snapshot known) => Named(command, known) switch
    {
        PostSeen { Post: var post } => Posting.See(post, known),
        ReplySeen { Post: var reply } => Listening.Hear(reply, known),
        PostEdited edited => Closing.Reword(edited, known),
        PostDeleted deleted => Closing.Erase(deleted, known),
        PostRestored { Post: var post } => Posting.Restore(post, known),
        Pressed { Verb: Verbs.ProfileSave } press => Profiling.SaveCard(press, known),
        Pressed { Verb: Verbs.DangerCallMe or Verbs.DangerCalling or Verbs.DangerCalm } press => Danger.ByPress(press, known),
        Pressed
        {
            Verb: Verbs.LearningKeep or Verbs.LearningReword or Verbs.LearningAgree or Verbs.LearningDisagree or Verbs.LearningRemove
        } press => Ageing.ByPress(press, known),
        Pressed { Verb: Verbs.ReflectionWorked or Verbs.ReflectionNotYet or Verbs.ReflectionNoTime or Verbs.ReflectionWords or Verbs.ReflectionLater } press =>
            Reflecting.ByPress(press, known),
        Pressed press => OnPress(press, known),
        Said said => Profiling.Hear(said, known),
        ChatOpened opened => Profiling.Greet(opened, known),
        Installed installed => Settling.Install(installed, known),
        TeamChanged changed => Settling.Change(changed, known),
        TeamRead read => Settling.Read(read, known),
        TeamLeft left => Settling.Leave(left, known),
        RosterRead page => Roster.Read(page, known),
        MembersLeft left => Roster.Left(left, known),
        CannotReach told => Roster.Unreachable(told, known),
        Delivered delivered => Remembering.Sent(delivered, known),
        MessageGone gone => Remembering.Gone(gone, known),
        CalendarAnswered told => Entering.Answered(told, known),
        TooEarly early => Decision.Nothing.Wake(early.Until, new TimeCame.ShowNow(early.Surface)),
        TimeCame.ShowNow now => Decision.Nothing.Show(now.Surface),
        TimeCame timer => OnTime(timer, known),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Nobody decides this command."),
    };

    private static Command Named(Command command, Snapshot known) => command switch
    {
        Pressed press => press with { By = press.By.NamedAs(known.Person(press.By.Id)) },
        PostSeen { Post: var post } => new PostSeen(Named(post, known)),
        ReplySeen { Post: var reply } => new ReplySeen(Named(reply, known)),
        _ => command,
    };

    private static Post Named(Post post, Snapshot known) => post with { Author = post.Author.NamedAs(known.Person(post.Author.Id)) };

    private static Decision OnPress(Pressed press, Snapshot known)
    {
        if (known.Request(press.Request) is not { State: not (RequestState.Gone or RequestState.Acute) } request ||
            known.Community(press.Community) is not { Active: true } ||
            (request.IsForgotten && press.Verb is not Verbs.RequestShow))
        {
            return Decision.Refuse(Refusal.NothingHere);
        }

        return press.Verb switch
        {
            Verbs.RequestShow => Decision.Showing(ReferCards.StoodInFor(request, press)),
            Verbs.RequestMeToo => Reacting.MeToo(request, press, known),
            Verbs.RequestVolunteer => Offering.Volunteer(request, press.By, known),
            Verbs.RequestRefer => Referring.ByCard(request, press, known),
            Verbs.OfferAccept => Offering.Accept(request, press.By, known),
            Verbs.OfferDecline => Offering.Decline(request, press.By, known),
            Verbs.OfferLater => Offering.Later(request, press.By, known),
            Verbs.OfferRefer => Offering.Refer(request, press, known),
            Verbs.OfferNotMe => Offering.NotMe(request, press.By, known),
            Verbs.OfferWritten => Writing.Written(request, press.By.Id, known),
            Verbs.SlotPropose => Proposing.ByCard(request, press, known),
            Verbs.SlotWelcome => Joining.Welcome(request, press, known),
            Verbs.SlotJoin => Joining.Join(request, press, known),
            Verbs.SlotLeave => Joining.Leave(request, press, known),
            Verbs.ListenAsk => Wishing.Ask(request, press.By.Party, known),
            Verbs.ListenYes => Admitting.Answer(request, press, yes: true, known),
            Verbs.ListenNo => Admitting.Answer(request, press, yes: false, known),
            Verbs.ListenJoin => Attending.Join(request, press, known),
            Verbs.ListenLeave => Attending.Leave(request, press, known),
            Verbs.SlotPick => Picking.Pick(request, press, known),
            Verbs.SlotOthers => Picking.Others(request, press, known),
            Verbs.SlotDecline when press.By.Id == request.Helper?.Id => Moving.StepBackByCard(request, known),
            Verbs.SlotDecline => Picking.DeclineTimes(request, press, known),
            Verbs.SlotMove => Moving.Move(request, press, known),
            Verbs.SlotCancel => Moving.Cancel(request, press, known),
            Verbs.SlotCalendar => Agreeing.Calendar(request, press, yes: true, known),
            Verbs.SlotNoCalendar => Agreeing.Calendar(request, press, yes: false, known),
            Verbs.SlotNotAgreed => Agreeing.Deny(request, press, known),
            Verbs.FollowUpHelped => FollowingUp.Answer(request, press, FollowUp.Helped, known),
            Verbs.FollowUpNotHelped => FollowingUp.Answer(request, press, FollowUp.StillThinking, known),
            Verbs.FollowUpNotMet => FollowingUp.Answer(request, press, FollowUp.NotMet, known),
            Verbs.LearningTell => Sharing.ByCard(request, press, known),
            Verbs.LearningYes => Sharing.Agree(request, press, known),
            Verbs.LearningChange => Sharing.Change(request, press, known),
            Verbs.LearningNo => Sharing.Refuse(request, press),
            Verbs.LearningTakeBack => Sharing.TakeBack(request, press, known),
            Verbs.KudosGive => Thanking.Give(request, press),
            Verbs.KudosPublic => Thanking.Share(request, press, inThread: true),
            Verbs.KudosPrivate => Thanking.Share(request, press, inThread: false),
            Verbs.ExperimentKeep => Experimenting.Keep(request, press, known),
            Verbs.ExperimentDrop => Experimenting.Drop(request, press, known),
            Verbs.CatchUpGood => CatchingUp.Answer(request, press, CatchUpSaid.Good),
            Verbs.CatchUpNotYet => CatchingUp.Answer(request, press, CatchUpSaid.NotYet),
            Verbs.CatchUpPublic => CatchingUp.Share(request, press, inThread: true),
            Verbs.CatchUpPrivate => CatchingUp.Share(request, press, inThread: false),
            Verbs.CircleSuggest => Promoting.Suggest(request, press.By.Party, known),
            Verbs.CircleConsentYes => Promoting.Consent(request, press, yes: true, withName: true, known),
            Verbs.CircleConsentAnonymous => Promoting.Consent(request, press, yes: true, withName: false, known),
            Verbs.CircleConsentNo => Promoting.Consent(request, press, yes: false, withName: false, known),
            Verbs.CircleLeadYes => Promoting.Lead(request, press, yes: true, known),
            Verbs.CircleLeadNo => Promoting.Lead(request, press, yes: false, known),
            Verbs.CircleConfirm => Promoting.Confirm(request, press, known),
            Verbs.CircleVeto => Promoting.Veto(request, press, known),
            _ => Steering.ByAsker(request, press, known),
        };
    }

    private static Decision OnTime(TimeCame timer, Snapshot known) => timer switch
    {
        TimeCame.PostAgain again => Posting.See(again.Post, known, again.Tries),
        TimeCame.Search one => InLife(one.Community, one.Request, known, Searching.Resume),
        TimeCame.ThreadQuiet one => InLife(one.Community, one.Request, known, Listening.Pause),
        TimeCame.OfferWaited one => InLife(one.Community, one.Request, known, Searching.Waited),
        TimeCame.AskAgain one => InLife(one.Community, one.Request, known, (request, now) => Searching.AskAgain(request, one.Expert, now)),
        TimeCame.AskerSilent one => InLife(one.Community, one.Request, known, (request, now) => Searching.AskerSilent(request, one.Due, now)),
        TimeCame.Remind one => InLife(one.Community, one.Request, known, (request, now) => FollowingUp.Remind(request, one.Sequence, now)),
        TimeCame.TalkBegins one => InLife(one.Community, one.Request, known, (request, now) => Admitting.Begin(request, one.Sequence, now)),
        TimeCame.FollowUpDue one => InLife(one.Community, one.Request, known, (request, now) => FollowingUp.Ask(request, one.Sequence, now)),
        TimeCame.Recall one => InLife(one.Community, one.Request, known, Recalling.Look),
        TimeCame.LearningAges one => Ageing.Come(one, known),
        TimeCame.LearningReworded one => Ageing.Show(one, known),
        TimeCame.CatchUpDue one => InLife(one.Community, one.Request, known, CatchingUp.Ask),
        TimeCame.ReflectionDue one => Reflecting.Ask(one, known),
        TimeCame.ExperimentEnds one => Reflecting.Forget(one, known),
        TimeCame.Forget one => Forgetting.Rest(one, known),
        _ => throw new ArgumentOutOfRangeException(nameof(timer), timer.GetType().Name, "Nobody decides this timer."),
    };

    /// <summary>A timer of a team that PeerHelp has left, or of a request that is gone, has lost its sense.</summary>
    private static Decision InLife(
        CommunityId community, RequestId id, Snapshot known, Func<HelpRequest, Snapshot, Decision> decide) =>
        known.Community(community) is { Active: true } && known.Request(id) is { IsForgotten: false } request ? decide(request, known) : Decision.Nothing;
}
