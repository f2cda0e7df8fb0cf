namespace PeerHelp.Core.Matching.Own;

/// <summary>Fields of work.</summary>
internal static class FieldsTopics
{
    public const string Table = """
        construction
          fi rakennusala
          sv byggbranschen
          en construction work
          = rakennusal*, raksa*, työturvallisuuskort*, byggbransch*, byggjobb*, construction, building site*
        care-sector
          fi hoiva-ala
          sv vårdbranschen
          en care work
          = hoiva ala*, hoivaal*, lähihoit*, hoitoala*, hoiva avust*, vårdbransch*, närvård*, care sector, care work*, practical nurse*
        restaurant
          fi ravintola- ja palveluala
          sv restaurangbranschen
          en restaurant and service work
          = ravintola ala*, ravintolaal*, keittiöap*, kaupan ala*, siivousal*, siivooj*, laitoshuol*, hygieniapass*, restaurangbransch*, städbransch*, städjobb*, cleaning job*, restaurant work, hygiene passport
        it-sector
          fi ICT-ala
          sv IT-branschen
          en IT jobs
          = ict ala*, it ala*, koodari*, ohjelmoi*, ohjelmisto*, it bransch*, programmer*, software, developer*, coding
        transport
          fi kuljetus- ja logistiikka-ala
          sv transport och logistik
          en transport and logistics
          = logistiikk*, kuljetusal*, trukki*, trukin, varastotyö*, rekkakusk*, kuorma auto*, c kort*, logistik*, truckkort*, lagerjobb*, lastbil*, logistics, forklift*, warehouse*, truck driv*
        """;
}
