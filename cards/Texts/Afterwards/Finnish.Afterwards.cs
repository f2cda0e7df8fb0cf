namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string KudosPublicAsk => "Saako kiitoksen näyttää myös ketjussa?";

    public override string KudosIsPublic => "Kiitos näkyy nyt ketjussa.";

    public override string ShowInThread => "Näytä ketjussa";

    public override string TakeFromThread => "Ota pois ketjusta";

    public override string ThankedInThread(string helper) => $"{helper} sai kiitoksen.";

    public override string ThankedInThreadWords(string helper, string words) => $"{helper} sai kiitoksen: \"{words}\"";

    public override string Experiment => "Pieni kokeilu";

    public override string ExperimentAsk => "Mitä yhtä pientä asiaa kokeilet seuraavaksi? Yksi uusi kysymyskin riittää. Tämä jää vain sinulle.";

    public override string ExperimentLabel => "Kokeilu omin sanoin";

    public override string ExperimentPlaceholder => "vaikka: kysyn ensin, mikä sujuu";

    public override string OccasionLabel => "Milloin tulee sopiva tapaaminen?";

    public override string OccasionPlaceholder => "vaikka: ensi tiistaina";

    public override string OccasionDate => "Tai valitse päivä";

    public override string KeepForMe => "Tallenna itselleni";

    public override string DropExperiment => "Poista kokeilu";

    public override string ExperimentKept(string day) => $"Kokeilusi on tallessa vain sinulle. Kysyn {day}, miten kävi.";

    public override string Reflect(string experiment) => $"Päätit kokeilla: \"{experiment}\". Miten kävi? \"En ehtinyt\" on ihan hyvä vastaus.";

    public override string ReflectOnTheDay(string experiment) =>
        $"Päätit kokeilla: \"{experiment}\". Tänään voi olla sopiva hetki. Kerro sitten, miten kävi. \"En ehtinyt\" on ihan hyvä vastaus.";

    public override string TriedWorked => "Kokeilin, toimi";

    public override string TriedNotYet => "Kokeilin, ei vielä";

    public override string TriedNoTime => "En ehtinyt";

    public override string OwnWords => "Omin sanoin";

    public override string AskLater => "Kysy myöhemmin";

    public override string ReflectedWorked => "Hienoa! Pienikin askel vie eteenpäin.";

    public override string ReflectedNotYet => "Hyvä, että kokeilit. Aina ei onnistu heti, ja sekin on hyvä tietää.";

    public override string ReflectedNoTime => "Ihan hyvä vastaus. Arki ajoi ohi.";

    public override string ReflectedTold => "Kiitos, kun kerroit. Tämäkin jää vain sinulle.";

    public override string NoWords => "Kirjoita ensin pari sanaa.";

    public override string NoDayGiven => "En löytänyt tuosta päivää lähikuukausilta. Kirjoita vaikka \"ensi tiistaina\".";

    public override string OnReflection => "PeerHelp: mitä kokeilulle kuuluu?";

    public override string CatchUpAsk(string helper) => $"Mitä kuuluu? Muutama viikko sitten {helper} auttoi sinua. Menikö asia eteenpäin?";

    public override string CatchUpLabel(string helper) => $"Jos haluat, lause, jonka {helper} saa lukea";

    public override string CatchUpPlaceholder => "ilman asiakkaan tietoja";

    public override string CatchUpGood => "Meni eteenpäin";

    public override string CatchUpNotYet => "Vielä kesken";

    public override string CatchUpThanks(string helper) => $"Ilo kuulla! {helper} saa kuulla tästä.";

    public override string NewsPublicAsk => "Saako hyvän uutisen kertoa myös ketjussa?";

    public override string NewsIsPublic => "Hyvä uutinen näkyy nyt ketjussa.";

    public override string CatchUpStill => "Kiitos, kun kerroit. Moni asia tarvitsee aikaa. Voit aina kysyä uudestaan.";

    public override string GoodNews(string asker) => $"Hyviä uutisia: {asker} kertoo, että asia, jossa autoit, meni eteenpäin. Kiitos sinulle!";

    public override string GoodNewsWords(string asker, string words) =>
        $"Hyviä uutisia: {asker} kertoo, että asia, jossa autoit, meni eteenpäin: \"{words}\"";

    public override string NewsInThread => "Hyviä uutisia: tämä meni eteenpäin.";

    public override string NewsInThreadWords(string words) => $"Hyviä uutisia: \"{words}\"";

    public override string OnCatchUp => "PeerHelp: mitä kuuluu?";

    public override string OnGoodNews => "PeerHelp: hyviä uutisia sinulle";

    public override string FollowUpHelpedHow => "Kiva kuulla! Jos haluat, kirjoita \"kiitos: …\" tai \"kokeilen: …\".";

    public override string FollowUpThinkingHow => "Kiitos, kun kerroit. Moni asia tarvitsee aikaa. Kortista voit etsiä vielä jonkun juttukaveriksi.";

    public override string FollowUpNotMetHow => "Ei haittaa, arki ajoi ohi. Kortista voitte sopia uuden ajan.";

    public override string ExperimentDropped => "Selvä, kokeilu on poistettu.";

    public override string NoExperiments => "Sinulla ei ole kokeiluja tallessa.";

    public override string MyExperiments => "Nämä näet vain sinä:";

    public override string MyExperimentCount(int count) => $"Omia kokeilujasi: {count}. Ne näet vain sinä, kun kirjoitat \"kokeiluni\".";

    public override string OccasionUnlessSaid => "Jos jätät tyhjäksi, kysyn kahden viikon päästä.";
}
