namespace PeerHelp.Core.Matching.Own;

/// <summary>Networks and partners.</summary>
internal static class PartnersTopics
{
    public const string Table = """
        networks
          fi verkostot, verkostoyhteistyö, yhteistyökumppanit, kumppanuudet
          sv nätverk, nätverkssamarbete, samarbetspartner
          en networks, networking, partner organisations
          = verkosto*, kumppan*, kolmas sektori, nätverk*, samarbetspartn*, tredje sektorn, network*, partner organi*
        volunteering
          fi vapaaehtoistyö, vapaaehtoisuus, vapaaehtoishommat
          sv frivilligarbete, volontärarbete
          en volunteering, voluntary work
          = vapaaehtois*, frivillig*, volunteer*
        kela-cooperation < networks
          fi Kela-yhteistyö, Kelan virkailija, Kelan viranomaislinja
          sv samarbete med FPA
          en cooperation with Kela
          = kela yhteist*, kelan kans*, kelan virk*, kelan viranom*, kelan yhteysh*, yhteistyö kela*, samarbete med fpa
          = cooperation with kela, contact at kela, soittaa kelaan, soitan kelaan, kelan kanssa, ringa fpa, ringer fpa, call kela
          = calling kela
        network-meeting < networks
          fi verkostopalaveri, moniammatillinen palaveri, yhteistyöpalaveri, kolmikanta
          sv nätverksmöte, trepartsmöte
          en network meeting, multi-agency meeting
          = verkostopal*, verkostotap*, moniammatillis* pal*, yhteispalav*, yhteistyöpal*, yhteistapaam*, kolmikanta*, hoitokokous*
          = nätverksm*, trepartsm*, network meeting*, multi agency meeting*, case conference*
        warm-handover < networks
          fi saattaen vaihtaminen, asiakkaan siirto, palveluun saattaminen
          sv överföring med stöd, slussa vidare
          en warm handover, transferring a client
          = saattaen vaih*, saattaen, asiakkaan siirt*, siirtää asiak*, siirtyy toisel*, palveluun saatt*, slussa vidare
          = överföring av klient*, warm hand*, handover*, hand over a client, transfer* a client, transferring a client
        organisations < networks
          fi järjestöt, yhdistykset, kolmas sektori, ~järjestöpuoli
          sv organisationer, föreningar, tredje sektorn
          en associations, third sector, NGOs
          = järjestö*, yhdistyks*, yhdistyst*, yhdistys, kolmas sekt*, kolmannen sekt*, föreningar*, förening, tredje sektorn*
          = organisationer, third sector, ngo, ngos, association*, charit*
        church < organisations
          fi seurakunta, diakoniatyö
          sv församling, diakoni
          en parish, church social work
          = seurakun*, diakon*, församling*, parish*, church*, deacon*
        health-cooperation < networks
          fi yhteistyö terveydenhuollon kanssa, hoitavan tahon kanssa tehtävä yhteistyö, hoitotaho
          sv samarbete med hälsovården, vårdkontakt
          en cooperation with health care
          = hoitotaho*, hoitava* taho*, hoitavan tah*, hoitokontak*, vårdkontakt*, samarbete med hälso*, cooperation with health
          = contact with health care
        service-map < networks
          fi palveluiden tunteminen, palvelukartta, paikalliset palvelut, ~mitä palveluja on
          sv servicekarta, lokala tjänster
          en knowing the services, map of services
          = palvelukart*, palveluverk*, mitä palvelu*, mistä palvelu*, palveluja löytyy, palveluita löytyy, palveluviidak*
          = servicekart*, vilken service, vilka tjänster, service map*, what services, which services, local services
          = palveluita alueel*, palveluja alueel*, palveluista alueel*, mihin palvel*, uusi täällä
        projects < networks
          fi hankkeet, ESR-hanke, STEA-hanke
          sv projekt, ESF-projekt
          en projects, ESF project
          = hanke, hankkee*, hankkeis*, esr hank*, esr, stea*, projekt, projektet, esf*, esf project*, project funding, projekten
        relatives < networks
          fi omaisten kanssa tehtävä yhteistyö, asiakkaan läheiset, ylihuolehtiva vanhempi
          sv samarbete med anhöriga, anhöriga
          en working with relatives, client's parents
          = omaise*, omaisten, läheiset, läheisten, asiakkaan äiti*, äiti soittaa, äiti soittel*, nuoren vanhem*, vanhemmat puutt*
          = ylihuoleh*, anhörig*, mamman ringer, mammans inbland*, relatives, client's mother, mother calls, overprotect*
          = mies istuu, vaimo istuu, klientens man, klientens fru, istuu mukana, husband answers, mother answers
          = vanhempiensa kans*, äitinsä kans*, isänsä soit*, vastaa hänen puolestaan, puhuu hänen puolestaan
        visit-partners < networks
          fi tutustumiskäynnit, yritysvierailut, vierailija ryhmään
          sv studiebesök, företagsbesök
          en study visits, company visits
          = tutustumiskäyn*, yritysvier*, yrityskäyn*, työpaikkavier*, vierailija*, vierailulle, studiebesök*, företagsbes*
          = gästföreläs*, company visit*, study visit*, guest speaker*, guest visit*
        """;
}
