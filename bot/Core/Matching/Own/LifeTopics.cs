namespace PeerHelp.Core.Matching.Own;

/// <summary>Life situations and the family.</summary>
internal static class LifeTopics
{
    public const string Table = """
        youth
          fi nuoret
          sv unga
          en young people
          = nuori, nuoren, nuoret, nuori*, nuorten, nuorille, nuoria, nuorelle, nuorta, nuorisot*, nuorten, etsivä* nuoris*, ohjaamo*, alaikäi*, teini*, parikymppi*, ung, unga, ungdom*, navigator*, young, youth*, teen*, one stop guidance*
        ageing
          fi ikääntyneet työnhakijat
          sv äldre arbetssökande
          en older jobseekers
          = ikäänty*, ikäsyrjin*, iäkkä*, yli viiskymppi*, yli viisikymppi*, kuuskymppi*, kuusikymppi*, vanhempi työnhak*, yli 50, yli 55, yli 60, äldre, åldersdiskrim*, over 50, over 55, older job*, older work*, older client*, ageing, ageis*
        family
          fi perhe
          sv familj
          en family
          = perhe*, perhee*, vanhemmu*, lapset, lasten, lapsia, lapsiperhe*, yksinhuolt*, lastenhoi*, päiväkot*, familj*, barnen, barnfamilj*, ensamförsörj*, föräldra*, daghem*, dagvård*, family, families, children, childcare, daycare, single mother*, single parent*, kids
        child-protection
          fi lastensuojelu
          sv barnskydd
          en child protection
          = lastensuoje*, lasun, lasu, lastensuojelu*, huoltajuu*, barnskydd*, vårdnad*, child protection, child welfare, custody
        divorce
          fi ero
          sv skilsmässa
          en divorce
          = avioero*, ero, eron, eroa, erosta, erosi, erosin, erota, eronnut, eronnee*, eroamassa, skilsmäss*, skilde sig, skilt sig, skiljer sig, divorc*, breakup, broke up
        caregiver
          fi omaishoito
          sv närståendevård
          en family care
          = omaisho*, hoitaa äiti*, hoitaa isä*, hoitaa puoliso*, närståendevård*, anhörigvård*, carer*, caregiv*, family care
        parental-leave
          fi vanhempainvapaa
          sv föräldraledighet
          en parental leave
          = vanhempainvap*, äitiyslom*, hoitovap*, perhevapa*, raskau*, raskaana, föräldraled*, moderskapsled*, gravid*, parental leave, maternity*, pregnan*
        loneliness
          fi yksinäisyys
          sv ensamhet
          en loneliness
          = yksinäi*, yksin kotona, ei ystävi*, ei kavere*, eristäyty*, syrjäytymi*, syrjäyty*, ensam, ensamh*, isolera*, utanförskap*, lonel*, isolat*
        military
          fi varusmiespalvelus
          sv beväringstjänst
          en military service
          = varusmie*, intti, inttiin, armeija*, siviilipalv*, beväring*, militärtjänst*, värnplikt*, military service, conscript*
        driving-licence
          fi ajokortti ja liikkuminen
          sv körkort och resor
          en driving licence and travel
          = ajokort*, työmatk*, matkakulu*, liikkumisavust*, kulkuyhtey*, julkisilla, körkort*, arbetsresa*, resekostnad*, kollektivtrafik*, driving licen*, commut*, travel cost*, travel allowance
        gender
          fi sukupuoli- ja seksuaalivähemmistöt
          sv köns- och sexuella minoriteter
          en gender and sexual minorities
          = transsuku*, sateenkaar*, hlbtq*, lhbti*, sukupuolen korj*, sukupuoli ident*, hbtq*, könskorriger*, lgbt*, transgender*, gender identity
        """;
}
