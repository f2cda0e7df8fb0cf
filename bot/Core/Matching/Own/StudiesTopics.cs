namespace PeerHelp.Core.Matching.Own;

/// <summary>Studies and learning.</summary>
internal static class StudiesTopics
{
    public const string Table = """
        studies
          fi opiskelu, opinnot, koulutus, kouluttautuminen
          sv studier, utbildning
          en studies, education
          = opinno*, opinto*, opiskel*, koulutukseen hak*, tutkinto*, täydennyskoul*, studera*, studier*, utbildning*, study
          = studies, studying, degree*, student*, vocational, kouluun, plugga, school
        apprenticeship < studies
          fi oppisopimus, oppisopimuskoulutus, ~oppisoppari
          sv läroavtal, läroavtalsutbildning
          en apprenticeship, apprenticeship training
          = oppisop*, koulutussopim*, läroavtal*, lärling*, utbildningsavtal*, apprentic*
        dropout < studies
          fi opintojen keskeytyminen, koulupudokkaat, keskeyttäminen
          sv studieavbrott, avhopp från studier
          en dropping out, dropouts
          = keskeyt*, opinnot jää*, koulupudok*, jättää koulun, avbryt*, hoppat av, hoppa av, drop out, dropping out, dropped out
          = dropout*, hoppar av
        vocational-school < studies
          fi ammatillinen koulutus, ammattikoulu, ammattiopisto, ammattitutkinto, ~amis
          sv yrkesutbildning, yrkesskola, yrkesinstitut
          en vocational education, vocational school
          = ammatillis* koul*, ammatillinen koul*, ammatillis* tutk*, ammattikoul*, ammattiopis*, ammattitutk*, perustutkin*, amis
          = amikse*, amiksi*, yrkesutb*, yrkesskol*, yrkesinst*, yrkesexam*, vocational educ*, vocational school*
          = vocational qualif*, vocational train*, vocational college*
        special-vocational < vocational-school
          fi ammatillinen erityisoppilaitos, TELMA-koulutus, vaativa erityinen tuki
          sv yrkesinriktad specialläroanstalt, krävande särskilt stöd
          en special needs vocational college
          = erityisoppil*, erityisammatt*, telma*, vaativa* erityi*, specialläroan*, specialyrkes*, special needs college*
          = special vocational*
        university < studies
          fi korkeakoulu, yliopisto, ammattikorkeakoulu, ~amk
          sv högskola, universitet, yrkeshögskola
          en university, university of applied sciences
          = korkeakoul*, yliopis*, ammattikorkea*, amk, amkhon, amk hon, amkssa, amk ssa, maisteri*, gradu*, tutkinto-opisk*
          = högskol*, universit*, yrkeshögsk*, applied sciences, master's degree, bachelor*, avoimessa yliop*, avoin yliop*
          = open university
        high-school < studies
          fi lukio, aikuislukio, kaksoistutkinto
          sv gymnasium, vuxengymnasium
          en upper secondary school, high school
          = lukio, lukion, lukioo*, lukios*, lukiota, aikuisluki*, kaksoistutk*, ylioppil*, gymnasi*, vuxengymn*, studentexam*
          = high school*, upper second*, lukiopaik*
        basic-education < studies
          fi peruskoulu, perusopetus, aikuisten perusopetus, oppivelvollisuus
          sv grundskola, grundläggande utbildning för vuxna, läroplikt
          en comprehensive school, adult basic education, compulsory education
          = peruskoul*, perusopetu*, oppivelvol*, päättötodist*, grundskol*, grundläggande utb*, läroplikt*, avgångsbetyg*
          = comprehensive school*, basic education, compulsory educ*
        tuva < studies
          fi TUVA-koulutus, valmentava koulutus, kymppiluokka
          sv Hux-utbildning, handledande utbildning
          en preparatory education, TUVA
          = tuva, tuvalle, tuvassa, tuva koul*, tuvan, valmentava* koul*, valma*, kymppiluok*, hux utb*, handledande utb*
          = preparatory educ*, preparatory course*
        school-application < studies
          fi kouluun hakeminen, yhteishaku, jatkuva haku, opiskelupaikan hakeminen
          sv söka till skola, gemensam ansökan, kontinuerlig ansökan
          en applying to study, joint application
          = yhteishau*, yhteishak*, jatkuva haku, jatkuvas* hau*, kouluun haku*, kouluun hakem*, hakea koul*, hakee koul*
          = hakea opiskel*, opiskelupaik*, koulupaik*, opintopolku*, gemensam ans*, gemensamma ans*, söka till skol*, söka in till
          = studieplats*, skolplats*, joint applic*, applying to school, apply to school, apply to study, study place*
        study-skills < studies
          fi opiskelukyky, opiskelutaidot, opintojen tuki, opinto-ohjaus, ~opo
          sv studieförmåga, studieteknik, studiehandledning
          en study skills, study guidance
          = opiskeluky*, opiskelutai*, opintojen tuk*, opinto ohj*, opo, opon, opolle, opettelu vaikeaa, tenttei*, studieförm*
          = studietekn*, studiehandl*, study skill*, study guid*, study counsel*
        adult-studies < studies
          fi aikuisopiskelu, kouluun aikuisena, työn ohessa opiskelu, jatkuva oppiminen
          sv vuxenstudier, studera vid sidan av jobbet
          en adult studies, studying alongside work
          = aikuisopis*, aikuiskoul*, aikuisena koul*, aikuisena opisk*, koulunpenk*, työn ohessa opisk*, opiskelu työn ohes*
          = monimuoto*, jatkuva* oppimi*, vuxenstud*, vuxenutb*, studera vid sidan, på äldre dar*, adult stud*, adult educ*
          = mature student*, back to school, alongside work, nelikymppi* saada opint*, nelikymppi* opisk*, vielä opisk*
          = aikuinen elää, opiskelemaan aikuis*, kouluun vielä, studera vid fyrtio, studera som vuxen, studera vid 40
          = studera vid 50, börja studera, opiskella nelikymppi*, opiskella viisikymppi*, opiskelu aikuis*, study at forty
          = study at 40, study at 50, studying at
        partial-qualification < studies
          fi tutkinnon osat, osatutkinto, lyhytkoulutus, korttikoulutus
          sv delexamen, kortkurser
          en parts of a qualification, short courses, licence courses
          = tutkinnon os*, osatutkin*, lyhytkoul*, korttikoul*, työturvallisuuskor*, tulityök*, delexam*, examensdel*, kortkurs*
          = säkerhetskort*, partial qualif*, short course*, safety card*
        prior-learning < studies
          fi osaamisen tunnustaminen, näyttötutkinto, AHOT
          sv erkännande av kunnande, validering
          en recognition of prior learning
          = osaamisen tunnus*, näyttötutk*, näytöt, näytöillä, ahot, erkännande av kunn*, valider*, fristående exam*
          = prior learning, recognition of skills
        traineeship < studies
          fi työharjoittelu, opintoihin kuuluva harjoittelu, koulutussopimus, työssäoppiminen
          sv praktik, utbildningsavtal, arbetspraktik
          en internship, traineeship
          = harjoittelu*, työharjoit*, koulutussop*, työssäoppi*, praktik*, utbildningsavt*, internship*, intern, trainee*
          = work placement*
        folk-high-school < studies
          fi kansanopisto, kansalaisopisto, työväenopisto, vapaa sivistystyö
          sv folkhögskola, medborgarinstitut, arbetarinstitut
          en folk high school, adult education centre
          = kansanopis*, kansalaisopis*, työväenopis*, vapaa sivis*, opistovuos*, folkhögsk*, medborgarinst*, medis, medborgis
          = arbetarinst*, arbis, folk high*, adult education cent*
        school-refusal < dropout
          fi kouluakäymättömyys, koulupoissaolot, koulupelko, ~koulukammo
          sv skolfrånvaro, skolvägran
          en school refusal, absence from school
          = kouluakäym*, koulupoissa*, koulupel*, koulukam*, ei käy koulua, ei mee koulu*, ei mene koulu*, lintsa*, pinnaa*
          = poissaoloja koul*, skolfrånv*, skolvägr*, skolkar, skolk, går inte i skolan, school refus*, skips school
          = skipping school, absence from school, truan*
        unfinished-degree < dropout
          fi kesken jäänyt tutkinto, opintojen loppuunsaattaminen, opinnäytetyön jumi
          sv oavslutad examen, slutföra studierna
          en unfinished degree, completing a degree
          = kesken jään*, jäi kesken, jäänyt kesken, jääneet kesken, jäivät kesken, opinnot kesken, koulu kesken, tutkinto kesken
          = opinnäyt*, loppuun saattam*, oavslut*, slutför* stud*, lärdomsprov*, examensarb*, unfinished degree*, unfinished stud*
          = complete a degree, finish* his degree, finish* her degree, thesis
        """;
}
