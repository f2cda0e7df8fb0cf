namespace PeerHelp.Core.Matching.Own;

/// <summary>Networks and partners.</summary>
internal static class PartnersTopics
{
    public const string Table = """
        networks
          fi verkostot
          sv nätverk
          en networks
          = verkosto*, kumppan*, järjestöt, järjestöyhteis*, yhdistyks*, yhdistyst*, kolmas sektori, nätverk*, samarbetspartn*, föreningar*, tredje sektorn, network*, partner organi*, third sector
        volunteering
          fi vapaaehtoistyö
          sv frivilligarbete
          en volunteering
          = vapaaehtois*, frivillig*, volunteer*
        """;
}
