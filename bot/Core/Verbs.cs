namespace PeerHelp.Core;

/// <summary>The verbs of all buttons. Outside tests and old cards rely on them: they are never renamed.</summary>
public static class Verbs
{
    public const string RequestShow = "request.show";
    public const string RequestMeToo = "request.metoo";
    public const string RequestVolunteer = "request.volunteer";
    public const string RequestRefer = "request.refer";
    public const string RequestTopics = "request.topics";
    public const string RequestFind = "request.find";
    public const string RequestWiden = "request.widen";
    public const string RequestRaise = "request.raise";
    public const string RequestAskLead = "request.asklead";
    public const string RequestSolved = "request.solved";
    public const string RequestWithdraw = "request.withdraw";
    public const string RequestNotOne = "request.notone";
    /// <summary>What all the verbs of the circle begin with.</summary>
    public const string OfCircle = "circle.";

    public const string CircleSuggest = "circle.suggest";
    public const string CircleConsentYes = "circle.consent.yes";
    public const string CircleConsentAnonymous = "circle.consent.anonymous";
    public const string CircleConsentNo = "circle.consent.no";
    public const string CircleLeadYes = "circle.lead.yes";
    public const string CircleLeadNo = "circle.lead.no";
    public const string CircleConfirm = "circle.confirm";
    public const string CircleVeto = "circle.veto";
    public const string OfferAccept = "offer.accept";
    public const string OfferDecline = "offer.decline";
    public const string OfferLater = "offer.later";
    public const string OfferRefer = "offer.refer";
    public const string OfferNotMe = "offer.notme";
    public const string OfferWritten = "offer.written";
    public const string SlotPropose = "slot.propose";
    public const string SlotPick = "slot.pick";
    public const string SlotOthers = "slot.others";
    public const string SlotDecline = "slot.decline";
    public const string SlotMove = "slot.move";
    public const string SlotCancel = "slot.cancel";
    public const string SlotWelcome = "slot.welcome";
    public const string SlotJoin = "slot.join";
    public const string SlotLeave = "slot.leave";
    public const string SlotCalendar = "slot.calendar";
    public const string SlotNoCalendar = "slot.nocalendar";
    public const string SlotNotAgreed = "slot.notagreed";
    public const string DangerCallMe = "danger.callme";
    public const string DangerCalling = "danger.calling";
    public const string DangerCalm = "danger.calm";
    public const string ProfileSave = "profile.save";
    public const string FollowUpHelped = "followup.helped";
    public const string FollowUpNotHelped = "followup.nothelped";
    public const string FollowUpNotMet = "followup.notmet";
    public const string KudosGive = "kudos.give";
    public const string LearningTell = "learning.tell";
    public const string LearningYes = "learning.yes";
    public const string LearningChange = "learning.change";
    public const string LearningNo = "learning.no";
    public const string LearningTakeBack = "learning.takeback";
    public const string LearningKeep = "learning.keep";
    public const string LearningReword = "learning.reword";
    public const string LearningAgree = "learning.agree";
    public const string LearningDisagree = "learning.disagree";
    public const string LearningRemove = "learning.remove";
    public const string KudosPublic = "kudos.public";
    public const string KudosPrivate = "kudos.private";
    public const string ExperimentKeep = "experiment.keep";
    public const string ExperimentDrop = "experiment.drop";
    public const string ReflectionWorked = "reflection.worked";
    public const string ReflectionNotYet = "reflection.notyet";
    public const string ReflectionNoTime = "reflection.notime";
    public const string ReflectionWords = "reflection.words";
    public const string ReflectionLater = "reflection.later";
    public const string CatchUpGood = "catchup.good";
    public const string CatchUpNotYet = "catchup.notyet";
    public const string CatchUpPublic = "catchup.public";
    public const string CatchUpPrivate = "catchup.private";
}
