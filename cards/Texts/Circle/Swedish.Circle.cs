namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string CircleListed(string date) =>
        $"Vi pratar om det här i Fredagscirkeln {date}. Välkommen, din egen erfarenhet räcker.";

    public override string ConsentAsker(string date) =>
        $"Din fråga intresserar fler. Får vi prata om den i Fredagscirkeln {date}? Ditt namn behöver inte nämnas.";

    public override string ConsentThanks => "Tack! Ämnet väntar ännu på de andras svar.";

    public override string NotInCircle => "Det här tas inte upp i Fredagscirkeln den här gången.";

    public override string AskLeader(string topic, string date) =>
        $"Vill du inleda ämnet \"{topic}\" i Fredagscirkeln {date}? Tio minuter och dina egna erfarenheter räcker.";

    public override string LeaderThanks(string date) => $"Tack! Du inleder ämnet i Fredagscirkeln {date} om det passar de andra.";

    public override string LeaderListed(string date) => $"Du inleder ämnet i Fredagscirkeln {date}. Tack!";

    public override string ToLead(string topic, string date) =>
        $"Till Fredagscirkeln {date} föreslås \"{topic}\". Det passar den som frågade och den som inleder. Passar det dig?";

    public override string ToLeadListed(string topic, string date) =>
        $"I Fredagscirkeln {date} pratar vi om \"{topic}\". Det passar den som frågade och den som inleder.";

    public override string UnnamedTopic => "En kollegas fråga";
}
