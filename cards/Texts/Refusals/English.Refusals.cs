namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string NotYours => "This button is for the person who asked. You can reply in the thread or offer help.";

    public override string NotTheHelper => "This button is for the one who helps. Do still reply in the thread.";

    public override string NotALead => "This button is for the team's leads.";

    public override string OwnRequest => "This is your own question, so let's leave the helping to colleagues.";

    public override string SomeoneWasFaster(string winner) =>
        $"{winner} was just ahead of you. Thank you for being ready! Your experience is welcome in the thread.";

    public override string SomeoneUnnamedWasFaster =>
        "Someone was just ahead of you. Thank you for being ready! Your experience is welcome in the thread.";

    public override string RequestIsClosed => "Help has already been found. Thanks for wanting to.";

    public override string SlotIsTaken => "That time has just gone. Choose another or ask for other times.";

    public override string TalkHasBegun => "This talk has already begun, so its time stays as it is. I'll soon ask whether you got to talk.";

    public override string NoTimeGiven => "I couldn't find a time. Pick one, or write something like \"tomorrow at 10\".";

    public override string NobodyChosen => "Choose a colleague first.";

    public override string NamesSomebody => "Let's leave names out, so that it belongs to everybody.";

    public override string CardIsOld => "This card is an old one: things have moved on.";

    public override string NothingHere => "I can't find this any more. It may have been removed.";

    public override string TryAgain => "Something went wrong on my side, and nothing has changed. Would you try again in a moment?";
}
