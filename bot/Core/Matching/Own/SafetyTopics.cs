namespace PeerHelp.Core.Matching.Own;

/// <summary>Addictions, violence and crime.</summary>
internal static class SafetyTopics
{
    public const string Table = """
        substance-use
          fi päihteet, päihdeongelma, päihdeasiat, riippuvuudet
          sv rusmedel, missbruk, beroende
          en substance use, addiction, substance abuse
          = päihte*, päihde*, *päihte*, *päihde*, missbruk*, rusmedel*, berusnings*, substance*, alcohol*, drug*, addiction*
          = äiti käyttää, isä käyttää, asiakas käyttää, käyttää aineit*, käyttää taas, aineissa, riippuvuu*, addikt*, beroende
          = substance abuse, clean for, using again
          = päihdenuor*, päihdeasiak*, käyttää jotain, pillereit*, missbrukar*, addict*
        gambling
          fi peliongelma, rahapelaaminen, peliriippuvuus
          sv spelberoende, spelproblem
          en gambling, problem gambling
          = peliongelm*, peliriippu*, rahapel*, nettipel*, spelberoend*, spelproblem*, gambl*, casino*, kasino*, nettikas*
          = vedonly*, betting, bets, spelar bort, pelannut raha*, slots, pelaa raha*
        violence
          fi väkivalta, väkivallan uhri, väkivaltakokemukset
          sv våld, våldsoffer
          en violence, abuse
          = väkival*, pahoinpite*, hakkaa, lyö, uhkail*, våld, våldet, våldsam*, misshand*, violen*, abuse, abused
        sexual-violence < violence
          fi seksuaalinen hyväksikäyttö, seksuaaliväkivalta, raiskaus
          sv sexuella övergrepp, sexuellt våld, våldtäkt
          en sexual abuse, sexual violence, rape
          = hyväksikäyt*, raiskau*, seksuaaliväkival*, övergrepp*, våldtäkt*, sexual abuse, sexual assault, rape*
        threat < client-conversation
          fi uhkaava asiakas, vaikea asiakas, aggressiivinen asiakas, uhkatilanteet
          sv hotfull klient, aggressiv klient, hotsituationer
          en threatening client, aggressive client
          = uhkaav*, aggressi*, raivo*, haukku*, vihai*, suuttu*, hotfull*, hotande, threaten*, angry, blir arg, huutaa mulle
          = huusi mulle, huusi minulle, gets angry, shouts at
        harassment
          fi kiusaaminen ja häirintä, työpaikkakiusaaminen, häirintä, kiusaaminen
          sv mobbning, trakasserier
          en bullying and harassment, harassment, bullying
          = kiusa*, häirin*, häirit*, työpaikkakius*, mobb*, trakasser*, bully*, bullie*, harass*
        crime
          fi rikostausta, rikostaustaiset, rikollisuus
          sv brottsbakgrund, brottslighet
          en criminal record, offenders, crime
          = rikostaust*, rikolli*, vankil*, vankeu*, rikosseuraam*, brottsbakgrund*, fängelse*, dömd, criminal record*, prison*
          = convict*, ex offender*, tuomio, tuomiost*, tuomit*, rikostuom*, sakkoja, ehdonal*, dömdes, brottsdom*, sentenced
        alcohol < substance-use
          fi alkoholi, alkoholismi, juominen, ~juopottelu, ~ryyppääminen, ~dokaaminen
          sv alkohol, alkoholism, drickande
          en alcohol, alcoholism, drinking
          = alkohol*, juopot*, juomi*, juo liikaa, juo aina, juo viik*, ryyppä*, ryypä*, dokaa*, dokai*, krapula*, kännis*
          = humalas*, kaljaa, dricker, drickande, berusad*, full på jobbet, bakfull*, drinking, drunk, hangover*
          = smelling of alcohol, kaljalle, viinalle, viinaa, viina, kalja, kaljat, päihtyn*, alkohlin, turns up drunk
          = full till mötet, smells of beer, smells of wine, smells of alcohol, luktar öl, luktar vin, luktar sprit, kaljalta
          = viinalta, viinan haj*, alkoholin haj*
        drugs < substance-use
          fi huumeet, huumausaineet, kannabis, amfetamiini, ~kama, ~piikittäminen, ~pilvi
          sv droger, narkotika, cannabis
          en drugs, cannabis, narcotics
          = huume*, huumausain*, kannabi*, piikit*, amfetam*, subutex*, subu, bupre*, polttaa pilv*, pilveä, pilvee, drog, droger*
          = knark*, narkot*, cannab*, drug, drugs, drug use, drug addict*, weed, marijuana
        sobriety < substance-use
          fi raittius, päihdetoipuminen, retkahtaminen, ~retkahdus
          sv nykterhet, återfall
          en sobriety, relapse, recovery from addiction
          = raitis*, raitti*, retkaht*, retkahd*, kuivilla, juomatto*, päihteettöm*, toipuva alko*, nykter*, återfall*
          = spola kröken, sober*, relaps*
        addiction-care < substance-use
          fi päihdepalvelut, katkaisuhoito, korvaushoito, A-klinikka, päihdekuntoutus, ~katko
          sv missbrukarvård, avgiftning, substitutionsbehandling, A-kliniken
          en addiction services, detox, opioid substitution
          = päihdepal*, päihdetyö*, päihdehoi*, päihdekunt*, katkaisuh*, katkolle, katkolla, katkolta, korvaushoi*, a klini*
          = minnesota*, aa ryhm*, aa kerho*, missbrukarv*, beroendevård*, avgiftn*, avvänjn*, detox*, rehab clinic*
          = addiction serv*, addiction clinic*, substitution treat*
        gaming < gambling
          fi digipelaaminen, pelaaminen, videopelit, ~räiskiminen, ~pleikkari
          sv datorspelande, dataspel
          en video gaming, computer games
          = pelaami*, pelaa yöt, pelaa yöllä, pelaa kaikki yöt, pelaa koko*, pelaa vaan, digipel*, videopel*, tietokonepel*
          = konsol*, pleikka*, pelikone*, datorspel*, dataspel*, tv spel*, spelar på natt*, gaming, gamer, video game*, plays games
          = spelar hela n*
        domestic-violence < violence
          fi lähisuhdeväkivalta, perheväkivalta, parisuhdeväkivalta, ~hakkaava mies
          sv våld i nära relationer, familjevåld
          en domestic violence, intimate partner violence
          = lähisuhdeväk*, perheväkiv*, parisuhdeväk*, mies lyö, mies hakkaa, puoliso lyö, turvakot*, lyö vaimo*, våld i nära*
          = familjevåld*, skyddshem*, kvinnojour*, slår henne, domestic viol*, abusive*, shelter, hits her, partner violence
          = mies on lyöny*, on lyönyt, mies löi, puoliso löi, lyönyt häntä, mannen slår, husband hits, boyfriend hits, hit her
          = beats her
        honour-violence < violence
          fi kunniaväkivalta, pakkoavioliitto
          sv hedersvåld, tvångsäktenskap
          en honour-based violence, forced marriage
          = kunniaväk*, kunniaan liit*, pakkoavio*, hedersv*, hedersrel*, tvångsäkt*, honour based*, honor based*, forced marriage*
        stalking < violence
          fi vainoaminen, lähestymiskielto
          sv stalkning, besöksförbud
          en stalking, restraining order
          = vainoa*, vaino, vainon, lähestymiskiel*, stalk*, besöksförb*, restraining ord*
        discrimination < harassment
          fi syrjintä, yhdenvertaisuus
          sv diskriminering, likabehandling
          en discrimination, equal treatment
          = syrji*, yhdenvertai*, tasa arvo*, diskrimin*, likabehandl*, discrimin*, equal treat*, equality
        racism < discrimination
          fi rasismi, nimisyrjintä
          sv rasism
          en racism
          = rasis*, nimen takia, ulkomaalai* nim*, racis*
        labour-exploitation < crime
          fi työperäinen hyväksikäyttö, ihmiskauppa, alipalkkaus
          sv arbetskraftsexploatering, människohandel
          en labour exploitation, human trafficking
          = työperäi* hyv*, ihmiskaup*, alipalk*, kiskon*, passi on otettu, människoh*, exploater*, utnyttjas på jobb*, underbetal*
          = human traffick*, traffick*, labour exploit*, labor exploit*, exploited at work, underpaid
        prison-release < crime
          fi vankilasta vapautuminen, vapautuva vanki, koevapaus
          sv frigivning från fängelse
          en release from prison
          = vapautu* vank*, vankilasta vap*, vankilasta, vapautuu, koevapau*, vanki, vangit, vangin, kriminaalihuol*, frigiv*
          = ur fängels*, released from prison, leaving prison, out of prison, blir frigiven, vapautuu vank*, sitting in prison
        community-sanction < crime
          fi yhdyskuntaseuraamus, yhdyskuntapalvelu, valvontarangaistus, sakon muuntorangaistus
          sv samhällspåföljd, samhällstjänst
          en community sanction, community service
          = yhdyskuntaseur*, yhdyskuntapalv*, valvontarang*, ehdonalai*, ehdolli* vank*, jalkapant*, samhällsp*, samhällstj*
          = fotboja*, villkorlig*, community sanct*, community service, probation officer*, ankle tag
        record-extract < crime
          fi rikosrekisteriote, turvallisuusselvitys, ~rikkari
          sv straffregisterutdrag, säkerhetsutredning
          en criminal record extract, security clearance
          = rikosrek*, turvallisuusselv*, straffregist*, säkerhetsutr*, criminal record ext*, background check*, security clear*
        fraud < crime
          fi huijaukset, tietojenkalastelu, romanssihuijaus
          sv bedrägerier, nätbedrägeri
          en scams, fraud, phishing
          = huija*, petok*, tietojenkalast*, romanssihui*, bedräger*, lurad på, nätfisk*, scam*, fraud*, phish*
        worker-safety < threat
          fi työntekijän turvallisuus, yksin työskentely, turvallinen tapaaminen
          sv personalens säkerhet, ensamarbete
          en safety of staff, working alone
          = työturvallisuus, työntekijän turv*, oma turvallis*, hälytin*, hälytysnap*, vartija paikalle, yksin työsk*
          = väkivallan uh*, uhkatilan*, säkerheten på jobb*, ensamarb*, hotsituation*, staff safety, lone work*, panic button
        """;
}
