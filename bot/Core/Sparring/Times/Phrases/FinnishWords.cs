namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Finnish as it is written in a chat: inflected, spoken, shortened.</summary>
internal static class FinnishWords
{
    private static readonly string[] Clitics = ["kaan", "kään", "kin", "ki", "ko", "kö", "han", "hän", "pa", "pä"];

    /// <summary>One to ten in the cases of telling time: plain, genitive, partitive, "at", "from", "to".</summary>
    private static readonly string[] Numbers =
    [
        "yksi|yks;yhden|yhen|ykkösen;yhtä;yhdeltä|yheltä|yhelt|ykköseltä;yhdestä|yhestä|ykkösestä;yhteen|yhtee|ykköseen",
        "kaksi|kaks;kahden|kahen|kakkosen;kahta;kahdelta|kahelta|kahelt|kakkoselta;kahdesta|kahesta|kakkosesta;kahteen|kahtee|kakkoseen",
        "kolme|kolomen|kolome;kolmen;kolmea|kolmee;kolmelta|kolomelta|kolmoselta;kolmesta|kolomesta|kolmosesta;kolmeen|kolomeen|kolmoseen",
        "neljä|nelj|neliä;neljän|neliän;neljää|neliää;neljältä|neliältä|neljält|neloselta;neljästä|neliästä|nelosesta;neljään|neliään|neloseen",
        "viisi|viis;viiden|viien;viittä;viideltä|viieltä|viijeltä|viielt|viitoselta;viidestä|viiestä|viitosesta;viiteen|viitoseen",
        "kuusi|kuus;kuuden|kuuen;kuutta;kuudelta|kuuelta|kuuvelta|kuutoselta|kutoselta;kuudesta|kuuesta|kutosesta|kuutosesta;kuuteen|kutoseen|kuutoseen",
        "seitsemän|seittemän|seittemä|seiska;seiskan;seitsemää|seittemää;seitsemältä|seittemältä|seiskalta;seitsemästä|seittemästä|seiskasta;seitsemään|seittemään|seiskaan",
        "kahdeksan|kaheksan|kasi;kasin;kahdeksaa|kaheksaa|kasia;kahdeksalta|kaheksalta|kasilta;kahdeksasta|kaheksasta|kasista;kahdeksaan|kaheksaan|kasiin",
        "yhdeksän|yheksän|ysi;ysin;yhdeksää|yheksää|ysiä;yhdeksältä|yheksältä|ysiltä;yhdeksästä|yheksästä|ysistä;yhdeksään|yheksään|ysiin",
        "kymmenen|kymmene|kymppi;kympin;kymmentä|kymppiä;kymmeneltä|kympiltä;kymmenestä|kympistä;kymmeneen|kymppiin",
    ];

