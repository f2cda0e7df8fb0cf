namespace PeerHelp.Core.Asking;

/// <summary>What a phrase in a reply is a sign of.</summary>
internal enum ReplySign
{
    Offer,
    Willing,
    No,
    Referral,
    Time,
    Advice,
    Service,
    Solved,
    NotSolved,
    FindNow,
    NoHurry,
    Quiet,
    Circle,
    Laughter,

    /// <summary>A kind word, which is no part of a tip.</summary>
    Kind,
}

/// <summary>The phrases that tell what a reply does, as the phrase book reads them.</summary>
internal static class ReplyCues
{
    public static readonly (ReplySign Sign, string Phrases)[] Table =
    [
        (ReplySign.Offer,
            "voin auttaa, voisin auttaa, voin olla avuksi, mä autan, minä autan, autan mielell*, soitellaan, soita mulle, soita minulle, soittele, "
            + "mulle voi soittaa, laita viesti*, laita mulle, laita minulle, pistä viesti*, jutellaan, voidaan jutella, voin jutella, voin kertoa, voin sparra*, "
            + "voidaan sparra*, sparrataan, mulla on aikaa, minulla on aikaa, mulla ois aikaa, mä ehdin, minä ehdin, tuu käymään, tule käymään, "
            + "kan hjälpa, jag hjälper, hjälper gärna, ring mig, ring mej, vi kan prata, kan prata, hör av dig, skicka ett meddelande, skriv till mig, "
            + "jag har tid, kan bolla, jag kan berätta, happy to help, glad to help, i can help, i could help, let's talk, let's chat, give me a call, "
            + "call me, ping me, message me, dm me, drop me a, i have time, happy to talk, happy to chat, i can talk"),
        (ReplySign.Willing, "mielelläni, toki, totta kai, tottakai, ilman muuta, gärna, självklart, javisst, gladly, of course, happy to, sure"),
        (ReplySign.No,
            "en ehdi, en nyt ehdi, en ite ehdi, en itse ehdi, en pysty, en valitettavasti, en osaa auttaa, en voi auttaa, valitettavasti, "
            + "hinner inte, hinner tyvärr, kan inte, kan tyvärr, tyvärr, har inte tid, i can't, i cannot, can't help, can't right now, "
            + "don't have time, no time, unfortunately, afraid i"),
        (ReplySign.Referral,
            "kysy, kysykää, kysäise, kysyppä, kysypä, kannattaa kysyä, kannattais kysyä, ota yhteyttä, jututa, osaa tämän, osaa tän, on tässä … ykkönen, on tässä … paras, on näissä … hyvä, osais tän, tietää tästä, tietää näistä, "
            + "auttoi mua, auttoi minua, on auttanut, fråga, prata med, kontakta, kan det här, vet mer, hjälpte mig, har hjälpt, "
            + "ask _, talk to, talk with, get in touch, contact, knows this, knows about, helped me, has helped"),
        (ReplySign.Time,
            "klo, kello, nähdään, kahdelta, kolmelta, yhdeksältä, kymmeneltä, huomenna, huomen*, iltapäiväll*, aamupäiväll*, tunnin päästä, tunnin kuluttua, jälkeen, maanantaina, tiistaina, "
            + "keskiviikkona, torstaina, perjantaina, ensi viikolla, kl, imorgon, i morgon, om en timme, om två timmar, efter lunch, på måndag, på tisdag, "
            + "på onsdag, på torsdag, på fredag, nästa vecka, eftermiddag, tomorrow, this afternoon, in an hour, in two hours, o'clock, "
            + "on monday, on tuesday, on wednesday, on thursday, on friday, next week, after lunch"),
        (ReplySign.Advice,
            "kokeile, kokeilkaa, kannattaa, kannattais*, ehdota, pyydä, soita, aloita, anna asiakk*, muista, meillä auttoi, meillä toimi, mulla toimi, "
            + "olen käyttänyt, oon käyttäny*, olen huomannut, oon huomannu*, itse olen, ite oon, mä oon, prova, pröva, testa, föreslå, börja, be klienten, jag brukar, "
            + "hos oss, det hjälpte, try, start with, suggest, i usually, i've used, worked for me, we used, what helped, what worked"),
        (ReplySign.Service,
            "kela*, te toimisto*, työkkäri*, ohjaamo*, työterveys*, talous ja velkaneuv*, velkaneuvon*, oikeusap*, sosiaalityö*, päihdeklini*, a klinik*, "
            + "mieli ry, kriisipuhel*, turvakot*, nollalinja*, omaolo*, psykiatri* poli*, navigator*, fpa, arbetsbyrå*, rättshjälp*, ekonomi och skuldråd*, "
            + "skuldrådgiv*, a klinik*, företagshälsovård*, employment office*, legal aid, debt counsel*, crisis line"),
        (ReplySign.Solved,
            "pääsen eteenpäin, päästään eteenpäin, pääsin eteenpäin, tästä eteenpäin kiitos, sain apua, sain jo apua, sain avun, sain vastauksen, sain tarvitsem*, "
            + "juuri tätä tarvits*, just tätä tarvits*, just tätä tarvi*, tämä riittää, tää riittää, tämä ratkesi, tää ratkes*, asia ratkesi, ratkesi jo, kiitos avusta, "
            + "tästä oli apua, tästä oli iso apu, tää auttoi, tämä auttoi, nyt kommer jag vidare, kommer jag vidare, jag fick hjälp, fick hjälp, fick redan hjälp, det löste sig, "
            + "löst nu, tack för hjälpen, precis vad jag behövde, det räcker, i got help, got the help, got what i need*, that's what i need*, "
            + "exactly what i need*, that solves, solved, this helps a lot, that helps a lot, thanks for the help, thanks for your help, i can move on, move forward with this"),
        (ReplySign.NotSolved,
            "en saanut, en saanu, ei ratkennut, ei vielä ratkennut, en vielä pääse, en pääse eteenpäin, ei auttanut, fick inte, kommer inte vidare, kommer jag inte, "
            + "löste sig inte, inte löst, not solved, isn't solved, didn't help, didn't get, haven't got"),
        (ReplySign.FindNow,
            "etsi heti, etsi nyt, etsi joku, etsi jo, etsisitkö, hae joku, hae heti, leta genast, leta nu, leta upp någon, leta upp nån, "
            + "sök genast, hitta någon, hitta nån, find someone, find somebody, search now, look for someone now"),
        (ReplySign.NoHurry, UrgencyWords.NoHurry),
        (ReplySign.Quiet,
            "ei bottia, ei botti, botti hiljaa, hiljaa botti, botti ole hiljaa, botti pois, ilman bottia, peerhelp hiljaa, ingen bot, inga botar, ingen robot, "
            + "boten tyst, bot tyst, tyst bot, tyst boten, utan bot, utan boten, peerhelp tyst, no bot, no bots, bot quiet, quiet bot, bot be quiet, bot off, "
            + "without the bot, peerhelp quiet"),
        (ReplySign.Circle,
            "perjantaipiiri*, perjantaipiirin, perjantai piiri*, piirin aihe*, piiriin, puhua … kaikille, puhua … meille, kertoa meille, kertoa … kaikille, kertoisi* meille, "
            + "kertoisi* kaikille, kuulla kaikki, viikkopalsu*, tiimipalsu*, viikkopalaver*, fredagscirk*, fredags cirk*, ta upp det här för alla, berätta för alla, berätta för oss, prata om det här för alla, "
            + "friday circle*, circle topic*, talk about this to all, tell all of us, tell us all, share this with all, share this with everyone, share with all"),
        (ReplySign.Laughter, "haha, hahaha, hahahaha, hehe, heh, hihi, lol, xd, gif, giphy"),
        (ReplySign.Kind,
            "minäkin, mäkin, mullakin, jatkuvasti, mahtava*, näitä, juttu, tuttu*, sama, samaa, samat, samoja, samassa, tsemp*, tsempit, voimia, voima*, hali*, hyvä, hyviä, hyvää, kysymy*, jään, seuraamaan, seuraan, seuraa*, kuulolla, "
            + "tärkeä*, aihe*, ihana*, kiito*, kiitti, kiinnosta*, mielenkiint*, keskustel*, peukku*, hieno*, upea*, rohkea*, otit, esille, esiin, veneessä, painin, "
            + "piiri*, perjantai*, täällä*, lämmin, lämpimä*, myötätun*, ymmärrän, tunnistan, tunnen, fiilis*, jaksa*, pystyt, hienosti, "
            + "bekant, samma, känner, igen, kämpa, lycka, bra, fråga, frågan, intressant, viktig*, ämne*, följer, tråden, kram*, heja, tack*, hoppas, modigt, "
            + "same, here, familiar, good, great, question*, interest*, important, topic*, following, thread, luck, hugs, hang, thank*, cheering, brave, hope, know, feeling"),
    ];
}
