namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Finland's Swedish as it is written in a chat.</summary>
internal static class SwedishWords
{
    private const string Half = "halv";
    private static readonly string[] Abouts = ["tiden", "snåret", "draget"];
    private static readonly string[] Heads = ["imorgon", "imorron", "idag", "övermorgon"];
    private static readonly string[] Weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    public static Lexicon Lexicon { get; } = Fill(new Lexicon { Language = "sv", LooksCounted = LooksCounted, TakeApart = TakeApart });

    private static Lexicon Fill(Lexicon words)
    {
        AddNumbers(words);
        AddDays(words);
        AddRelations(words);
        AddOtherWords(words);
        return words;
    }

    private static void AddNumbers(Lexicon words) => words
        .AddRow(Meaning.Number, "ett|en två|tvåan tre|trean fyra fem sex sju|sjuan åtta|åttan nio|nie|nian tio|tie|tian elva|ellva tolv tretton fjorton femton sexton sjutton arton nitton tjugo")
        .Add(Meaning.Number, "tjugofem|tjufem", 25).Add(Meaning.Number, "tjuge|tju", 20).Add(Meaning.Number, "trettio|tretti", 30).Add(Meaning.Number, "fyrtio", 40)
        .Add(Meaning.Number, "fyrtiofem", 45).Add(Meaning.Number, "femtio", 50).Add(Meaning.Number, "noll noll|nollnoll", 0)
        .Add(Meaning.Number, "ettiden", 1, Case.Ablative).Add(Meaning.Few, "par|ett par", 2).Add(Meaning.Few, "några|nåra", 3).Add(Meaning.Few, "en dryg|en knapp|en god|nån|någon", 1)
        .Add(Meaning.Half, "halv|halva").Add(Meaning.OneAndHalf, "anderhalv|halvannan|en och en halv")
        .Add(Meaning.Quarter, "kvart|kvarts|kvartar").Add(Meaning.Past, "över").Add(Meaning.To, "i")
        .Add(Meaning.Unit, "minut|minuter|minuterna|min", 1).Add(Meaning.Unit, "halvtimme|halvtimma|halv timme|halv timma", 30)
        .Add(Meaning.Unit, "timme|timmar|timmarna|timma|timmes|h|tim|t", 60).Add(Meaning.Unit, "dag|dagar|dygn", 1440).Add(Meaning.Unit, "vecka|veckor", 10080).Add(Meaning.Months, "månad|månader");

