namespace PeerHelp.Core.Matching.Own;

/// <summary>The mind and the nerves.</summary>
internal static class MindTopics
{
    public const string Table = """
        mental-health
          fi mielenterveys, mielenterveysongelmat, mielen hyvinvointi, ~mielenterveysjutut
          sv psykisk hälsa, psykisk ohälsa, mental hälsa
          en mental health, mental illness, mental wellbeing
          = mielentervey*, psyykki*, psykiatri*, psykisk*, mental health, psychiatr*
          = pääkop*, mielen päälle, psyyke, psyyk*, psykisk ohäls*, mår dåligt, mental illness
        depression < mental-health
          fi masennus, masentuneisuus, ~masis
          sv depression, nedstämdhet
          en depression, low mood
          = masen*, masis, alakulo*, mieli maassa, deprimera*, nedstämd*, depress*, mieli romah*, romahdutti miel*, ei jaksa nousta
          = sängystä ylös, ei pääse sängystä, ei nouse sängystä, kommer inte upp ur sängen, ser ingen mening, can't get out of bed
          = low mood, sees no point
        anxiety < mental-health
          fi ahdistus, ahdistuneisuus, ahdistuneisuushäiriö
          sv ångest, ångestsyndrom
          en anxiety, anxiety disorder
          = ahdist*, pelkotil*, sosiaalisten tilanteiden pel*, ångest*, ängsl*, panik*, oro, anxi*, panic*, oksentaa ahdist*
          = pelokas, pelot, worried sick
          = pelkää, pelko, pelot, ei uskalla, jännittä*, vågar inte, vågar int, rädd för, afraid of, scared of, panic*
        burnout < mental-health
          fi uupumus, työuupumus, loppuunpalaminen, ~burnis
          sv utmattning, utbrändhet, utmattningssyndrom
          en burnout, exhaustion
          = uupu*, uuvu*, työuup*, loppuun pala*, burn out*, burnout*, burnis, väsy*, jaksaa enää, ei jaksa, utmatt*, utbränd*
          = orkar inte, exhaust*, burnt out, burned out, burnt, loppu työhön*, ihan loppu, aivan loppu, voimat loppu*
          = orkar inte längre, tappat orken, jaksamin*, jaksamis*
        stress < mental-health
          fi stressi, kuormitus, työstressi
          sv stress, belastning
          en stress, strain
          = stress*, kuormit*, överbelast*, overload*, under pressure, paineen alla, paineita
        trauma < mental-health
          fi trauma, traumat, PTSD
          sv trauma, traumatisering, PTSD
          en trauma, PTSD
          = ptsd, traum*
        crisis < mental-health
          fi kriisi, kriisit, akuutti kriisi
          sv kris, krissituation
          en crisis, acute crisis
          = kriisi*, akuut*, kris, krisen, kriser, crisis, hätätila*, akuutti tilan*, akut kris
        grief < crisis
          fi suru, surutyö, läheisen kuolema
          sv sorg, sorgearbete
          en grief, bereavement
          = suru, surun, surua, surev*, suree, surutyö*, menety*, menettä* läheis*, sorg, sorgen, sörj*, grief, griev*, bereave*
          = kuoli, kuollut, kuolema*, menehty*, poismeno, dog i, död*, died, death of, menetti läh*, lost her child, lost his
        rehab-psychotherapy < rehabilitation, mental-health
          fi kuntoutuspsykoterapia, psykoterapia, terapia
          sv rehabiliterande psykoterapi, psykoterapi, terapi
          en psychotherapy, rehabilitative psychotherapy, therapy
          = psykoterap*, terapia*, terapeut*, *psykoterap*, psychotherap*, terapi, terapin, therapy, therapist*
        adhd < nepsy
          fi ADHD, tarkkaavuushäiriö, ADD, ~adhd-jutut
          sv ADHD, ADD
          en ADHD, ADD, attention deficit
          = adhd*, add, tarkkaavaisuu*, keskittymisvaik*, keskittymiskyv*, koncentrationssvår*, attention deficit
        autism < nepsy
          fi autismi, autismikirjo, Asperger, ~assi
          sv autism, autismspektrum
          en autism, autism spectrum
          = autism*, autist*, asperger*, autismin kirj*, assi, on the spectrum
        learning-difficulties < nepsy
          fi oppimisvaikeudet, oppimisen vaikeudet
          sv inlärningssvårigheter, inlärningsproblem
          en learning difficulties, learning disabilities
          = oppimisvaik*, inlärningssvår*, learning difficult*, learning disab*, oppiminen vaikeaa, oppii hitaa*, hidas oppi*
          = lär sig långsamt, slow learner*, struggles to learn
        bipolar < mental-health
          fi kaksisuuntainen mielialahäiriö, maanisdepressiivisyys, bipolaarihäiriö, ~kakssuuntanen, ~bibo
          sv bipolär sjukdom, bipolaritet, manodepressivitet
          en bipolar disorder, manic depression
          = kaksisuunt*, kakssuunt*, maanis*, mania, manian, bipo*, manisk*, manic
        psychosis < mental-health
          fi psykoosi, skitsofrenia, psykoosisairaus, ~harhat
          sv psykos, schizofreni
          en psychosis, schizophrenia
          = psykoos*, psykoot*, skitso*, harhoj*, harhaluulo*, kuulee ääniä, schizo*, psykos*, hör röster, psychosis, psychotic*
          = hears voices
        personality-disorder < mental-health
          fi epävakaa persoonallisuus, persoonallisuushäiriö, ~epävakaa
          sv personlighetssyndrom, instabil personlighet, personlighetsstörning
          en personality disorder, borderline
          = epävaka*, persoonallisuushäir*, narsis*, personlighetsstör*, personality disorder*, borderline*, narciss*
        eating-disorder < mental-health
          fi syömishäiriö, anoreksia, bulimia, ahminta
          sv ätstörning, anorexi, bulimi
          en eating disorder, anorexia, bulimia
          = syömishäir*, anore*, bulim*, ahmi*, ätstör*, eating disorder*
        ocd < mental-health
          fi pakko-oireinen häiriö, pakko-oireet, OCD
          sv tvångssyndrom, OCD
          en obsessive-compulsive disorder, OCD
          = pakko oire*, pakkoajat*, pakko ajat*, pakkotoimi*, tvångstank*, tvångssyn*, obsess*
        panic < anxiety
          fi paniikkihäiriö, paniikkikohtaus
          sv paniksyndrom, panikattack
          en panic disorder, panic attack
          = paniikk*, paniikis*, panikat*, paniksyn*, panic attack*, panic disorder
        social-anxiety < anxiety
          fi sosiaalinen ahdistus, sosiaalisten tilanteiden pelko, esiintymisjännitys, jännittäminen, ~sosfobia
          sv social fobi, social ångest, scenskräck
          en social anxiety, social phobia, stage fright
          = sosiaalisten tilante*, sosiaalisia tilante*, sosiaalista ahdist*, sosiaaliset tilanteet, ihmispelko*, esiintymis*
          = jännittä*, jännitys*, pelkää ihmisi*, social fobi*, rädd för människor, social anx*, socially anx*, shy, stage fright
          = ei uskalla mennä, ei uskalla puhu*, ei uskalla soit*, ei uskalla lähte*, ei pysty puhu*, vågar inte gå
          = vågar inte ringa, vågar inte prata, rädd för att ringa, afraid of people, afraid of phone*, terrified of
          = afraid of telephone, afraid of the phone, pelkää puhelim*, puhelinpelk*, ei uskalla sanoa, ei uskalla lähtee
        suicidality < crisis
          fi itsetuhoisuus, itsemurha-ajatukset
          sv självmordstankar, suicidalitet
          en suicidal thoughts, suicide
          = itsemurh*, itsetuho*, ei halua elää, ei jaksa elää, ei jaksais elää, viiltel*, självmord*, självskad*, självdestrukt*
          = suicid*, self harm*, wants to die
        emotion-regulation < mental-health
          fi tunteiden säätely, tunnetaidot, vihanhallinta, ~hermojen hallinta
          sv känsloreglering, ilskehantering
          en emotion regulation, anger management
          = tunnesääte*, tunteiden sääte*, tunteiden hallin*, tunnetai*, tunnelukk*, vihanhall*, vihan hall*, räjäht*, hermostu*
          = känsloregl*, ilskehant*, ilska, emotion* regul*, anger manag*, anger issue*, temper
        perfectionism < stress
          fi perfektionismi, liika vaativuus
          sv perfektionism
          en perfectionism
          = perfektion*, täydellisyyden*, perfection*
        recovery-rest < burnout
          fi palautuminen, lepo
          sv återhämtning
          en recovery from strain, rest
          = palautumi*, palautua, palaudu, elpymi*, återhämt*, recuperat*, ladda om
        nepsy < mental-health
          fi neuropsykiatriset häiriöt, neurokirjo, nepsy, neuromonimuotoisuus, ~nepsypiirteet
          sv neuropsykiatriska funktionsnedsättningar, NPF
          en neurodiversity, neuropsychiatric conditions
          = neuroepätyyp*, neuromoni*, npf diagnos*, neuropsych*, nepsy*, neurokirjo*, neuropsyk*, npf, neurodiver*
        attention < nepsy
          fi keskittyminen ja tarkkaavuus, keskittymisvaikeudet, toiminnanohjaus
          sv koncentrationssvårigheter, uppmärksamhet
          en attention and concentration, executive function
          = keskitty*, toiminnanohja*, aloittamisen vaik*, koncentrations*, koncentrera*, concentrat*, executive func*
          = attention span
        dyslexia < learning-difficulties
          fi lukivaikeus, lukihäiriö, ~luki, dysleksia
          sv läs- och skrivsvårigheter, dyslexi
          en dyslexia, reading difficulties
          = lukivaik*, lukihäir*, lukiongel*, lukitest*, dysleks*, läs och skrivsvår*, dyslex*, lässvår*, reading difficult*
        maths-difficulties < learning-difficulties
          fi matematiikan oppimisvaikeus, dyskalkulia, laskemisen vaikeus
          sv dyskalkyli, matematiksvårigheter
          en dyscalculia, trouble with numbers
          = matematiik* vaik*, dyskalk*, dyscalc*, ei osaa laskea, matematiksvår*
        memory < mental-health
          fi muistiongelmat, muistisairaus, unohtelu
          sv minnesproblem, minnessjukdom
          en memory problems, dementia
          = muistion*, muistivai*, muistisai*, muistihäir*, unohtel*, unohtaa aina, dementi*, minnesprob*, minnessj*, glömsk*
          = memory problem*, memory loss, forgetful*
        hopelessness < depression
          fi toivottomuus, näköalattomuus, merkityksettömyys, ~ei näe tulevaisuutta
          sv hopplöshet, framtidstro
          en hopelessness, loss of hope
          = toivoton*, toivottom*, näköalattom*, merkityksettöm*, ei näe tulevaisuu*, toivoa, toivon herättä*, hopplös*
          = framtidstro, hopeless*, no hope, no future
          = given up, gett upp, luovuttanu*, ootellaan eläket*, odotan eläket*, toivo* mene*, ei toivoa, toivonsa, mitään väliä, inget hopp, utan hopp, hopplös*, no hope, hopeless*, pointless
        medication < health-care
          fi lääkitys, lääkkeet, masennuslääkkeet
          sv medicinering, läkemedel
          en medication, medicines
          = lääkity*, lääkkee*, lääkkeit*, mielialalääk*, unilääk*, medicin*, läkemed*, medicat*, antidepress*
        winter-mood < depression
          fi kaamosmasennus, kaamosväsymys
          sv vinterdepression
          en winter depression, seasonal depression
          = kaamos*, vinterdepr*, winter depr*, seasonal depr*
        """;
}
