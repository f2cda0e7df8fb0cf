namespace PeerHelp.Core.Matching.Own;

/// <summary>Benefits and pensions, by their old names and new ones.</summary>
internal static class BenefitsTopics
{
    public const string Table = """
        kela
          fi Kela-etuudet
          sv FPA-förmåner
          en Kela benefits
          = kela, kelaan, kelan, kelalta, kelasta, kelalle, kelassa, fpa, fpas, kela's, kela etuu*, perusturva*
        unemployment-benefit
          fi työttömyysturva
          sv utkomstskydd för arbetslösa
          en unemployment benefit
          = työttömyystur*, työttömyyspäivärah*, työmarkkinatu*, yleistu*, päivärah*, karenssi*, ansiosidon*, liiton päivärah*, liitosta, arbetslöshetsersätt*, arbetslöshetsunderstöd, arbetsmarknadsstöd*, dagpenning*, karens*, unemployment benefit*, unemployment allowance, labour market subsidy
        disability-pension
          fi työkyvyttömyyseläke
          sv sjukpension
          en disability pension
          = työkyvyttömyyselä*, sairauselä*, kuntoutustu*, osaelä*, sjukpension*, invalidpension*, rehabiliteringsstöd*, disability pension*
        pension
          fi eläke
          sv pension
          en pension
          = eläke*, eläkkee*, eläkkeelle, eläköity*, vanhuuselä*, *eläke*, pension*, retire*
        sick-leave
          fi sairausloma
          sv sjukledighet
          en sick leave
          = sairauslom*, sairaslom*, saikku*, saiku*, sairauspoissaolo*, sairauspäivärah*, sjukled*, sjukskriv*, sjukdagpenning*, sick leave*, sickness allowance
        """;
}
