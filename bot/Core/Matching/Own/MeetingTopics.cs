namespace PeerHelp.Core.Matching.Own;

/// <summary>Those who meet: clients who resist, keep silent or come in groups, and the coach herself.</summary>
internal static class MeetingTopics
{
    public const string Table = """
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
