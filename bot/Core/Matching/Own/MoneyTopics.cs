namespace PeerHelp.Core.Matching.Own;

/// <summary>Money, debts and housing.</summary>
internal static class MoneyTopics
{
    public const string Table = """
        debt
          fi velat
          sv skulder
          en debt
          = velka*, velko*, velat, velan, velo*, velalli*, *velka*, pikavip*, pikalain*, luottotie*, maksuhäiriö*, ylivelka*, skuld*, betalningsanmärk*, snabblån*, lån, lånen, lånet, debt*, overindebt*, payday loan*
        enforcement
          fi ulosotto
          sv utsökning
          en debt enforcement
          = ulosot*, ulosmit*, vouti*, voudi*, utsökning*, utmätning*, kronofogd*, enforcement officer*, debt enforcement, bailiff*, garnish*
        money
          fi rahahuolet
          sv ekonomi
          en money worries
          = rahahuol*, rahat loppu*, rahat ei riitä, rahaton*, talousneuvon*, taloudelli* tilan*, talouden hallin*, raha asi*, toimeentulo*, laskuja, ekonomiska problem, pengarna räcker inte, utkomst*, pengar, money worr*, can't pay, budgeting, financial*
        social-assistance
          fi toimeentulotuki
          sv utkomststöd
          en social assistance
          = toimeentulotu*, toimeentulotue*, toimeentulotuk*, toimari*, utkomststöd*, social assistance, income support
        guardianship
          fi edunvalvonta
          sv intressebevakning
          en guardianship
          = edunvalvo*, edunvalvon*, intressebevak*, förmyndar*, guardian*
        housing
          fi asuminen
          sv boende
          en housing
          = asumi*, asunno*, asunto*, asunnoton*, vuokra*, häätö*, häädö*, kodito*, muutto*, boende*, bostad*, hyra, hyran, hyresrätt*, vräk*, hemlös*, housing, homeless*, evict*, rent, landlord*
        """;
}