    private static readonly string[] Weekdays = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];

    private static readonly string[] Months =
        ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

    public static Lexicon Lexicon { get; } = Fill(new Lexicon { Language = "fi", LooksCounted = LooksCounted, TakeApart = TakeApart });

    private static Lexicon Fill(Lexicon words)
    {
        AddNumbers(words);
        AddDays(words);
        AddOrdinals(words);
        AddSeveralDays(words);
        AddParts(words);
        AddUnits(words);
        AddRelations(words);
        AddOtherWords(words);
        return words;
    }

    private static void AddNumbers(Lexicon words)
    {
        for (var number = 1; number <= 10; number++)
        {
            var cases = Numbers[number - 1].Split(';');
            for (var form = 0; form < cases.Length; form++) words.Add(Meaning.Number, cases[form], number, (Case)form);
            if (number > 9) continue;

            for (var form = 0; form < cases.Length; form++)
            {
                foreach (var word in cases[form].Split('|', StringSplitOptions.RemoveEmptyEntries))
                {
                    words.Add(Meaning.Number, $"{word}toista|{word}toist|{word}tois", 10 + number, (Case)form);
                }
            }
        }

        words.Add(Meaning.Number, "kaksikymmentä|kakskyt", 20).Add(Meaning.Number, "kahtakymmentä", 20, Case.Partitive)
            .Add(Meaning.Number, "kahdenkymmenen", 20, Case.Genitive).Add(Meaning.Number, "kaksikymmentäviisi", 25)
            .Add(Meaning.Number, "kolmekymmentä|kolkyt", 30).Add(Meaning.Number, "kolmenkymmenen", 30, Case.Genitive)
            .Add(Meaning.Number, "neljäkymmentäviisi", 45).Add(Meaning.Number, "neljänkymmenenviiden", 45, Case.Genitive)
            .Add(Meaning.Number, "kahtakymmentäviittä|kakskytviis|kahtakytviittä|viittäkolmatta", 25, Case.Partitive)
            .Add(Meaning.Number, "viittätoista|viistoista|viiestoista|viidestoista", 15, Case.Partitive)
            .Add(Meaning.Number, "viisikymmentä|viiskyt", 50).Add(Meaning.Number, "neljäkymmentä|nelkyt", 40)
            .Add(Meaning.Number, "parinkymmenen|parinkytin|kahdenkymmenen|kahenkymmenen", 20, Case.Genitive).Add(Meaning.Number, "kymmenisen", 10)
            .Add(Meaning.Number, "nolla nolla", 0).Add(Meaning.Few, "pari|parin|pariksi", 2).Add(Meaning.Few, "muutaman|muutama", 3)
            .AddRow(Meaning.Number, "yhdeksi kahdeksi|kaheksi kolmeksi neljäksi viideksi|viieksi kuudeksi|kuueksi seitsemäksi|seittemäksi kahdeksaksi|kaheksaksi yhdeksäksi|yheksäksi kymmeneksi|kympiksi")
            .Add(Meaning.Half, "puoli|puol|pual|pualt|puolta|puolelta|puolen").Add(Meaning.OneAndHalf, "puolitoista|puolentoista|puoltoista|puoltoist")
            .Add(Meaning.Quarter, "varttia|vartti|vartin|varttii|vartilta|neljännestunnin|neljännestunti").Add(Meaning.Past, "yli").Add(Meaning.To, "vaille|vailla|vaill|vajaa|vaile");
    }

    private static void AddDays(Lexicon words)
    {
        words.AddRow(Meaning.Weekday, "ma|mande|maanantsu ti|tiis|tiistsu ke|kesk|keskari to|tors|torstsu pe|perj|perjantsu la su");
        for (var day = 1; day <= 7; day++)
        {
            var name = Weekdays[day - 1];
            var weak = day == 3 ? "keskiviiko" : name;
            words.Add(Meaning.Weekday, $"{name}|{name}na|{weak}lle|{weak}ks|{weak}ksi|{weak}lla|{name.Replace("ai", "ae", StringComparison.Ordinal)}na", day)
                .Add(Meaning.Weekday, $"{weak}n", day, Case.Genitive)
                .Add(Meaning.Weekday, day == 3 ? $"{name}a" : $"{name}ta", day, Case.Partitive)
                .Add(Meaning.Weekday, $"{weak}sta", day, Case.Elative)
                .Add(Meaning.Weekday, $"{weak}lta", day, Case.Ablative)
                .Add(Meaning.Weekday, day == 3 ? $"{name}on" : $"{name}hin", day, Case.Illative)
                .Add(Meaning.NotComing, $"{weak}sin");
        }

        words.Add(Meaning.DayFromToday, "tänään|tännään|tänä päivänä|tälle päivälle|tälle päivää|tän päivän|tämän päivän|kuluvan päivän", 0)
            .Add(Meaning.DayFromToday, "huomenna|huomen|huomena|huomenn|huomiselle|huomiseksi|huomiseks|huominen|huomispäivänä|huomispäivälle|seuraavana päivänä", 1)
            .Add(Meaning.DayFromToday, "huomisen", 1, Case.Genitive).Add(Meaning.DayFromToday, "huomista", 1, Case.Partitive)
            .Add(Meaning.DayFromToday, "huomiseen", 1, Case.Illative)
            .Add(Meaning.DayFromToday, "ylihuomenna|ylihuom|ylihuomen|ylihuomena|ylihuomiselle|ylihuomiseksi|ylihuominen", 2)
            .Add(Meaning.DayFromToday, "ylihuomisen", 2, Case.Genitive)
            .Add(Meaning.DayFromToday, "ylihuomiseen", 2, Case.Illative);
        for (var month = 1; month <= 12; month++)
        {
            var name = Months[month - 1] + "kuu";
            words.Add(Meaning.Month, $"{name}|{name}ta|{name}n", month).Add(Meaning.Month, $"{name}ssa", month, Case.Inessive).Add(Meaning.Month, $"{name}hun", month, Case.Illative);
        }
    }

    /// <summary>"Viides", "kahdennenkymmenennenviidennen": the days of a month, plain, "on" and "of".</summary>
    private static void AddOrdinals(Lexicon words)
    {
        string[] stems = ["yhde", "kahde", "kolma", "neljä", "viide", "kuude", "seitsemä", "kahdeksa", "yhdeksä", "kymmene"];
        string[] endings = ["s", "ntenä|ntena|nnella|nnellä", "nnen"];
        string[] first = ["ensimmäinen|eka", "ensimmäisenä|ensimmäisellä|ekana|ekalla", "ensimmäisen"], second = ["toinen|toka", "toisena|toisella|tokana|tokalla", "toisen"];
        string[] tens = ["kymmenes", "kymmenentenä", "kymmenennen"];
        for (var form = 0; form < endings.Length; form++)
        {
            IEnumerable<string> Inflected(int number) => endings[form].Split('|').Select(ending => stems[number - 1] + ending);
            void Add(int number, IEnumerable<string> forms) => words.Add(Meaning.Ordinal, string.Join('|', forms), number);

            for (var one = 1; one <= 10; one++)
            {
                var ones = one switch { 1 => first[form].Split('|'), 2 => second[form].Split('|'), _ => Inflected(one) };
                Add(one, ones);
                Add(10 + one, one == 10 ? [] : Inflected(one).Select(word => $"{word}toista"));
                string[] twenty = [.. Inflected(2).Select(word => word + tens[form]), "kakskyt", "kakskymmentä"];
                if (one < 10) Add(20 + one, twenty.SelectMany(ten => ones.Select(word => ten + word).Concat(ones.Select(word => $"{ten} {word}"))));
                if (one == 10) Add(20, twenty[..^2]);
                if (one == 1) Add(31, Inflected(3).SelectMany(ten => ones.Select(word => ten + tens[form] + word)));
            }

            Add(30, Inflected(3).Select(word => word + tens[form]));
        }
    }

    private static void AddSeveralDays(Lexicon words) => words
        .AddRow(
            Meaning.Feast,
            "jouluaattona|jouluaatto|jouluaattoon|jouluaaton|jouluaattoa joulupäivänä|joulupäivä|joulupäivän tapaninpäivänä|tapaninpäivän|tapaninpäivä|tapanina jouluna|joulua|joulun|jouluun|joulu "
            + "välipäivinä|välipäivät|välipäivien uudenvuodenaattona|uudenvuodenaatto|uudenvuodenaaton vuodenvaihteen|vuodenvaihdetta|vuodenvaihteessa|uudenvuoden|uuttavuotta|uudenvuodenpäivänä|uudenvuodenpäivän|uudenvuodenpäivä|uutenavuotena loppiaisena|loppiaisen|loppiaista|loppiainen "
            + "pitkäperjantaina|pitkänäperjantaina|pitkänperjantain|pitkäperjantai pääsiäismaanantaina|pääsiäismaanantai pääsiäisenä|pääsiäisen|pääsiäistä vappuaattona|vappuaatto|vappuaaton "
            + "vappuna|vapun|vappua|vappu helatorstaina|helatorstai|helatorstain juhannusaattona|juhannusaatto|juhannusaaton juhannuksena|juhannuksen|juhannusta itsenäisyyspäivänä|itsenäisyyspäivän|itsenäisyyspäivää|itsenäisyyspäivä",
            0)
        .Add(Meaning.Feast, "joulun välipäivinä|joulun ja uudenvuoden välissä|joulun ja uudenvuoden välillä", 4)
        .Add(Meaning.PartOfWeek, "alkuviikosta|alkuviikolla|alkuviikko|alkuviikolle|alkuviikoksi|alkuviikon", 1)
        .Add(Meaning.PartOfWeek, "keskiviikon tienoilla|keskellä viikkoa|viikon keskellä", 2)
        .Add(Meaning.PartOfWeek, "loppuviikosta|loppuviikolla|loppuviikko|loppuviikolle|loppuviikoksi|loppuviikon|loppuviikkoa|loppuvkosta", 3)
        .Add(Meaning.PartSuffix, "alussa|alkupuolella|alkupuolelle|alkupuolelta|alkuun|alkupäässä|alku|alkupuoli", 1)
        .Add(Meaning.PartSuffix, "puolivälissä|puolessavälissä|puolivälin|puoliväliin|keskivaiheilla|keskivaiheille", 2)
        .Add(Meaning.PartSuffix, "lopussa|lopulla|loppupuolella|loppupuolelle|loppupuolelta|loppuun|lopulle|loppua|loppu|loppupuoli|lopuksi", 3)
        .Add(Meaning.CalendarMonth, "kuussa|kuun|kuuta|kuulle|kuulla")
        .Add(Meaning.Weekend, "viikonloppuna|viikonloppu|viikonlopun|viikonlopuksi|vkl|viikonloppua")
        .Add(Meaning.Workday, "arkipäivänä|arkipäivä|työpäivänä|työpäivä|arkena");

    private static void AddParts(Lexicon words) => words
        .Add(Meaning.Part, "aamu|aamut|aamulla|aamul|aamuna|aamuksi|aamuks|aamusta|aamun|aamuun|aamuisin|aamutuimaan|aamuvarhaisella|aamusella", (int)PartOfDay.Morning)
        .Add(Meaning.Part, "aamupäivä|aamupäivät|aamupäivällä|aamupäivänä|aamupäiväksi|aamupäivästä|aamupäivän|aamupäivisin|aamupäivää|aamupäivään|aamupäivälle|aamupv|aamup|aamupvällä|aamupvllä|ap", (int)PartOfDay.Forenoon)
        .Add(Meaning.Part, "iltapäivä|iltapäivät|iltapäivällä|iltapäivänä|iltapäiväksi|iltapäivästä|iltapäivän|iltapäivää|iltapäivisin|iltapäivään|iltapäivälle|iltapv|iltap|iltapvä|iltapvällä|iltapvllä|iltapäiväl|alkuiltapäivästä|alkuiltapäivällä|loppuiltapäivästä|ip|iltsu|iltsulla|iltsapäivällä", (int)PartOfDay.Afternoon)
        .Add(Meaning.Part, "ilta|illalla|illal|iltana|illaksi|illaks|illasta|illan|iltaan|iltaa|alkuillasta|iltasella|illemmalla|illansuussa|iltaisin", (int)PartOfDay.Evening)
        .Add(Meaning.Part, "yö|yöllä|yön|yöstä|aamuyöllä|aamuyöstä", (int)PartOfDay.Night)
        .Add(Meaning.Part, "lounasaikaan|lounasaika|lounaalla|lounasaikana|lounastunnilla|lounastauolla|lounaan aikaan|lounaan aikana|lounaan yhteydessä|ruokatunnilla|ruokiksella", (int)PartOfDay.Lunchtime)
        .Add(Meaning.Noon, "keskipäivällä|keskipäivä|puoliltapäivin|puolilta päivin|puoltapäivää|puolenpäivän|puoleenpäivään|puolipäivä|keskellä päivää|puolen päivän|puolta päivää|puol päivän|puol päivää|puoleen päivään")
        .Add(Meaning.Midnight, "keskiyöllä|puoliltaöin|puolilta öin|puoliyöllä")
        .Add(Meaning.Landmark, "lounaan|lounasta|ruokatunnin|ruokatuntia|ruokiksen|ruokista|lounastauon|ruuan|ruoan", 1112)
        .Add(Meaning.Landmark, "töiden|töitten|työpäivän|työpäivää|työajan|töitä|duunin|työvuoron", 816)
        .Add(Meaning.Landmark, "päivän päätteeksi|työpäivän päätteeksi|työpäivän päätteessä|päivän lopuksi|työpäivän lopuksi|päivän loppuun|työpäivän loppuun|päivän lopussa|työpäivän lopussa", 1616);

    private static void AddUnits(Lexicon words) => words
        .Add(Meaning.Unit, "minuutti|minuuttia|minuutin|min|minsaa|minsan|minsa|minuuttii|minuutiksi|minuutissa", 1)
        .Add(Meaning.Unit, "tunti|tuntia|tunnin|tuntii|tuntsin|h|t|tunniksi|tunnissa", 60)
        .Add(Meaning.Unit, "päivä|päivää|päivän|päiväksi|pv|vuorokauden", 1440)
        .Add(Meaning.Unit, "viikko|viikkoa|viikon|viikoksi|vk|vko|vkoa|vkon", 10080).Add(Meaning.Months, "kuukausi|kuukauden|kuukautta|kuukausien|kk|kk:n")
        .Add(Meaning.DayOfMonth, "päivä|päivänä|pnä|pvä|päivään").Add(Meaning.DayOfMonth, "pv", 1).Add(Meaning.Final, "viimeinen|viimeisellä|viimeisenä|viimesellä|viime")
        .Add(Meaning.Week, "viikko|viikolla|viikol|viikon|viikolle|vk|vko|vkolla|vkon|vkolle|viikoilla|viikot|viikoksi|viikoks|viikkoa|viikkoo|viikosta|w")
        .Add(Meaning.Week, "viikkoon", 0, Case.Illative)
        .Add(Meaning.Week, "sitä seuraavalla|seuraavan jälkeisellä viikolla|ensi viikon jälkeisellä viikolla|ensi viikosta seuraavalla viikolla|sitä seuraavan|sitä seuraavalla viikolla|sitä seuraavan viikon|seuraavan viikon jälkeisellä viikolla|sitä seuraava viikko", 2)
        .Add(Meaning.Week, "ensviikolla|ensviikon|ensviikol|ensiviikolla|ensiviikon", 1)
        .Add(Meaning.Next, "ensi|seuraavalla|seuraavassa|seuraavasta|seuraavan|seuraava|seuraavana|ens|seuraavaan|seuraavalle|seuraavaks|seur").Add(Meaning.Next, "tulevana|tulevalla|tulevan|tuleva", 1)
        .Add(Meaning.This, "tällä|täl|tämän|tän|tänä|tämä|tähän|tälle|tässä|tää|kuluvalla|kuluvan");

    private static void AddRelations(Lexicon words) => words
        .Add(Meaning.Clock, "klo|kello|kellon|kl", 1).Add(Meaning.Clock, "noin|n|suunnilleen|tasan|suurin piirtein", 2).Add(Meaning.Clock, "joskus|siinä|tuossa|tossa|joskus siinä|pyöreästi")
        .Add(Meaning.ClockSuffix, "maissa|mais|maisa|tasan|tasalta|korvilla|kieppeillä|kanttiin|huitteilla|aikaan|aikoihin|pintaan|tienoilla|tienoissa|nurkilla|paikkeilla|hujakoilla|kohdalla|tietämillä|tietämissä|seutuvilla|seuduilla|kantturoissa|kulmilla|nurkissa")
        .Add(Meaning.AfterSuffix, "jälkeen|jälk|jlk|jälkee|jälkeenkin|jälestä|jälkiin|tai myöhemmin|tai siitä eteenpäin|tai sen jälkeen").Add(Meaning.AfterSuffix, "aikaisintaan", 1).Add(Meaning.BeforePrefix, "ennen|enne|ennenku").Add(Meaning.BeforeSuffix, "ennen", 0, Case.Partitive).Add(Meaning.BeforePrefix, "viimeistään", 1)
        .Add(Meaning.AfterPrefix, "vähän yli|hieman yli|hiukan yli").Add(Meaning.AfterPrefix, "aikaisintaan", 1)
        .Add(Meaning.BeforeSuffix, "mennessä|menness|menes|viimeistään", 1).Add(Meaning.BeforeSuffix, "alla").Add(Meaning.BeforePrefix, "korkeintaan|enintään", 1).Add(Meaning.BeforeSuffix, "aiemmin|aikaisemmin|tai aiemmin|tai aikaisemmin").Add(Meaning.UntilSuffix, "asti|saakka|ast").Add(Meaning.UntilPrefix, "viiva")
        .Add(Meaning.FromSuffix, "alkaen|alk|lähtien|eteenpäin|eteepäin|etiäpäin|etteenpäin|etteepäin|ja siitä eteenpäin").Add(Meaning.FromPrefix, "alkaen|lähtien")
        .Add(Meaning.BetweenSuffix, "välillä|välissä|väliin|välille|väliltä|välistä|väli").Add(Meaning.LaterSuffix, "päästä|kuluttua|kuluttuu|pääst|tästä|perästä").Add(Meaning.LaterSuffix, "sisällä|sisään|kuluessa", 1)
        .Add(Meaning.End, "loppuun|lopulle")
        .Add(Meaning.And, "ja|sekä|enkä|eikä").Add(Meaning.Or, "tai|taikka|vai|tahi|tai sitten|tai sit|tai vaikka|tai vaihtoehtoisesti|ellei sitten|jollei sitten").Add(Meaning.But, "mutta|vaan|mut|mutku|kun taas|sen sijaan").Add(Meaning.But, "koska|joten|sillä", 1).Add(Meaning.But, "niin|nii|sit|sitten|sitte", 2)
        .Add(Meaning.Not, "aukioloajat|aukioloaika|en|ei|emme|et|eivät|eikä|enkä|älä|perutaan|perun|peruuntuu|peruuntui|unohda|skipataan|ettei|etten|ellei|jollei|tuskin").Add(Meaning.Except, "muuta kuin|muulloin kuin")
        .Add(Meaning.Excluding, "kuin|paitsi|lukuun ottamatta|poislukien|pois lukien|muttei")
        .Add(Meaning.Correction, "eiku|eikun|eikuu|ei ku|ei kun|tai siis|siis tarkoitan|siis tarkoitin|tarkoitan|tarkoitin|meinasin|tai oikeastaan|tai oikeestaan|tai ei kun|tai eiku|tai no|tai ei|no ei|korjaus|korjaan|korjataan")
        .Add(Meaning.Correction, "siis|oikeastaan|väärin|väärä päivä|hups|oho|anteeksi|sori|eipäs|ei vaan", 1).Add(Meaning.Not, "ei vaan|hankala|hankalaa|huono|huonompi|mahdoton|mahdotonta|tiukka|tiukkaa|vaikea|vaikeaa|vaikee|vaikeeta|pilalla|pois laskuista")
        .Add(Meaning.NotComing, "aiemmin tänään|aikaisemmin tänään|eilen|eilisen|eiliseltä|toissapäivänä|toissailtana|arkisin|aamuisin|iltaisin|viikonloppuisin|vuosittain|viikoittain|kuukausittain").Add(Meaning.NotComing, "viime|viimeksi|joka|aina|edellisenä|edellisellä|menneellä", 1)
        .Add(Meaning.NotComing, "sitten|sitte|takaperin", 2).Add(Meaning.Did, "tapasin|tapasi|tapasimme|soitti|kirjoitti|lähetti|tavattiin|kävin|käytiin|soitin|soitettiin|puhuin|puhuttiin|juteltiin|kysyin|oli")
        .Add(Meaning.Wish, "hyvää|mukavaa|ihanaa|kivaa|rauhallista|iloista|aurinkoista|rentouttavaa|leppoisaa")
        .Add(Meaning.Then, "sen jälkeen|senjälkeen|siitä eteenpäin").Add(Meaning.Then, "sitä ennen|ennen sitä|sitä ennen vielä", 1).Add(Meaning.Then, "samaan aikaan|samaan kellonaikaan|sama aika", 2)
        .Add(Meaning.InPlaceOf, "sijaan|sijasta|asemesta", 1).Add(Meaning.If, "jos|mikäli").Add(Meaning.Timetable, "auki|avoinna|aukeaa|avaa|avataan|sulkeutuu|suljetaan|alkaa|loppuu|päättyy|kestää|jatkuu")
        .Add(Meaning.Moving, "siirretään|siirretäänkö|aikaistaa|lykätä|lykätäänkö|siirtää|siirrän|siirräkö|siirtäisimmekö|siirrettäisiin|siirrettäisiinkö|siirrettäiskö|siirrettäskö|siirtyy|siirtyykö|lykätään|aikaistetaan|aikaistetaanko|aikaistetaako|myöhäistetään")
        .Add(Meaning.Filler, "em|ko|ym|esim|tms|ns|nk|jne|fm|ei haittaa|ei kiirettä|ei kiire|ei mitään kiirettä|ei ongelmaa|ei hätää|ei se mitään");

    private static void AddOtherWords(Lexicon words) => words
        .Add(Meaning.Busy, "pyhä|pyhäpäivä|vapaapäivä|arkipyhä|saldovapaa|saldovapaata|saldovapaalla|vuosivapaalla|sen verran kiire|kova kiire|tosi kiire|hirvee kiire|hirveä kiire|liian kiire|niin kiire|varattu|varattuna|varattuja|varattua|buukattu|asiakkaalla|asiakkaan kanssa|asiakkaiden kanssa|asiakkaan luona|palaverissa|palaverissä|palsussa|kokouksessa|koulutuksessa|lomalla|vapaalla|poissa|täynnä|täyttä|täysi|menossa|menoja|"
            + "reissussa|matkoilla|matkalla|tukossa|buukattuna|kiinni koko|tupaten täynnä|pakattu|ammuttu täyteen|vedän|pidän|opetan|lounastan|syön|treenaan|luennoin|kouluttaudun|etäkoulutuksessa|työmatkalla|sairaana|saikulla|lääkärissä|kiireinen|kiireistä|kiirettä|asiakastapaamisessa|asiakaskäynnillä|hammaslääkärissä|neuvottelussa|seminaarissa")
        .Add(Meaning.Busy, "mulla menee|minulla menee|mul menee")
        .Add(Meaning.Having, "tulee|lähtee|alkaa|venyy|kestää|jatkuu|loppuu|päättyy|mulla on|minulla on|meillä on|mul on|on|ois|olen|oon|onkin|sulla on|hällä on")
        .Add(Meaning.Engagement, "lounas|kurssi|asiakastapaaminen|asiakastapaamisia|asiakaspalaveri|palaveri|palaverit|palavereita|palsu|tiimipalsu|tiimipalaveri|kokous|kokouksia|koulutus|koulutuspäivä|loma|lomaa|lääkäri|hammaslääkäri|"
            + "kiinni|menoa|meno|muuta menoa|ryhmä|tapaamisia|neuvottelu|verkostopalaveri|varaus")
        .Add(Meaning.Engagement, "asiakas|asiakkaita|asiakkaat", 1).Add(Meaning.Engagement, "asiakasta|tapaamista|palaveria")
        .Add(Meaning.Suits, "ehditkö|ehtisitkö|ehdittekö|ehdiskö|sopiiko|sopisko|sopisiko|käykö|kävisikö|kävisko|käviskö|onnistuisko|onnistuisiko|onnistuuko|passaako|passaisko|pääsisitkö|pääsetkö|pystyisitkö|pystytkö|voisitko|voitko|voisinko|voinko|voidaanko|voitaisiinko|voitaisko|voitasko|jutellaanko|soitellaanko|nähtäisiinkö|nähtäiskö|nähdäänkö|onks sul|onko sulla|onko sinulla|olisko sulla|olisiko sinulla|oisko sulla|olisiko|olisko|oisko|onnaako|onnaisko|kerkeetkö|kerkiätkö|kerkeisitkö|kerkeisikkö|kelpaako|kelpaisiko|jaksatko|viititkö|viitsisitkö|saanko|saisinko|entä|entäs|mites|miten ois|miten olis|miten olisi|mitä jos|otettaisko|ottaisko", 1)
        .Add(Meaning.Present, "paikalla|töissä|koneella|toimistolla|konttorilla|työpaikalla|tavoitettavissa|linjoilla|teamsissa|etänä|kotona|vapaa|vapaana")
        .Add(Meaning.Suits, "käy|kyllä|joo|sopii|sopisi|passaa|sopis|kävis|kävisi|kelpaa|onnistuu|onnistuisi|ok|okei|hyvä|ehdin|ehtisin|pääsen|pääsisin|voin|voisin|pystyn|pystyisin|kelpais|passais|sopiva|onnaa|onnistuis|vapaa|vapaana|vapaata|tyhjää|tilaa|soppii|passa|käypi|kerkeän|kerkiän|kerkeisin|pääsis|luonnistuu|natsaa|parahin")
        .Add(Meaning.Filler, "joko|jompikumpi|molempina|kumpanakin|mulle|minulle|sulle|sinulle|meille|hyvin|niin|no|juu|jo|vasta|vaikka|vaikkapa|esim|sitten|sit|heti|olisi|"
            + "voisi|voisimme|voidaan|ehtisit|ehdit|"
            + "jutellaan|jutella|soitellaan|soitan|soita|soitella|soittaa|nähdään|tavataan|palataan|mieluiten|mieluummin|ehkä|taas|yhtä|aikaa|"
            + "kiitos|moi|hei|mä|minä|sä|sinä|me|te|myös|paremmin|parhaiten|parempi|paras|mahdollista|aika|ajan|esimerkiksi|esmes|esmerkiks|vaik|vaiks|ainakin|ihan|sun|mun|heti|huomenta|hyvää huomenta|jälleen|aikana|eikö|eikös|enkö|emmekö|koko|koska|milloin|millon|tahansa|ku|"
            + "oltais|oltaisiin|nähtäis|olis|ois|oliko|olikos|onks|sul|mul|mulle|sille|näin|varmaan|luultavasti|todennäköisesti|aikaisin|varhain|myöhään|nopeasti|hetki|tapaaminen|ne|se|sinne|silloin|tuo|asia|vielä|lyhyt|sopis|sopiskos|kumpi|vain|toki|tietty|ainoastaan|"
            + "kalenteri|kalenterini|kalenterissa|kalenterissani|toimistolla|paikalla|töissä|etänä|kotona|konttorilla|koneella|työpaikalla|etätöissä|tauko|tauolla|teamsissa|puhelimessa|onko|miten|kuinka|jos|kun|että|menisi|menee|täällä|just|ajaksi")
        .Add(Meaning.AllDay, "koko päivän|koko päivä|koko päiväksi")
        .Add(Meaning.Numbered, "vuoden|vuonna|vuosi|vuodesta|vuosina|sivu|sivut|sivulla|sivuilla|huone|huoneessa|huoneeseen|kohta|kohdat|kohdassa|luku|luvut|luvussa|pykälä|lomake|lomakkeen|rivi|rivillä|sarake|sarakkeeseen|versio|vaihtoehto|kokoushuone|neukkari|kohtaan|kohdan|sivun|tietokone|windows|office|iphone|moduuli|viikkotunti|koodi|numero|nro|luokka|"
            + "kappale|kappaleessa|tehtävä|vaihe|taso|kerros|momentti|liite|laki|linja|bussi|juna|osa")
        .Add(Meaning.Counted, "v|vuotiaat|vuotiaille|vuotiaiden|vuotiasta|lukua|luvun|luvulla|euroa|e|eur|vuotta|vuotias|vuotiaan|asiakasta|asiakkaalle|asiakkaan|lasta|kpl|hlö|henkilöä|ihmistä|kertaa|prosenttia|km|krs|päivää|puheluvuoroa|nuorta|paikkaa|kuukautta|kk|kuukauden|krt|x|pykälä|mom|senttiä|snt|tuntii|puheluu|viestiä|kysymystä|asiaa|juttua|vaihtoehtoa|ehdotusta|kolleegaa|kollegaa");

    /// <summary>A partitive, which a number asks for. Words in the other local cases are places and persons.</summary>
    private static bool LooksCounted(string word) =>
        word.Length > 2 && word[^1] is 'a' or 'ä'
        && !(word.Length > 4 && word[^3..] is "lla" or "llä" or "ssa" or "ssä" or "sta" or "stä" or "ksi");

    /// <summary>Takes off "-kin" and "-ko", takes "huomisaamuna" and "puolkolmelta" apart, and hears dialect.</summary>
    private static Sense[]? TakeApart(Lexicon words, string word)
    {
        foreach (var clitic in Clitics)
        {
            if (word.Length > clitic.Length + 2 && word.EndsWith(clitic, StringComparison.Ordinal)
                && words.Find(word[..^clitic.Length]) is { } bare)
            {
                return bare;
            }
        }

        return Compound(words, word) ?? Dialects(word).Select(words.Find).FirstOrDefault(senses => senses is not null);
    }

    private static Sense[]? Compound(Lexicon words, string word)
    {
        foreach (var (head, sense) in Heads)
        {
            if (!word.StartsWith(head, StringComparison.Ordinal) || words.Find(word[head.Length..]) is not [var tail, ..]) continue;
            if (tail.Meaning == Meaning.Part && sense.Meaning is Meaning.DayFromToday or Meaning.Weekday) return [sense, tail];
            if (tail.Meaning == Meaning.Number && tail.Case != Case.Plain && sense.Meaning == Meaning.Part) return [sense, tail];
            if (tail.Meaning == Meaning.Number && sense.Meaning == Meaning.Half) return [sense, tail];
            if (tail.Meaning == Meaning.Unit && sense.Meaning == Meaning.Half) return [tail with { Value = tail.Value / 2 }];
        }

        return Array.Find(Ends, end => word.EndsWith(end, StringComparison.Ordinal)) is { } known ? words.Find(known) : null;
    }

    /// <summary>What "sairaslomalla", "tiimikokouksessa" and their like end in.</summary>
    private static string[] Ends { get; } = ["lomalla", "vapaalla", "palaverissa", "kokouksessa", "koulutuksessa", "seminaarissa", "palaveri", "tapaaminen", "kokous"];

    /// <summary>How the word may be written in books: "yhreksältä", "kolmelt", "huamen", "tiistaiks", "aamul".</summary>
    private static IEnumerable<string> Dialects(string word)
    {
        if (word.Length < 5) yield break;
        var inBooks = word.Replace("ua", "uo", StringComparison.Ordinal).Replace("yä", "yö", StringComparison.Ordinal).Replace("iä", "ie", StringComparison.Ordinal);
        string[] stems = [word, inBooks, inBooks.Replace('r', 'd'), inBooks.Replace("hl", "hd", StringComparison.Ordinal)];
        foreach (var stem in stems)
        {
            yield return stem;
            if (stem[^1] is 't' or 's')
            {
                foreach (var vowel in "aäi") yield return stem + vowel;
            }

            if ("aäeiouö".Contains(stem[^1], StringComparison.Ordinal)) yield return stem + "n";
            if (stem[^1] == 'l')
            {
                yield return stem + "la";
                yield return stem + "lä";
            }
        }
    }

    private static (string Head, Sense Sense)[] Heads { get; } =
    [
        ("ylihuomis", new(Meaning.DayFromToday, 2)), ("ylihuomen", new(Meaning.DayFromToday, 2)),
        ("huomis", new(Meaning.DayFromToday, 1)), ("huomen", new(Meaning.DayFromToday, 1)),
        ("iltapäivä", new(Meaning.Part, (int)PartOfDay.Afternoon)), ("aamupäivä", new(Meaning.Part, (int)PartOfDay.Forenoon)),
        ("aamu", new(Meaning.Part, (int)PartOfDay.Morning)), ("ilta", new(Meaning.Part, (int)PartOfDay.Evening)),
        ("puoli", new(Meaning.Half)), ("puolen", new(Meaning.Half)), ("puol", new(Meaning.Half)),
        .. Weekdays.Select((name, at) => (name, new Sense(Meaning.Weekday, at + 1))),
    ];
}
