namespace PeerHelp.Core.Matching.Own;

/// <summary>Languages, cultures and moving to Finland.</summary>
internal static class CulturesTopics
{
    public const string Table = """
        integration
          fi kotoutuminen
          sv integration
          en integration
          = kotou*, kotoutu*, kotoutta*, koto, maahanmuut*, mamu*, integration*, invandr*, inflytt*, immigra*, newcomer*
        residence-permit < integration
          fi oleskelulupa
          sv uppehållstillstånd
          en residence permit
          = oleskelulu*, oleskeluluv*, työnteko oikeu*, migri*, uppehållstillstånd*, residence permit*, visa
        language-skills < integration
          fi kielitaito
          sv språkkunskaper
          en language skills
          = kielitai*, kielitaido*, suomen kiel*, suomen taito*, suomen taido*, suomea, språkkunskap*, finska språket, svenska språket, språkbad*, kan inte finska, language skill*, language cours*, finnish skills
        interpreter < language-skills
          fi tulkkaus
          sv tolkning
          en interpreting
          = tulkki*, tulkka*, tulkin, tolk, tolken, tolkar, tolkning*, interpreter*, interpreting, tulkit, tulkille, tulkilta, tulkilla, tulkilt*
        foreign-degree < integration, studies
          fi tutkinnon tunnustaminen
          sv erkännande av examen
          en recognising a degree
          = tutkinnon tunnust*, tutkinnon rinnast*, ulkomai* tutkin*, ulkomailla suorit*, rinnastami*, laillistami*, erkännande av, utländsk* exam*, foreign degree*, foreign qualif*, recognition of, tutkinto ulkomail*, ulkomai* tutk*, examen erkänd, utländsk examen, degree recognis*, degree recogniz*, saada tutkinto tunnust*
        cultures < integration
          fi kulttuurit
          sv kulturer
          en cultures
          = kulttuuri*, romani*, kultur*, cultur*, roma
        integration-plan < integration
          fi kotoutumissuunnitelma, kotoutumiskoulutus, kotoutumispalvelut, ~koto-koulutus
          sv integrationsplan, integrationsutbildning
          en integration plan, integration training
          = kotoutumissuun*, kotoutumiskoul*, kotokoul*, koto koul*, koto kurss*, kotokurs*, kotoutumispal*, integrationspl*, integrationsutb*, integration plan*, integration train*, integration course*
        temporary-protection < integration
          fi tilapäinen suojelu, ukrainalaiset
          sv tillfälligt skydd, ukrainare
          en temporary protection, Ukrainians
          = tilapäi* suojel*, ukrain*, ukrainal*, tillfälligt skydd, ukrainar*, ukrainsk*, temporary protect*, ukrainian*, ukraine
        asylum < residence-permit
          fi turvapaikanhakijat, pakolaiset, kiintiöpakolaiset
          sv asylsökande, flyktingar, kvotflyktingar
          en asylum seekers, refugees
          = turvapaik*, pakolai*, kiintiöpak*, vastaanottokes*, asylsök*, flykting*, kvotflykt*, flyktingförl*, asylum*, refugee*, reception centre*
        citizenship < residence-permit
          fi Suomen kansalaisuus, kansalaisuuden hakeminen
          sv finskt medborgarskap
          en Finnish citizenship
          = kansalaisuu*, kansalaisuud*, medborgarsk*, citizenship
        family-reunification < residence-permit
          fi perheenyhdistäminen, perhe ulkomailla
          sv familjeåterförening
          en family reunification
          = perheenyhd*, perhe on ulkom*, perhe ulkom*, perheen saaminen suom*, familjeåterf*, familjen är kvar, family reunif*, family abroad, bring his family, bring her family
        work-permit < residence-permit
          fi työnteko-oikeus, työntekijän oleskelulupa, työlupa
          sv arbetstillstånd, rätt att arbeta
          en work permit, right to work
          = työntek* oikeu*, työnteko oik*, työlup*, työluv*, saako tehdä töi*, saako työskenn*, työntekijän oleskel*, arbetstillst*, rätt att arbeta, får han jobba, får hon jobba, work permit*, right to work, allowed to work, start working right away, saako hän tehdä, saako tehdä työ*, får jobba, får börja jobba, får arbeta, can she start working, can he start working, can she work, can he work, keep working
        international-talent < integration
          fi kansainväliset osaajat, ulkomaiset opiskelijat
          sv internationella experter, utländska studerande
          en international talents, international students
          = kansainväli* osaaj*, kansainväli* opisk*, ulkomaalai* opisk*, ulkomai* opisk*, kv osaaj*, internationella exp*, utländska stud*, international talent*, international stud*, international degree stud*, foreign student*, expat*
        finnish-course < language-skills
          fi suomen kielen opiskelu, suomen kurssi, S2, kielikurssi
          sv finskakurs, språkkurs, studera finska
          en Finnish course, learning Finnish, language course
          = suomen kurs*, suomen kielen opis*, suomen kielen kurs*, suomen opisk*, suomen kieltä, suomen kieli, kielikurs*, kielikoul*, oppia suomea, oppii suomea, opiskelee suomea, opiskella suomea, s2, suomi toisena, finskakurs*, finska kurs*, språkkurs*, lära sig finska, studera finska, lär sig finska, finnish course*, finnish class*, learn* finnish, language course*, study* finnish, suomen kurssi*, mikä kurssi seuraav*, a2, b1, kielen opettel*, suomea opett*, in finnish, speak finnish, learn finnish, öva finska, practise finnish, practice finnish
        language-test < language-skills
          fi YKI-testi, kielitesti, kielitaidon arviointi, ~yki
          sv allmän språkexamen, YKI-test, språktest
          en YKI test, language test
          = yki, yki test*, ykitest*, yki tutk*, kielitest*, kielitutk*, kielitaidon arv*, språktest*, språkexam*, yki test, language test*, language exam*
        swedish-skills < language-skills
          fi ruotsin kieli, ruotsinkieliset palvelut
          sv svenska språket, service på svenska
          en Swedish language, services in Swedish
          = ruotsin kiel*, ruotsinkiel*, ruotsin tait*, ruotsin opisk*, ruotsia pit*, ruotsia äid*, på svenska, svenskspråk*, swedish speak*, in swedish, learn swedish
        language-at-work < language-skills
          fi kielitaito työssä, työpaikan kieli, työpaikkasuomi
          sv språket på jobbet, arbetsplatsens språk
          en language at work
          = työpaikkasuom*, kielitaito ei riitä, kielitaito ei riit*, kielitaitovaat*, kielimuur*, ammattikiel*, språket på jobb*, språkkrav*, språkbarriär*, yrkesspråk*, räcker inte finskan, language requirement*, language barrier*, workplace language
        literacy < language-skills
          fi luku- ja kirjoitustaito, lukutaidottomat, aikuisten lukutaito
          sv läs- och skrivkunnighet, analfabeter
          en literacy, people who cannot read
          = luku ja kirjoitust*, lukutai*, lukutaido*, ei osaa luk*, ei osaa kirjoit*, kirjoitustai*, läs och skrivk*, läskunn*, analfabet*, kan inte läsa, literacy, illitera*, cannot read, can't read
        plain-language < language-skills
          fi selkokieli, selkosuomi
          sv lättläst språk, klarspråk
          en plain language, easy language
          = selkokiel*, selkosuom*, selkeästi puhu*, lättläst*, lättspråk*, klarspråk*, enkelt språk, plain language, easy language, easy to read, simple language
        religion < cultures
          fi uskonto, uskonnolliset tavat
          sv religion, religiösa seder
          en religion, religious customs
          = uskonto*, uskonno*, ramadan*, rukoil*, huivi*, muslim*, islam*, religion*, religiös*, ramadan, böne*, slöja*, religious, muslim*, prayer*, headscar*
        settling-practicalities < integration
          fi henkilötunnus, väestörekisteri, DVV, kotikunta
          sv personbeteckning, DVV, hemkommun
          en personal identity code, registering in Finland
          = henkilötun*, hetu, hetua, väestörek*, digi ja väest*, dvv*, kotikunta*, personbeteck*, hemkommun*, folkbokför*, personal identity*, identity code*, municipality of residence, registered in finland
        """;
}
