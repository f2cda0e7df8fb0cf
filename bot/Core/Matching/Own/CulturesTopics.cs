namespace PeerHelp.Core.Matching.Own;

/// <summary>Languages, cultures and moving to Finland.</summary>
internal static class CulturesTopics
{
    public const string Table = """
        integration
          fi kotoutuminen, kotouttaminen, maahanmuuttajat, maahanmuutto, ~mamut
          sv integration, invandrare, inflyttade
          en integration, immigrants, immigration
          = kotou*, koto, maahanmuut*, mamu*, integration*, invandr*, inflytt*, immigra*, newcomer*, uussuomal*, nyanlän*
          = newly arrived, came as spouses, as a spouse
          = ulkomailta, ulkomaalai*, ulkomailla syntyn*, toisesta maasta, kotimaassa*, kotimaahan, somali*, syyrial*, irakil*, afgaan*, vietnam*, venäjänkieli*, arabiankieli*, från ett annat land, hemland*, utländ*
          = utlännin*, invandrar*, vietnames*, from abroad, foreign*, home country, immigrant*, newcomer*, migrant*
        residence-permit < integration
          fi oleskelulupa, oleskeluluvat, ~migri
          sv uppehållstillstånd, uppehållstillstånd och migri
          en residence permit, residence permits, Migri
          = oleskelulu*, työnteko oikeu*, migri*, uppehållstillstånd*, residence permit*, visa
        language-skills < integration
          fi kielitaito, kielen oppiminen, suomen kieli
          sv språkkunskaper, språk, finska
          en language skills, language learning
          = kielitai*, suomen kiel*, suomen taito*, suomen taido*, suomea, språkkunskap*, finska språket, svenska språket
          = språkbad*, kan inte finska, language skill*, language cours*, finnish skills, bara några ord, talar ingen finska
          = kan ingen finska, ei puhu suomea, ei osaa suomea, yhteistä kieltä, never learnt the language, speaks no finnish
          = without finnish, no finnish, knows no finnish, little finnish, gemensamt språk, common language
          = suomeksi, puhu suomea, osaa suomea, språkkurs*, svenska kurs*, kan finska, kan svenska, på finska, på lätt svenska, speak finnish, finnish only, in finnish, his finnish, her finnish, their finnish
        interpreter < language-skills
          fi tulkkaus, tulkki, tulkin käyttö, asioimistulkkaus
          sv tolkning, tolk, att anlita tolk
          en interpreting, interpreter, working with an interpreter
          = tulkki*, tulkka*, tulkin, tolk, tolken, tolkar, tolkning*, interpreter*, interpreting, tulkit, tulkille, tulkilla
          = tulkilt*, tolkbrist*, tolkad, as interpreter
        foreign-degree < integration, studies
          fi tutkinnon tunnustaminen, ulkomainen tutkinto, tutkinnon rinnastaminen
          sv erkännande av examen, utländsk examen
          en recognising a degree, foreign degree, foreign qualification
          = tutkinnon tunnust*, tutkinnon rinnast*, ulkomai* tutkin*, ulkomailla suorit*, rinnastami*, laillistami*, erkännande av
          = utländsk* exam*, foreign degree*, foreign qualif*, recognition of, tutkinto ulkomail*, ulkomai* tutk*, examen erkänd
          = utländsk examen, degree recognis*, degree recogniz*, saada tutkinto tunnust*, degree accepted, old degree, degree from
          = tutkinto ei kelpaa, tutkinto kelpaa, ulkomainen tutk*, gäller examen, rätt examen, qualification from abroad
        cultures < integration
          fi kulttuurit, kulttuurierot, kulttuurien kohtaaminen, monikulttuurisuus
          sv kulturer, kulturskillnader, mångkultur
          en cultures, cultural differences, multiculturalism
          = kulttuuri*, romani*, kultur*, cultur*, roma
        integration-plan < integration
          fi kotoutumissuunnitelma, kotoutumiskoulutus, kotoutumispalvelut, ~koto-koulutus
          sv integrationsplan, integrationsutbildning
          en integration plan, integration training
          = kotoutumissuun*, kotoutumiskoul*, kotokoul*, koto koul*, koto kurss*, kotokurs*, kotoutumispal*, integrationspl*
          = integrationsutb*, integration plan*, integration train*, integration course*
        temporary-protection < integration
          fi tilapäinen suojelu, ukrainalaiset
          sv tillfälligt skydd, ukrainare
          en temporary protection, Ukrainians
          = tilapäi* suojel*, ukrain*, tillfälligt skydd, temporary protect*
        asylum < residence-permit
          fi turvapaikanhakijat, pakolaiset, kiintiöpakolaiset
          sv asylsökande, flyktingar, kvotflyktingar
          en asylum seekers, refugees
          = turvapaik*, pakolai*, kiintiöpak*, vastaanottokes*, asylsök*, flykting*, kvotflykt*, asylum*, refugee*
          = reception centre*, kielteisen turvap*, käännytys*, paperiton, paperittom*, papperslös*, undocumented
        citizenship < residence-permit
          fi Suomen kansalaisuus, kansalaisuuden hakeminen
          sv finskt medborgarskap
          en Finnish citizenship
          = kansalaisuu*, medborgarsk*, citizenship
        family-reunification < residence-permit
          fi perheenyhdistäminen, perhe ulkomailla
          sv familjeåterförening
          en family reunification
          = perheenyhd*, perhe on ulkom*, perhe ulkom*, perheen saaminen suom*, familjeåterf*, familjen är kvar, family reunif*
          = family abroad, bring his family, bring her family
        work-permit < residence-permit
          fi työnteko-oikeus, työntekijän oleskelulupa, työlupa
          sv arbetstillstånd, rätt att arbeta
          en work permit, right to work
          = työntek* oikeu*, työnteko oik*, työlup*, työluv*, saako tehdä töi*, saako työskenn*, työntekijän oleskel*
          = arbetstillst*, rätt att arbeta, får han jobba, får hon jobba, work permit*, right to work, allowed to work
          = start working right away, saako hän tehdä, saako tehdä työ*, får jobba, får börja jobba, får arbeta
          = can she start working, can he start working, can she work, can he work, keep working, saako olla töissä
          = saako tehdä töitä, saako työskennellä, oikeus työ*, saa tehdä töitä, får han arbeta, får hon arbeta, får man jobba
        international-talent < integration
          fi kansainväliset osaajat, ulkomaiset opiskelijat
          sv internationella experter, utländska studerande
          en international talents, international students
          = kansainväli* osaaj*, kansainväli* opisk*, ulkomaalai* opisk*, ulkomai* opisk*, kv osaaj*, internationella exp*
          = utländska stud*, international talent*, international stud*, international degree stud*, foreign student*, expat*
        finnish-course < language-skills
          fi suomen kielen opiskelu, suomen kurssi, S2, kielikurssi
          sv finskakurs, språkkurs, studera finska
          en Finnish course, learning Finnish, language course
          = suomen kurs*, suomen kielen opis*, suomen kielen kurs*, suomen opisk*, suomen kieltä, suomen kieli, kielikurs*
          = kielikoul*, oppia suomea, oppii suomea, opiskelee suomea, opiskella suomea, s2, suomi toisena, finskakurs*
          = finska kurs*, språkkurs*, lära sig finska, studera finska, lär sig finska, finnish course*, finnish class*
          = learn* finnish, language course*, study* finnish, suomen kurssi*, mikä kurssi seuraav*, a2, b1, kielen opettel*
          = suomea opett*, in finnish, speak finnish, learn finnish, öva finska, practise finnish, practice finnish
          = ammattisanasto*, suomeksi, suomen sanast*, suomen tunti*, kielikahvil*, språkkafé*, på finska, finska ord
          = finnish lesson*, finnish language
        language-test < language-skills
          fi YKI-testi, kielitesti, kielitaidon arviointi, ~yki
          sv allmän språkexamen, YKI-test, språktest
          en YKI test, language test
          = yki, yki test*, ykitest*, yki tutk*, kielitest*, kielitutk*, kielitaidon arv*, språktest*, språkexam*, yki test
          = language test*, language exam*
        swedish-skills < language-skills
          fi ruotsin kieli, ruotsinkieliset palvelut
          sv svenska språket, service på svenska
          en Swedish language, services in Swedish
          = ruotsin kiel*, ruotsinkiel*, ruotsin tait*, ruotsin opisk*, ruotsia pit*, ruotsia äid*, på svenska, svenskspråk*
          = swedish speak*, in swedish, learn swedish, bara talar svenska, endast svenska, bara svenska, puhuu vain ruots*
          = only speaks swedish, only swedish
        language-at-work < language-skills
          fi kielitaito työssä, työpaikan kieli, työpaikkasuomi
          sv språket på jobbet, arbetsplatsens språk
          en language at work
          = työpaikkasuom*, kielitaito ei riitä, kielitaito ei riit*, kielitaitovaat*, kielimuur*, ammattikiel*, språket på jobb*
          = språkkrav*, språkbarriär*, yrkesspråk*, räcker inte finskan, language requirement*, language barrier*
          = workplace language
        literacy < language-skills
          fi luku- ja kirjoitustaito, lukutaidottomat, aikuisten lukutaito
          sv läs- och skrivkunnighet, analfabeter
          en literacy, people who cannot read
          = luku ja kirjoitust*, lukutai*, ei osaa luk*, ei osaa kirjoit*, kirjoitustai*, läs och skrivk*, läskunn*, analfabet*
          = kan inte läsa, literacy, illitera*, cannot read, can't read
        plain-language < language-skills
          fi selkokieli, selkosuomi
          sv lättläst språk, klarspråk
          en plain language, easy language
          = selkokiel*, selkosuom*, selkeästi puhu*, lättläst*, lättspråk*, klarspråk*, enkelt språk, plain language, easy language
          = easy to read, simple language
        religion < cultures
          fi uskonto, uskonnolliset tavat
          sv religion, religiösa seder
          en religion, religious customs
          = uskonto*, uskonno*, ramadan*, rukoil*, huivi*, muslim*, islam*, religion*, religiös*, böne*, slöja*, religious, prayer*
          = headscar*
        settling-practicalities < integration
          fi henkilötunnus, väestörekisteri, DVV, kotikunta
          sv personbeteckning, DVV, hemkommun
          en personal identity code, registering in Finland
          = henkilötun*, hetu, hetua, väestörek*, digi ja väest*, dvv*, kotikunta*, personbeteck*, hemkommun*, folkbokför*
          = personal identity*, identity code*, municipality of residence, registered in finland
        """;
}
