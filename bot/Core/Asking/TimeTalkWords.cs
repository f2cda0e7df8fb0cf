namespace PeerHelp.Core.Asking;

/// <summary>The words in which people propose a time for a talk, agree to it and take it back, in three languages.</summary>
internal static class TimeTalkWords
{
    /// <summary>Words that say yes to a time, whatever else is said.</summary>
    public static readonly HashSet<string> Yeses = Of(
        "sopii sopis sopisi passaa passais käy kävis kävisi onnistuu onnistuis ehdin pääsen kelpaa sovittu sovitaan "
        + "passar funkar går blir hinner bestämt avtalat överens "
        + "works suits fits agreed deal");

    /// <summary>Words that are a yes only when there is next to nothing beside them: "joo", "great".</summary>
    public static readonly HashSet<string> FaintYeses = Of(
        "joo juu jep jees kyllä ok okei oke okay selvä toki "
        + "ja jo japp jepp absolut visst gärna javisst "
        + "yes yep yeah sure absolutely perfect perfekt");

    /// <summary>What surrounds a yes and changes nothing in it.</summary>
    public static readonly HashSet<string> Around = Of(
        "mulle minulle mullekin minullekin mä minä se tuo toi tämä tää sitä sit sitten silloin niin hyvin oikein tosi todella mainiosti loistavasti erinomaisesti "
        + "hienosti kivasti täydellisesti loistavaa mahtavaa ihanaa hienoa mainiota kiva kivaa upeaa ihana mahtava loistava hyvä super aika ajan paremmin parhaiten "
        + "kiitos kiitti kiitos paljon nähdään soitellaan jutellaan palataan kuullaan silloin teamsissa vaikka ihan kyl no juuri just "
        + "mig mej för det den de där här tiden tid bra fint jättebra utmärkt perfekt toppen superbra underbart kanon tack tusen stort då vi hörs ses pratar säger så jag också fin "
        + "me for it that this time is fine good great perfect lovely wonderful brilliant super thanks thank you very much well just nicely then see talk speak sounds i i'm too so the one");

    public static readonly HashSet<string> Noes = Of(
        "ei en emme eikä älä valitettavasti inte ej nej tyvärr not no can't cannot won't doesn't don't isn't unfortunately sorry");

    /// <summary>What was said before is corrected.</summary>
    public static readonly HashSet<string> Instead = Of("sittenkään sittenkin vaan korjaan korjaus ändå istället utan rättelse instead actually rather correction");

    /// <summary>A time is added to those of before.</summary>
    public static readonly HashSet<string> Besides = Of("myös lisäksi också dessutom även also too");

    /// <summary>"The first one": which of several times is meant, counted from nought; -1 is the last.</summary>
    public static readonly Dictionary<string, int> Places = new(StringComparer.Ordinal)
    {
        ["eka"] = 0, ["ekana"] = 0, ["ensimmäinen"] = 0, ["ensimmäisenä"] = 0, ["ensinmainittu"] = 0, ["aiempi"] = 0, ["aikaisempi"] = 0,
        ["första"] = 0, ["förstnämnda"] = 0, ["tidigare"] = 0, ["first"] = 0, ["earlier"] = 0, ["1st"] = 0,
        ["toka"] = 1, ["toinen"] = 1, ["andra"] = 1, ["second"] = 1, ["2nd"] = 1,
        ["kolmas"] = 2, ["kolmonen"] = 2, ["tredje"] = 2, ["third"] = 2, ["3rd"] = 2,
        ["vika"] = -1, ["viimeinen"] = -1, ["jälkimmäinen"] = -1, ["myöhempi"] = -1,
        ["sista"] = -1, ["senare"] = -1, ["sistnämnda"] = -1, ["last"] = -1, ["latter"] = -1, ["later"] = -1,
    };

