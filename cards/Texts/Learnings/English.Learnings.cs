namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string TellLearning => "Share a learning";

    public override string LearningAsk =>
        "What did you take away? A couple of lines, nothing recognisable, may help the next person. It is published only when you both say yes.";

    public override string LearningLabel => "What was learned, as a small story";

    public override string LearningPlaceholder => "What the situation was, what was done, what happened";

    public override string Send => "Send";

    public override string LearningWaits => "Thank you! It is published once you have both said yes.";

    public override string LearningConsent =>
        "Your talk left something that could help others too. May colleagues read it like this, without names?";

    public override string LearningChanged => "The words were changed a little. May colleagues read it like this, without names?";

    public override string MayBePublished => "May be published";

    public override string Reword => "Edit";

    public override string LearningPublished => "It is published without names. Thank you both for sharing it!";

    public override string LearningNotPublished => "All right, it won't be published. That leaves no trace with anyone.";

    public override string LearningTakenBack => "What you shared has been removed.";

    public override string RemoveLearning => "Remove the learning";

    public override string TakeBackLearning => "Take it back again";

    public override string OnLearning => "PeerHelp: may this be shared?";
}
