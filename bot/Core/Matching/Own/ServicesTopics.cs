namespace PeerHelp.Core.Matching.Own;

/// <summary>Employment, social and legal services.</summary>
internal static class ServicesTopics
{
    public const string Table = """
        employment-services
          fi työvoimapalvelut
          sv sysselsättningstjänster
          en employment services
          = te toimisto*, te toimiston, tetoimisto*, te palvelu*, työkkäri*, työllisyysalue*, työllisyyspalvelu*, työvoimapalvelu*, työvoimatoimisto*, typ palvelu*, arbetsbyrå*, te byrå*, sysselsättningsområde*, sysselsättningstjänst*, arbetskraftsservice*, employment service*, employment office*, te office*, jobcentre*, job centre*
        multi-service
          fi monialainen tuki
          sv sektorsövergripande stöd
          en multi-agency support
          = monialai*, moniammatilli*, typ, sektorsövergripande*, multiprofession*, multi agency
        wage-subsidy
          fi palkkatuki
          sv lönesubvention
          en wage subsidy
          = palkkatu*, palkkatue*, palkkatuk*, lönesubvention*, lönestöd*, wage subsid*, pay subsid*
        work-trial
          fi työkokeilu
          sv arbetsprövning
          en work trial
          = työkokeilu*, kokeilujak*, koeaik*, arbetsprövning*, work trial*, work try out*, tryout
        rehab-work
          fi kuntouttava työtoiminta
          sv arbetsverksamhet i rehabiliteringssyfte
          en rehabilitative work
          = kuntouttav*, kuty, kutyss*, rehabiliterande arbetsverksam*, arbetsverksamhet*, rehabilitative work*
        work-coach
          fi työhönvalmennus
          sv arbetsträning
          en supported employment
          = työhönvalmen*, työhönvalmennu*, työvalmen*, tuettu työ*, arbetsträn*, arbetscoach*, supported employment, job coach*
        workshop
          fi työpaja
          sv verkstad
          en workshop for jobseekers
          = työpaja*, pajalle, pajalla, pajatoim*, pajajak*, sosiaalinen yritys, arbetsverkstad*, verkstadsverksam*, workshop for, social enterprise*
        wellbeing-county
          fi hyvinvointialue
          sv välfärdsområde
          en wellbeing services county
          = hyvinvointialue*, hyvinvointialuee*, hyvis, välfärdsområd*, wellbeing services county, wellbeing county
        social-work
          fi sosiaalityö
          sv socialarbete
          en social work
          = sosiaalityö*, sosiaaliohja*, sossu*, sosiaalitoim*, sosiaalipalvelu*, socialarbet*, socialbyrå*, socialen, socialservice, social work*, social services
        legal-aid
          fi oikeusapu
          sv rättshjälp
          en legal aid
          = oikeusap*, oikeusav*, asianajaj*, lakimie*, juristi*, valituks*, valittaa päätök*, oikaisuvaat*, rättshjälp*, jurist*, advokat*, besvär, överklag*, legal aid, lawyer*, appeal*
        """;
}
