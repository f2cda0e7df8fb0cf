namespace PeerHelp.Core.Matching.Own;

/// <summary>Working life.</summary>
internal static class WorkingTopics
{
    public const string Table = """
        salary
          fi palkka ja työsuhde
          sv lön och anställning
          en pay and employment terms
          = palkkatoiv*, palkkaneuv*, palkanmaks*, palkkasaatav*, työsopim*, työsuhde*, irtisan*, lomautu*, lomautet*, työaik*, lönean*, löneförhandl*, anställningsavtal*, uppsagd, uppsägning*, permitter*, employment contract*, dismiss*, laid off, layoff*, salary
        employers
          fi työnantajayhteistyö
          sv arbetsgivarsamarbete
          en employer cooperation
          = työnantaj*, yritysyhteis*, yrityskäyn*, rekrytoin*, yritysyhteyd*, arbetsgivar*, företagssamarbet*, rekryter*, employer*, recruit*
        work-adjustment
          fi työn muokkaus
          sv anpassning av arbetet
          en adjusting work
          = työn muokka*, työnmuokka*, työolosuhde*, apuväline*, kohtuulli* mukautu*, räätälö*, anpassa arbetet, anpassning*, hjälpmedel*, reasonable accommod*, workplace adjust*, job crafting
        part-time
          fi osa-aikatyö
          sv deltidsarbete
          en part-time work
          = osa aika*, osaaika*, keikkatyö*, keikkai*, nollasopim*, sovitel*, deltid*, timanställ*, gigjobb*, part time, gig work, zero hours
        return-to-work
          fi työhönpaluu
          sv återgång till arbete
          en return to work
          = työhönpaluu*, työhön palu*, töihin palu*, palaa töihin, palata töihin, palaamassa töihin, paluu töihin, paluuta töihin, paluun töihin, osasairauspäivärah*, återgå*, återgång*, tillbaka till jobbet, tillbaka i arbete, return to work, returning to work, back to work
        entrepreneurship
          fi yrittäjyys
          sv företagande
          en entrepreneurship
          = yrittäj*, yrityksen perus*, perustaa yrit*, perustaa firma*, starttirah*, kevytyrit*, toiminimi*, toiminimen, oma firma, liiketoimintasuun*, företagande*, företagare*, starta eget*, startpeng*, eget företag, firma, entrepren*, start a business, starting a business, startup grant*, start up grant*, self employ*
        """;
}
