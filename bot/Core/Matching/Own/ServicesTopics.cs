namespace PeerHelp.Core.Matching.Own;

/// <summary>Employment, social and legal services.</summary>
internal static class ServicesTopics
{
    public const string Table = """
        employment-services
          fi työvoimapalvelut, työllisyyspalvelut, työllisyysalue, TE-palvelut, TE-toimisto, ~työkkäri
          sv sysselsättningstjänster, sysselsättningsområde, arbetskraftsservice, TE-byrån, arbetskraftsbyrån
          en employment services, employment office, TE Office, employment area
          = te toimisto*, te toimiston, tetoimisto*, te palvelu*, työkkäri*, työllisyysalue*, työllisyyspalvelu*, työvoimapalvelu*
          = työvoimatoimisto*, typ palvelu*, arbetsbyrå*, te byrå*, sysselsättningsområde*, sysselsättningstjänst*
          = arbetskraftsservice*, employment service*, employment office*, te office*, jobcentre*, job centre*
        multi-service < networks
          fi monialainen tuki, monialainen yhteispalvelu, TYP-verkosto, työllistymisen monialainen tuki
          sv sektorsövergripande stöd, sektorsövergripande samservice
          en multi-agency support, multi-professional service
          = monialai*, moniammatilli*, typ palvel*, typiin, typissä, typistä, typin, sektorsövergripande*, multiprofession*, multi agency
        wage-subsidy < employment-services
          fi palkkatuki, palkkatukityö
          sv lönesubvention, lönestöd
          en wage subsidy, pay subsidy
          = palkkatu*, lönestöd*, wage subsid*, pay subsid*, tuettu palkka, palkan tuki, subvention för lön, subventionerad anst*
          = lönesubv*, salary subsid*, subsidised job*, subsidized job*
        work-trial < employment-services
          fi työkokeilu, kokeilujakso
          sv arbetsprövning, arbetsprövningsplats
          en work trial, work try-out
          = työkokeilu*, kokeilujak*, koeaik*, arbetsprövning*, work trial*, work try out*, tryout, kokeilij*, kokeilupaik*
          = kokeiluun, kokeilussa, prövningsplats*, praktikplats för prövn*, trial period
        rehab-work < social-work
          fi kuntouttava työtoiminta, kuty, ~kuntouttava
          sv arbetsverksamhet i rehabiliteringssyfte, rehabiliterande arbetsverksamhet
          en rehabilitative work, rehabilitative work activity
          = kuntouttav*, kuty, kutyss*, rehabiliterande arbetsverksam*, arbetsverksamhet*, rehabilitative work*
        work-coach < employment-services
          fi työhönvalmennus, tuettu työllistyminen, työhönvalmentaja, työvalmennus
          sv arbetsträning, arbetscoachning, stödd sysselsättning
          en supported employment, job coaching
          = työhönvalmen*, työvalmen*, tuettu työ*, arbetsträn*, arbetscoach*, supported employment, job coach*
        workshop
          fi työpaja, pajatoiminta, sosiaalinen yritys, ~paja
          sv verkstad, verkstadsverksamhet, arbetsverkstad
          en workshop for jobseekers, social enterprise
          = työpaja*, pajalle, pajalla, pajatoim*, pajajak*, sosiaalinen yritys, arbetsverkstad*, verkstadsverksam*, workshop for
          = social enterprise*
        wellbeing-county
          fi hyvinvointialue, ~hyvis
          sv välfärdsområde, välfärdsområdet
          en wellbeing services county, wellbeing county
          = hyvinvointialue*, hyvis, välfärdsområd*, wellbeing services county, wellbeing county
        social-work < wellbeing-county
          fi sosiaalityö, sosiaalityöntekijä, sosiaalipalvelut
          sv socialarbete, socialservice, socialarbetare
          en social work, social services, social worker
          = sosiaalityö*, sosiaalitoim*, sosiaalipalvelu*, socialarbet*, socialbyrå*, socialen, socialservice, social work*
          = social services
        legal-aid
          fi oikeusapu, oikeusaputoimisto, lakiapu, juristi
          sv rättshjälp, rättshjälpsbyrå, jurist
          en legal aid, legal advice, lawyer
          = oikeusap*, oikeusav*, asianajaj*, lakimie*, valittaa päätök*, rättshjälp*, jurist*, advokat*, legal aid, lawyer*
        job-market-finland < employment-services
          fi Työmarkkinatori, Oma asiointi, ~tmt
          sv Jobbmarknaden
          en Job Market Finland
          = työmarkkinator*, oma asioin*, oma asiointiin, jobbmarknaden, job market fin*
        registering-unemployed < employment-services
          fi työttömäksi ilmoittautuminen, alkuhaastattelu, työnhakukeskustelu
          sv anmäla sig som arbetslös, inledande intervju
          en registering as unemployed, initial interview
          = työttömäksi ilm*, ilmoittautua tyött*, ilmoittautu* työnhak*, alkuhaast*, työnhakukesk*, työnhaun aloit*
          = anmäla sig som arbetss*, anmäla sig som arbetsl*, inledande interv*, register* as unemp*, register* as a job*
          = initial interv*, ilmoittautua tyott*, ilmoittaudu* tyött*, ilmoittautu* tyött*, ilmoittautuuko tyött*
          = ilmoittautuuko asiak*, ilmoittautua työnhak*
        employment-plan < employment-services
          fi työllistymissuunnitelma, työllisyyssuunnitelma, aktivointisuunnitelma, monialainen työllistymissuunnitelma
          sv sysselsättningsplan, aktiveringsplan
          en employment plan, activation plan
          = työllistymissuun*, työllisyyssuun*, aktivointisuun*, sysselsättningspl*, aktiveringspl*, employment plan*
          = activation plan*
        service-need < employment-services
          fi palvelutarpeen arviointi, asiakkaan ohjautuminen, asiakasohjaus, lähete
          sv bedömning av servicebehov, klientstyrning
          en assessment of service needs, referral to services
          = palvelutarve*, palvelutarpe*, asiakasohj*, asiakkaiden ohjautu*, lähete, lähetteen, lähetettä, lähetteit*
          = servicebehov*, klientstyrn*, remiss*, service needs, needs assessment
        training-55 < wage-subsidy
          fi 55-vuotiaiden työllistämistuki, muutosturva, muutosturvakoulutus
          sv omställningsskydd, sysselsättningsstöd för dem som fyllt 55
          en change security, employment subsidy for people over 55
          = muutosturv*, 55 vuotiaiden, yli 55 vuotiaan palkkat*, omställningssk*, change secur*, transition secur*
        public-labour-training < studies
          fi työvoimakoulutus, rekrykoulutus, työvoimapoliittinen koulutus
          sv arbetskraftsutbildning, rekryteringsutbildning
          en labour market training, recruitment training
          = työvoimakoul*, työvoimapoliit* koul*, rekrykoul*, rekrytointikoul*, työkkärin kurss*, täsmäkoul*, arbetskraftsutb*
          = rekryteringsutb*, labour market train*, recruitment train*
        independent-study < studies
          fi omaehtoinen opiskelu, opiskelu työttömyysetuudella
          sv frivilliga studier, studier med arbetslöshetsförmån
          en independent study on unemployment benefit
          = omaehtoi*, opiskella työttöm*, opiskelu työttöm*, opiskella tuella, frivilliga stud*, studera med arbetsl*
          = independent stud*, study on unemployment, studying while unemployed, study while unemployed
        ips < work-coach
          fi IPS-malli, sijoita ja valmenna, laatukriteereihin perustuva työhönvalmennus
          sv IPS-modellen, individanpassat stöd till arbete
          en IPS model, place then train, individual placement and support
          = ips malli*, ips valmen*, ips työh*, ips, sijoita ja valm*, laatukriteer*, ips modell*, ips coach*, individual placement
        supported-employment-model < work-coach
          fi räätälöity työ, työn räätälöinti, tehtävien pilkkominen, täsmätyö, ~työn tuunaus
          sv skräddarsytt arbete, jobbcarving
          en job carving, customised employment
          = räätälöi*, tehtävien pilk*, työtehtävien muok*, täsmätyö*, työn tuun*, työnkuvan muok*, jobbcarv*, skräddarsy*
          = job carv*, customis* employ*, customiz* employ*
        tyokanava < partial-work-ability
          fi Työkanava Oy, avotyö, suojatyö, työosuuskunta
          sv Työkanava Ab, skyddat arbete, avlönat stödarbete
          en Työkanava, sheltered work
          = työkanava*, avotyö*, suojatyö*, skyddat arb*, sheltered work*
        day-activity < disability
          fi päivätoiminta, työtoiminta, vammaisten työtoiminta
          sv dagverksamhet, arbetsverksamhet för personer med funktionsnedsättning
          en day activities
          = päivätoimi*, vammaisten työt*, dagverks*, day activit*, day centre*
        adult-social-work < social-work
          fi aikuissosiaalityö, sosiaaliohjaus, ~sossu, ~sossut
          sv vuxensocialarbete, socialhandledning
          en adult social work
          = aikuissos*, sosiaaliohj*, sossu*, vuxensocial*, socialhandl*, adult social*
        family-services < family
          fi perhetyö, perheneuvola, kotipalvelu, perhekeskus
          sv familjearbete, familjerådgivning, familjecenter
          en family work, family counselling
          = perhetyö*, perheneuv*, perhekesk*, tukiperh*, lapsiperheiden koti*, familjearb*, familjerådg*, familjecent*
          = family counsel*, family centre*
        mental-health-services < mental-health
          fi mielenterveyspalvelut, psykiatrian poliklinikka, psykiatrinen sairaanhoitaja, ~psykan poli, depressiohoitaja, nettiterapia
          sv mentalvårdstjänster, psykiatriska polikliniken, psykiatrisk sjukskötare, nätterapi
          en mental health services, psychiatric outpatient clinic, internet therapy
          = mielenterveyspal*, psykiatrian pol*, psykiatrisel*, psykiatri, psykiatrille, psykiatrilta, psykan pol*, psykpoli*
          = depressiohoi*, nettiterap*, lyhytterap*, mentalvård*, psykiatrisk* polik*, psykiater*, nätterap*, mental health serv*
          = psychiatric clin*, psychiatrist*, psychiatric nurse*, psykologin arv*, psykologille, psykologi
        clubhouse < mental-health
          fi Klubitalo, mielenterveyskuntoutujien talo
          sv Klubbhus, Fontänhus
          en Clubhouse, Fountain House
          = klubital*, fontänhus*, klubbhus*, clubhouse*, fountain house
        crisis-help < crisis
          fi kriisipuhelin, kriisikeskus, päivystys, sosiaalipäivystys
          sv kristelefon, kriscenter, socialjour
          en crisis helpline, crisis centre, emergency social services
          = kriisipuh*, kriisikes*, sosiaalipäiv*, päivystyk*, sekasin chat*, kristelef*, kriscent*, socialjour*, crisis line*
          = crisis centre*, crisis help*, helpline*, emergency social*
        supporter-decision < guardianship
          fi valtakirja ja toisen puolesta asiointi, edunvalvontavaltuutus, puolesta-asiointi
          sv fullmakt, intressebevakningsfullmakt, uträtta ärenden för någon annan
          en power of attorney, acting on someone's behalf
          = valtakirj*, valtuutu*, puolesta asioin*, asioida puolesta, asioin asiakkaan puol*, suomi fi valt*, fullmakt*
          = power of attorn*, on behalf of the client, on someone's behalf
        """;
}
