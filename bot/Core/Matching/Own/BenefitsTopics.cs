namespace PeerHelp.Core.Matching.Own;

/// <summary>Benefits and pensions, by their old names and new ones.</summary>
internal static class BenefitsTopics
{
    public const string Table = """
        kela
          fi Kela-etuudet, Kela, Kansaneläkelaitos, Kelan tuet
          sv FPA-förmåner, FPA, Folkpensionsanstalten
          en Kela benefits, Kela, Social Insurance Institution
          = kela, kelaan, kelan, kelalta, kelasta, kelalle, kelassa, fpa, fpas, kela's, kela etuu*, perusturva*
        unemployment-benefit < kela
          fi työttömyysturva, työttömyysetuus, työttömyyspäiväraha, ~päiväraha
          sv utkomstskydd för arbetslösa, arbetslöshetsförmån, arbetslöshetsersättning
          en unemployment benefit, unemployment allowance
          = työttömyystur*, työttömyyspäivärah*, yleistu*, päivärah*, liitosta, arbetslöshetsersätt*, arbetslöshetsunderstöd
          = unemployment benefit*, unemployment allowance, labour market subsidy, työttömyysetu*, työttömyyskorv*, työttömyysrah*
          = arbetslöshetsförm*, dagpenn*, unemployment money, työttömäksi mitä, a kassan
        disability-pension < pension, kela
          fi työkyvyttömyyseläke, sairauseläke, ~tk-eläke
          sv sjukpension, invalidpension
          en disability pension, invalidity pension
          = työkyvyttömyyselä*, sairauselä*, invalidpension*, disability pension*, tk eläke*, tk eläkk*, pysyvä eläke*, sjukpens*
        pension
          fi eläke, eläkkeet, eläkeasiat
          sv pension, pensioner
          en pension, pensions
          = eläke*, eläkkee*, eläköity*, *eläke*, pension*, retire*
        sick-leave
          fi sairausloma, sairauspoissaolo, sairasloma, ~saikku
          sv sjukledighet, sjukskrivning
          en sick leave, sickness absence
          = sairauslom*, sairaslom*, saikku*, saiku*, sairauspoissaolo*, sairauspäivärah*, sjukled*, sjukskriv*, sjukdagpenning*
          = sick leave*, sickness allowance
        general-benefit < unemployment-benefit
          fi yleistuki, työmarkkinatuki, peruspäiväraha
          sv allmänt stöd, arbetsmarknadsstöd, grunddagpenning
          en general benefit, general support, labour market subsidy, basic unemployment allowance
          = yleistuki, yleistuke*, yleistuen, yleistuel*, yleistues*, työmarkkinatu*, peruspäiväräh*, peruspäiväraha*
          = allmänna stödet, arbetsmarknadsst*, grunddagp*, labour market subsid*
        earnings-related < unemployment-benefit
          fi ansiopäiväraha, työttömyyskassa, ~liiton raha, ~ansiosidonnainen, ~kassa
          sv inkomstrelaterad dagpenning, arbetslöshetskassa
          en earnings-related allowance, unemployment fund
          = ansiosidon*, ansiopäiv*, työttömyyskas*, työssäoloeh*, kassasta, kassalta, liiton päivärah*, liiton raho*
          = inkomstrelat*, arbetslöshetskas*, a kassa*, arbetsvillkoret, earnings related, unemployment fund*
        waiting-period < unemployment-benefit
          fi karenssi, korvaukseton määräaika, työssäolovelvoite, ~karenssia
          sv karens, tid utan ersättning, skyldighet att vara i arbete
          en waiting period without benefit, benefit sanction
          = karens*, korvaukset*, työssäolovelv*, velvoitetyö*, työvoimapoliit* laus*, menettää tuen, sanktion*, qualifying period*
          = benefit sanction*, sanctioned, waiting period*
        job-search-duty < unemployment-benefit
          fi työnhakuvelvollisuus, neljä työpaikkaa kuukaudessa
          sv jobbsökningsskyldighet
          en job search obligation
          = työnhakuvelv*, hakuvelvol*, neljä hakem*, neljää hakem*, asiointivelv*, jobbsökningssk*, fyra jobb i mån*
          = job search oblig*, obliged to apply, four jobs a month, neljä paikk*, neljää paikk*, neljä työpaik*, neljää työpaik*
          = hakea neljä*, paikkaa kuussa, paikkaa kuukau*, työpaikkaa kuussa, fyra platser, four applications
        adjusted-benefit < unemployment-benefit
          fi soviteltu päiväraha, sovittelu, osa-aikatyö ja tuki
          sv jämkad dagpenning, jämkning
          en adjusted unemployment benefit
          = sovitel*, soviteltua päiv*, jämka*, jämkn*, adjusted daily*, adjusted unemploy*, adjusted benefit*
        expense-allowance < unemployment-benefit
          fi kulukorvaus, liikkuvuusavustus
          sv kostnadsersättning, rörlighetsunderstöd
          en expense allowance, mobility allowance
          = kulukorv*, liikkuvuusav*, kostnadsers*, rörlighetsund*, expense allow*, mobility allow*
        sickness-allowance < kela
          fi sairauspäiväraha, sairauspäivärahan enimmäisaika, ~päivärahat loppuu
          sv sjukdagpenning, maximitid för sjukdagpenning
          en sickness allowance
          = sairauspäivär*, saikkuraha*, päivärahapäiv*, enimmäisaika*, sjukdagp*, sickness allow*, sick pay
        partial-sickness-allowance < sickness-allowance
          fi osasairauspäiväraha, osasairausloma
          sv partiell sjukdagpenning
          en partial sickness allowance
          = osasairaus*, osasairaslom*, osasaikku*, partiell sjukd*, partiellt sjuk*, partial sickness*, partial sick*
        rehab-allowance < rehabilitation
          fi kuntoutusraha, nuoren kuntoutusraha
          sv rehabiliteringspenning, rehabiliteringspenning för unga
          en rehabilitation allowance
          = kuntoutusrah*, rehabiliteringspen*, rehabilitation allow*
        rehab-subsidy < disability-pension
          fi kuntoutustuki, määräaikainen työkyvyttömyyseläke
          sv rehabiliteringsstöd, sjukpension för viss tid
          en rehabilitation subsidy, temporary disability pension
          = kuntoutustu*, määräaikai* työkyvytt*, rehabiliteringsst*, rehabilitation subsid*, temporary disability*
        partial-pension < disability-pension
          fi osatyökyvyttömyyseläke, osaeläke, työuraeläke
          sv partiell sjukpension, arbetslivspension
          en partial disability pension
          = osatyökyvyttömyyse*, osaelä*, työuraelä*, partiell sjukp*, delinvalidp*, partial disability pens*, partial pension*
        pension-rejection < disability-pension
          fi eläkehylkäys, hylätty eläkehakemus, väliinputoaja, ~eläkehylsy
          sv avslag på sjukpension
          en rejected disability pension
          = eläkehylk*, eläkehakem* hyl*, eläke hylät*, hylätty elä*, hylkäsi elä*, hylkäävä* elä*, väliinputo*
          = eläkkeestä tuli hyl*, avslag på sjukp*, avslag på pens*, pension reject*, rejected pension, pension was rejected
          = refused a pension
        old-age-pension < pension
          fi vanhuuseläke, kansaneläke, takuueläke, osittain varhennettu eläke, lisäpäivät, ~eläkeputki
          sv ålderspension, folkpension, garantipension
          en old-age pension, national pension, guarantee pension
          = vanhuuselä*, kansanelä*, takuuelä*, varhennet*, eläkeputk*, lisäpäiv*, eläkeik*, ålderspens*, folkpens*, garantipens*
          = pensionsålder*, old age pens*, guarantee pens*, national pens*, retirement age
        disability-allowance < kela
          fi vammaistuki, vammaisetuudet, eläkettä saavan hoitotuki, hoitotuki
          sv handikappbidrag, vårdbidrag
          en disability allowance, care allowance for pensioners
          = vammaistu*, vammaisetu*, hoitotu*, handikappbid*, vårdbid*, disability allow*, care allow*
        study-grant < studies
          fi opintotuki, opintoraha, opintolaina, kuntoutusraha opintoihin
          sv studiestöd, studiepenning, studielån
          en student financial aid, study grant, student loan
          = opintotu*, opintorah*, opintolain*, aikuiskoulutustu*, koulutusrah*, studiest*, studiepen*, studielån*
          = vuxenutbildningsst*, student aid, study grant*, student grant*, student loan*, student financial*
          = opiskeluajan toimeent*, millä elää opis*, miten elää opis*, studera ekonomiskt, studierna ekonomiskt
          = ekonomiskt om man börjar studera, pay for studies, afford to study
        benefit-application < kela
          fi tukien hakeminen, Kelan hakemus, päätösten odottaminen, liitteet
          sv ansöka om förmåner, FPA-ansökan
          en applying for benefits
          = kelan hakem*, kelahakem*, hakea tukea, tukia hake*, tukiviidak*, kelan lomak*, hakemuksen täyt*, tukihakem*, fpa ansök*
          = ansöka om bidrag, ansöka om stöd, apply* for benefit*, benefit applic*, benefit form*, filling in forms, tukilomak*
          = kelan papere*, kelapaper*, lomakkeiden täyt*, fylla i blankett*
        benefit-appeal < legal-aid
          fi päätöksestä valittaminen, valitus, oikaisuvaatimus
          sv överklaga beslut, besvär
          en appealing a decision
          = valitu*, valittaa päät*, valittaa kela*, valitetaan, oikaisuvaat*, oikaisupyy*, kielteinen päät*, kielteis* päät*
          = överklag*, besvär, omprövn*, avslag, appeal*, negative decision*
        recovery-of-benefit < kela
          fi takaisinperintä, liikaa maksettu tuki
          sv återkrav
          en recovery of overpaid benefits
          = takaisinper*, takaisin peri*, periä takaisin, liikaa maksett*, liikamaks*, återkrav*, återkräv*, overpaid, overpayment*
          = pay back benefit*, paid back
        home-care-allowance < parental-leave
          fi kotihoidon tuki, hoitovapaa, lapsilisä
          sv hemvårdsstöd, vårdledighet, barnbidrag
          en child home care allowance, child benefit
          = kotihoidontu*, kotihoidon tu*, hoitovapa*, lapsilis*, hemvårdsst*, vårdledig*, barnbidr*, home care allow*
          = child benefit*
        """;
}
