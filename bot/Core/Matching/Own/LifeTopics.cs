namespace PeerHelp.Core.Matching.Own;

/// <summary>Life situations and the family.</summary>
internal static class LifeTopics
{
    public const string Table = """
        youth
          fi nuoret, nuoret aikuiset, nuori, nuorten ohjaus
          sv unga, unga vuxna, ungdomar
          en young people, young adults, youth
          = nuori, nuoren, nuoret, nuorten, nuoria, nuorelle, nuorta, nuorisot*, etsivä* nuoris*, teini*, parikymppi*, unga
          = ungdom*, navigator*, young, youth*, one stop guidance*, nuorella, nuorelta, nuoresta, nuoreen, 16 v*, 17 v*, 18 v*
          = 19 v*, 20 v*, 21 v*, 16 vuot*, 17 vuot*, 18 vuot*, 19 vuot*, 20 vuot*, 21 vuot*, kille på, tjej på, 19 år, 18 år, 17 år
          = 20 år, young man, young woman, young adult*, 18 year*, 19 year*, 20 year*, 21 year*, 22 year*, en ung, ung vuxen
          = ung klient, ung person, teenag*, teens, nuorill*, nuorist*, nuorii*, nuortem*, nuari, nuaren
          = kaksikymppi*, kakskymppi*, nuarii*, nuaria, nuorukai*, teini*, ung kille, unga killar, tonåring*, teenag*, school leaver*, young lad
        ageing
          fi ikääntyneet työnhakijat, ikääntyneet, vanhemmat työnhakijat, ikääntyminen
          sv äldre arbetssökande, äldre, åldrande
          en older jobseekers, ageing workers, ageing
          = ikäänty*, iäkkä*, yli viiskymppi*, yli viisikymppi*, vanhempi työnhak*, yli 60, äldre, older job*, older work*
          = older client*, ageing, ageis*
        family
          fi perhe, perheet, perhetilanne, lapset
          sv familj, familjer, familjesituation, barn
          en family, children
          = perhe*, vanhemmu*, lapset, lasten, lapsia, lapsiperhe*, familj*, barnen, barnfamilj*, föräldra*, family, families
          = children, kids, lapsensa, lastensa
          = vaimo, vaimon, puoliso, puolison, aviomie*, hustru*, frun, maken, äkta man, husband, his wife, yksin kolm*, kotona lapset
        child-protection < family
          fi lastensuojelu, ~lasu, huostaanotto
          sv barnskydd, omhändertagande
          en child protection, child welfare, taken into care
          = lastensuoje*, lasun, lasu, huoltajuu*, barnskydd*, vårdnad*, child protection, child welfare, custody, sijoitett*
          = sijoitus*, huostaano*, huostaan, lapset vietiin, avohuollon tuki*, placerad*, omhänder*, taken into care, foster
        divorce < family
          fi ero ja avioero, avioero, parisuhteen päättyminen
          sv skilsmässa, separation
          en divorce, separation, breakup
          = avioero*, erosta, erosi, erosin, erota, eronnut, eronnee*, eroamassa, skilsmäss*, skilde sig, skilt sig, skiljer sig
          = divorc*, breakup, broke up, ero puol*, ero miehes*, ero vaimos*, eron jälk*, tuore ero, ero vie, ero on, ero painaa
          = ero puolisosta, eroon liitty*, eron keskel*
        caregiver < family
          fi omaishoito, omaishoitaja, omaisen hoitaminen
          sv närståendevård, närståendevårdare, anhörigvård
          en family care, family carer, caregiver
          = omaisho*, hoitaa äiti*, hoitaa isä*, hoitaa puoliso*, närståendevård*, anhörigvård*, carer*, caregiv*, family care
          = hoitaa muistisai*, hoitaa sairas*, hoitaa vanhem*, hoitaa lapsi*, hoitaa mies*, sköter sin mamma, sköter sin pappa
          = tar hand om sin mamma, looks after her mother, looks after his mother, caring for
        parental-leave < family
          fi vanhempainvapaa, perhevapaa, äitiysloma, isyysvapaa
          sv föräldraledighet, familjeledighet
          en parental leave, family leave
          = vanhempainvap*, hoitovap*, perhevapa*, föräldraled*, parental leave
        loneliness
          fi yksinäisyys, yksinäiset, eristäytyminen
          sv ensamhet, isolering
          en loneliness, isolation
          = yksinäi*, yksin kotona, ei ystävi*, ei kavere*, eristäyty*, syrjäyty*, ensamh*, isolera*, utanförskap*, lonel*, isolat*
          = ei oo kavere*, ei ole kavere*, ei oo ystävi*, ei ole ystävi*, ei kavereita, träffar ingen, inga vänner, no friends
          = ensam hemma, så ensam, känner sig ensam, helt ensam, alldeles ensam, ensam pensio*, ensam person, ensam klient
          = yksin koto*, yksin päivät, yksin kaiket, on niin yksin, ihan yksin, aivan yksin, feels alone, all alone, so alone
          = lives alone
          = ihan yksin, aivan yksin, ku on yksin, kun on yksin, ei ystäviä, ei kavereita, ensam, ensamm*, inga vänner, lonely, loneli*, no friends, nobody talks
        military
          fi varusmiespalvelus, armeija, siviilipalvelus, ~intti
          sv beväringstjänst, militärtjänst, civiltjänst
          en military service, conscription, civil service
          = varusmie*, intti, inttiin, armeija*, siviilipalv*, beväring*, militärtjänst*, värnplikt*, military service, conscript*
        driving-licence
          fi ajokortti ja liikkuminen, ajokortti, liikkuminen, ~kortti
          sv körkort och resor, körkort
          en driving licence and travel, driving licence, getting around
          = ajokort*, työmatk*, liikkumisavust*, julkisilla, körkort*, arbetsresa*, kollektivtrafik*, driving licen*, commut*
          = travel allowance, kuorma autokort*, kortti maksaa, autokoul*, ajotunt*, körskol*, driving school*, driving lesson*
          = driver's licen*
          = ei aja, ajokiel*, bussi kulkee, kör bil, sista bussen, last bus, körförbud*, driving ban, cannot drive, can't drive
        gender
          fi sukupuoli- ja seksuaalivähemmistöt, sateenkaarinuoret, HLBTIQ, seksuaalivähemmistöt
          sv köns- och sexuella minoriteter, HBTQI
          en gender and sexual minorities, LGBTIQ
          = sateenkaar*, hlbtq*, lhbti*, hbtq*, lgbt*, gender identity
        neet < youth
          fi syrjäytymisvaarassa oleva nuori, NEET-nuori, ~kotiin jäänyt nuori
          sv unga i utanförskap, hemmasittare
          en young people not in work or study, NEET
          = syrjäytymisvaar*, syrjäytyn* nuor*, neet, neet nuor*, kotiin jäänyt, kotiin jäänei*, makaa kotona, jumittu* koti*
          = ei poistu kotoa, ei lähde kotoa, hemmasitt*, hikikomori*, utanför arbets*, won't leave the house, ei käy missään
          = ei oo käyny missään, inte går ut, vågar inte gå ut, ei poistu huone*, ei poistu, linnoittau*, neljän seinän, ei ulkoile
          = sitter hemma, bara hemma hela dag*, never leaves his room, never leaves her room, stays in his room
        ohjaamo < youth
          fi Ohjaamo, ~ohjaamolainen
          sv Navigatorn
          en Ohjaamo, one-stop guidance centre
          = ohjaamo*, navigatorn*, navigator, one stop guid*
        outreach-youth < youth
          fi etsivä nuorisotyö, nuorisotyö, ~etsivät
          sv uppsökande ungdomsarbete, ungdomsarbete
          en outreach youth work, youth work
          = etsivä nuor*, etsivän nuor*, etsivään nuor*, nuorisotyö*, etsivät, etsivän työ*, uppsökande ungd*, ungdomsarb*
          = outreach youth*, youth work*
        becoming-independent < youth
          fi itsenäistyminen, omilleen muuttaminen, jälkihuolto
          sv bli självständig, eftervård, flytta hemifrån
          en becoming independent, aftercare, leaving home
          = itsenäisty*, omilleen, muuttaa omaan, muuttaa pois koto*, jälkihuol*, asuu vanhemp*, asuu äitinsä, asuu yhä vanh*
          = självständig*, flytta hemif*, eftervård*, bor hemma hos, leaving home, move* out of home, aftercare
          = lives with his parent*, lives with her parent*, living with parents
        over-fifty < ageing
          fi yli viisikymppiset, ikäsyrjintä, ~viiskymppiset
          sv över 50 år, åldersdiskriminering
          en people over fifty, age discrimination
          = yli viiskymp*, yli viisikymp*, viiskymp*, viisikymp*, yli 50 v*, yli 50, yli 55, ikäsyrj*, ikärasis*, liian vanha töi*
          = över 50, över 55, åldersdiskr*, over 50, over 55, over fift*, age discr*, too old for, kuuskymp*, kuusikymp*
          = viidenkymmenen, kuudenkymmenen, iän takia, ikä on este, ikä estee*, vid 60, vid 61, vid 58, 58 årig*, 59 årig*
          = 60 årig*, 61 årig*, 62 årig*, over sixty, at 58, at 59, at 60, 58 year*, 59 year*, 60 year*, 61 year*, nobody hires at
        single-parent < family
          fi yksinhuoltajat, yksinhuoltajuus, ~yh-äiti, ~yksinhuoltajaäiti
          sv ensamförsörjare, ensamstående förälder
          en single parents
          = yksinhuolt*, yh äit*, yh isä*, ensamförsör*, ensamstående, ensam mamma, single parent*, single mother*, single mom*
          = single dad*, lone parent*
        childcare < family
          fi lastenhoito, päivähoito, varhaiskasvatus, päiväkoti, ~tarha, vuorohoito
          sv barnomsorg, dagvård, småbarnspedagogik, daghem
          en childcare, daycare
          = lastenhoi*, lapset hoito*, lapsi hoito*, lapselle hoito*, päivähoi*, päiväkot*, tarhaan, tarhapaik*, varhaiskasv*
          = vuorohoi*, ei ole ketään hoita*, barnoms*, dagvård*, daghem*, småbarnsp*, barnvakt*, childcare, child care, daycare
          = day care, babysit*, kindergarten*, dagis, no daycare, hoitopaik*
        parenting < family
          fi vanhemmuus, kasvatus, murrosikäinen lapsi
          sv föräldraskap, uppfostran
          en parenting
          = vanhemmuu*, kasvatu*, murrosik*, teini ikäi*, föräldrask*, uppfostr*, tonårsb*, parenting, upbringing
        relationship < family
          fi parisuhde, parisuhdeongelmat, pariterapia
          sv parrelation, parterapi
          en relationship, couples therapy
          = parisuht*, parisuhd*, pariterap*, puolison kans*, mustasukk*, parrelat*, parförhåll*, parterap*, svartsjuk*
          = relationship*, couples ther*, marriage, jealous*, puoliso ei, riidat kotona
        custody < divorce
          fi huoltajuus, huoltajuusriita, tapaamisoikeus
          sv vårdnad, vårdnadstvist, umgängesrätt
          en custody, custody dispute
          = huoltajuu*, tapaamisoik*, lapset mene* isä*, huoltoriit*, vårdnad*, umgänges*, custody
        pregnancy < parental-leave
          fi raskaus, raskaana oleva asiakas
          sv graviditet, moderskapsledighet
          en pregnancy, maternity leave
          = raskau*, raskaan*, äitiyslom*, äippälom*, äippäv*, odottaa lasta, gravid*, moderskap*, väntar barn, pregnan*
          = maternity*, expecting a baby
        stay-at-home-mothers < family
          fi kotiäidit, pitkään kotona olleet, kotivanhemmat
          sv hemmamammor, länge hemma med barn
          en stay-at-home mothers, long at home with children
          = kotiäit*, kotiäid*, kotivanhem*, kotona lasten kans*, vuosia kotona, hoitanut lapsia koto*, hemmamam*, hemma med barn*
          = stay at home, home with the kids, home with children, housewi*
        widowhood < grief
          fi leskeys, puolison kuolema, leskeneläke
          sv förlust av make, änka, familjepension
          en losing a spouse, widowhood, survivor's pension
          = leske*, leski, puoliso kuol*, vaimo kuol*, mies kuol*, puolison kuol*, änka, änkling, änkep*, familjepens*, maken dog
          = widow*, husband died, wife died, survivors pens*
        roma < cultures
          fi romanit, romanitausta
          sv romer
          en Roma people
          = romani, romanit, romanin, romanei*, romanitaus*, romaniask*, romer, romsk*, roma people, roma client*, roma background
        sami < cultures
          fi saamelaiset, saamen kieli
          sv samer, samiska
          en Sámi people, Sámi language
          = saamelai*, saamen kiel*, saamenk*, samer, samisk*, sami people, sámi*
        rural < driving-licence
          fi pitkät välimatkat, haja-asutusalue, ~korvessa asuminen
          sv långa avstånd, glesbygd
          en long distances, living in the countryside
          = välimatk*, pitkä matka, pitkät matk*, haja asut*, syrjäkyl*, syrjäseu*, korvess*, ei kulje buss*, ei pääse liikk*
          = bussi ei kul*, kulkuyht*, långa avst*, glesbyg*, ingen buss, på landet, countryside, rural, no bus, remote area*
        travel-costs < driving-licence
          fi matkakustannukset, matkakulut, matkakorvaus, bussilippu
          sv resekostnader, reseersättning
          en travel costs
          = matkakul*, matkakust*, matkakorv*, bussilip*, bussikor*, bussirah*, resekostn*, reseers*, bussbiljett*, busskort*
          = travel cost*, travel expens*, bus ticket*, bus fare*
        free-time < loneliness
          fi vapaa-aika, harrastukset, mielekäs tekeminen, ~kaikukortti
          sv fritid, hobbyer
          en free time, hobbies
          = vapaa aik*, vapaa ajan, harrastu*, harrastaa, kaikukort*, tekemistä päivi*, mielekästä teke*, fritid*, hobby*, hobbi*
          = free time, leisure*
        friends < loneliness
          fi ystävät, sosiaaliset suhteet, tukihenkilö, ~kaverit
          sv vänner, stödperson
          en friends, support person
          = ystävi*, ystävys*, sosiaaliset suht*, sosiaalisia suht*, tukihenkil*, vänner, kompisar, kompis, stödpers*, friends
          = friendship*, support person, saada kavere*, löytää kavere*, löytyy kavere*
        social-skills < loneliness
          fi sosiaaliset taidot, vuorovaikutustaidot
          sv sociala färdigheter
          en social skills
          = sosiaaliset taid*, sosiaalisia tait*, sosiaalisten tait*, vuorovaikutustai*, käytöstav*, ei katso silmiin
          = sociala färd*, social skill*, eye contact
        everyday-skills < time-management
          fi arjen taidot, arjenhallinta, arjen rutiinit
          sv vardagsfärdigheter, vardagsrutiner
          en everyday skills, daily routines
          = arjen tai*, arjen hall*, arjenhall*, arjen ryt*, arjen rutii*, arki ei suju, arki sekaisin, arki on sekaisin
          = arki kuntoon, arki ei ota suju*, vardagsfärd*, vardagsrut*, vardagen funger*, få vardagen, everyday skill*
          = daily routine*, life skills, everyday life
        transgender < gender
          fi transihmiset, sukupuolen korjaus, muunsukupuolisuus
          sv transpersoner, könskorrigering
          en transgender people, gender reassignment
          = transsuku*, transnai*, transmie*, transtaus*, transihmi*, sukupuolen korj*, sukupuoli ident*, muunsuku*, nonbin*
          = transpers*, transkö*, könskorr*, könsident*, transgend*, trans woman, trans man, gender ident*, non binary, transasiak*
        immigrant-women < integration
          fi maahanmuuttajanaiset, maahanmuuttajaäidit
          sv invandrarkvinnor, invandrarmammor
          en immigrant women, immigrant mothers
          = maahanmuuttajanai*, maahanmuuttajaäi*, mamuäid*, invandrarkv*, invandrarmam*, utländska kvinn*, immigrant wom*
          = immigrant moth*, refugee wom*, women who came, immigrant wives, maahanmuuttajarouv*, kotona olleet maahanm*
        """;
}
