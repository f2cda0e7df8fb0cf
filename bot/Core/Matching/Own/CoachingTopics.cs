namespace PeerHelp.Core.Matching.Own;

/// <summary>How coaches work.</summary>
internal static class CoachingTopics
{
    public const string Table = """
        motivation < coaching-methods
          fi motivointi, motivaatio, innostaminen, sitoutuminen
          sv motivation, motivera, engagemang
          en motivation, motivating, engagement
          = motivoi*, motivaat*, motiivi*, ei innostu*, mikään ei kiinnosta, ei kiinnosta mikään, mikään kiinnosta, innosta*
          = sitoutumi*, sitoutta*, passiivi*, motiver*, omotiver*, ointresser*, motivat*, unmotivat*, disengaged, innostum*
          = ei kiinnosta, ei nappaa, ei huvita, haluttomuu*, intresserad av ingenting, ingen lust, no interest, not interested
          = no motivation, doesn't want anything, get someone moving, saa liikkeelle, liikkeelle, bryr sig inte
          = välittää enää mist*, ei välitä mist*, wants nothing, doesn't care, does not care, gave up, antanut periksi, luovuttanut
          = har gett upp
          = jämähtä*, turha hakea, luovuttanu*, luovutti, ei etene, ei edisty*, samas kohtaa, samassa kohdassa, gör ingenting, gett upp, ger upp, blir redo, omotiv*, gnista*, given up, gave up, gives up
          = nothing happens, unmotivat*, lost interest, ei halua töihin, ei halua hakea, vill inte jobba, does not want to work, doesn't want to work
        self-esteem
          fi itsetunto, itseluottamus, itsetuntemus
          sv självkänsla, självförtroende
          en self-confidence, self-esteem
          = itsetun*, itseluottam*, itsevarm*, ei usko itseensä, usko* itse*, arvoton*, självkänsl*, självförtroend*, skam
          = self esteem, self confiden*, confidence, ei usko että kukaan, ei usko olevan*, ei usko pystyv*, ei usko omiin
          = tror inte på sig, doesn't believe in, häpeän tun*, häpeästä, häpeää its*, häpeilee, tappat tron på sig*
          = nobody will ever hire, kukaan ikinä palkk*, kukaan ei palkkaa
        client-conversation < coaching-methods
          fi puheeksi ottaminen, vaikeat puheenaiheet, vaikea keskustelu
          sv ta upp svåra saker, svåra samtal
          en raising difficult things, difficult conversations
          = puheeksi ot*, ottaa puhee*, otan puhee*, ottaisi* puhee*, vaikea keskustelu, vaikeat keskustelu*, ta upp svåra
          = svåra samtal, svårt samtal, difficult conversation*, bring up, puheeksi, puhetta, otanko esille, ottaa esille
          = otan esille, miten sanon, miten sanoa, kuinka sanon, kehtaa sanoa, tar ni upp, tar man upp, ta upp saken, ta upp det
          = bring it up, bring that up, how do i say, start the talk, raise the subject, how do i raise, how to raise it
          = raise it kindly, how do i tell her, how do i tell him, hur säger jag, hur säger man, miten sanoa nätisti
          = miten sanoisin, kuinka sanoisin, sanoa nätisti, sanoa kauniisti, sanon nätisti
          = puheeksiot*, puheeksi, puheeks, ottaa esiin, sanoa suoraan, miten sanon, miten sanoa, miten sen sanoo, hur säger man, hur säger jag, ta upp det, föra på tal, bring it up, bring up, how to say
          = how do i say, how do you say, how to tell
        no-show < coaching-methods
          fi poisjäävä asiakas, tapaamatta jättäminen, sitoutumaton asiakas, ~oharit
          sv klient som uteblir, utebliven klient
          en client who stays away, no-shows
          = ei saavu*, ei tule paikalle, ei tuu paikalle, peruu aina, peruu tapaami*, jättää tulematta, ei näy, katoaa, ghost*
          = uteblir*, uteblev*, dyker inte upp, kommer inte till möt*, no show*, doesn't show up, not showing up, never shows up
          = stays away, peruutus, peruutuk*, ei avannut ove*, ei avaa ove*, öppnar inte dörr*, sover bort, jättää väliin
          = jättänyt väliin, ei ilmaannu, not come to meet*, doesn't come to, misses meetings, missed meetings, neverturns up
          = never turns up, peruu, perui, perunut, ei oo vastannu*, ei ole vastannu*, ei tullut paikalle, ei tullu paikalle
          = ei tule sovittui*, oharit, teki oharit, tekee ohareita, unohtaa tapaam*, missar möten, missat mötet, stood me up
          = didn't show, does not show up
          = poissaolo*, no show*, ghosta*, ghosting, dyker inte upp, uteblir, avbok*, perunut, peruu, missed appointment*, doesn't turn up
        group-guidance < coaching-methods
          fi ryhmänohjaus, ryhmien ohjaaminen, ryhmävalmennus, ryhmät
          sv gruppledning, gruppcoachning, grupphandledning
          en leading groups, group coaching, group work
          = ryhmänohja*, ryhmän ohja*, ryhmävalmen*, ryhmätoim*, ryhmää, ryhmän vet*, vetää ryhm*, ryhmädynam*, gruppled*
          = leda grupp*, gruppträff*, gruppcoach*, grupphandled*, group lead*, leading a group, lead a group, group session*
          = facilitat*, group guidance, group coaching, ryhmään sopi*, ryhmälle harjoit*, ryhmäni, ryhmäss*, ryhmän kanssa
          = ryhmän ohj*, ohjaan ryhm*, vedän ryhm*, gruppen, i grupp, för gruppen, in a group, my group, for a group, for groups
        phone-coaching < coaching-methods
          fi etäohjaus, etävalmennus, etätapaamiset, Teams-tapaaminen
          sv distanshandledning, distanscoachning, distansmöten
          en remote coaching, remote guidance, video meetings
          = etäohja*, etävalmen*, etätapaami*, etäpalvelu*, etäyhteyd*, chat ohja*, distanshandled*, distansmöt*, distanscoach*
          = på distans, remote coaching, remote meeting*, video call*
        time-management < coaching-methods
          fi ajanhallinta, ajankäyttö, aikatauluttaminen
          sv tidshantering, tidsplanering
          en time management, scheduling
          = ajanhalli*, ajankäyt*, aikataulu*, arjen hallin*, rutiner, tidshanter*, time management, everyday life skills
        documentation
          fi kirjaaminen, asiakaskirjaukset, dokumentointi
          sv dokumentation, anteckningar
          en documentation, case notes, record keeping
          = kirjaami*, kirjata, kirjauks*, kirjaan, asiakassuunni*, työllistymissuunni*, loppulausun*, loppuraport*, raportoin*
          = dokumenter*, dokumentation*, sysselsättningsplan*, slutrapport*, documentation, case notes, final report*
          = employment plan*
          = mitä kirjoitan, mitä kirjaan, vad skriver man, vad ska jag skriva, what do i write, raportti, raporttia, write in the report, my notes
        privacy < documentation
          fi tietosuoja, salassapito, vaitiolovelvollisuus, GDPR
          sv dataskydd, sekretess, tystnadsplikt, GDPR
          en data protection, confidentiality, GDPR
          = tietosuoj*, salassapi*, vaitiolo*, suostumu*, tietojen luovut*, dataskydd*, sekretess*, tystnadsplikt*, samtycke*, gdpr
          = data protection, confidential*, consent, saanko soittaa, saako soittaa, saanko kertoa, saako kertoa, saako tallentaa
          = luottamuksell*, asiakkaan luvall*, asiakkaan lupa, ilman lupaa, får jag berätta, får jag ringa, konfidenti*
          = am i allowed to tell, may i tell
          = nauhoitta*, nauhootta*, spelar in, spela in mötena, saako … sanoa, saanko kertoa, saa kertoa, får jag berätta, får man berätta, record* the meeting*, records our, can i tell, allowed to tell
        ending < coaching-methods
          fi valmennuksen päättäminen, asiakkuuden päättäminen, loppukeskustelu, jatkopolut
          sv avsluta coachningen, avslutning, slutsamtal
          en ending the coaching, closing the case, next steps
          = valmennu* päät*, päättää valmennu*, asiakkuuden päät*, lopettaa valmennu*, jatkopolk*, jatkopolu*, avsluta coachning*
          = avsluta klient*, avslutning*, ending the coaching, end the coaching, wrap up with, valmennus loppu*, valmennus päät*
          = valmennus on loppu*, asiakkuus loppu*, asiakkuus päät*, coachningen tar slut, coachningen slutar, coaching ends
          = coaching is ending, end of the coaching, valmennus pitäis*, valmennus lopetta*, lopettaa valmen*, päättää valmen*
          = loppukeskust*, end coaching, asiakassuhde*, asiakassuhte*, päästää irti, lopettaa asiak*, lopetatte, viimeinen tapaam*
          = viimeisel* tapaam*, sista träff*, sista möte*, avsluta samarb*, last meeting, final session, saying goodbye
          = let go of the client
        employee-wellbeing
          fi oma jaksaminen, työhyvinvointi, valmentajan jaksaminen
          sv egen ork, arbetshälsa, coachens ork
          en own wellbeing at work, coach's wellbeing, wellbeing at work
          = oma jaksam*, omasta jaksam*, oman jaksam*, omassa jaksam*, egen ork, min egen ork, compassion fatigue, own wellbeing
          = murheet kotiin, asiakkaiden murhe*, helt slut efter, switch off after work, takki tyhjä, jaksaminen rakoil*
          = pysyä järjiss*, pysytte järjiss*, miten te jaksatte, miten jaksatte, kuinka jaksatte, en jaksa enää tätä
          = oon ihan poikki, olen ihan poikki, olen väsynyt, hur orkar ni, jag orkar inte, slutkörd, i'm exhausted, i feel drained
          = i am drained, feel drained, how do you cope, how do you keep going
          = iha puhki, ihan puhki, en jaksa, en jaksa enää, en nuku, yöunet, kotiin mukaan, jag orkar, orkar snart, tappar orken, sover dåligt, exhausted, worn out, switch off, drained
        motivational-interviewing < client-conversation
          fi motivoiva haastattelu, ~mohaa
          sv motiverande samtal, MI
          en motivational interviewing
          = motivoiva* haast*, motivoivan haast*, motivoivaa haast*, motiverande sam*, motivational interv*
        solution-focused < coaching-methods
          fi ratkaisukeskeisyys, ratkaisukeskeinen työote, ihmekysymys
          sv lösningsfokuserat arbetssätt
          en solution-focused approach
          = ratkaisukesk*, ihmekys*, reteaming*, lösningsfok*, lösningsinrikt*, mirakelfråg*, solution focus*, miracle quest*
        coaching-methods
          fi valmennusmenetelmät, valmentava ote, ohjausmenetelmät, työkalut valmennukseen
          sv coachningsmetoder, coachande förhållningssätt
          en coaching methods, coaching tools
          = valmennusmen*, valmentava ot*, valmentavan ot*, valmentavaa ot*, ohjausmen*, työkaluj* valm*, työvälinei* valm*
          = harjoituksia asiak*, tehtäviä asiak*, menetelmiä valm*, coachningsmet*, coachande, handledningsmet*, coaching method*
          = coaching tool*, coaching exerc*
        act < coaching-methods
          fi hyväksymis- ja omistautumisterapia, HOT-menetelmä, tietoisuustaidot, mindfulness
          sv ACT, medveten närvaro, mindfulness
          en acceptance and commitment therapy, mindfulness
          = hyväksymis ja om*, hot menet*, tietoisuustai*, läsnäoloharj*, mindful*, medveten närv*, acceptance and comm*
        cognitive-methods < coaching-methods
          fi kognitiivinen työote, ajatusvääristymät, KKT
          sv kognitiv beteendeterapi, KBT
          en cognitive behavioural methods, CBT
          = kognitiiv*, ajatusväär*, kielteiset ajat*, kielteisiä ajat*, negatiivi* ajat*, kbt, kognitiv*, negativa tank*, cbt
          = cognitive*, negative thought*
        trauma-informed < coaching-methods
          fi traumatietoinen työote, traumainformoitu työote
          sv traumamedvetet arbetssätt
          en trauma-informed approach
          = traumatiet*, traumainfor*, traumamedv*, trauma inform*
        goal-setting < coaching-methods
          fi tavoitteiden asettaminen, tavoitteellisuus, välitavoitteet
          sv målsättning, sätta mål
          en goal setting
          = tavoitteen aset*, tavoitteiden aset*, tavoitteiden as*, tavoite, tavoitteet, tavoitteita, tavoitteen, tavoitteell*
          = välitavoit*, pilkko* tavoit*, pienet askel*, pieniä askel*, målsättn*, sätta mål*, delmål*, små steg, goal setting
          = setting goals, set goals, small steps, goals
        resistance < motivation
          fi vastarinta, vastahakoinen asiakas, pakolla lähetetty asiakas, ~ei halua olla täällä
          sv motstånd, motvillig klient
          en resistance, reluctant client
          = vastarin*, vastahak*, vastahank*, vastust*, väkisin, pakosta, pakotet*, pakolla, ei halua mitään, ei suostu mihin*
          = ei tee tehtäv*, kaikki on tyhm*, joo mutta, motstånd*, motvill*, tvingad hit, vill ingenting, ja men, resist*
          = reluctan*, unwilling*, doesn't want to be here, yes but, säger ja men, says yes but, yes but to, kädet puuskas*
          = i motvind, lähetetty mies, kieltäytyy kaik*, ei suostu, säger ja till allt, says yes to everything, ihan sama
          = vihaa viranom*, vihaa kaikkia viranom*
        small-successes < motivation
          fi onnistumiset, kannustaminen, palkitseminen
          sv framgångar, uppmuntran
          en successes, encouragement
          = onnistumi*, kannusta*, rohkais*, kehumi*, palkitse*, framgång*, uppmuntr*, encourag*, praise, small wins, success*
        ambivalence < motivation
          fi ambivalenssi, muutoksen vaiheet, sitoutuminen muutokseen
          sv ambivalens, förändringens stadier
          en ambivalence, stages of change
          = ambival*, muutoksen vaih*, muutosvaih*, muutosvalm*, muutosmotiv*, kahden vaiheil*, ei osaa päättä*, förändringens st*
          = förändringsben*, obeslutsam*, stages of change, ready to change, readiness to change, can't decide
        first-meeting < coaching-methods
          fi ensitapaaminen, asiakkuuden aloitus, luottamuksen rakentaminen
          sv första mötet, bygga förtroende
          en first meeting, building trust
          = ensitapaam*, ensimmäi* tapaam*, eka tapaam*, ekassa tapaam*, ekalla kerral*, asiakkuuden al*, luottamuksen rak*
          = luottamusta, luottamus, luottamuksel*, ei luota, första möte*, första träff*, bygga förtroend*, förtroendet
          = first meeting*, first session*, build* trust, gain* trust, trust
        working-alliance < coaching-methods
          fi yhteistyösuhde, kohtaaminen, kuunteleminen, vuorovaikutus asiakkaan kanssa
          sv arbetsallians, bemötande, att lyssna
          en working alliance, listening, encounter
          = yhteistyösuhd*, yhteistyösuht*, kohtaami*, kohdata asiak*, kohdatuk*, kuuntelemi*, aktiivi* kuunt*, arbetsallian*
          = bemötand*, bemöta, lyssna*, working allian*, rapport, listening, active listen*, kuunnella asiak*
          = vuorovaikut*, luottamus, luottamuks*, luottaa minuun, bemöta, förtroend*, tillit, relationen till, trust, rapport with
        boundaries < employee-wellbeing
          fi rajojen asettaminen, ammatilliset rajat, asiakas soittelee iltaisin
          sv sätta gränser, professionella gränser
          en setting boundaries, professional boundaries
          = rajojen aset*, rajojen vet*, asettaa rajoj*, asettaa rajat, vetää raj*, ammatilliset raj*, ammatillisia raj*
          = soittelee ilta*, soittaa ilta*, laittaa viestejä öi*, sätta gräns*, dra gräns*, professionella gräns*, ringer på kväll*
          = boundar*, set limits, calls me in the evening*, calls in the evening*, lisää mut insta*, kaveripyyn*, ihastuu valment*
          = lahjaa, tarjoaa lahja*, private number, yöllä viesti*, viestiä yöllä, viestejä yöllä, messages at night
          = i somebody's private, liian lähei*, läheiseksi käy*, kummiksi
          = työn rajat, rajat, rajoja, missä menee raja, missä kohti raja, gräns, gränser, gränsen, boundar*, my job ends, min roll, rooli
        silent-client < client-conversation
          fi hiljainen asiakas, vähäpuheinen asiakas, ~ei puhu mitään
          sv tystlåten klient
          en silent client, client who hardly speaks
          = hiljainen asiak*, hiljaisen asiak*, hiljaisen nuor*, hiljainen nuor*, vähäpuh*, ei puhu mit*, ei puhu juuri
          = vastaa vain joo, vastailee yhdellä san*, ei sano mit*, ei saa sanaa suu*, ujo, ujon, ujolle, tystlåt*, säger ingenting
          = pratar inte, blyg*, silent client*, hardly speak*, says nothing, doesn't talk, quiet client*, one word answers
          = joo tai ei, vain joo, pelkkää joo, vastaa kaikkeen, ei puhu, ei sano, ja eller nej, svarar bara, yes or no, one word
          = ei ole sanonut mont*, juttelemaan, pratar knappt, stares at the wall
        unrealistic-plans < career
          fi epärealistiset suunnitelmat, realiteetit
          sv orealistiska planer
          en unrealistic plans
          = epärealist*, realiteett*, liian suuret haav*, haaveil*, pilvilinn*, orealist*, luftslott*, unrealistic*, pipe dream*
        client-in-crisis < crisis
          fi itkevä asiakas, asiakkaan romahtaminen, asiakkaan kriisi
          sv gråtande klient, klient som bryter ihop
          en crying client, client breaking down
          = itkee, itki, itkuinen, itkuise*, itkeskel*, itkemään, purskahti itkuun, gråt*, grät, bryter ihop, bröt ihop, crying
          = in tears, tearful, break* down, broke down, romahti tapaam*, romahti itku*
        online-coaching < phone-coaching
          fi verkkovalmennus, verkkokurssi, chat-ohjaus, digivalmennus
          sv nätcoachning, nätkurs, chatthandledning
          en online coaching, online course, chat guidance
          = verkkovalm*, verkkokurs*, digivalmen*, chat ohj*, chatoh*, chatti*, nätcoach*, nätkurs*, chatthandl*, online coach*
          = online course*, chat guid*
        phone-calls < phone-coaching
          fi puhelinohjaus, puhelinvalmennus, puhelut asiakkaalle, tekstiviestit
          sv telefonhandledning, sms
          en phone coaching, text messages
          = puhelinohj*, puhelinvalm*, puhelinai*, puhelinpal*, puhelimess*, puhelimitse, tekstivies*, whatsap*, viestittel*
          = telefonhandl*, per telefon, sms, phone coach*, phone session*, by phone, on the phone, text message*
        walking-meeting < coaching-methods
          fi kävelytapaaminen, luontolähtöinen valmennus, tapaaminen ulkona
          sv promenadmöte, naturbaserad coachning
          en walk-and-talk meeting, nature-based coaching
          = kävelytap*, kävellen tapaam*, luontoläht*, luonnossa, green care, tapaam* ulkona, metsäkäv*, promenadm*, gå och prata
          = naturbas*, i naturen, walk and talk, walking meet*, nature based, meeting outdoors
        home-visit < coaching-methods
          fi kotikäynti, jalkautuva työ, jalkautuminen
          sv hembesök, uppsökande arbete
          en home visit, outreach work
          = kotikäyn*, käydä kotona, asiakkaan kotona, jalkautu*, hembesök*, uppsökande arb*, hemma hos klient*, home visit*
          = outreach
        creative-methods < coaching-methods
          fi toiminnalliset menetelmät, luovat menetelmät, valmennuskortit, draama
          sv funktionella metoder, kreativa metoder, coachningskort
          en creative methods, action methods, coaching cards
          = toiminnalli* menet*, toiminnallis* menet*, luovat menet*, luovia menet*, luovien menet*, tunnekort*, vahvuuskor*
          = valmennuskor*, kuvakort*, korttej*, draama*, kuvataide*, funktionella met*, kreativa met*, coachningsk*, bildkort*
          = känslokort*, creative method*, action method*, coaching card*, picture card*, drama
        group-start < group-guidance
          fi ryhmän aloitus, ryhmäytyminen, tutustumisharjoitukset
          sv starta en grupp, gruppbildning, lära känna-övningar
          en starting a group, icebreakers
          = ryhmän aloit*, ryhmäyty*, ryhmäytt*, tutustumishar*, tutustumisleik*, uusi ryhmä, uuden ryhm*, alkava* ryhm*
          = ryhmä alkaa, starta en grupp, startar en grupp, ny grupp, gruppbild*, lära känna öv*, starting a group, start a group
          = new group, icebreak*, ice break*
        group-problems < group-guidance
          fi ryhmän ristiriidat, hankala ryhmäläinen, ryhmän hiljaisuus
          sv problem i gruppen, dominerande deltagare
          en problems in a group, difficult participant
          = ryhmäläi*, ryhmän ristir*, ryhmä ei puhu, ryhmäs* riit*, yksi dominoi, dominoi*, hankala osallist*, hiljainen ryhm*
          = hiljaisen ryhm*, deltagare som, dominerande delt*, gruppen är tyst, tyst grupp, difficult participant*
          = dominates the group, silent group, group conflict*, ryhmä riitau*, riitaut*, ryhmäni riit*, yksi puhuu
          = puhuu kaikkien päälle
        peer-support < group-guidance
          fi vertaistuki, vertaisryhmä, kokemusasiantuntija
          sv kamratstöd, erfarenhetsexpert
          en peer support, expert by experience
          = vertaistu*, vertaisry*, vertaisoh*, vertaisia, kokemusasian*, kokemustoim*, kamratst*, erfarenhetsexp*, kamratgr*
          = peer support*, peer group*, expert* by experience, experience expert*
        unreachable-client < no-show
          fi asiakas ei vastaa, tavoittamaton asiakas
          sv klient som inte svarar
          en client who does not answer
          = ei vastannut, ei vastaile, en saa kiinni, ei saa kiinni, ei tavoiteta, tavoittam*, får inte tag på, inte anträffbar*
          = doesn't answer, does not answer, doesn't reply, not answering, can't reach, cannot reach, unreachable, ghosting
          = ei vastaa viest*, ei vastaa puhel*, ei vastaa soit*, ei vastaa mulle, ei vastaa minulle, ei vastaa mihinkään
          = svarar inte på, svarar inte i tel*, asiakas katosi, asiakas on kadonnut, asiakas ei vastaa, never answers
          = never replies, ei tavoita asiak*, en tavoita, ei saa yhteyttä
        measuring-results < documentation
          fi vaikuttavuuden mittaaminen, asiakaspalaute, tulokset
          sv mäta resultat, klientrespons
          en measuring results, client feedback
          = vaikuttav*, mittari*, mittaami*, asiakaspalau*, tuloksellis*, mäta result*, effektmät*, klientrespons*
          = measuring result*, measure result*, outcome*, client feedback, kpi
        case-load < employee-wellbeing
          fi asiakasmäärä, kuormittava työ, kiire, priorisointi
          sv klientmängd, brådska, prioritering
          en caseload, rush at work, prioritising
          = asiakasmäär*, liikaa asiakk*, liian monta asiak*, työkuorm*, priorisoi*, kiireis* tol*, en ehdi, töitä liikaa
          = klientmängd*, för många klient*, prioriter*, hinner inte med, caseload*, case load*, too many clients, prioriti*
          = workload*, 85 asiakasta, 80 asiakasta, 90 asiakasta, sata asiakasta, asiakasta ja uusia tulee, uusia asiakkaita tulvii
          = 80 klienter, 90 klienter
        supervision < employee-wellbeing
          fi työnohjaus, purkukeskustelu, jälkipuinti
          sv arbetshandledning, avlastningssamtal
          en supervision, debriefing
          = työnohj*, purkukesk*, purku, jälkipuin*, arbetshandl*, avlastningss*, debrief*, supervision
        helplessness-coach < employee-wellbeing
          fi riittämättömyys, keinottomuus, myötätuntouupumus, ~en tiedä mitä enää tekisin
          sv otillräcklighet, rådvillhet, empatitrötthet
          en feeling inadequate, being at a loss, compassion fatigue
          = riittämättöm*, keinot loppu*, keinot ovat loppu*, keinotto*, neuvoton, en tiedä mitä enää, myötätuntouup*, otillräckl*
          = rådvill*, vet inte längre vad, empatitrött*, at a loss, inadequate, compassion fat*, run out of ideas
          = don't know what else, jäi pyörimään, kiertää kehää, kuljen ympyrää, alan turhautua, hermot menee, ideat loppu*
          = keksiä enää, round in circles, losing patience, out of my depth, i'm stuck, jag har fastnat, vet inte vad jag ska
          = etten riitä, en riitä
        peer-consultation < coaching-methods
          fi vertaissparraus, case-keskustelu, konsultaatio
          sv bollande, kollegial konsultation
          en peer consultation, case discussion
          = vertaisspar*, case kesk*, casekes*, konsultaat*, konsultoi*, kollegial konsult*, case diskuss*, peer consult*
          = case discuss*
        """;
}
