namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string AskToListen => "May I listen?";

    public override string MayAskToListen =>
        "Thanks for telling! If you would like to listen when this is talked about, ask me: \"May I listen?\"";

    public override string ListenAsked =>
        "Got it! I'll ask both of them. I'll tell you at the latest when the talk begins.";

    public override string ListenAskedLater => "Got it! Once a talk is agreed I'll ask both of them. Then I'll tell you.";

    public override string ListenNotThisTime =>
        "This time you can't listen in, and it's not about you. If they share what they learned, you'll get it from me.";

    public override string MayListen(string name, string when) =>
        $"{name} would like to listen to your talk: {when}. They know this too. Is that all right?";

    public override string MayListenPromise => "Only if it suits you both. If not, nobody learns who said so.";

    public override string MayListenYes => "Yes, may listen";

    public override string MayListenThanks => "Thanks for telling me. I tell nobody what you answered.";

    public override string MayListenOver => "This needs no answer any more.";

    public override string ComesToListen(string name) => $"{name} is coming to listen.";

    public override string ListeningNow(string names) => $"Listening: {names}.";

    public override string ListenInvited(string when, string asker, string helper) =>
        $"You are welcome to listen: {when}, with {asker} and {helper}. Can you come?";

    public override string ListenComing(string when, string asker, string helper) => $"You can listen: {when}. With {asker} and {helper}.";

    public override string ListenPrivacy => "Listening is enough. What you hear stays between you.";

    public override string ListenYes => "I'll come";

    public override string ListenIn(string when) => $"Great, you are in: {when}.";

    public override string ListenCalledOff =>
        "The talk you were going to listen to is called off. If a new time is agreed, I'll tell you.";

    public override string Takeaway => "You wanted to listen in. This is what was learned:";

    public override string ComesAlready => "You are in already.";

    public override string NotFamiliar =>
        "First press \"I know this too\" on the card in the thread. Then you can ask to listen.";

    public override string NotForListeners => "This talk can't be listened to.";

    public override string OnMayListen => "PeerHelp: may a colleague listen?";

    public override string OnListen => "PeerHelp: about your wish to listen";

    public override string OnTakeaway => "PeerHelp: something learned, for you";

    public override string KudosAskAll(string helper, string names) =>
        $"Want to say thanks? One line is plenty. Only {names} see it. It shows in the thread only if {helper} wants that.";

    public override string KudosSentAll(string helper, string names) =>
        $"Your thanks are on their way. Only {names} see them. They show in the thread only if {helper} wants that.";

    public override string And(string all, string last) => $"{all} and {last}";
}
