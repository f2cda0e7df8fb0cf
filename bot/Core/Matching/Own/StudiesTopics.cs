namespace PeerHelp.Core.Matching.Own;

/// <summary>Studies and learning.</summary>
internal static class StudiesTopics
{
    public const string Table = """
        studies
          fi opiskelu
          sv studier
          en studies
          = opinno*, opinto*, opiskel*, koulutukseen hak*, ammattikoul*, amis, amikse*, amiksess*, ammattitutk*, tutkinto*, täydennyskoul*, omaehtoi*, yhteishaku*, opintotu*, studera*, studier*, studiestöd*, utbildning*, yrkesskol*, study, studies, studying, degree*, student*, vocational
        apprenticeship
          fi oppisopimus
          sv läroavtal
          en apprenticeship
          = oppisop*, oppisopimu*, oppisopp*, koulutussopim*, läroavtal*, lärling*, utbildningsavtal*, apprentic*
        dropout
          fi opintojen keskeytyminen
          sv studieavbrott
          en dropping out
          = keskeyt*, opinnot jää*, koulupudok*, jättää koulun, avbryt*, hoppat av, hoppa av, drop out, dropping out, dropped out, dropout*
        """;
}
