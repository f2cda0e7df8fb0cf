namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Finland's Swedish as it is written in a chat.</summary>
internal static class SwedishWords
{
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
        .AddRow(Meaning.Number, "ett|en två|tvåan tre|trean fyra fem sex sju åtta|åttan nio|nian tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo")
        .Add(Meaning.Number, "tjugofem", 25).Add(Meaning.Number, "trettio", 30).Add(Meaning.Number, "fyrtiofem", 45)
        .Add(Meaning.Number, "par|ett par", 2)
        .Add(Meaning.Half, "halv|halva").Add(Meaning.OneAndHalf, "anderhalv|en och en halv")
        .Add(Meaning.Quarter, "kvart").Add(Meaning.Past, "över").Add(Meaning.To, "i")
        .Add(Meaning.Unit, "minut|minuter|min", 1).Add(Meaning.Unit, "halvtimme|halvtimma|halv timme", 30)
        .Add(Meaning.Unit, "timme|timmar|timma|h|tim", 60).Add(Meaning.Unit, "dag|dagar|dygn", 1440).Add(Meaning.Unit, "vecka|veckor", 10080);

    private static void AddDays(Lexicon words)
    {
        words.AddRow(Meaning.Weekday, "mån|må tis|ti ons tors|tor fre lör sön");
        for (var day = 1; day <= 7; day++) words.Add(Meaning.Weekday, $"{Weekdays[day - 1]}|{Weekdays[day - 1]}en", day);
        words.Add(Meaning.DayFromToday, "idag|i dag", 0).Add(Meaning.DayFromToday, "imorgon|i morgon|imorron|i morron|morgondagen", 1)
            .Add(Meaning.DayFromToday, "övermorgon|i övermorgon|överimorgon|i överimorgon", 2)
            .AddRow(Meaning.Month, "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec")
            .Add(Meaning.DayOfMonthPrefix, "den");
        AddTodayOrTomorrow(words, "i morgon bitti|imorgon bitti|i morgon bittida", 1, PartOfDay.Morning);
        AddTodayOrTomorrow(words, "i morse|imorse", 0, PartOfDay.Morning);
        AddTodayOrTomorrow(words, "i förmiddag|i förmiddags", 0, PartOfDay.Forenoon);
        AddTodayOrTomorrow(words, "i eftermiddag", 0, PartOfDay.Afternoon);
        AddTodayOrTomorrow(words, "i kväll|ikväll", 0, PartOfDay.Evening);
        words.Add(Meaning.Part, "morgonen|morgon|morron|morgnar", (int)PartOfDay.Morning)
            .Add(Meaning.Part, "förmiddag|förmiddagen|fm", (int)PartOfDay.Forenoon)
            .Add(Meaning.Part, "eftermiddag|eftermiddagen|em", (int)PartOfDay.Afternoon)
            .Add(Meaning.Part, "kväll|kvällen", (int)PartOfDay.Evening)
            .Add(Meaning.Part, "lunchtid|vid lunch|vid lunchtid|på lunchen", (int)PartOfDay.Lunchtime)
            .Add(Meaning.Noon, "mitt på dagen").Add(Meaning.Lunch, "lunch|lunchen")
            .Add(Meaning.Week, "vecka|veckan|v|veckans").Add(Meaning.Week, "veckan därpå|veckan efter nästa", 2)
            .Add(Meaning.Next, "nästa|nästkommande").Add(Meaning.This, "denna|den här|nu på");
    }

    private static void AddTodayOrTomorrow(Lexicon words, string alternatives, int day, PartOfDay part) =>
        words.Add(Meaning.DayFromToday, alternatives, day).Add(Meaning.Part, alternatives, (int)part);

    private static void AddRelations(Lexicon words) => words
        .Add(Meaning.Clock, "kl|klockan|klo|klocka", 1).Add(Meaning.Clock, "vid|ungefär|ca|cirka|omkring|runt")
        .Add(Meaning.ClockSuffix, "tiden|snåret|prick")
        .Add(Meaning.AfterPrefix, "efter|tidigast|från och med|fr o m").Add(Meaning.BeforePrefix, "före|innan|senast|förrän")
        .Add(Meaning.AfterSuffix, "tidigast").Add(Meaning.BeforeSuffix, "senast")
        .Add(Meaning.UntilPrefix, "till|tills|fram till|t o m|till och med").Add(Meaning.FromPrefix, "från").Add(Meaning.FromSuffix, "framåt")
        .Add(Meaning.BetweenPrefix, "mellan").Add(Meaning.LaterPrefix, "om")
        .Add(Meaning.End, "slutet av|slut|slutet på")
        .Add(Meaning.And, "och|samt").Add(Meaning.Or, "eller").Add(Meaning.But, "men|utan")
        .Add(Meaning.Not, "inte|ej|aldrig|icke|varken|igår|i går|förra|i förrgår").Add(Meaning.Except, "annat än")
        .Add(Meaning.Filler, "gör inget|inget problem|ingen brådska|inte bråttom|inte så bråttom");

    private static void AddOtherWords(Lexicon words) => words
        .Add(Meaning.Suits, "passar|funkar|går|fungerar|ok|okej|bra|duger")
        .Add(Meaning.Filler, "på|jag|du|vi|mig|dig|oss|kan|kunde|skulle|hinner|hinna|är|det|den|då|så|väl|gärna|kanske|ja|jo|nej|bäst|bättre|helst|också|"
            + "för|som|ringa|ringer|pratar|prata|höras|hörs|ses|vore|ledig|sedan|sen|tack|hej|passa|funka|om|att|ha|har|tid|nån|någon|gång|upptagen|paus|klient|redan|tidigt|sent")
        .Add(Meaning.Counted, "euro|år|klienter|barn|gånger|procent|personer|månader|st|km|kr|unga");

    private static bool LooksCounted(string word) => word.Length > 3 && word[^1] is 'r' or 's';

    /// <summary>"Fredagsmorgon" is a day and its part; "tretiden" is about three.</summary>
    private static Sense[]? TakeApart(Lexicon words, string word)
    {
        if (word.EndsWith("tiden", StringComparison.Ordinal) && words.Find(word[..^5]) is [{ Meaning: Meaning.Number } number, ..])
        {
            return [number with { Case = Case.Ablative }];
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
