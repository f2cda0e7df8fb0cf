namespace PeerHelp.Core.Matching.Own;

/// <summary>Looking for work and choosing a career.</summary>
internal static class JobSearchTopics
{
    public const string Table = """
        job-search
          fi työnhaku, työn etsiminen, työnhakutaidot, ~duuninhaku
          sv jobbsökning, arbetssökning, söka jobb
          en job search, job hunting, job seeking
          = työnha*, hakee töitä, hakea töitä, etsii töitä, etsiä töitä, työpaikan haku, työpaikkailmoitu*, duuninha*, jobbsök*
          = arbetssök*, söka jobb, söker jobb, job search*, job hunt*, jobhunt*, looking for work, applying for jobs, job applic*
          = haki töitä, hakemaan töitä, etsimään töitä, löytyis* töitä, löytyisi töitä, saada töitä, saisi töitä, töitä etsi*
          = työpaikkaa etsi*, hitta jobb, få jobb, find work, find a job, finding work, finding a job, get a job, jobs where
          = piilotyöpaik*, hakenu paikkaa, hakenu … paikkaa, hakenut … paikkaa, nolla vastausta, sökt … jobb, dolda jobb*, hidden job*, applied for, applying for, job hunt*, job search*
        cv < job-search
          fi CV ja työhakemus, ansioluettelo, CV, ~ceevee
          sv CV och ansökan, meritförteckning, CV
          en CV and application, résumé, CV
          = cv, cveen, cvn, hakemukse*, linkedin*, meritförteckn*, resume, résumé, ansioluet*, cv n, cvtä, cv tä, cv pohja*
          = cv mall*
        interview < job-search
          fi työhaastattelu, haastattelu, haastattelut
          sv arbetsintervju, intervju, jobbintervju
          en job interview, interviews
          = haastattel*, työhaastattel*, *haastattelu*, anställningsintervj*, arbetsintervj*, jobbintervj*, intervju*, interview*
        career
          fi uraohjaus, uravalmennus, ammatinvalinta, urasuunnittelu, uraneuvonta
          sv karriärvägledning, yrkesval, karriärplanering, karriärcoachning
          en career guidance, career planning, career coaching
          = uraohjau*, alanvalin*, ammatinvalin*, uraval*, uran, karriär*, yrkesval*, byta bransch, byta yrke, career*
          = change field*, alan valinn*, alan löytä*, ammatin valin*, ammatti hakus*, mikä ala, mitä alaa, urasuun*, urapol*
          = uravaihto*, mihin suuntaan, väljer yrke, vilket yrke, val av yrke, which career, career choice, what career
          = urasuunnitel*, yrkesplan*, byter linje, bytt linje, mikä ala, mille alalle, career plan*, what to become
        strengths < career
          fi vahvuudet, voimavarat
          sv styrkor, resurser
          en strengths, resources
          = vahvuu*, voimavar*, osaamisen tunnist*, mitä osaa, styrkor*, resurser, strength*
        ai-tools
          fi tekoäly työnhaussa, tekoäly, ChatGPT työnhaussa
          sv AI i jobbsökning, artificiell intelligens
          en AI in job search, artificial intelligence
          = tekoäly*, chatgpt*, copilot*, artificiell intell*, ai verktyg*, artificial intell*, ai tools
        digital-skills
          fi digitaidot, tietotekniikkataidot, ATK-taidot, ~tietokonejutut
          sv digitala färdigheter, datakunskaper, IT-färdigheter
          en digital skills, computer skills, IT skills
          = digitai*, tietotekni*, atk taido*, tietokoneen käyt*, sähköinen asiointi, sähköisen asioin*, digital* färdigh*
          = datakunskap*, använda dator*, e tjänster*, digital skill*, computer skill*, using a computer, pelkää tietokone*
          = ei osaa tietokone*, ei osaa käyttää tietok*, ei osaa käyttää puhelin*, använt dator, kan inte använda dator
          = använda datorn, cannot use a computer, can't use a computer, never used a computer, bad with computers
          = ei osaa tietokonetta, opettaa tietokone*, oppia tietokone*
        long-term-unemployment
          fi pitkäaikaistyöttömyys, pitkäaikaistyöttömät, pitkään työttömänä
          sv långtidsarbetslöshet, långtidsarbetslösa
          en long-term unemployment, long-term unemployed
          = pitkäaikaistyöt*, pitkään työttöm*, vuosia työttöm*, pitkä työttöm*, långtidsarbetslö*, arbetslös i flera år
          = long term unemploy*, unemployed for years
        application-letter < cv
          fi työhakemus, hakemuskirje, hakemuksen kirjoittaminen
          sv arbetsansökan, ansökningsbrev, personligt brev
          en cover letter, job application
          = työhakem*, hakemuskirj*, hakemuksen kirj*, kirjoittaa hakem*, hakemuspoh*, avoin hakem*, avoimia hakem*, arbetsansök*
          = jobbansök*, ansökningsbr*, personligt brev, öppen ansök*, cover letter*, job applicat*, open applicat*
          = application letter*, hakemuksen läpi, hakemukset, hakemus on, hakemukseen, hakemuksella
        video-application < cv
          fi videohakemus, videohaastattelu, videoesittely
          sv videoansökan, videointervju
          en video application, video interview
          = videohak*, videohaas*, videoesit*, videocv*, video cv*, videoansök*, videointerv*, video applic*, video interv*
          = video resume
        linkedin < job-search
          fi LinkedIn, some työnhaussa, työnhakuprofiili
          sv LinkedIn, sociala medier i jobbsökning
          en LinkedIn, social media in job search
          = linkedin*, linkkari*, some työnh*, työnhakuprof*, jobbsökarprof*, linked in
        cv-gaps < cv
          fi aukot CV:ssä, pitkä poissaolo työelämästä
          sv luckor i CV:t
          en gaps in the CV
          = aukko cv*, aukot cv*, aukkoj*, aukko ansiol*, aukot ansiol*, cv ss aukk*, cv aukk*, poissa työeläm*, lucka i cv*
          = luckor*, gap* in the cv, gap* in cv, gap* in his cv, gap* in her cv, career gap*, employment gap*, cv gap*
        hidden-jobs < job-search
          fi piilotyöpaikat, suorat yhteydenotot, työnantajalle soittaminen
          sv dolda jobb, kontakta arbetsgivare
          en hidden jobs, contacting employers
          = piilotyö*, suorat yht*, suoria yht*, soittaa työnant*, soittaminen työnant*, soittamista työnant*
          = ottaa yhteyttä työnant*, kysyä töitä, dolda jobb, kontakta arbetsg*, ringa arbetsg*, ringa till arbetsg*, hidden job*
          = contact* employer*, call* employer*, cold call*, soittamaan työnant*, soitta* suoraan, soittoa työnant*
          = soittaisi työnant*, ringa upp arbetsg*, call employers, contacting companies
        work-references < job-search
          fi suosittelijat, työtodistukset
          sv referenser, arbetsintyg
          en references, work certificates
          = suosittelij*, työtodist*, suosituks*, referens*, arbetsinty*, arbetsbetyg*, referees, reference letter*, references
          = work certificate*
        rejection < job-search
          fi hylkäykset työnhaussa, ei-vastaukset, työnhakuväsymys
          sv avslag i jobbsökningen, nekande svar
          en rejections in job search, no answers from employers
          = ei kiitos vast*, kielteisiä vast*, ei vastauk*, ei saa vastauk*, ei kutsuta haast*, ei pääse haast*, sadat hakem*
          = satoja hakem*, kymmeniä hakem*, pettymyks*, torjutuks*, hylkäyks*, nekande svar, får aldrig svar, inga svar
          = inte kallad till interv*, rejection*, no replies, never hears back, hundreds of applic*
        interview-nerves < interview
          fi haastattelujännitys, haastatteluun valmistautuminen, haastatteluharjoitus
          sv nervositet inför intervju, öva intervju
          en nerves before an interview, interview practice
          = haastattelujän*, jännittää haast*, haastattelu* jännit*, haastatteluun valm*, haastatteluharj*, harjoitel* haast*
          = haastattelukysym*, intervjunerv*, nervös* inför interv*, öva intervju*, träna intervju*, interview practi*
          = mock interv*, nervous about interv*, interview question*, practis* interview*, nervös på interv*, freezes in, freeze in
          = haastattelu jännit*, jännittää kauheasti, lukkoon haast*, haastattelus* lukko*
        aptitude-test < interview
          fi soveltuvuusarviointi, psykologinen testi, pääsykoe
          sv lämplighetsbedömning, psykologiska test, inträdesprov
          en aptitude test, entrance exam
          = soveltuvuus*, psykologi* test*, pääsykoe*, pääsykok*, valintakoe*, valintakok*, lämplighetsb*, lämplighetst*
          = inträdespr*, urvalsprov*, aptitude test*, entrance exam*
        skills-identification < strengths
          fi osaamisen tunnistaminen, osaamiskartoitus, osaamisprofiili, ~mitä osaan
          sv identifiera kunnande, kompetenskartläggning
          en identifying skills, skills mapping
          = osaamiskart*, osaamisen tunn*, osaamisen sanoit*, sanoittaa osaam*, tunnistaa osaam*, osaamispro*, mitä osaa*
          = ei osaa mitään, ei osaa sanoa osaam*, osaamistaan, kompetenskart*, identifiera kunn*, sätta ord på sitt kunn*
          = skills mapping, identify* skill*, recognis* skill*, what they are good at, what she is good at, what he is good at
        values-interests < career
          fi kiinnostuksen kohteet, arvot, oma juttu, unelma-ammatti
          sv intressen, värderingar, drömjobb
          en interests and values, dream job
          = kiinnostuksen koht*, kiinnostuksenk*, oma juttu, omaa juttua, oman jutun, oma ala, omaa alaa, oman alan
          = ei tiedä mitä haluaa, unelma ammat*, unelmaduun*, unelmatyö*, intressen, vad hon vill, vad han vill, drömjobb*
          = vet inte vad han vill, vet inte vad hon vill, interests, values, dream job, doesn't know what he wants
          = doesn't know what she wants, what they want to do, arvoista, arvoja, mikä häntä kiinnost*, mikä kiinnostaa
          = mitä haluaa tehdä, mitä haluaisi tehdä, mitä haluis tehdä, ei tiedä mitä tekis*, ei tiedä mitä haluaa tehd*
          = mikä minusta tulee, vad han vill bli, vad hon vill bli, vill bli, mitä isona, mikä isona, mistä tykkää, mistä pitää
          = what he likes, what she likes
        career-test < career
          fi ammatinvalintatesti, ammatinvalintapsykologi, kiinnostustesti
          sv yrkesvalstest, yrkesvalspsykolog
          en career test, vocational psychologist
          = ammatinvalintates*, ammatinvalintapsyk*, uratest*, kiinnostustest*, ammattitest*, yrkesvalst*, yrkesvalspsyk*
          = karriärtest*, intressetest*, career test*, vocational psych*, interest test*
        career-change < career
          fi alanvaihto, alan vaihtaminen, uudelleenkouluttautuminen
          sv byta bransch, omskolning
          en changing career, retraining
          = alanvaih*, alan vaih*, vaihtaa alaa, vaihtaisi alaa, vaihtamassa alaa, vaihtaa ammatt*, ammatinvaih*, uudelle alalle
          = uuden ammat*, uudelleenkoul*, uudelleen koulut*, byta bransch*, byta yrke*, branschbyt*, omskol*, ny bransch, nytt yrke
          = change career*, changing career*, career change*, retrain*, new profession, change of field, toiselle alalle
          = toiselle al*, kokonaan toise*, eri alalle, mille alalle, millä alalla, uudelle uralle, till en annan bransch
          = another field, different field, new career
          = uudelleenkoulut*, muuta työtä, muu työ, kevyempää työtä, kevyempi työ, toisiin töihin, alaa pitäisi, uusi suunta, uutta suuntaa, omskol*, annat jobb, annat arbete, lättare arbete, ny riktning, light job
          = lighter job, lighter work, another line of work, change direction, new direction, retrain*, something other than
        job-fairs < employers
          fi rekrytapahtumat, rekrymessut
          sv rekryteringsmässa, rekryteringsevenemang
          en job fairs, recruitment events
          = rekrymess*, rekrytapah*, rekrytointitap*, rekrytointimess*, rekryteringsmäs*, rekryteringsev*, arbetsmäss*, job fair*
          = recruitment event*, career fair*
        employer-prejudice < employers
          fi työnantajan ennakkoluulot, sairaudesta kertominen työnantajalle
          sv arbetsgivares fördomar, berätta om sjukdom
          en employers' prejudice, telling an employer about illness
          = ennakkoluul*, kertoa työnantaj*, kertoako työnantaj*, kerrotaanko työnantaj*, pitääkö kertoa, kannattaako kertoa
          = stigma*, fördom*, berätta för arbetsgiv*, berätta för chef*, prejudic*, tell* the employer, tell* an employer, disclos*
          = kertoa sairaud*, kertoa diagnoos*, kertoa työnantj*, tell about his illness, berätta om sin sjukdom
          = pitääkö siitä kertoa, tarviiko kertoa, tarvitseeko kertoa, tarvitaanko kertoa, pitäiskö kertoa, pitäisikö kertoa
          = kertoako, ska man berätta, måste han berätta, måste hon berätta, does she have to tell, does he have to tell
          = have to tell, worried about safety
        jobseeker-group < job-search
          fi työnhakuryhmä, työnhakukurssi, työnhakupaja
          sv jobbsökargrupp, jobbsökarkurs
          en job search group, job club
          = työnhakury*, työnhakukurs*, työnhakupaj*, jobbsökargr*, jobbsökarku*, job search group*, job club*, job search course*
        job-matching < job-search
          fi sopivan työpaikan löytäminen, työn ja tekijän kohtaaminen, työpaikan etsiminen asiakkaalle
          sv hitta ett lämpligt jobb, matchning
          en finding a suitable job, matching
          = sopivaa työ*, sopiva työpaik*, sopivan työpaik*, sopivia työpaik*, työpaikkoja ei löydy, ei löydy työ*
          = mistä löytyis* työ*, kohtaanto*, matchning*, lämpligt jobb, lämpligt arbete, suitable job*, suitable work
        digital-services < digital-skills
          fi sähköinen asiointi, verkkoasiointi, Suomi.fi
          sv e-tjänster, digital ärendehantering, Suomi.fi
          en online services, e-services, Suomi.fi
          = sähköi* asioin*, sähköisesti, verkkoasi*, suomi fi, suomifi*, netissä asioi*, netin kautta, nettilomak*, e tjänst*
          = digitala tjänst*, ärenden på nätet, online service*, e service*, online form*, allt ska göras på nätet, på nätet
          = kaikki netissä, everything is online, online only
        bank-id < digital-skills
          fi pankkitunnukset, mobiilivarmenne, vahva tunnistautuminen, verkkopankki
          sv bankkoder, mobilcertifikat, nätbank
          en online banking codes, strong identification
          = pankkitun*, verkkopank*, mobiilivarm*, vahva* tunnist*, tunnistautu*, pankkitili*, bankkod*, nätbank*, mobilcertif*
          = stark autent*, bankkonto*, online bank*, bank code*, bank id, bank account*, strong ident*
        digital-support < digital-skills
          fi digituki, tietokoneen käytön opastus
          sv digistöd, datorstöd
          en digital support, help with computers
          = digituk*, digitue*, digineuv*, digiopast*, opastaa tietok*, ei omista tietok*, ei ole tietok*, ei oo tietok*, digistöd*
          = har ingen dator, digital support, no computer, doesn't have a computer
        """;
}
