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
          = hoiva ala*, hoivaal*, hoitoala*, hoiva avust*, vårdbransch*, care sector, care work*
        restaurant
          fi ravintola- ja palveluala
          sv restaurangbranschen
          en restaurant and service work
          = ravintola ala*, ravintolaal*, kaupan ala*, restaurangbransch*, restaurant work, hygiene passport
        it-sector
          fi ICT-ala
          sv IT-branschen
          en IT jobs
          = ict ala*, it ala*, koodari*, ohjelmoi*, ohjelmisto*, it bransch*, programmer*, software, developer*, coding
        transport
          fi kuljetus- ja logistiikka-ala
          sv transport och logistik
          en transport and logistics
          = logistiikk*, kuljetusal*, logistik*, logistics, truck driv*
        cleaning < restaurant
          fi siivousala, puhtausala, laitoshuolto, ~siivoojan hommat
          sv städbranschen, lokalvård
          en cleaning work
          = siivousal*, siivousty*, siivousalan, siivoj*, siivooj*, siivouskeik*, siivoushomm*, puhtausal*, laitoshuol*, städbransch*, städjobb*, städare*, lokalvård*, cleaning job*, cleaning work, cleaner*
        retail < restaurant
          fi kaupan ala, myyntityö, myyjä, ~kassatyö
          sv handel, försäljning, butiksjobb
          en retail, sales work
          = kaupan al*, kaupan kass*, kaupan alal*, kassatyö*, myyjä*, myyntityö*, myyntial*, hyllyttä*, försälj*, säljare, inom handeln, retail*, sales work, shop assistant*, shop work, jobb i butik, butiksjobb*, butiksarb*, kassabiträd*
        kitchen < restaurant
          fi keittiötyö, kokki, tarjoilija, hygieniapassi
          sv köksarbete, kock, servitör, hygienpass
          en kitchen work, cook, waiter, hygiene passport
          = keittiöap*, keittiötyö*, keittiöö*, keittiöhom*, keittiöl*, kokki*, kokin, kokiksi, tarjoil*, tiskaaj*, hygieniapas*, köksarb*, köksbitr*, kock*, servitör*, diskare, hygienpas*, kitchen*, waiter*, waitress*, dishwash*, hygiene pass*
        industry
          fi teollisuus ja metalliala, hitsaus, tehdastyö, koneistus
          sv industri och metallbranschen, svetsning, fabriksarbete
          en industry and metal work, welding, factory work
          = teollisuu*, metallial*, metallialan, hitsa*, hitsaaj*, tulityökor*, koneist*, tehdas*, tehtaas*, tehtaal*, kokoonpan*, tuotantoty*, industri*, metallbransch*, svets*, fabrik*, heta arbeten, industry, industrial*, welding, welder*, factory*, assembly work*
        nature-work
          fi maatalous, metsäala ja puutarha, viherala, eläinala
          sv jordbruk, skogsbranschen och trädgård
          en agriculture, forestry and gardening
          = maatal*, maatila*, metsäal*, metsuri*, metsäty*, puutarha*, viheral*, kasvihuon*, marjanpoim*, eläintenhoi*, eläinten kans*, jordbruk*, lantbruk*, skogsbr*, trädgård*, djurskötar*, agricultur*, farm*, forestry, garden*, with animals, puutarhur*, mehiläis*
        early-education < care-sector
          fi lastenohjaus, lastenhoitajan työ, koulunkäynnin ohjaaja, kouluavustaja
          sv barnskötare, skolgångshandledare
          en childcare work, teaching assistant
          = lastenoh*, lastenhoitaj*, koulunkäyn* ohj*, koulunkäynnino*, kouluavust*, barnsköt*, barnledar*, skolgångsb*, skolgångsh*, nanny, school assistant*, teaching assistant*
        practical-nurse < care-sector
          fi lähihoitaja, hoiva-avustaja, sairaanhoitaja
          sv närvårdare, sjukskötare, vårdassistent
          en practical nurse, nurse, care assistant
          = lähihoit*, lähäri*, hoiva avus*, hoivaavus*, sairaanhoit*, närvård*, sjuksköt*, vårdassist*, practical nurse*, care assistant*, become a nurse, work as a nurse, nursing stud*, nursing school
        office-work
          fi toimistotyö, taloushallinto, asiakaspalvelu
          sv kontorsarbete, ekonomiförvaltning, kundtjänst
          en office work, accounting, customer service
          = toimistoty*, toimistohom*, toimistossa töis*, taloushall*, kirjanpit*, asiakaspalvelut*, asiakaspalvelij*, asiakaspalveluteh*, kontorsarb*, kontorsjobb*, ekonomiförv*, bokför*, kundtjän*, office work, office job*, accounting, bookkeep*, customer service, receptionist*
        creative
          fi luovat alat, kulttuuriala, taide, musiikki
          sv kreativa branscher, kulturbranschen, konst
          en creative fields, arts and culture
          = luovil* al*, luovat al*, luova al*, luovien al*, kulttuurial*, taiteilij*, muusik*, taidealal*, kuvataid*, valokuva*, kreativa br*, kulturbr*, konstnär*, musiker*, creative*, artist*, musician*
        security-work
          fi turvallisuusala, vartija, järjestyksenvalvoja
          sv säkerhetsbranschen, väktare, ordningsvakt
          en security work, guard
          = turvallisuusal*, vartija*, vartijan, järjestyksenval*, järkkär*, järjestyksenvalvojak*, turva ala, säkerhetsbr*, väktar*, ordningsvakt*, security guard*, security work
        driver < transport
          fi kuljettaja, taksi, ammattipätevyys, C-kortti
          sv chaufför, taxi, yrkeskompetens
          en driver, taxi, lorry driver
          = kuljettaja*, kuskik*, kuski*, rekkakus*, rekka*, taksinkul*, ammattipätev*, kuorma auto*, c kort*, ce kort*, d kort*, jakeluauto*, chaufför*, lastbil*, yrkeskomp*, truck driver*, lorry driver*, bus driver*, taxi driver*, delivery driver*, taksikusk*, taksinkulj*, taksikulj*, taksiautoil*, ajaa taksia, taxichauf*, köra taxi
        warehouse < transport
          fi varastotyö, trukkikortti, logistiikka
          sv lagerarbete, truckkort
          en warehouse work, forklift licence
          = varasto*, varastoty*, varastohom*, trukki*, trukin*, keräilij*, lagerarb*, lagerjobb*, på lager, truckkort*, warehouse*, forklift*
        """;
}
