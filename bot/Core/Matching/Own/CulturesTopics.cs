namespace PeerHelp.Core.Matching.Own;

/// <summary>Languages, cultures and moving to Finland.</summary>
internal static class CulturesTopics
{
    public const string Table = """
        integration
          fi kotoutuminen
          sv integration
          en integration
          = kotou*, kotoutu*, kotoutta*, koto, maahanmuut*, mamu*, pakolai*, turvapaikan*, integration*, invandr*, inflytt*, flykting*, asylsök*, immigra*, refugee*, asylum*, newcomer*
        residence-permit
          fi oleskelulupa
          sv uppehållstillstånd
          en residence permit
          = oleskelulu*, oleskeluluv*, työlup*, työluv*, työnteko oikeu*, migri*, uppehållstillstånd*, arbetstillstånd*, residence permit*, work permit*, visa
        language-skills
          fi kielitaito
          sv språkkunskaper
          en language skills
          = kielitai*, kielitaido*, kielitestit, suomen kiel*, suomen taito*, suomen taido*, suomea, ruotsin kiel*, s2, yki, kielikurs*, kielikoulu*, kielimuur*, selkokiel*, språkkunskap*, språkkurs*, finska språket, svenska språket, språkbad*, lär sig finska, kan inte finska, lättläst, language skill*, language cours*, learn finnish, speak finnish, finnish skills, language barrier*
        interpreter
          fi tulkkaus
          sv tolkning
          en interpreting
          = tulkki*, tulki*, tulkka*, tulkin, tolk, tolken, tolkar, tolkning*, interpreter*, interpreting
        foreign-degree
          fi tutkinnon tunnustaminen
          sv erkännande av examen
          en recognising a degree
          = tutkinnon tunnust*, tutkinnon rinnast*, ulkomai* tutkin*, ulkomailla suorit*, rinnastami*, laillistami*, erkännande av, utländsk* exam*, foreign degree*, foreign qualif*, recognition of
        cultures
          fi kulttuurit
          sv kulturer
          en cultures
          = kulttuuri*, romani*, saamelai*, kultur*, romer, samer, cultur*, roma
        """;
}
