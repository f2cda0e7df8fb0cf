namespace PeerHelp.Core.Matching.Own;

/// <summary>Money, debts and housing.</summary>
internal static class MoneyTopics
{
    public const string Table = """
        debt < money
          fi velat, velka, velkaantuminen, ylivelkaantuminen, ~velkakierre
          sv skulder, skuld, skuldsättning
          en debt, debts, over-indebtedness
          = velka*, velko*, velat, velan, velo*, velalli*, *velka*, ylivelka*, skuld*, lån, lånen, lånet, debt*, overindebt*
          = debt collector*, owes money, owe money, velassa
          = velaka*, velakaa, spelskuld*, skuldsatt*, rästi*, owes, in debt, payday loan*
        enforcement < debt
          fi ulosotto, ulosottovirasto, ~vouti
          sv utsökning, utmätning, utsökningsmyndigheten
          en debt enforcement, bailiff, enforcement authority
          = ulosot*, ulosmit*, vouti*, voudi*, utsökning*, utmätning*, kronofogd*, enforcement officer*, debt enforcement, bailiff*
          = garnish*
        money
          fi rahahuolet, raha-asiat, toimeentulo, ~rahat loppu
          sv ekonomi, penningbekymmer, pengar
          en money worries, financial difficulties, finances
          = rahahuol*, rahat loppu*, rahat ei riitä, rahaton*, taloudelli* tilan*, talouden hallin*, raha asi*, toimeentulo*
          = ekonomiska problem, pengarna räcker inte, utkomst*, pengar, money worr*, can't pay, financial*
        social-assistance < money
          fi toimeentulotuki, perustoimeentulotuki, ~toimari
          sv utkomststöd, grundläggande utkomststöd
          en social assistance, basic social assistance, income support
          = toimari*, utkomststöd*, social assistance, income support, toimeentulot*, sossun rah*, perustoimeent*
        guardianship < legal-aid
          fi edunvalvonta, edunvalvoja
          sv intressebevakning, intressebevakare
          en guardianship, guardian
          = edunvalvo*, intressebevak*, förmyndar*, guardian*
        housing
          fi asuminen, asunto, asunnot
          sv boende, bostad
          en housing, accommodation
          = asumi*, asunno*, asunto*, vuokra*, kodito*, boende*, bostad*, hyra, hyran, hyresrätt*, housing, rent, lägenhet*, flat
        debt-counselling < debt
          fi talous- ja velkaneuvonta, velkaneuvonta
          sv ekonomi- och skuldrådgivning, skuldrådgivning
          en financial and debt counselling, debt advice
          = velkaneuv*, talous ja velk*, talousneuv*, takuusäät*, skuldrådg*, ekonomisk rådg*, ekonomirådg*, debt counsel*
          = debt advi*, financial advice
        debt-arrangement < debt
          fi velkajärjestely, velkasaneeraus, järjestelylaina
          sv skuldsanering
          en debt adjustment, debt arrangement
          = velkajärj*, velkasan*, velkojen järj*, järjestelylai*, yhdistelylain*, skuldsan*, debt adjust*, debt arrang*
          = debt restruct*
        credit-record < debt
          fi luottotiedot, maksuhäiriömerkintä
          sv kreditupplysning, betalningsanmärkning
          en credit record, payment default
          = luottotie*, maksuhäir*, kredituppl*, kredituppgift*, betalningsanm*, betalningsstör*, credit record*, credit rating*
          = credit score*, payment default*
        instant-loans < debt
          fi pikavipit, kulutusluotot, osamaksu
          sv snabblån, konsumtionskrediter
          en payday loans, consumer credit
          = pikavip*, pikalain*, kulutusluot*, kulutuslain*, osamaks*, luottokor*, snabblån*, konsumtionskred*, avbetaln*
          = payday loan*, consumer credit, instant loan*, buy now pay later
        bills < money
          fi laskut ja perintä, erääntyneet laskut
          sv räkningar och indrivning
          en bills and debt collection
          = laskuja, laskut, laskui*, laskujen, perintä*, perinnäs*, räkningar*, obetalda räkn*, inkasso*, indrivn*, bills
          = unpaid bill*, debt collect*
        social-credit < money
          fi sosiaalinen luototus, sosiaalinen luotto
          sv social kreditgivning
          en social credit
          = sosiaali* luot*, social kredit*, social credit*
        food-aid < money
          fi ruoka-apu, ruokajono, ~leipäjono
          sv mathjälp, matkö
          en food aid, food bank
          = ruoka ap*, ruokaap*, ruokajon*, leipäjon*, ruokakas*, rahat ei riitä ruok*, mathjälp*, matkö*, matkass*, food aid
          = food bank*, breadline*
        budgeting < money
          fi rahankäyttö, taloudenhallinta, säästäminen, budjetointi
          sv privatekonomi, budgetering
          en managing money, budgeting
          = rahankäyt*, rahan käyt*, rahojen käyt*, taloudenhal*, talouden hall*, talousosaam*, budjet*, säästämi*, välitystil*
          = privatekon*, hushållsek*, budget*, managing money, money management
        child-maintenance < family
          fi elatusapu, elatustuki, ~elarit
          sv underhållsbidrag, underhållsstöd
          en child maintenance, child support
          = elatusap*, elatustu*, elatusav*, elatusmaks*, elarit, elareit*, underhållsbid*, underhållsst*, child mainten*
          = child support
        tax < money
          fi verotus, verokortti, veronpalautus
          sv beskattning, skattekort
          en taxation, tax card
          = vero, veroja, verot, verotu*, verokor*, veropros*, veronpal*, skattekort*, beskattn*, skatten, skatter, tax, taxes
          = tax card*, taxation
        pay-and-benefits < money
          fi työn vastaanottamisen kannattavuus, kannustinloukku, ~kannattaako työ
          sv lönar det sig att jobba, flitfälla
          en does work pay, incentive trap
          = kannustinlou*, kannattaako töi*, kannattaako ottaa työ*, kannattaako työ*, ei kannata mennä töi*, tulot ja tuet
          = flitfäll*, bidragsfäll*, lönar det sig, does work pay, incentive trap*, benefit trap*, työn vastaanottam*
          = jää vähemmän ku*, enemmän käteen, vähemmän käteen, käteen jää, tuilla elä*, tuilla pärj*, kannattaa jäädä tuille
          = mer i handen, leva på bidrag, better off on benefits, worse off working
        housing-benefit < housing
          fi yleinen asumistuki, asumistuki, eläkkeensaajan asumistuki
          sv allmänt bostadsbidrag, bostadsbidrag
          en general housing allowance, housing benefit
          = asumistu*, asumislis*, bostadsbid*, bostadsst*, housing allow*, housing benefit*
        homelessness < housing
          fi asunnottomuus, ~sohvasurffaus
          sv bostadslöshet, hemlöshet
          en homelessness, sofa surfing
          = asunnoton, asunnottom*, koditon, kodittom*, ei ole asunto*, ei oo asunto*, ei ole kämpp*, sohvalla kaver*, sohvasurf*
          = asuu autos*, asuu kaver*, nukkuu kaver*, bostadslös*, hemlös*, ingen bostad, bor hos kompis*, sover på soff*, homeless*
          = sofa surf*, couch surf*, nowhere to live, living in his car, living in her car, nukkuu autos*, sohvalla, sohvilla
          = soffan hos, på soffan, nowhere to sleep, no place to live, no home, ei ole kotia, ei oo kotia, ei ole kämppää, yöpyy
          = sleeping in his car, sleeping in her car, sleeping in a car, sleeps in his car, menettäny asunn*, menettänyt asunn*
          = menetti asunn*, lost her flat, lost his flat, lost her home, lost his home
          = asuu auto*, bor i bilen, ei asuntoa, asunto menny*, asunto meni*, vailla asuntoa, ingenstans att bo, saknar bostad, living in his car, sleeping rough, nowhere to live, no home
        eviction < housing
          fi häätö, vuokrarästit, vuokravelka
          sv vräkning, hyresskulder
          en eviction, rent arrears
          = häätö*, häädö*, häädet*, vuokraräs*, vuokravel*, vuokra on maksamatta, vräk*, hyresskuld*, obetald hyra, evict*
          = rent arrear*, behind with rent, behind on rent, behind with the rent, wants him out, wants her out, vuokra maksamat*
          = vuokrat räst*, vuokra räst*
        supported-housing < housing
          fi tukiasuminen, tuettu asuminen, asumispalvelu, palveluasuminen, tukiasunto
          sv stödboende, boendeservice
          en supported housing, sheltered housing
          = tukiasu*, tuettu asumi*, tuetus* asumi*, tuettuun asumi*, asumispalv*, palveluasu*, asumisyks*, stödboend*
          = serviceboend*, boendeserv*, supported hous*, supported liv*, sheltered hous*
        rental-flat < housing
          fi asunnon hakeminen, vuokra-asunto, asumisneuvonta, kaupungin vuokra-asunto
          sv söka bostad, hyresbostad, boenderådgivning
          en finding a flat, rental flat, housing advice
          = vuokra asun*, vuokra as*, vuokrakäm*, kämppä, kämppää, asunnon haku*, asunnon hakem*, hakea asunto*, asuntohak*
          = saa asunto*, asumisneuv*, vuokraemän*, vuokranant*, takuuvuok*, hyresbost*, hyreslägen*, söka bostad, bostadssök*
          = boenderådg*, hyresgarant*, find a flat, flat hunting, apartment*, rental flat*, landlord*, housing advi*
        moving < housing
          fi muutto toiselle paikkakunnalle, muuttaminen työn perässä
          sv flytta till en annan ort
          en moving to another town, relocation
          = muutto*, muuttaa töi*, muuttaa toise*, muuttaa työn*, toiselle paikkakun*, uudelle paikkakun*, flytta till en annan
          = flytta till annan, flytta för jobb*, relocat*, moving to another, move to another, move for work, muuttaa ulkom*
          = moves to another
        """;
}
