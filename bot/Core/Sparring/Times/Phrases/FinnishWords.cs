namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Finnish as it is written in a chat: inflected, spoken, shortened.</summary>
internal static class FinnishWords
{
    private static readonly string[] Clitics = ["kaan", "kään", "kin", "ko", "kö", "han", "hän", "pa", "pä"];

    /// <summary>One to ten in the cases of telling time: plain, genitive, partitive, "at", "from", "to".</summary>
    private static readonly string[] Numbers =
    [
        "yksi|yks;yhden|yhen|ykkösen;yhtä;yhdeltä|yheltä|ykköseltä;yhdestä|yhestä;yhteen",
        "kaksi|kaks;kahden|kahen|kakkosen;kahta;kahdelta|kahelta|kakkoselta;kahdesta|kahesta;kahteen",
        "kolme;kolmen;kolmea|kolmee;kolmelta|kolmoselta;kolmesta;kolmeen",
        "neljä;neljän;neljää;neljältä|neloselta;neljästä;neljään",
        "viisi|viis;viiden|viien;viittä;viideltä|viieltä|viitoselta;viidestä|viiestä;viiteen",
        "kuusi|kuus;kuuden|kuuen;kuutta;kuudelta|kuuelta|kuutoselta;kuudesta|kuuesta;kuuteen",
        "seitsemän|seittemän|seiska;seiskan;seitsemää|seittemää;seitsemältä|seittemältä|seiskalta;seitsemästä|seittemästä;seitsemään|seittemään",
        "kahdeksan|kaheksan|kasi;kasin;kahdeksaa|kaheksaa|kasia;kahdeksalta|kaheksalta|kasilta;kahdeksasta|kaheksasta;kahdeksaan|kaheksaan",
        "yhdeksän|yheksän|ysi;ysin;yhdeksää|yheksää|ysiä;yhdeksältä|yheksältä|ysiltä;yhdeksästä|yheksästä;yhdeksään|yheksään",
        "kymmenen|kymppi;kympin;kymmentä|kymppiä;kymmeneltä|kympiltä;kymmenestä|kympistä;kymmeneen|kymppiin",
    ];