    /// <summary>What a time for a talk is asked or offered with; a time without them may be anything.</summary>
    public const string Proposing =
        "sopi*, sovi*, käy, kävi*, käykö, käviskö, passa*, onnistu*, ehdi*, ehti*, ehdittekö, miten olisi, mites ois, mitenkä olisi, olisiko, oisko, mulla on aikaa, minulla on aikaa, "
        + "mulla on vapaata, minulla on vapaata, vapaana, vapaa, soit*, jutel*, jutus*, nähdä*, nähtäisi*, tavata*, sparra*, voin, voisin, voidaan, pääsen, pääset*, entä, entäs, "
        + "skulle, passar, passa, funka*, hinner, kan du, kan vi, jag kan, kan jag, ledig*, ring*, prata*, hörs, ses, träffas, bolla, går det, hur är det med, vad sägs om, "
        + "how about, what about, would, could, can you, can we, can do, i can, i could, i'm free, free, available, works, suit*, call, talk, chat, speak, meet, catch up";

    /// <summary>The writer cannot come after all: no other reading is likely, also where nobody spoke of times just before.</summary>
    public const string TakingBack =
        "en pääsekään, en pääsekkään, en ehdikään, en ehdikkään, en pääse sittenkään, en ehdi sittenkään, en pääse tulemaan, mulle tuli este, minulle tuli este, tulikin este, mulla tuli este, sain esteen, "
        + "joudun perumaan, joudun siirtämään, perun ajan, perun meidän ajan, täytyy perua meidän, pitää perua meidän, "
        + "jag fick förhinder, fick förhinder, jag har fått förhinder, jag har förhinder, hinner inte ändå, hinner ändå inte, kan inte komma ändå, kan ändå inte komma, jag måste avboka, jag måste ställa in, jag måste flytta, "
        + "i can't make it, i cannot make it, i won't make it, can't make it after all, cannot make it after all, won't make it after all, i have to cancel, i need to cancel, i must cancel, i have to reschedule, i need to reschedule";

    /// <summary>What was agreed is taken back.</summary>
    public const string Withdrawing = TakingBack + ", "
        + "en voikaan, ei sovikaan, ei käykään, ei onnistukaan, en pysty sittenkään, en sittenkään, ei sittenkään, täytyy perua, pitää perua, joudun perumaan, joudun siirtämään, "
        + "täytyy siirtää, pitää siirtää, voidaanko siirtää, voidaanko perua, voitaisiinko siirtää, perun ajan, perutaan, tuli este, sattui este, tuli esteitä, "
        + "kan inte ändå, hinner inte ändå, kan ändå inte, hinner ändå inte, passar inte ändå, passar ändå inte, måste avboka, måste ställa in, måste flytta, kan vi flytta, fick förhinder, har förhinder, "
        + "can't make it, cannot make it, won't make it, can't do it after all, can't after all, have to cancel, need to cancel, must cancel, have to reschedule, need to reschedule, "
        + "can we move, could we move, have to move, need to move, something came up, doesn't work after all";

    /// <summary>The client's own appointments, deadlines and what has been: no time for a talk of colleagues.</summary>
    public const string OfOthers =
        "asiak*, kuntoutuj*, tapaami*, lääkär*, terapi*, palaver*, kokou*, haastattelu*, hakuai*, määräai*, deadline*, viimeistään, mennessä, päättyy, te toimist*, kela*, kelaan, oli, olin, oltiin, olik*, olit*, viime, "
        + "klient*, kund*, deltagar*, läkar*, möte*, intervju*, ansöknings*, senast, fpa, var, hade, förra, "
        + "client*, customer*, doctor*, appointment*, meeting*, interview*, application*, at the latest, was, were, had, did, last week, last month, last year";

    /// <summary>The writer's own work, which says when a talk is possible.</summary>
    public const string OwnWork =
        "olen asiakkaalla, oon asiakkaalla, olen asiakastapaamisessa, mulla on asiakas, minulla on asiakas, mulla on palaveri, minulla on palaveri, olen palaverissa, oon palaverissa, olen kokouksessa, "
        + "jag har klient, jag är hos klient, jag har möte, jag sitter i möte, jag är på möte, "
        + "i have a client, i'm with a client, i have a meeting, i'm in a meeting, our meeting, my meeting";

    private static HashSet<string> Of(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