    private static void AddDays(Lexicon words)
    {
        words.AddRow(Meaning.Weekday, "mån|må|månd tis|ti|tisd ons|onsd|on tors|tor|to|torsd fre|fr|fred lör|lö sön|sö");
        for (var day = 1; day <= 7; day++) words.Add(Meaning.Weekday, $"{Weekdays[day - 1]}|{Weekdays[day - 1]}en|{Weekdays[day - 1]}ens|{Weekdays[day - 1]}s|{Weekdays[day - 1][..^1]}", day)
            .Add(Meaning.NotComing, $"i {Weekdays[day - 1]}s|{Weekdays[day - 1]}ar|{Weekdays[day - 1]}arna");
        words.Add(Meaning.DayFromToday, "idag|i dag", 0).Add(Meaning.DayFromToday, "imorgon|i morgon|imorgo|i morgo|imoron|i moron|i måron|imårron|imorron|i morron|imårgon|i mårgon|imorn|i morn|morgondagen", 1)
            .Add(Meaning.DayFromToday, "övermorgon|i övermorgon|överimorgon|i överimorgon|överimorron|övermorron|i övermorron", 2).Add(Meaning.DayAfter, "dagen efter")
            .AddRow(Meaning.Month, "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec")
            .Add(Meaning.DayOfMonthPrefix, "den").Add(Meaning.Final, "sista").Add(Meaning.CalendarMonth, "månad|månaden|månadens")
            .Add(Meaning.PartOfWeek, "ännu i veckan|nu i veckan|redan i veckan|någon gång i veckan|nån gång i veckan|nångång i veckan");
        AddTodayOrTomorrow(words, "i morgon bitti|imorgon bitti|imorgonbitti|i morgonbitti|i morgon bittida|imorgon bittida|imorron bitti|i morron bitti", 1, PartOfDay.Morning);
        AddTodayOrTomorrow(words, "i förmiddag|iförmiddag", 0, PartOfDay.Forenoon);
        AddTodayOrTomorrow(words, "i eftermiddag|ieftermiddag", 0, PartOfDay.Afternoon);
        AddTodayOrTomorrow(words, "i kväll|ikväll", 0, PartOfDay.Evening);
        words.Add(Meaning.Part, "morgonen|morgon|morgen|morron|morronen|morgnar|bitti", (int)PartOfDay.Morning)
            .Add(Meaning.Part, "förmiddag|förmiddagen|förmiddags|fm", (int)PartOfDay.Forenoon)
            .Add(Meaning.Part, "eftermiddag|eftermiddagen|eftermiddags|em", (int)PartOfDay.Afternoon)
            .Add(Meaning.Part, "kväll|kvällen|kvällstid", (int)PartOfDay.Evening)
            .Add(Meaning.Part, "lunchtid|vid lunch|vid lunchtid|på lunchen|under lunchen|kring lunch|runt lunch", (int)PartOfDay.Lunchtime)
            .Add(Meaning.Part, "natten|på natten|natt", (int)PartOfDay.Night)
            .Add(Meaning.Noon, "mitt på dagen|middagstid|vid middagstid").Add(Meaning.Midnight, "midnatt")
            .Add(Meaning.Landmark, "lunch|lunchen|lunchpausen", 1112).Add(Meaning.Landmark, "jobbet|arbetet|arbetsdagen|arbetstid|jobb", 816).Add(Meaning.Landmark, "dagens slut|slutet av dagen|slutet på dagen|arbetsdagens slut|slutet av arbetsdagen|slutet på arbetsdagen|vid dagens slut", 1616)
            .Add(Meaning.Week, "vecka|veckan|v|veckans|veckas|veka|veko").Add(Meaning.Week, "veckan därpå|veckan efter nästa|veckan efter nästa vecka", 2)
            .AddRow(
                Meaning.Feast,
                "julafton|julaftonen juldagen annandagen jul|julen|julhelgen mellandagarna nyårsafton|nyårsaftonen nyårsdagen|nyår|nyåret trettondagen|trettondag långfredagen|långfredag annandagpåsk påsk|påsken "
                + "valborg|valborgsmässoafton|valborgsafton vappen|förstamaj kristihimmelsfärdsdag midsommarafton midsommar|midsommaren självständighetsdagen",
                0)
            .Add(Meaning.Feast, "mellan jul och nyår|mellan jul och nyåret", 4).Add(Meaning.Feast, "annandag jul|annandag", 2).Add(Meaning.Feast, "annandag påsk", 9).Add(Meaning.Feast, "första maj", 12)
            .Add(Meaning.PartPrefix, "början av|början på|i början av|i början på|tidigt|första delen av", 1)
            .Add(Meaning.PartPrefix, "mitten av|mitten på|i mitten av|mitt i", 2)
            .Add(Meaning.PartPrefix, "slutet av|slutet på|i slutet av|i slutet på|sent|senare|sista delen av", 3)
            .Add(Meaning.Weekend, "helgen|helg|veckoslutet|veckoslut|veckohelgen|helgens").Add(Meaning.Workday, "arbetsdag|vardag")
            .AddRow(
                Meaning.Ordinal,
                "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde "
                + "tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta")
            .Add(Meaning.Next, "nästa|nästkommande|nästföljande|följande").Add(Meaning.Next, "kommande", 1).Add(Meaning.This, "denna|den här|nu på");
    }

    private static void AddTodayOrTomorrow(Lexicon words, string alternatives, int day, PartOfDay part) =>
        words.Add(Meaning.DayFromToday, alternatives, day).Add(Meaning.Part, alternatives, (int)part);

