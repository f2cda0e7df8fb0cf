namespace PeerHelp.Core.Matching.Own;

/// <summary>The body, disability, rehabilitation and care.</summary>
internal static class HealthTopics
{
    public const string Table = """
        work-ability
          fi työkyky, työkyvyn tuki
          sv arbetsförmåga, stöd för arbetsförmågan
          en work ability, work capacity
          = työkyky*, työkyvy*, työkyvyn arvio*, arbetsförmåg*, arbetsoförm*, work ability, work capacity
        partial-work-ability < work-ability
          fi osatyökyky, osatyökykyiset, osatyökykyinen
          sv partiell arbetsförmåga, partiellt arbetsföra
          en partial work ability, people with partial work ability
          = osatyökyky*, osatyökyvy*, täsmätyö*, partiell arbetsförmåg*, partiellt arbetsför*, partial work ability, reduced work*
          = neljän tunnin päiv*, neljä tuntia päiv*, muutaman tunnin päiv*, pari tuntia päiv*, fyra timmar om dag*
          = four hours a day, few hours a day, orkar fyra timm*
        rehabilitation
          fi kuntoutus, kuntoutuspalvelut
          sv rehabilitering, rehabiliteringstjänster
          en rehabilitation, rehab
          = kuntoutu*, kuntoutta*, *kuntoutus*, *kuntoutuks*, rehab, rehabilit*
        health-care < wellbeing-county
          fi terveydenhuolto, terveyspalvelut, terveyskeskus, lääkäri, ~terkkari
          sv hälsovård, hälsovårdscentral, läkare
          en health care, health centre, doctor
          = terveydenhuol*, terveyskesku*, lääkärille, lääkäriin, b todistu*, hoitoon pääsy*, hoitoon ohja*, hvc, hälsovård*
          = health cent*, health care, medical certificate, doctor's statement, lääkäri, lääkärin, lääkärissä, lääkäriltä
          = terveysasem*, terkkari, läkare, läkaren, doctor, doctors, doctor's, gp
        occupational-health < health-care
          fi työterveyshuolto, työterveys, ~työterkka
          sv företagshälsovård, företagshälsan
          en occupational health, occupational health care
          = työterveys*, työterveyd*, työterveyt*, työterkka*, företagshälsovård*, företagshälsan, occupational health
        disability
          fi vammaisuus, vammaiset, vammaisuus ja työ
          sv funktionsnedsättning, personer med funktionsnedsättning, handikapp
          en disability, people with disabilities
          = vammai*, vamman, vamma, *vammais*, funktionsnedsätt*, funktionshind*, disab*, invalid*, funktionsvariat*
        pain < illness
          fi kipu, kivut, krooninen kipu, kivunhallinta
          sv smärta, värk, kronisk smärta
          en chronic pain, pain
          = kipu, kivut, kipuj*, kipei*, kivun, kroonis*, selkävai*, selkäkip*, smärt*, kronisk* värk, ryggproblem*, ryggbesvär*
          = chronic pain, back pain
        illness
          fi pitkäaikaissairaus, pitkäaikaissairaudet, krooninen sairaus
          sv långtidssjukdom, kronisk sjukdom
          en long-term illness, chronic illness
          = pitkäaikaissaira*, epilep*, långtidssjuk*, long term ill*, chronic illness*
        healthy-habits
          fi elintavat, hyvinvointi, elämäntavat
          sv levnadsvanor, livsstil
          en healthy habits, lifestyle
          = elintap*, elintav*, liikunt*, levnadsvan*, healthy habits
        sleep
          fi unettomuus, uni, univaikeudet, uniongelmat
          sv sömnlöshet, sömn, sömnproblem
          en sleeplessness, sleep, insomnia
          = unettom*, uniongelm*, nukku*, univaike*, univaje*, sömn*, sover dåligt, sover inte, insomn*, can't sleep, nukahd*
          = unen takia, unen puut*, unilääk*, huonosti nukut*, somna*, fall asleep, falling asleep, nightmare*, painajai*, mardröm*
          = sleep, sleepless*, sleeping problem*, sleeping badly, sleeping pill*, sleeps badly, trouble sleeping, valvoo stres*
          = nukaht*, sover tre, sover bara, sover dålig*, sover ing*, sover knappt, nukkuu huono*, nukkuu pari tunt*, nukkuu vain
          = ei nuku, ei saa unta, herää öisin, valvoo öi*, ligger vaken, sleeps three hours, hardly sleeps
        work-ability-assessment < work-ability
          fi työkyvyn arviointi, työkykyarvio, työkykyselvitys, työttömien työkyvyn arviointi
          sv bedömning av arbetsförmågan, arbetsförmågebedömning
          en work ability assessment, work capacity evaluation
          = työkyvyn arv*, työkykyarv*, työkyvynarv*, työkykyselv*, työkyvyn selv*, arvioidaan työky*, arvioida työky*
          = bedömning* av arbetsförm*, arbetsförmågebed*, bedöma arbetsförm*, work ability assess*, work capacity assess*
          = assess* work ability, assess* work capacity
        functional-capacity < work-ability
          fi toimintakyky, toimintakyvyn arviointi, Kykyviisari
          sv funktionsförmåga, Förmågemätaren
          en functional capacity, Abilitator
          = toimintaky*, kykyviis*, funktionsförm*, förmågemät*, functional cap*, functional abil*, abilitator
        medical-certificate < health-care
          fi lääkärinlausunto, B-lausunto, lääkärintodistus, A-todistus
          sv läkarutlåtande, B-utlåtande, läkarintyg
          en medical certificate, doctor's statement
          = lääkärinlaus*, b lausun*, blausun*, b todist*, a todist*, lääkärintod*, lääkärin laus*, lääkärin tod*, läkarutl*
          = läkarint*, b utlåt*, medical cert*, doctor's note*, doctor's state*, medical state*
        care-queue < health-care
          fi hoitoon pääsy, hoitojono, hoitotakuu
          sv vårdköer, tillgång till vård
          en access to care, waiting lists for care
          = hoitoon pääs*, hoitoonpääs*, hoitojon*, hoitotak*, jonottaa lääk*, ei saa aikaa, ei saa lääkäriai*, lääkäriaik*
          = vårdkö*, läkartid*, access to care, waiting list*, doctor's appointment*, jono, jonot, jonottaa, jonotus*, jonottam*
          = kö till, köa, on a waiting list, months of waiting
          = hoitojono*, tutkimusjono*, jonossa, jonot, vuosien jono, står i kö, vårdkö*, kön dit, kötid*, waiting list*, waiting for treatment, waiting time*, no appointment*
        refer-to-care < health-care
          fi hoitoonohjaus, palveluun ohjaaminen
          sv hänvisa till vård, vårdhänvisning
          en referring to care
          = hoitoonohj*, hoitoon ohj*, ohjata hoitoon, ohjaan hoitoon, saada hoitoon, hakeutumaan hoitoon, hakeutua hoitoon
          = ei suostu hoitoon, hänvisa* till vård, söka vård, refer* to care, seek help, seek treatment
        back-pain < musculoskeletal
          fi selkävaivat, selkäkipu, ~selkä
          sv ryggbesvär, ryggont
          en back pain, bad back
          = selkävai*, selkäkip*, selkäsai*, selkäongelm*, selkä on, selän takia, selkänsä, iskias*, välilevy*, ryggprob*, ryggbes*
          = ryggont*, ont i ryggen, dålig rygg, back pain, back problem*, bad back
        musculoskeletal < illness
          fi tuki- ja liikuntaelinsairaudet, tules, nivelrikko, reuma, olkapäävaiva
          sv sjukdomar i rörelseorganen, artros, reumatism
          en musculoskeletal disorders, arthritis
          = tules, tules vai*, tule vaivat, tuki ja liikunta*, nivel*, reuma*, polvivai*, polvileik*, olkapää*, niskavai*
          = niska hart*, artros*, rörelseorg*, musculosk*, arthrit*
        fibromyalgia < pain
          fi fibromyalgia, pehmytkudosreuma, ~fibro
          sv fibromyalgi
          en fibromyalgia
          = fibromyalg*, fibroa
        migraine < pain
          fi migreeni, päänsärky
          sv migrän, huvudvärk
          en migraine, headaches
          = migreen*, migrän*, päänsär*, huvudvärk*, migrain*, headach*
        cancer < illness
          fi syöpä, syöpähoidot, rintasyöpä
          sv cancer, cancerbehandling
          en cancer
          = syöpä*, syövä*, syöpi*, syövi*, *syöpä*, *syövä*, sytostaat*, cancer*, chemo*
        diabetes < illness
          fi diabetes, sokeritauti, ~diabeetikko
          sv diabetes, sockersjuka
          en diabetes
          = diabet*, diabee*, sokeritau*
        heart < illness
          fi sydänsairaus, verenpaine, sydäninfarkti
          sv hjärtsjukdom, blodtryck, hjärtinfarkt
          en heart disease, blood pressure
          = sydänsai*, sydäntau*, sydäninf*, sydänvi*, sepelval*, rytmihäir*, verenpain*, hjärtsj*, hjärtinf*, blodtryck*
          = heart disease, heart attack*, heart condition, blood pressure
        brain-injury < illness
          fi aivovamma, aivoverenkiertohäiriö, aivoinfarkti, AVH
          sv hjärnskada, stroke
          en brain injury, stroke
          = aivovam*, aivover*, aivoinf*, avh, avh n, afasi*, hjärnsk*, stroke*, hjärnblöd*, brain injur*, aphasia, concussion*
        neurological < illness
          fi neurologiset sairaudet, epilepsia, MS-tauti, Parkinsonin tauti
          sv neurologiska sjukdomar, epilepsi, MS
          en neurological illness, epilepsy, multiple sclerosis
          = epileps*, ms tauti*, ms taudi*, ms sjuk*, parkinson*, neurolog*, neuropati*, multiple scl*
        fatigue-syndrome < illness
          fi krooninen väsymysoireyhtymä, ME/CFS, pitkittynyt korona, long covid
          sv kroniskt trötthetssyndrom, ME/CFS, långtidscovid
          en chronic fatigue, ME/CFS, long covid
          = pitkäkoron*, pitkittyny* koron*, koronan jälk*, long covid*, väsymysoir*, cfs, me cfs, långcovid*, postcovid*
          = trötthetssyn*, chronic fatig*
        lungs-allergy < illness
          fi astma ja allergiat, sisäilmaongelmat, homesairastuminen
          sv astma och allergi, inomhusluft
          en asthma and allergies, indoor air problems
          = astma*, sisäilma*, home sair*, hometalo*, homekoul*, keuhkoahtau*, inomhusluft*, asthma*, allerg*, indoor air, mould
          = mold
        obesity < healthy-habits
          fi ylipaino, lihavuus, painonhallinta
          sv övervikt, viktkontroll
          en overweight, weight management
          = ylipain*, lihavu*, painonhall*, paino on noussu*, liikakilo*, övervikt*, viktminsk*, overweight, obes*, weight loss
          = lose weight
        exercise < healthy-habits
          fi liikunta, kuntosali
          sv motion, fysisk aktivitet
          en exercise, physical activity
          = liikunta, liikunnan, liikuntaa, liikuntary*, liikuntaneuv*, kuntosal*, salille, kävelylenk*, lenkkeil*, motion
          = motionera*, gym, gymmet, träna, fysisk aktiv*, exercis*, physical activ*
        nutrition < healthy-habits
          fi ravinto, ruokavalio, syöminen
          sv kost, matvanor
          en nutrition, eating
          = ruokaval*, ravitse*, syö huonosti, ei syö, ruokailutott*, matvan*, kosten, äter dåligt, nutrit*, diet, eats badly
        smoking < healthy-habits
          fi tupakointi, nuuska, sähkötupakka, ~rööki, ~tupakka
          sv rökning, snus
          en smoking, snus, vaping
          = tupak*, röökin, rööki, nuuska*, nikotiin*, vape*, veippi*, veippa*, röker, rökning*, snusar, snusning, sluta röka
          = smoking, smokes, quit smoking, nicotine
        sleep-apnoea < sleep
          fi uniapnea, kuorsaus
          sv sömnapné
          en sleep apnoea
          = uniapn*, kuorsa*, sömnapn*, sleep apn*
        daily-rhythm < sleep
          fi vuorokausirytmi, unirytmi, päivärytmi, ~valvominen
          sv dygnsrytm, vända på dygnet
          en daily rhythm, circadian rhythm
          = vuorokausiry*, unirytm*, päiväryt*, valvoo yöt, valvoo yö*, valvomi*, nukkuu päivät, nukkuu puolille*, rytmi sekaisin
          = rytmi kuntoon, herää aamu*, herätä aamu*, ei herää, herää vasta, dygnsryt*, vänt på dygnet, vänder på dygnet
          = sover hela dag*, circadian, sleeps all day, up all night, sleep rhythm, sleep schedule, spelar nätter*, vaken hela natt*
        hearing < disability
          fi kuulovamma, huonokuuloisuus, kuurous, viittomakieli
          sv hörselskada, dövhet, teckenspråk
          en hearing impairment, deafness, sign language
          = kuulovam*, huonokuul*, huonosti kuul*, kuuro*, viittom*, kuuloko*, tinnit*, hörsel*, döv, döva, dövh*, teckenspr*
          = hearing*, deaf*, sign lang*
        vision < disability
          fi näkövamma, sokeus, heikkonäköisyys
          sv synskada, blindhet
          en visual impairment, blindness
          = näkövam*, heikkonäk*, sokea, sokean, sokeu*, synskad*, blind, blinda, blindh*, visual* impair*, blindness, ruudunluk*
          = skärmläs*, screen reader*
        mobility-impairment < disability
          fi liikuntavamma, pyörätuoli, CP-vamma
          sv rörelsehinder, rullstol
          en mobility impairment, wheelchair
          = liikuntavam*, pyörätuol*, cp vamm*, selkäydinvam*, amputo*, rörelseh*, rullstol*, mobility impair*, wheelchair*
        intellectual-disability < disability
          fi kehitysvamma, laaja-alaiset oppimisvaikeudet, älyllinen kehitysvammaisuus, ~kehari
          sv utvecklingsstörning, intellektuell funktionsnedsättning
          en intellectual disability
          = kehitysvam*, kehari*, heikkolahj*, utvecklingsst*, intellektuell funkt*, intellectual dis*
        disability-services < disability
          fi vammaispalvelut, henkilökohtainen apu, vammaispalvelulaki
          sv funktionshinderservice, personlig assistans, handikappservice
          en disability services, personal assistance
          = vammaispal*, henkilökohtai* apu*, henkilökohtai* avust*, avustajaa, funktionshinders*, handikapps*, personlig ass*
          = disability serv*, personal assist*
        accessibility < disability
          fi esteettömyys, saavutettavuus
          sv tillgänglighet
          en accessibility
          = esteettöm*, esteelli*, saavutettav*, tillgänglighet*, accessib*, rappuset, portaat est*, ei pääse sisään, ramppi
          = luiska, trappor, no lift, stairs
        vocational-rehabilitation < rehabilitation
          fi ammatillinen kuntoutus, nuoren ammatillinen kuntoutus, työeläkekuntoutus, ammatillinen kuntoutusselvitys, ~TEAK
          sv yrkesinriktad rehabilitering, arbetspensionsrehabilitering
          en vocational rehabilitation
          = ammatillis* kuntou*, ammatillinen kuntou*, työeläkekunt*, kuntoutusselv*, teak, kiila kunt*, kiila kurs*, tyk valmen*
          = yrkesinrikt* rehab*, yrkesrehab*, vocational rehab*
        neuro-rehab < rehabilitation
          fi Oma väylä -kuntoutus, LAKU-kuntoutus, neuropsykologinen kuntoutus
          sv Egen väg-rehabilitering, neuropsykologisk rehabilitering
          en Oma väylä rehabilitation, neuropsychological rehabilitation
          = oma väylä*, oma väylää, omaväyl*, neuropsykolog* kunt*, laku kunt*
        nuotti < rehabilitation
          fi NUOTTI-valmennus
          sv NUOTTI-coachning
          en NUOTTI coaching
          = nuotti valm*, nuottival*, nuotti coach*, nuottiin, nuotissa, nuotti
        occupational-therapy < rehabilitation
          fi toimintaterapia, fysioterapia, puheterapia
          sv ergoterapi, fysioterapi, talterapi
          en occupational therapy, physiotherapy
          = toimintaterap*, fysiotera*, fyssari*, puheterap*, ergoterap*, talterap*, physiother*, occupational ther*
        social-rehabilitation < rehabilitation
          fi sosiaalinen kuntoutus, elämänhallinnan tuki
          sv social rehabilitering
          en social rehabilitation
          = sosiaali* kuntou*, sosku, social rehabil*
        womens-health < illness
          fi naisten terveys, endometrioosi, vaihdevuodet
          sv kvinnors hälsa, endometrios, klimakteriet
          en women's health, endometriosis, menopause
          = endometri*, vaihdevuo*, klimakteri*, menopaus*, kuukautis*, mensvärk*, hot flush*
        teeth-hygiene < healthy-habits
          fi hampaat ja hygienia, hammashoito, peseytyminen, siisteys
          sv tänder och hygien, tandvård
          en teeth and hygiene, dental care, personal hygiene
          = hammas*, hampaa*, hampait*, hygienia, hygienias*, ei peseydy, ei käy suihkus*, tandvård*, hygienen, luktar illa
          = dental*, teeth, hygiene, tänderna, dåliga tänder, peseyt*, pese itse*, pesis*, tvätta sig, wash himself, wash herself
          = smells bad, haisee, haise, hasiee
        """;
}
