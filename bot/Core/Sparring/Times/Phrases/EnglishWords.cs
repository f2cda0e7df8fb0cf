namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>English as it is written in a chat.</summary>
internal static class EnglishWords
{
    public static Lexicon Lexicon { get; } = Fill(new Lexicon
    {
        Language = "en",
        HalfIsPast = true,
        DigitsBeforeToAreSpan = true,
        LooksCounted = word => word.Length > 3 && (word[^1] == 's' || word is "people" or "children"),
    });

    private static Lexicon Fill(Lexicon words)
    {
        AddNumbers(words);
        AddDays(words);
        AddRelations(words);
        AddOtherWords(words);
        return words;
    }

    private static void AddNumbers(Lexicon words) => words
        .AddRow(Meaning.Number, "one|a|an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
        .Add(Meaning.Number, "thirty", 30).Add(Meaning.Number, "forty", 40).Add(Meaning.Number, "a couple of|couple of|a couple", 2)
        .Add(Meaning.Half, "half").Add(Meaning.OneAndHalf, "one and a half").Add(Meaning.Quarter, "quarter")
        .Add(Meaning.Past, "past").Add(Meaning.To, "to")
        .Add(Meaning.Unit, "minute|minutes|min|mins", 1).Add(Meaning.Unit, "hour|hours|h|hr|hrs", 60)
        .Add(Meaning.Unit, "day|days", 1440).Add(Meaning.Unit, "week|weeks", 10080);

    private static void AddDays(Lexicon words)
    {
        words.AddRow(Meaning.Weekday, "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun")
            .Add(Meaning.DayFromToday, "today", 0).Add(Meaning.DayFromToday, "tomorrow|tmrw|tomorow", 1)
            .Add(Meaning.DayFromToday, "day after tomorrow|the day after tomorrow", 2)
            .Add(Meaning.DayFromToday, "tonight", 0).Add(Meaning.Part, "tonight", (int)PartOfDay.Evening)
            .AddRow(Meaning.Month, "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec")
            .Add(Meaning.Part, "morning|mornings", (int)PartOfDay.Morning)
            .Add(Meaning.Part, "forenoon|late morning", (int)PartOfDay.Forenoon)
            .Add(Meaning.Part, "afternoon", (int)PartOfDay.Afternoon)
            .Add(Meaning.Part, "evening", (int)PartOfDay.Evening)
            .Add(Meaning.Part, "lunchtime|at lunch|over lunch|lunch time|at lunchtime", (int)PartOfDay.Lunchtime)
            .Add(Meaning.Noon, "noon|midday").Add(Meaning.Lunch, "lunch").Add(Meaning.DayOfMonthPrefix, "the")
            .Add(Meaning.Week, "week").Add(Meaning.Week, "week after next|the week after next", 2)
            .Add(Meaning.Next, "next").Add(Meaning.This, "this");
    }

    private static void AddRelations(Lexicon words) => words
        .Add(Meaning.Clock, "at|around|about|approximately").Add(Meaning.ClockSuffix, "o'clock|oclock|sharp|ish")
        .Add(Meaning.Am, "am").Add(Meaning.Pm, "pm")
        .Add(Meaning.AfterPrefix, "after|earliest").Add(Meaning.BeforePrefix, "before|by|no later than|latest")
        .Add(Meaning.AfterSuffix, "at the earliest|or later").Add(Meaning.BeforeSuffix, "at the latest|or earlier")
        .Add(Meaning.UntilPrefix, "until|till|til").Add(Meaning.FromPrefix, "from").Add(Meaning.FromSuffix, "onwards|onward")
        .Add(Meaning.BetweenPrefix, "between").Add(Meaning.LaterPrefix, "in").Add(Meaning.LaterSuffix, "from now")
        .Add(Meaning.End, "end of|the end of|end of the")
        .Add(Meaning.And, "and").Add(Meaning.Or, "or").Add(Meaning.But, "but|instead of")
        .Add(Meaning.Not, "not|can't|cannot|cant|don't|won't|isn't|doesn't|couldn't|unable|never|yesterday|last").Add(Meaning.Except, "except")
        .Add(Meaning.Filler, "no problem|no hurry|no rush|not urgent|why not|not a problem");

    private static void AddOtherWords(Lexicon words) => words
        .Add(Meaning.Suits, "works|suits|fits|ok|okay|fine|good|great|is")
        .Add(Meaning.Filler, "on|i|you|we|me|us|my|can|could|would|will|be|is|it|that|for|so|sure|yes|yeah|then|maybe|perhaps|or|how|what|are|am|free|do|does|make|made|call|talk|"
            + "meet|let's|i'm|i'd|it's|best|better|preferably|well|also|thanks|hi|hello|busy|pause|with|client|sometime|early|late|any|time|instead|rather|have|chat|work|suit|the|in|to|day")
        .Add(Meaning.Counted, "euros|years|year|clients|kids|times|percent|people|months|km|persons");
}