    private static void AddRelations(Lexicon words) => words
        .Add(Meaning.Clock, "kl|klockan|klo|klocka", 1).Add(Meaning.Clock, "vid|ungefär|ungefärligen|ca|cirka|omkring|kring|runt|strax|säg|typ|drygt|knappt|prick|exakt|nångång|någon gång|nån gång")
        .Add(Meaning.ClockSuffix, "tiden|snåret|prick|jämnt|slaget")
        .Add(Meaning.AfterPrefix, "efter|eftr|lite över|strax över").Add(Meaning.AfterPrefix, "tidigast|från och med|från å med|fr o m|fr om|from|inte tidigare än", 1)
        .Add(Meaning.BeforePrefix, "före|innan|förrän|för än").Add(Meaning.BeforePrefix, "senast|inte senare än|allra senast", 1)
        .Add(Meaning.AfterSuffix, "tidigast|eller senare", 1).Add(Meaning.BeforeSuffix, "senast|eller tidigare", 1)
        .Add(Meaning.UntilPrefix, "till|tills|fram till|t o m|tom|till och med|ända till").Add(Meaning.FromPrefix, "från").Add(Meaning.FromSuffix, "framåt|och framåt|och senare")
        .Add(Meaning.BetweenPrefix, "mellan").Add(Meaning.LaterPrefix, "om").Add(Meaning.LaterPrefix, "inom|inom loppet av|inom de närmaste|inom de närmsta|under de närmaste|om högst", 1).Add(Meaning.LaterSuffix, "från nu")
        .Add(Meaning.Then, "därefter|efter det").Add(Meaning.Then, "innan dess|före det|dessförinnan|innan det|före de|innan de", 1).Add(Meaning.Then, "samma tid|samma klockslag|vid samma tid", 2)
        .Add(Meaning.InPlaceOf, "i stället för|istället för|hellre än|snarare än").Add(Meaning.If, "om|ifall").Add(Meaning.Timetable, "öppet|öppen|öppnar|stänger|börjar|slutar|tar slut|räcker|pågår")
        .Add(Meaning.Moving, "flytta|flyttar|flyttas|flyttat|flyttade|skjuta|skjuter|skjut|ändra|ändrar|byta|byter|boka om|tidigarelägga|senarelägga")
        .Add(Meaning.End, "slutet av|slut|slutet på")
        .Add(Meaning.And, "och|samt|å|o").Add(Meaning.Or, "eller|el|ell|elr|annars|alternativt|eller sen|eller så|eller kanske|eller också").Add(Meaning.But, "men|utan|däremot|i stället|istället").Add(Meaning.But, "eftersom|därför", 1).Add(Meaning.But, "så|då|sen|sedan", 2)
        .Add(Meaning.Not, "öppettider|öppettiderna|int|ingen tid|ingen möjlighet|ingen chans|stängt|stängd|avboka|glöm|inställt|svårt|knepigt|dåligt|omöjligt|inte|ej|aldrig|icke|varken|knappast")
        .Add(Meaning.NotComing, "igår|i går|gårdagen|tidigare idag|tidigare i dag|i morse|imorse|i förmiddags|i eftermiddags|i fjol|i natt|i förrgår|i förgår").Add(Meaning.NotComing, "förra|varje|varannan|alltid på|senaste", 1).Add(Meaning.NotComing, "sedan|sen", 2).Add(Meaning.Did, "träffade|träffades|skrev|talade|ringde|besökte|pratade")
        .Add(Meaning.Wish, "ha en|ha det bra|ha det så bra|ha en fin|ha en god|god|gott|glad|trevlig|trevligt|skön|fin|ha en trevlig|ha en skön|ha en bra").Add(Meaning.Except, "annat än|annars än")
        .Add(Meaning.Excluding, "än|utom|förutom|men inte|dock inte|med undantag av")
        .Add(Meaning.Correction, "nej förlåt|förlåt jag menar|jag menar|jag menade|menade|menar jag|rättare sagt|eller rättare sagt|rättelse|eller egentligen|eller nej|eller nä|nej eller|nej men|nej vänta|nej vänta lite|korrigering")
        .Add(Meaning.Correction, "fel|nej|nä|näe|förlåt|oj|sorry|ursäkta|egentligen", 1)
        .Add(Meaning.Busy, "upptagen|upptaget|upptagna|bokade|fullbokade|fullt upp|ledig från jobbet|ledig från arbetet|ledigt från jobbet|ledig dag|röd dag|helgdag|bokad|bokat|uppbokad|fullbokad|fullbokat|fullt|fullsatt|bortrest|borta|sjuk|i möte|på möte|i ett möte|på ett möte|i möten|på möten|fast i möten|i klientmöte|i kundmöte|i utbildning|sitter i|äter|undervisar|håller|på resa|på resande fot|på jobbresa|på semester|på kurs|på utbildning|hos klient|hos en klient|med klient|med en klient|tjänsteresa|hos tandläkaren|hos läkaren|sjukledig|semesterledig")
        .Add(Meaning.Having, "kommer|börjar|slutar|tar slut|är slut|pågår|räcker|jag har|har jag|vi har|har vi|har")
        .Add(Meaning.Engagement, "möte|mötet|möten|kundmöte|klientmötet|kundmötet|utbildningen|kursen|klientmöte|teammöte|utbildning|kurs|semester|läkartid|tandläkare|tandläkartid|läkare|bokning|ärende|ärenden")
        .Add(Meaning.Engagement, "klient|klienten|klienter|kund|kunder", 1)
        .Add(Meaning.Filler, "gör inget|inget problem|ingen brådska|inte bråttom|inte så bråttom");

