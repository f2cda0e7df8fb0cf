namespace PeerHelp.Core.Matching.Own;

/// <summary>Fields of work.</summary>
internal static class FieldsTopics
{
    public const string Table = """
        construction
          fi rakennusala, rakennustyö, ~raksa
          sv byggbranschen, byggarbete
          en construction work, building work
          = rakennusal*, raksa*, työturvallisuuskort*, byggbransch*, byggjobb*, construction, building site*
        care-sector
          fi hoiva-ala, hoitoala, hoivatyö, sosiaali- ja terveysala
          sv vårdbranschen, vårdarbete, social- och hälsovårdsbranschen
          en care work, health and social care
          = hoiva ala*, hoivaal*, hoitoala*, hoiva avust*, vårdbransch*, care sector, care work*
        restaurant
          fi ravintola- ja palveluala, ravintola-ala, palveluala
          sv restaurangbranschen, servicebranschen
          en restaurant and service work, hospitality
          = ravintola ala*, ravintolaal*, kaupan ala*, restaurangbransch*, restaurant work, hygiene passport
        it-sector
          fi ICT-ala, IT-ala, ohjelmointi, ~koodaus
          sv IT-branschen, ICT-branschen, programmering
          en IT jobs, programming, ICT
          = ict ala*, it ala*, koodari*, ohjelmoi*, ohjelmisto*, it bransch*, programmer*, software, developer*, coding
        transport
          fi kuljetus- ja logistiikka-ala, logistiikka, kuljetusala
          sv transport och logistik, logistik
          en transport and logistics, logistics
          = logistiikk*, kuljetusal*, logistik*, logistics, truck driv*
        cleaning < restaurant
          fi siivousala, puhtausala, laitoshuolto, ~siivoojan hommat
          sv städbranschen, lokalvård
          en cleaning work
          = siivousal*, siivousty*, siivoj*, siivooj*, siivouskeik*, siivoushomm*, puhtausal*, laitoshuol*, städbransch*, städjobb*
          = städare*, lokalvård*, cleaning job*, cleaning work, cleaner*
        retail < restaurant
          fi kaupan ala, myyntityö, myyjä, ~kassatyö
          sv handel, försäljning, butiksjobb
          en retail, sales work
          = kaupan al*, kaupan kass*, kaupan alal*, kassatyö*, myyjä*, myyntityö*, myyntial*, hyllyttä*, försälj*, säljare
          = inom handeln, retail*, sales work, shop assistant*, shop work, jobb i butik, butiksjobb*, butiksarb*, kassabiträd*
        kitchen < restaurant
          fi keittiötyö, kokki, tarjoilija, hygieniapassi
          sv köksarbete, kock, servitör, hygienpass
          en kitchen work, cook, waiter, hygiene passport
          = keittiöap*, keittiötyö*, keittiöö*, keittiöhom*, keittiöl*, kokki*, kokin, kokiksi, tarjoil*, tiskaaj*, hygieniapas*
          = köksarb*, köksbitr*, kock*, servitör*, diskare, hygienpas*, kitchen*, waiter*, waitress*, dishwash*, hygiene pass*
        industry
          fi teollisuus ja metalliala, hitsaus, tehdastyö, koneistus
          sv industri och metallbranschen, svetsning, fabriksarbete
          en industry and metal work, welding, factory work
          = teollisuu*, metallial*, hitsa*, tulityökor*, koneist*, tehdas*, tehtaas*, tehtaal*, kokoonpan*, tuotantoty*, industri*
          = metallbransch*, svets*, fabrik*, heta arbeten, industry, welding, welder*, factory*, assembly work*
        nature-work
          fi maatalous, metsäala ja puutarha, viherala, eläinala
          sv jordbruk, skogsbranschen och trädgård
          en agriculture, forestry and gardening
          = maatal*, maatila*, metsäal*, metsuri*, metsäty*, puutarha*, viheral*, kasvihuon*, marjanpoim*, eläintenhoi*
          = eläinten kans*, jordbruk*, lantbruk*, skogsbr*, trädgård*, djurskötar*, agricultur*, farm*, forestry, garden*
          = with animals, puutarhur*, mehiläis*
        early-education < care-sector
          fi lastenohjaus, lastenhoitajan työ, koulunkäynnin ohjaaja, kouluavustaja
          sv barnskötare, skolgångshandledare
          en childcare work, teaching assistant
          = lastenoh*, lastenhoitaj*, koulunkäyn* ohj*, koulunkäynnino*, kouluavust*, barnsköt*, barnledar*, skolgångsb*
          = skolgångsh*, nanny, school assistant*, teaching assistant*
        practical-nurse < care-sector
          fi lähihoitaja, hoiva-avustaja, sairaanhoitaja
          sv närvårdare, sjukskötare, vårdassistent
          en practical nurse, nurse, care assistant
          = lähihoit*, lähäri*, hoiva avus*, hoivaavus*, sairaanhoit*, närvård*, sjuksköt*, vårdassist*, practical nurse*
          = care assistant*, become a nurse, work as a nurse, nursing stud*, nursing school
        office-work
          fi toimistotyö, taloushallinto, asiakaspalvelu
          sv kontorsarbete, ekonomiförvaltning, kundtjänst
          en office work, accounting, customer service
          = toimistoty*, toimistohom*, toimistossa töis*, taloushall*, kirjanpit*, asiakaspalvelut*, asiakaspalvelij*, kontorsarb*
          = kontorsjobb*, ekonomiförv*, bokför*, kundtjän*, office work, office job*, accounting, bookkeep*, customer service
          = receptionist*
        creative
          fi luovat alat, kulttuuriala, taide, musiikki
          sv kreativa branscher, kulturbranschen, konst
          en creative fields, arts and culture
          = luovil* al*, luovat al*, luova al*, luovien al*, kulttuurial*, taiteilij*, muusik*, taidealal*, kuvataid*, valokuva*
          = kreativa br*, kulturbr*, konstnär*, musiker*, creative*, artist*, musician*
        security-work
          fi turvallisuusala, vartija, järjestyksenvalvoja
          sv säkerhetsbranschen, väktare, ordningsvakt
          en security work, guard
          = turvallisuusal*, vartija*, järjestyksenval*, järkkär*, turva ala, säkerhetsbr*, väktar*, ordningsvakt*, security guard*
          = security work
        driver < transport
          fi kuljettaja, taksi, ammattipätevyys, C-kortti
          sv chaufför, taxi, yrkeskompetens
          en driver, taxi, lorry driver
          = kuljettaja*, kuski*, rekka*, taksinkul*, ammattipätev*, kuorma auto*, c kort*, ce kort*, d kort*, jakeluauto*
          = chaufför*, lastbil*, yrkeskomp*, truck driver*, lorry driver*, bus driver*, taxi driver*, delivery driver*, taksikusk*
          = taksikulj*, taksiautoil*, ajaa taksia, taxichauf*, köra taxi
        warehouse < transport
          fi varastotyö, trukkikortti
          sv lagerarbete, truckkort
          en warehouse work, forklift licence
          = varasto*, trukki*, trukin*, keräilij*, lagerarb*, lagerjobb*, på lager, truckkort*, warehouse*, forklift*
        """;
}