    private static readonly string[] Weekdays = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];

    private static readonly string[] Months =
        ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

    public static Lexicon Lexicon { get; } = Fill(new Lexicon { Language = "fi", LooksCounted = LooksCounted, TakeApart = TakeApart });

    private static Lexicon Fill(Lexicon words)
    {
        AddNumbers(words);
        AddDays(words);
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
                    words.Add(Meaning.Number, $"{word}toista|{word}toist", 10 + number, (Case)form);
                }
            }
        }

        words.Add(Meaning.Number, "kaksikymmentä|kakskyt", 20).Add(Meaning.Number, "kahtakymmentä", 20, Case.Partitive)
            .Add(Meaning.Number, "kahdenkymmenen", 20, Case.Genitive).Add(Meaning.Number, "kaksikymmentäviisi", 25)
            .Add(Meaning.Number, "kolmekymmentä|kolkyt", 30).Add(Meaning.Number, "kolmenkymmenen", 30, Case.Genitive)
            .Add(Meaning.Number, "neljäkymmentäviisi", 45).Add(Meaning.Number, "neljänkymmenenviiden", 45, Case.Genitive)
            .Add(Meaning.Number, "pari|parin|muutaman|kahdeksi|pariksi", 2).Add(Meaning.Number, "kolmeksi", 3).Add(Meaning.Number, "neljäksi", 4)
            .Add(Meaning.Half, "puoli|puol|puolta|puolelta|puolen").Add(Meaning.OneAndHalf, "puolitoista|puolentoista")
            .Add(Meaning.Quarter, "varttia|vartti|vartin|varttii|neljännestunnin|neljännestunti").Add(Meaning.Past, "yli").Add(Meaning.To, "vaille|vailla|vajaa");
    }

    private static void AddDays(Lexicon words)
    {
        words.AddRow(Meaning.Weekday, "ma ti ke to pe la su");
        for (var day = 1; day <= 7; day++)
        {
            var name = Weekdays[day - 1];
            var weak = day == 3 ? "keskiviiko" : name;
            words.Add(Meaning.Weekday, $"{name}|{name}na|{weak}lle|{weak}ksi|{weak}lla", day)
                .Add(Meaning.Weekday, $"{weak}n", day, Case.Genitive)
                .Add(Meaning.Weekday, day == 3 ? $"{name}a" : $"{name}ta", day, Case.Partitive)
                .Add(Meaning.Weekday, $"{weak}sta", day, Case.Elative)
                .Add(Meaning.Weekday, day == 3 ? $"{name}on" : $"{name}hin", day, Case.Illative);
        }

        words.Add(Meaning.DayFromToday, "tänään|tänä päivänä|tälle päivälle", 0)
            .Add(Meaning.DayFromToday, "huomenna|huomen|huomena|huomiselle|huomiseksi|huominen", 1)
            .Add(Meaning.DayFromToday, "huomisen", 1, Case.Genitive).Add(Meaning.DayFromToday, "huomista", 1, Case.Partitive)
            .Add(Meaning.DayFromToday, "huomiseen", 1, Case.Illative)
            .Add(Meaning.DayFromToday, "ylihuomenna|ylihuomen|ylihuomiselle|ylihuominen", 2)
            .Add(Meaning.DayFromToday, "ylihuomiseen", 2, Case.Illative);
        for (var month = 1; month <= 12; month++)
        {
            var name = Months[month - 1] + "kuu";
            words.Add(Meaning.Month, $"{name}|{name}ta|{name}n|{name}ssa", month).Add(Meaning.Month, $"{name}hun", month, Case.Illative);
        }
    }

    private static void AddParts(Lexicon words) => words
        .Add(Meaning.Part, "aamu|aamulla|aamuna|aamuksi|aamusta|aamun|aamuun|aamuisin", (int)PartOfDay.Morning)
        .Add(Meaning.Part, "aamupäivä|aamupäivällä|aamupäivänä|aamupäiväksi|aamupäivästä|aamupäivän|aamupäivisin|ap", (int)PartOfDay.Forenoon)
        .Add(Meaning.Part, "iltapäivä|iltapäivällä|iltapäivänä|iltapäiväksi|iltapäivästä|iltapäivän|iltapäivää|iltapäivisin|ip|iltsu|iltsulla", (int)PartOfDay.Afternoon)
        .Add(Meaning.Part, "ilta|illalla|iltana|illaksi|illasta|illan", (int)PartOfDay.Evening)
        .Add(Meaning.Part, "lounasaikaan|lounaalla|lounasaikana|lounastunnilla|lounastauolla", (int)PartOfDay.Lunchtime)
        .Add(Meaning.Noon, "keskipäivällä|keskipäivä|puoliltapäivin|puolilta päivin|puoltapäivää|puolenpäivän|puoleenpäivään|puolipäivä")
        .Add(Meaning.Lunch, "lounaan|lounasta|ruokatunnin|ruokiksen");

    private static void AddUnits(Lexicon words) => words
        .Add(Meaning.Unit, "minuutti|minuuttia|minuutin|min|minsaa|minsan|minuutiksi", 1)
        .Add(Meaning.Unit, "tunti|tuntia|tunnin|h|t|tunniksi", 60)
        .Add(Meaning.Unit, "päivä|päivää|päivän|päiväksi|pv|vuorokauden", 1440)
        .Add(Meaning.Unit, "viikko|viikkoa|viikon|viikoksi|vk", 10080)
        .Add(Meaning.DayOfMonth, "päivä|päivänä|pnä|pvä|päivään")
        .Add(Meaning.Week, "viikko|viikolla|viikon|viikolle|vk|vko|viikoksi")
        .Add(Meaning.Week, "viikkoon", 0, Case.Illative)
        .Add(Meaning.Week, "sitä seuraavalla viikolla|sitä seuraavan viikon", 2)
        .Add(Meaning.Week, "ensviikolla|ensviikon", 1)
        .Add(Meaning.Next, "ensi|seuraavalla|seuraavan|seuraava|seuraavana|ens|seuraavaan|tulevana")
        .Add(Meaning.This, "tällä|tämän|tänä|tämä|tähän");

    private static void AddRelations(Lexicon words) => words
        .Add(Meaning.Clock, "klo|kello|kellon|kl", 1).Add(Meaning.Clock, "noin|n|suunnilleen|joskus|siinä")
        .Add(Meaning.ClockSuffix, "maissa|aikaan|aikoihin|pintaan|tienoilla|tienoissa|nurkilla|paikkeilla|hujakoilla|kohdalla")
        .Add(Meaning.AfterSuffix, "jälkeen|jälkee|jälkeenkin|aikaisintaan").Add(Meaning.BeforePrefix, "ennen|enne|viimeistään")
        .Add(Meaning.AfterPrefix, "aikaisintaan")
        .Add(Meaning.BeforeSuffix, "mennessä|menness|viimeistään").Add(Meaning.UntilSuffix, "asti|saakka")
        .Add(Meaning.FromSuffix, "alkaen|lähtien|eteenpäin|etiäpäin").Add(Meaning.FromPrefix, "alkaen")
        .Add(Meaning.BetweenSuffix, "välillä|välissä|väliin|välille").Add(Meaning.LaterSuffix, "päästä|kuluttua|pääst|sisään")
        .Add(Meaning.End, "loppuun|lopulle")
        .Add(Meaning.And, "ja|sekä").Add(Meaning.Or, "tai|taikka|vai|tahi").Add(Meaning.But, "mutta|vaan|mut|muttei|kun taas")
        .Add(Meaning.Not, "en|ei|emme|et|eikä|enkä|älä|ettei|etten|eilen|toissapäivänä|viime").Add(Meaning.Except, "kuin")
        .Add(Meaning.Filler, "ei haittaa|ei kiirettä|ei kiire|ei mitään kiirettä|ei ongelmaa|ei hätää|ei se mitään");

    private static void AddOtherWords(Lexicon words) => words
        .Add(Meaning.Suits, "käy|sopii|sopisi|passaa|sopis|kävis|kävisi|kelpaa|onnistuu|onnistuisi|ok|okei|hyvä|ehdin|pääsen|voin")
        .Add(Meaning.Filler, "mulle|minulle|sulle|sinulle|meille|hyvin|niin|no|kyllä|joo|juu|jo|vasta|vaikka|vaikkapa|esim|sitten|sit|heti|olisi|ois|on|"
            + "olen|oon|vapaa|vapaana|voisin|voisi|voisimme|voidaan|ehtisin|ehtisit|ehdit|ehditkö|sopiiko|sopisko|sopisiko|käykö|kävisikö|kävisko|"
            + "jutellaan|jutella|soitellaan|soitan|soita|soitella|soittaa|nähdään|tavataan|palataan|mieluiten|mieluummin|ehkä|taas|yhtä|aikaa|"
            + "kiitos|moi|hei|mä|minä|sä|sinä|me|te|myös|paremmin|parhaiten|parempi|paras|mahdollista|aika|ajan|esimerkiksi|ainakin|ihan|"
            + "tauko|tauolla|asiakkaalla|lomalla|varattu|kiinni|poissa|koulutuksessa|palaverissa|teamsissa|puhelimessa|onko|olisiko|oisko|miten|kuinka|jos|kun|että|menisi|menee|täällä|siis|just|tasan|ajaksi")
        .Add(Meaning.Counted, "euroa|e|eur|vuotta|vuotias|vuotiaan|asiakasta|asiakkaalle|asiakkaan|lasta|kpl|hlö|henkilöä|ihmistä|kertaa|prosenttia|km|krs|päivää|puheluvuoroa|nuorta|paikkaa|kuukautta|kk|kuukauden");

    /// <summary>A partitive, which a number asks for. Words in the other local cases are places and persons.</summary>
    private static bool LooksCounted(string word) =>
        word.Length > 2 && word[^1] is 'a' or 'ä'
        && !(word.Length > 4 && word[^3..] is "lla" or "llä" or "ssa" or "ssä" or "sta" or "stä" or "ksi");

    /// <summary>Takes off "-kin" and "-ko", and takes "huomisaamuna" and "aamuyhdeksältä" apart.</summary>
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

        foreach (var (head, sense) in Heads)
        {
            if (!word.StartsWith(head, StringComparison.Ordinal) || words.Find(word[head.Length..]) is not [var tail]) continue;
            if (tail.Meaning == Meaning.Part && sense.Meaning != Meaning.Part) return [sense, tail];
            if (tail is { Meaning: Meaning.Number, Case: Case.Ablative } && sense.Meaning == Meaning.Part) return [sense, tail];
        }

        return null;
    }

    private static (string Head, Sense Sense)[] Heads { get; } =
    [
        ("ylihuomis", new(Meaning.DayFromToday, 2)), ("ylihuomen", new(Meaning.DayFromToday, 2)),
        ("huomis", new(Meaning.DayFromToday, 1)), ("huomen", new(Meaning.DayFromToday, 1)),
        ("iltapäivä", new(Meaning.Part, (int)PartOfDay.Afternoon)), ("aamupäivä", new(Meaning.Part, (int)PartOfDay.Forenoon)),
        ("aamu", new(Meaning.Part, (int)PartOfDay.Morning)), ("ilta", new(Meaning.Part, (int)PartOfDay.Evening)),
        .. Weekdays.Select((name, at) => (name, new Sense(Meaning.Weekday, at + 1))),
    ];
}
