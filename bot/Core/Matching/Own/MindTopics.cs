namespace PeerHelp.Core.Matching.Own;

/// <summary>The mind and the nerves.</summary>
internal static class MindTopics
{
    public const string Table = """
        mental-health
          fi mielenterveys
          sv psykisk hälsa
          en mental health
          = mielentervey*, psyykki*, psykiatri*, psykisk*, mental health, psychiatr*
        depression < mental-health
          fi masennus
          sv depression
          en depression
          = masen*, masis, depressio*, alakulo*, mieli maassa, deprimera*, nedstämd*, depress*
        anxiety < mental-health
          fi ahdistus
          sv ångest
          en anxiety
          = ahdist*, pelkotil*, sosiaalisten tilanteiden pel*, ångest*, ängsl*, panik*, oro, anxi*, panic*
        burnout < mental-health
          fi uupumus
          sv utmattning
          en burnout
          = uupu*, uuvu*, työuup*, loppuun pala*, burn out*, burnout*, burnis, väsy*, jaksaa enää, ei jaksa, utmatt*, utbränd*, orkar inte, exhaust*, burnt out, burned out, burnt, loppu työhön*, ihan loppu, aivan loppu, voimat loppu*, orkar inte längre, tappat orken, jaksamin*, jaksamis*
        stress < mental-health
          fi stressi
          sv stress
          en stress
          = stress*, kuormit*, kuormittu*, överbelast*, overload*
        trauma < mental-health
          fi trauma
          sv trauma
          en trauma
          = trauma*, ptsd, traum*
        crisis < mental-health
          fi kriisi
          sv kris
          en crisis
          = kriisi*, akuut*, kris, krisen, kriser, crisis
        grief < crisis
          fi suru
          sv sorg
          en grief
          = suru, surun, surua, surev*, suree, surutyö*, menety*, menettä* läheis*, sorg, sorgen, sörj*, grief, griev*, bereave*, kuoli, kuollut, kuolema*, menehty*, poismeno, dog i, död*, died, death of, menetti läh*, lost her child, lost his
        rehab-psychotherapy < rehabilitation, mental-health
          fi kuntoutuspsykoterapia
          sv rehabiliterande psykoterapi
          en psychotherapy
          = psykoterap*, terapia*, terapeut*, *psykoterap*, psychotherap*, terapi, terapin, therapy, therapist*
        adhd < nepsy
          fi ADHD
          sv ADHD
          en ADHD
          = adhd*, add, tarkkaavaisuu*, keskittymisvaik*, keskittymiskyv*, koncentrationssvår*, attention deficit
        autism < nepsy
          fi autismi
          sv autism
          en autism
          = autism*, autist*, asperger*, autismin kirj*, autismikirj*, assi, on the spectrum
        learning-difficulties < nepsy
          fi oppimisvaikeudet
          sv inlärningssvårigheter
          en learning difficulties
          = oppimisvaik*, inlärningssvår*, learning difficult*, learning disab*
        bipolar < mental-health
          fi kaksisuuntainen mielialahäiriö, maanisdepressiivisyys, bipolaarihäiriö, ~kakssuuntanen, ~bibo
          sv bipolär sjukdom, bipolaritet, manodepressivitet
          en bipolar disorder, manic depression
          = kaksisuunt*, kakssuunt*, maanis*, mania, manian, bipo*, manisk*, manic, kaksisuuntai*
        psychosis < mental-health
          fi psykoosi, skitsofrenia, psykoosisairaus, ~harhat
          sv psykos, schizofreni
          en psychosis, schizophrenia
          = psykoos*, psykoot*, skitso*, harhoj*, harhaluulo*, kuulee ääniä, schizo*, psykos*, hör röster, psychosis, psychotic*, hears voices
        personality-disorder < mental-health
          fi epävakaa persoonallisuus, persoonallisuushäiriö, ~epävakaa
          sv personlighetssyndrom, instabil personlighet, personlighetsstörning
          en personality disorder, borderline
          = epävaka*, epävakaa*, persoonallisuushäir*, narsis*, personlighetsstör*, personality disorder*, borderline*, narciss*
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
          = paniikk*, paniikki*, paniikis*, panikat*, paniksyn*, panic attack*, panic disorder
        social-anxiety < anxiety
          fi sosiaalinen ahdistus, sosiaalisten tilanteiden pelko, esiintymisjännitys, jännittäminen, ~sosfobia
          sv social fobi, social ångest, scenskräck
          en social anxiety, social phobia, stage fright
          = sosiaalisten tilante*, sosiaalisia tilante*, sosiaalista ahdist*, sosiaaliset tilanteet, ihmispelko*, esiintymis*, jännittä*, jännitys*, pelkää ihmisi*, social fobi*, rädd för människor, social anx*, socially anx*, shy, stage fright, ei uskalla mennä, ei uskalla puhu*, ei uskalla soit*, ei uskalla lähte*, ei pysty puhu*, vågar inte gå, vågar inte ringa, vågar inte prata, rädd för att ringa, afraid of people, afraid of phone*, terrified of, afraid of telephone, afraid of the phone, pelkää puhelim*, puhelinpelk*, ei uskalla sanoa, ei uskalla lähtee
        suicidality < crisis
          fi itsetuhoisuus, itsemurha-ajatukset
          sv självmordstankar, suicidalitet
          en suicidal thoughts, suicide
          = itsemurh*, itsetuho*, ei halua elää, ei jaksa elää, ei jaksais elää, viiltel*, självmord*, självskad*, självdestrukt*, suicid*, suicide*, self harm*, wants to die
        emotion-regulation < mental-health
          fi tunteiden säätely, tunnetaidot, vihanhallinta, ~hermojen hallinta
          sv känsloreglering, ilskehantering
          en emotion regulation, anger management
          = tunnesääte*, tunteiden sääte*, tunteiden hallin*, tunnetai*, tunnelukk*, vihanhall*, vihan hall*, räjäht*, hermostu*, känsloregl*, ilskehant*, ilska, emotion* regul*, anger manag*, anger issue*, temper
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
          = keskittymis*, keskitty*, toiminnanohja*, aloittamisen vaik*, koncentrations*, koncentrera*, concentrat*, executive func*, attention span
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
          = muistion*, muistivai*, muistisai*, muistihäir*, unohtel*, unohtaa aina, dementi*, minnesprob*, minnessj*, glömsk*, memory problem*, memory loss, forgetful*
        hopelessness < depression
          fi toivottomuus, näköalattomuus, merkityksettömyys, ~ei näe tulevaisuutta
          sv hopplöshet, framtidstro
          en hopelessness, loss of hope
          = toivoton*, toivottom*, näköalattom*, merkityksettöm*, ei näe tulevaisuu*, toivoa, toivon herättä*, hopplös*, framtidstro, hopeless*, no hope, no future
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
