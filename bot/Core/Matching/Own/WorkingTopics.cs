namespace PeerHelp.Core.Matching.Own;

/// <summary>Working life.</summary>
internal static class WorkingTopics
{
    public const string Table = """
        salary
          fi palkka ja työsuhde, työsuhdeasiat, palkka-asiat
          sv lön och anställning, löneärenden, anställningsvillkor
          en pay and employment terms, terms of employment
          = palkanmaks*, työaik*, lönean*, employment contract*
        employers
          fi työnantajayhteistyö, työnantajat, yritysyhteistyö
          sv arbetsgivarsamarbete, arbetsgivare, företagssamarbete
          en employer cooperation, employers
          = työnantaj*, yritysyhteis*, yrityskäyn*, rekrytoin*, yritysyhteyd*, arbetsgivar*, företagssamarbet*, rekryter*
          = employer*, recruit*
        work-adjustment < work-ability
          fi työn muokkaus, työn mukauttaminen, työjärjestelyt
          sv anpassning av arbetet, arbetsarrangemang
          en adjusting work, workplace adjustments
          = työn muokka*, työnmuokka*, työolosuhde*, kohtuulli* mukautu*, räätälö*, anpassa arbetet, anpassning*
          = reasonable accommod*, job crafting, anpassar man, anpassa jobbet, anpassa arb*, työn mukautt*, mukauttaa, keventää työ*
          = kevyempää työ*, kevennet*, lättare uppgift*, lighter work, lighter duties, adapt the job, adjust the job
          = lugnare arbetspl*, rauhallisem* työ*, rauhallinen paik*, rauhallisen paik*, rauhalli* työpist*, vähemmän tunteja
          = lyhyempi päivä, lyhyempää päivää, neljän tunnin päiv*, neljä tuntia päiv*, fyra timmar om dag*, four hours a day
          = shorter days, fewer hours, quieter workplace, quiet workplace
        part-time < salary
          fi osa-aikatyö, osa-aikaisuus, osa-aikainen työ
          sv deltidsarbete, deltidsjobb
          en part-time work, part-time job
          = osa aika*, osaaika*, sovitel*, deltid*, timanställ*, part time, gig work, zero hours
        return-to-work < work-ability
          fi työhönpaluu, paluu töihin, sairauslomalta palaaminen
          sv återgång till arbete, tillbaka i arbete
          en return to work, going back to work
          = työhönpaluu*, työhön palu*, töihin palu*, palaa töihin, palata töihin, palaamassa töihin, paluu töihin, paluuta töihin
          = paluun töihin, osasairauspäivärah*, återgå*, tillbaka till jobbet, tillbaka i arbete, return to work, returning to work
          = back to work, töihin mieli, töihin paluu, takaisin töihin, takas töihin, takaisin töis*, paluuta, wants back to work
          = get back to work, back at work, go back to work
          = palaa töihin, palata töihin, palata täysillä, paluu duuniin, takaisin töihin, tillbaka till jobbet, back to work, back part time, returning to work
        entrepreneurship
          fi yrittäjyys, yrittäjä, oma yritys, ~oma firma
          sv företagande, företagare, eget företag
          en entrepreneurship, self-employment, own business
          = yrittäj*, yrityksen perus*, perustaa yrit*, perustaa firma*, oma firma, företagande*, företagare*, starta eget*
          = eget företag, firma, entrepren*, start a business, starting a business, self employ*, sells cakes, own business
          = small business, oma yritys, omaa yritystä, omaa firmaa, oman yrityksen, sivutoimi*, sivutoimista yrit*, sälja egna
          = business of her own, side business
        employment-contract < salary
          fi työsopimus, työsuhde, määräaikainen työ
          sv arbetsavtal, anställningsavtal, visstidsanställning
          en employment contract, fixed-term job
          = työsop*, työsuhteen ehd*, työsuhde*, määräaikai* työ*, määräaikaisuu*, toistaiseksi voim*, anställningsavt*, arbetsavt*
          = visstid*, employment contr*, work contract*, fixed term*, permanent job
        dismissal < salary
          fi irtisanominen, potkut, työsuhteen päättyminen, ~fudut
          sv uppsägning, avsked
          en dismissal, being fired
          = irtisan*, potkut, potkuja, sai kenkää, fudu*, työsuhde purettiin, työsuhteen purk*, uppsag*, uppsäg*, sparken
          = avskedad*, dismiss*, fired, sacked, got the sack, made redundant, redundan*
        layoff < salary
          fi lomautus, yt-neuvottelut, muutosneuvottelut, ~lomautettu
          sv permittering, omställningsförhandlingar
          en temporary layoff, change negotiations
          = lomautu*, lomautet*, yt neuv*, yt t, muutosneuv*, permitter*, samarbetsförh*, omställningsförh*, laid off, layoff*
          = lay off*
        unpaid-wages < salary
          fi maksamattomat palkat, palkkasaatavat, palkkaturva
          sv obetalda löner, lönegaranti
          en unpaid wages
          = palkkasaat*, maksamat* palk*, palkkatur*, palkka jäi tul*, palkkaa ei maks*, ei maksa palk*, ei ole maksanut palk*
          = obetald* lön*, lönefordr*, lönegarant*, fick ingen lön, unpaid wage*, unpaid salar*, not paid his wages
          = wages were not paid, hasn't been paid
        pay < salary
          fi palkka, palkkatoive, palkkaneuvottelu, ~liksa
          sv lön, löneanspråk
          en pay, salary expectation
          = palkkatoiv*, palkkaneuv*, palkkapyyn*, palkkaus*, liksa*, löneans*, löneförh*, salaries, wages, pay rise, mitä palkkaa
          = palkasta neuv*, pyytää palkkaa, paljonko palkkaa, minimipalk*, palkkata*, hur mycket lön, how much salary
        shift-work < salary
          fi vuorotyö, yötyö, työajat
          sv skiftarbete, nattarbete, arbetstider
          en shift work, night work, working hours
          = vuorotyö*, kolmivuoro*, yötyö*, yövuoro*, iltavuor*, työaika, työajat, työaikoj*, työajan*, skiftarb*, nattarb*
          = nattskift*, arbetstid*, shift work*, night shift*, working hours, night work
        workplace-conflict < harassment
          fi työpaikan ristiriidat, riidat esihenkilön kanssa, työyhteisön ongelmat
          sv konflikter på arbetsplatsen
          en conflicts at work
          = ristiriid*, riitaantu*, riidois*, riidat pom*, riita pom*, riita esi*, työilmapi*, huono ilmap*, kemiat, työyhteisö*
          = konflikt*, bråk med chef*, grälat med chef*, dåligt klimat, conflict*, argument with, quarrel*, bad atmosphere
          = gräl med chef*, pomo huutaa, esihenkilö huutaa, pomon kanssa, esihenkilön kans*, boss shouts, boss yells, argues with
        working-life-skills < job-search
          fi työelämätaidot, työpaikan pelisäännöt, työelämän säännöt
          sv arbetslivsfärdigheter, spelregler på arbetsplatsen
          en working life skills, rules of the workplace
          = työelämätai*, työelämän pelis*, työelämän sään*, pelisään*, myöhästel*, myöhästy* aina, työmoraal*, alaistai*
          = arbetslivsfärd*, spelregl*, arbetsmoral*, kommer för sent, working life skill*, work ethic, rules of working
          = late for work, always late
        first-job < youth
          fi ensimmäinen työpaikka, kesätyö, työkokemuksen puute, ~eka duuni
          sv första jobbet, sommarjobb, ingen arbetserfarenhet
          en first job, summer job, no work experience
          = ensimmäi* työpaik*, eka työ*, eka duun*, ensimmäi* duun*, kesätyö*, kesätöi*, kesäduun*, ei työkokem*, ilman työkokem*
          = työkokemuksen puut*, första jobbet, sommarjobb*, ingen arbetserf*, utan arbetserf*, first job, summer job*
          = no work experience, without work experience
        induction < work-coach
          fi perehdytys, työssä oppiminen, työpaikkaohjaaja, työn aloittaminen
          sv introduktion i arbetet, arbetsplatshandledare
          en induction, starting in a job, workplace instructor
          = perehdyty*, perehdytt*, perehty*, työpaikkaohj*, työn aloit*, aloittaa työ*, uudessa työs*, uuteen työ*, inskoln*
          = introduktion i arb*, arbetsplatshandl*, börjar nytt jobb, induction, onboard*, starting a job, started a new job
          = starting a new job, starts a new job
        keeping-job < work-coach
          fi työssä pysyminen, työssä jaksaminen, tuki työsuhteen aikana
          sv behålla jobbet, orka på jobbet
          en staying in work, coping at work
          = työssä pysy*, pysyä työs*, pysyy töis*, pysyisi töis*, työssäjaks*, työssä jaks*, jaksa* töissä, tuki työpaikalla
          = jälkitu*, behålla jobb*, hålla kvar jobb*, orka på jobb*, orkar på jobb*, keeping a job, keep a job, keep the job
          = stay in work, staying in work, coping at work, job retention, pysymään töis*, pysyy työs*, pysyminen työs*
          = potkuvaroit*, varoituksen töis*, varoitus töis*, ei pysy töis*, ei pysy työs*, pitää työpaik*, säilyttää työ*
          = lopettaa aina työ*, hålla sig kvar på job*, losing his job, losing her job, hold down a job, työpaikka meni alta
          = huomautettu töis*, töissä huomaut*, sai varoituksen, saa aina potkut, ei pysy missään työ*, työsuhteet katke*
          = työsuhteet päätty*, lyhyeksi jäänyt työ*, jobbet tar slut, får alltid sparken, får sparken, keeps getting fired
          = loses every job, lose his job, lose her job
        remote-work < work-adjustment
          fi etätyö, hybridityö, joustava työ
          sv distansarbete, hybridarbete
          en remote work, working from home, flexible work
          = etätyö*, etätöi*, hybridityö*, joustava* työ*, distansarb*, distansjobb*, hemarbete, remote work*, remote job*
          = work from home, working from home, flexible work*, hybrid work*
        aids < work-adjustment
          fi apuvälineet, työolosuhteiden järjestelytuki, ergonomia, kohtuulliset mukautukset
          sv hjälpmedel, stöd för arrangemang på arbetsplatsen, ergonomi
          en aids and reasonable accommodation, ergonomics
          = apuväline*, järjestelytu*, ergonom*, kohtuulli* mukau*, työolosuht*, hjälpmedel*, arrangemang på arb*, rimliga anpassn*
          = reasonable accom*, assistive*, workplace adjust*
        gig-work < part-time
          fi keikkatyö, nollatuntisopimus, vuokratyö, alustatyö, ruokalähetti, ~keikkahommat
          sv gigjobb, nolltimmesavtal, hyrd arbetskraft, budjobb
          en gig work, zero-hours contract, agency work, platform work
          = keikkatyö*, keikkaa, keikkah*, keikkai*, keikoi*, nollasop*, nollatun*, tarvittaessa töih*, vuokratyö*, vuokrafirm*
          = alustatyö*, ruokaläh*, wolt*, foodora*, gigjobb*, nolltim*, hyrd arb*, bemann*, gig work*, gig job*, zero hour*
          = agency work*, temp agency, platform work*, food courier*
        light-entrepreneur < entrepreneurship
          fi kevytyrittäjyys, toiminimi, laskutuspalvelu
          sv lättföretagande, firmanamn
          en light entrepreneurship, sole trader
          = kevytyrit*, kevyt yrit*, toiminim*, laskutuspal*, lättföretag*, enskild firma, light entrepren*, sole trader*
          = invoicing serv*
        startup-grant < entrepreneurship
          fi starttiraha, liiketoimintasuunnitelma, yritysneuvonta
          sv startpeng, affärsplan, företagsrådgivning
          en start-up grant, business plan, business advice
          = starttirah*, liiketoimintasuun*, bisnesidea*, yritysneuv*, uusyrityskes*, startpeng*, affärspl*, företagsrådg*
          = startup grant*, start up grant*, business plan*, business idea*, business advi*, starting money
        failed-business < entrepreneurship
          fi konkurssi, yrityksen lopettaminen, yrittäjän työttömyys
          sv konkurs, lägga ner företaget
          en bankruptcy, closing a business
          = yrityksen lopet*, lopettaa yrit*, lopetti yrit*, firman lopet*, firma meni nurin, yritys meni nurin, yrittäjän tyött*
          = konkurs*, lägga ner företag*, lagt ner företag*, bankrupt*, close* his business, close* her business
          = closing a business, business failed
        trade-union < networks
          fi ammattiliitto, luottamusmies, työsuojelu, ~liitto
          sv fackförbund, förtroendeman, arbetarskydd
          en trade union, shop steward, occupational safety
          = ammattilii*, luottamusm*, luottamush*, työsuojel*, aluehallintovir*, avi n, fackförb*, facket, förtroendem*, arbetarsk*
          = skyddsfullm*, trade union*, shop stew*, occupational safe*, liittoon, liitosta, liitto, fackets, union
        undeclared-work < tax
          fi harmaa talous, pimeä työ
          sv svartjobb, grå ekonomi
          en undeclared work
          = pimeä työ*, pimeän työ*, pimeetä työ*, pimeesti, pimeästi, pimeitä töi*, pimeitä hommi*, harmaa tal*, svartjobb*
          = svart arbete, jobbar svart, grå ekonomi, undeclared*, cash in hand, off the books
        accident < illness
          fi työtapaturma, ammattitauti, vakuutusyhtiö
          sv olycksfall i arbetet, yrkessjukdom, försäkringsbolag
          en accident at work, occupational disease, insurance company
          = työtapatur*, tapaturma*, ammattitau*, vakuutusyht*, liikennevak*, olycksfall*, arbetsolyc*, yrkessjuk*, försäkringsbol*
          = work accident*, accident at work, injured at work, occupational dis*, insurance comp*
        """;
}
