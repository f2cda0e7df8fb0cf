namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string CircleListed(string date) =>
        $"Tästä jutellaan {date} Perjantaipiirissä. Tervetuloa, oma kokemus riittää evääksi.";

    public override string ConsentAsker(string date) =>
        $"Kysymyksesi kiinnostaa muitakin. Saisiko siitä jutella {date} Perjantaipiirissä? Nimeäsi ei tarvitse mainita.";

    public override string ConsentThanks => "Kiitos! Aihe odottaa vielä muiden vastausta.";

    public override string NotInCircle => "Tästä ei jutella Perjantaipiirissä tällä kertaa.";

    public override string AskLeader(string topic, string date) =>
        $"Alustaisitko aiheen \"{topic}\" {date} Perjantaipiirissä? Kymmenen minuuttia ja omat kokemuksesi riittävät.";

    public override string LeaderThanks(string date) =>
        $"Kiitos! Alustat aiheen {date} Perjantaipiirissä, jos se sopii muillekin.";

    public override string LeaderListed(string date) => $"Alustat aiheen {date} Perjantaipiirissä. Kiitos!";

    public override string ToLead(string topic, string date) =>
        $"Perjantaipiiriin on {date} ehdolla \"{topic}\". Kysyjälle ja vetäjälle sopii. Sopiiko sinulle?";

    public override string ToLeadListed(string topic, string date) =>
        $"Perjantaipiirissä jutellaan {date} aiheesta \"{topic}\". Kysyjälle ja vetäjälle sopii.";

    public override string UnnamedTopic => "Kollegan kysymys";
}