    private static void AddOtherWords(Lexicon words) => words
        .Add(Meaning.Suits, "sku vi|sku du|ska du|hinns|ha du|kan vi|kan du|kunde vi|kunde du|skulle vi|skulle du|hinner du|hinner vi|passar det|passar dig|går det|har du tid|har du|ska vi|funkar det|skulle det", 1)
        .Add(Meaning.Suits, "passar|funkar|går|fungerar|ok|okej|bra|duger|passade|ledig|kan|hinner|fint|perfekt|utmärkt|tomt|lämpar sig|stämmer|möjligt|skulle passa|skulle funka")
        .Add(Meaning.Filler, "på|jag|du|vi|mig|dig|oss|kunde|skulle|hinna|är|det|den|då|så|väl|gärna|kanske|ja|jo|bäst|bättre|helst|också|"
            + "e|de|hu|me|ja|varför inte|till jobbet|till arbetet|på jobbet|på arbetet|från jobbet|kalendern|kalender|lucka|tiden|för|som|ringa|ringer|pratar|prata|höras|hörs|ses|vore|sedan|sen|tack|hej|passa|funka|om|att|ha|tid|nån|någon|gång|paus|redan|tidigt|fri|hela|dagen|direkt|genast|kanske|tex|t ex|till exempel|exempelvis|man|dig|er|nu|när|som helst|nog|i så fall|blir|blev|ta|tar|vi|säger|prova|senare|antingen|åtminstone|tack|hallå|hejsan|vad")
        .Add(Meaning.AllDay, "hela dagen|hela dan")
        .Add(Meaning.Numbered, "sidan|sida|sidorna|alternativ|mötesrum|moment|paragraf|kod|rum|rummet|punkt|punkten|kapitel|kapitlet|blankett|nummer|nr|version|steg|rad|nivå|bilaga|klass|buss|del")
        .Add(Meaning.Counted, "gånger i veckan|gång i veckan|timmar i veckan|dagar i veckan|timmar i månaden|gånger i månaden|klienter|kunder|möten|euro|år|barn|gånger|procent|personer|månader|st|km|kr|unga");

    private static bool LooksCounted(string word) => word.Length > 3 && word[^1] is 'r' or 's';

    /// <summary>"Fredagsmorgon" is a day and its part; "tretiden" is about three; "halvtio" is half past nine, and "förmiddan" spoken.</summary>
    private static Sense[]? TakeApart(Lexicon words, string word)
    {
        if (word.EndsWith("dan", StringComparison.Ordinal) && words.Find($"{word[..^1]}gen") is { } spoken) return spoken;
        foreach (var about in Abouts)
        {
            if (word.EndsWith(about, StringComparison.Ordinal) && words.Find(word[..^about.Length]) is [{ Meaning: Meaning.Number } hour, ..]) return [hour with { Case = Case.Ablative }];
        }

        if (word.StartsWith(Half, StringComparison.Ordinal) && words.Find(word[Half.Length..]) is [{ Meaning: Meaning.Number } number, ..]) return [new Sense(Meaning.Half), number];

        foreach (var head in Heads)
        {
            if (word.StartsWith(head, StringComparison.Ordinal) && words.Find(word[head.Length..]) is [{ Meaning: Meaning.Part } ofDay, ..]) return [.. words.Find(head)!, ofDay];
        }

        for (var day = 1; day <= 7; day++)
        {
            if (!word.StartsWith(Weekdays[day - 1], StringComparison.Ordinal)) continue;
            var rest = word[Weekdays[day - 1].Length..];
            if (rest.StartsWith('s')) rest = rest[1..];
            return words.Find(rest) is [{ Meaning: Meaning.Part } part, ..] ? [new Sense(Meaning.Weekday, day), part] : null;
        }

        return null;
    }
}
