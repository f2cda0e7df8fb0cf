namespace PeerHelp.Core.Asking;

/// <summary>What a phrase in a reply is a sign of.</summary>
internal enum ReplySign
{
    Offer,
    Willing,

    /// <summary>"I wish I could": no offer at all.</summary>
    Wish,
    No,

    /// <summary>A question of the rules is answered.</summary>
    Answer,
    Referral,
    Time,
    Advice,
    Service,
    Solved,
    NotSolved,
    FindNow,
    NoHurry,
    Quiet,

    /// <summary>The bot is spoken of; with <see cref="Hush"/> it is asked to be quiet.</summary>
    Bot,
    Hush,

    /// <summary>What was or would have been is told: nothing is asked of the bot.</summary>
    Told,
    Circle,

    /// <summary>All together; with <see cref="Talking"/> it is a wish for the circle.</summary>
    Together,
    Talking,
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
            + "call me, ping me, message me, dm me, drop me a, i have time, happy to talk, happy to chat, i can talk, "
            + "voin soittaa, voisin soittaa, voin näyttää, voisin näyttää, voin lähettää, voin laittaa, voin jakaa, voin antaa, voin tulla, voisin tulla, voin lähteä, voin kuunnella, voin katsoa, voisin katsoa, voin käydä, "
            + "voidaan katsoa, voidaan käydä, voidaan miettiä, voidaan pohtia, voidaan soittaa, katsotaan yhdessä, katsotaanko yhdessä, mietitään yhdessä, pohditaan yhdessä, käydään läpi, käydäänkö läpi, "
            + "otetaanko puhelu, otetaan puhelu, soitanko, soitan sulle, soitan sinulle, näytän miten, näytän sulle, kerron mielell*, kuuntelen, minulta saa kysyä, multa saa kysyä, saa kysyä multa, mun heiniä, minun heiniä, "
            + "tule mun, tule minun, tuu mun, tuu meille, tule meille, nykäise, nykäse, nykäiskää, nappaa hihasta, varaa … aika, varaa mun, oon vapaana, olen vapaana, oon paikalla, "
            + "kan ta ett samtal, vi kan ta, ska vi ta, vi kan titta, tittar vi, vi tittar, gå igenom, går igenom, kom förbi, titta in, kom in till, jag ringer, ska jag ringa, jag visar, kan visa, kan skicka, "
            + "talk it through, walk you through, talk you through, grab me, count me in, let's look, let's meet, let's go through, look at it together, i can show, i can send, i can call, i could show, i'll call, i'll show, "
            + "i've got half, i've got an hour, i've got time, i've got some time, shall we, come and see me, come find me, drop by, swing by, i'm free, i'm around, give me a shout, "
            + "^voin, mä voin, minä voin, kysy multa, kysy minulta, kysäise multa, lähden mukaan, tulen mukaan, lähden mielell*, mulla olis … vartti, mulla olis aikaa, kommer gärna, följer gärna med, får gärna ringa, fråga mig, ask me, i could _, i can join, feel free to call, feel free to ask, feel free to message, reach out to me"),
        (ReplySign.Willing, "mielelläni, toki, totta kai, tottakai, ilman muuta, gärna, självklart, javisst, gladly, of course, happy to, sure"),
        (ReplySign.No,
            "en ehdi, en nyt ehdi, en ite ehdi, en itse ehdi, en pysty, en valitettavasti, en osaa auttaa, en voi auttaa, valitettavasti, "
            + "hinner inte, hinner tyvärr, kan inte, kan tyvärr, tyvärr, har inte tid, i can't, i cannot, can't help, can't right now, "
            + "don't have time, no time, unfortunately, afraid i, "
            + "etten ehdi, en itse osaa, en ite osaa, ei oo mun, ei ole minun alaa, oon … kiinni, olen … kiinni, kalenteri täynnä, oon lomalla, olen lomalla, kan tyvärr inte, fullbokad, full upp, är upptagen, inte mitt område, wish i could, fully booked, not my area, not my field, i'm booked, i'm away, snowed under, kunpa voisin, kunpa ehtisin, "
            + "en nyt pääse, en pääse, en kerkeä, en kerkii, en kerkee, en jouda, har fullt, can't today, can't this week, can't make, can't do today, pahoittelut, in meetings all"),
        (ReplySign.Referral,
            "kysy, kysykää, kysäise, kysyppä, kysypä, kannattaa kysyä, kannattais kysyä, ota yhteyttä, jututa, osaa tämän, osaa tän, on tässä … ykkönen, on tässä … paras, on näissä … hyvä, osais tän, tietää tästä, tietää näistä, "
            + "auttoi mua, auttoi minua, on auttanut, ^fråga, men fråga, kan fråga, och fråga, prova med, testa med, men prova, try _ ., mutta _ ehtii, mutta … ehtii, mut … ehtii, prata med, kontakta, kan det här, vet mer, hjälpte mig, har hjälpt, "
            + "ask _, talk to, talk with, get in touch, contact, knows this, knows about, helped me, has helped, "
            + "hallitsee, osaa nämä, osaa näitä, tuntee, tietäis*, tietää enemmän, tietää tän, tietää kaiken, on tehnyt, on tehny*, teki saman*, teki tämän, on ollut näissä, tekee näitä, pyörittää, vetää tällais*, har koll, ha koll, har jobbat, jobbar med, kan sånt, kan sådant, är bra på, gjorde samma, har hållit, brukar sköta, knows all, knows a lot, knows about, knows everything, ran a, runs a, did one, did this, has done, has worked, is great with, is good with, is our expert, is the person, the one to ask, went through"),
        (ReplySign.Wish, "kunpa voisin, kunpa ehtisin, voisinpa, ehtisinpä, wish i could, wish i had, om jag bara kunde, önskar jag kunde, "
            + "voin kuvitella, voin samaistua, voin vain, voin uskoa, i can imagine, i can relate, i can see, i can only, i could use, i could have written, i could cry, kan tänka mig"),
        (ReplySign.Answer,
            "^saa, ^joo saa, ^juu saa, ^kyllä saa, ^ei saa, ^voi saada, ^voi hakea, ^joo voi, ^kyllä voi, ^ei voi, ^pitää, ^ei tarvitse, ^ei tarvi, ^joo pitää, ^kyllä pitää, "
            + "^riippuu, ^onnistuu, ^ei onnistu, ^ei kuulu, ^kyllä kuulu*, ^meillä, ^mulla oli, ^itse, ^ite, ^me, ^det beror, ^det går, ^det får, ^ja det, ^ja man, ^nej det, ^nej man, ^nej, "
            + "^hos oss, ^yes they, ^yes you, ^yes but, ^no they, ^no you, ^no the, ^it depends, ^depends, ^they can, ^you can, ^we"),
        (ReplySign.Bot, "botti, bottia, botin, botille, botilta, botit, robotti, robottia, robotin, bot, bots, boten, robot, roboten, robotar, peerhelp, peerhelpiä"),
        (ReplySign.Hush,
            "hiljaa, hys, älä puutu, älä sekaannu, pois, ilman, ei kiitos, hoidetaan itse, hoidan itse, pärjätään itse, ei tarvita, ei tarvi, ei tarvitse, mene, pysy, tyst, utan, inte här, behövs inte, "
            + "behövs ej, stanna utanför, lägg dig inte, nej tack, håll dig, stay out, keep out, out of this, leave, quiet, hush, without, not needed, no thanks, shut up, go away, not here"),
        (ReplySign.Told, "en, enkä, olisi, olis, oltais*, ois, otti, jäi, poisti, löysi, hade, tog, would, wouldn't, couldn't, hadn't, removed, took, found"),
        (ReplySign.Together,
            "kaikille, kaikkien kesken, kaikkien kanssa, kaikki yhdessä, porukalla, porukassa, isommalla porukalla, koko tiimi*, koko porukka*, tiimissä, tiimin kanssa, yhteise*, yhteinen keskust*, yhteisesti, "
            + "isommin, laajemmin, isolla joukolla, koko väki, koko väen, muidenkin kanssa, meidän kaikkien, hela gruppen, hela gänget, hela teamet, med alla, för alla, alla tillsammans, tillsammans på fredag, "
            + "i större grupp, i gruppen, gemensamt, we all, all of us, the whole team, whole group, all together, as a group, as a team, with everyone, with everybody, with the team, together on friday, "
            + "muidenkin, muiden ajatuk*, muiden kanssa, others too"),
        (ReplySign.Talking,
            "puhua, puhutaan, puhuttais*, puhuttas, puhe, jutella, juteltais*, juttelua, keskustel*, käsitellä, käsiteltäis*, pohtia, pohdittais*, ottaa, otetaan, otetaanko, otettais*, kuulla, kuultais*, "
            + "jakaa, nostaa, nostetaan, prata, pratar, diskutera, diskussion*, ta upp, höra, talk, chat, discuss*, discussion, hear, bring, share, conversation"),
        (ReplySign.Time,
            "klo, kello, nähdään, kahdelta, kolmelta, yhdeksältä, kymmeneltä, huomenna, huomen*, iltapäiväll*, aamupäiväll*, tunnin päästä, tunnin kuluttua, jälkeen, maanantaina, tiistaina, "
            + "keskiviikkona, torstaina, perjantaina, ensi viikolla, kl, imorgon, i morgon, om en timme, om två timmar, efter lunch, på måndag, på tisdag, "
            + "på onsdag, på torsdag, på fredag, nästa vecka, eftermiddag, tomorrow, this afternoon, in an hour, in two hours, o'clock, "
            + "on monday, on tuesday, on wednesday, on thursday, on friday, next week, after lunch"),
        (ReplySign.Advice,
            "kokeile, kokeilkaa, kannattaa, kannattais*, ehdota, pyydä, soita, aloita, anna asiakk*, muista, meillä auttoi, meillä toimi, mulla toimi, "
            + "olen käyttänyt, oon käyttäny*, olen huomannut, oon huomannu*, itse olen, ite oon, mä oon, prova, pröva, testa, föreslå, börja, be klienten, jag brukar, "
            + "hos oss, det hjälpte, try, start with, suggest, i usually, i've used, worked for me, we used, what helped, what worked, "
            + "ensin, siihen on, löytyy, lomake, ohje, pohja, kansio*, sivuilla, annoin, vaihdettiin, pyydettiin, sovittiin, tehtiin, käytettiin, auttoi, toimi, mallin, finns på, blankett*, mallen, gränsen, vi gjorde, vi bad, vi lät, det viktiga, the form, template, folder, have a look, we let, we asked, we did, we tried, made all the difference, made the difference, as long as, check"),
        (ReplySign.Service,
            "kela*, te toimisto*, työkkäri*, ohjaamo*, työterveys*, talous ja velkaneuv*, velkaneuvon*, oikeusap*, sosiaalityö*, päihdeklini*, a klinik*, "
            + "mieli ry, kriisipuhel*, turvakot*, nollalinja*, omaolo*, psykiatri* poli*, navigator*, fpa, arbetsbyrå*, rättshjälp*, ekonomi och skuldråd*, "
            + "skuldrådgiv*, a klinik*, företagshälsovård*, employment office*, legal aid, debt counsel*, crisis line"),
        (ReplySign.Solved,
            "pääsen eteenpäin, päästään eteenpäin, pääsin eteenpäin, tästä eteenpäin kiitos, sain apua, sain jo apua, sain avun, sain vastauksen, sain tarvitsem*, "
            + "juuri tätä tarvits*, just tätä tarvits*, just tätä tarvi*, tämä riittää, tää riittää, tämä ratkesi, tää ratkes*, asia ratkesi, ratkesi jo, kiitos avusta, "
            + "tästä oli apua, tästä oli iso apu, tää auttoi, tämä auttoi, nyt kommer jag vidare, kommer jag vidare, jag fick hjälp, ^fick hjälp, fick redan hjälp, det löste sig, "
            + "löst nu, tack för hjälpen, precis vad jag behövde, det räcker, i got help, got the help, got what i need*, that's what i need*, "
            + "exactly what i need*, that solves, solved, this helps a lot, that helps a lot, thanks for the help, thanks for your help, i can move on, move forward with this, "
            + "tällä pärjään, tällä pärjää, pärjään tällä, pärjään nyt, pärjään näillä, ratkaisi, nyt tiedän, apu löytyi, sain neuvo*, sain hyvät neuvot, selvisi jo, asia selvisi, asia hoitui, hoitui jo, tää hoitui, pääsin alkuun, pääsen alkuun, pääsen liikkeelle, pääsin liikkeelle, näillä eväillä, tällä lähdetään, ei tarvita enää, ei tarvi enää, nu vet jag, löste sig, det ordnade sig, ordnade sig, nu klarar jag, det hjälpte, nu är det klart, all i needed, what i needed, just what i needed, sorted, sorted now, all sorted, that did it, that does it, that answers, i know what to do, i'm all set, all set, i'm good now, no longer needed, "
            + "sain jo vastau*, on hyvä jatkaa, hyvä jatkaa tästä, homma selvä, homma hoitui, till stor hjälp, till hjälp, var till nytta, big help, huge help, iso apu, suuri apu"),
        (ReplySign.NotSolved,
            "en saanut, en saanu, ei ratkennut, ei vielä ratkennut, en vielä pääse, en pääse eteenpäin, ei auttanut, fick inte, kommer inte vidare, kommer jag inte, "
            + "löste sig inte, inte löst, not solved, isn't solved, didn't help, didn't get, haven't got, "
            + "mietin vielä, mietin yhä, en vielä, ei vielä, en silti, ei silti, en oikein, edelleen, itse saanut, funderar än, inte än, ännu inte, fortfarande, still not, not sure, not yet, still stuck, still wondering, not sorted, "
            + "ei vielä auta, ei auta, hjälper inte"),
        (ReplySign.FindNow,
            "etsi heti, etsi nyt, etsi joku, etsi jo, etsisitkö, hae joku, hae heti, leta genast, leta nu, leta upp någon, leta upp nån, "
            + "sök genast, hitta någon, hitta nån, find someone, find somebody, search now, look for someone now, "
            + "etsiä … heti, etsiä … nyt, etsi … nyt, etsi … heti, etsiä jonkun, etsiä joku, etsisit, etsitkö, saman tien, samantien, leta efter nå*, leta … nu, leta … direkt, leta … genast, sök … nu, sök … direkt, sök nån, sök någon, hitta … direkt, find me, find … now, find … right away, search … now, get me someone, look for somebody"),
        (ReplySign.NoHurry, UrgencyWords.NoHurry),
        (ReplySign.Quiet,
            "ei bottia, ei botti, botti hiljaa, hiljaa botti, botti ole hiljaa, botti pois, ilman bottia, peerhelp hiljaa, ingen bot, inga botar, ingen robot, "
            + "boten tyst, bot tyst, tyst bot, tyst boten, utan bot, utan boten, peerhelp tyst, no bot, no bots, bot quiet, quiet bot, bot be quiet, bot off, "
            + "without the bot, peerhelp quiet"),
        (ReplySign.Circle,
            "perjantaipiiri*, perjantaipiirin, perjantai piiri*, piirin aihe*, piiriin, puhua … kaikille, puhua … meille, kertoa meille, kertoa … kaikille, kertoisi* meille, "
            + "kertoisi* kaikille, kuulla kaikki, viikkopalsu*, tiimipalsu*, viikkopalaver*, fredagscirk*, fredags cirk*, ta upp det här för alla, berätta för alla, berätta för oss, prata om det här för alla, "
            + "friday circle*, circle topic*, talk about this to all, tell all of us, tell us all, share this with all, share this with everyone, share with all, "
            + "kaikkien kuultavaksi, kaikkien kuulla"),
        (ReplySign.Laughter, "haha*, hehe*, heh, hihi*, lol, lmao, rofl, xd, xdd, gif, giphy, repesin, asg"),
        (ReplySign.Kind,
            "minäkin, mäkin, mullakin, jatkuvasti, mahtava*, näitä, juttu, tuttu*, sama, samaa, samat, samoja, samassa, tsemp*, tsempit, voimia, voima*, hali*, hyvä, hyviä, hyvää, kysymy*, jään, seuraamaan, seuraan, seuraa*, kuulolla, "
            + "tärkeä*, aihe*, ihana*, kiito*, kiitti, kiinnosta*, mielenkiint*, keskustel*, peukku*, hieno*, upea*, rohkea*, otit, esille, esiin, veneessä, painin, "
            + "piiri*, perjantai*, täällä*, lämmin, lämpimä*, myötätun*, ymmärrän, tunnistan, tunnen, fiilis*, jaksa*, pystyt, hienosti, "
            + "bekant, samma, känner, igen, kämpa, lycka, bra, fråga, frågan, intressant, viktig*, ämne*, följer, tråden, kram*, heja, tack*, hoppas, modigt, "
            + "same, here, familiar, good, great, question*, interest*, important, topic*, following, thread, luck, hugs, hang, thank*, cheering, brave, hope, know, feeling, "
            + "tutulta, tuttua, kuulostaa, tuntuu, raskas*, raskaalta, raskasta, rankka*, rankkaa, päivä, usko, itseesi, työssäsi, myös, peesaan, peesi, ongelma, odotan, vastauksia, jaksamis*, tilanne, pohdin, itsekin, paljon, onnea, matkaan, tsemiä, tsemii, kiva, kiinnostav*, sydän*, täältä, sinne, sulle, sinulle, usch, tungt, jobbigt, styrkekram*, tar, upp, veta, också, vill, modig*, stark*, sounds, hard, tough, got, boat, watching, interesting, sending, love, strength, rough, ugh, tricky, sorry, hear, tell, curious, bless, well, done, proud, feel, relate, totally, relatable, ooh, like, too, would, "
            + "olet, kaikkesi, levätä, tehnyt, pähkäilen, kurja, dig, modigt, följa, mukava, mukavaa, sinua, sinut, itsestä*, huolta, arvokas*, arvokasta, rautaa, huippu*, du, är, bäst, ta, hand, själv, om, take, care, yourself, doing, amazing, best, star"),
    ];
}
