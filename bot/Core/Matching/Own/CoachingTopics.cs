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
        """;
}
