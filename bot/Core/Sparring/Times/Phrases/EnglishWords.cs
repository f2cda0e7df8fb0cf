namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>English as it is written in a chat.</summary>
internal static class EnglishWords
{
    public static Lexicon Lexicon { get; } = Fill(new Lexicon
    {
        Language = "en",
        HalfIsPast = true,
        DigitsBeforeToAreSpan = true,
        TakeApart = TakeApart,
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
        .Add(Meaning.Number, "twenty five|twentyfive", 25).Add(Meaning.Number, "thirty five", 35).Add(Meaning.Number, "fifty five", 55).Add(Meaning.Number, "thirty", 30).Add(Meaning.Number, "forty", 40).Add(Meaning.Number, "forty five|fortyfive", 45).Add(Meaning.Number, "fifty", 50)
        .Add(Meaning.Few, "a couple of|couple of|a couple|couple", 2).Add(Meaning.Few, "a few|few|a few more", 3)
        .Add(Meaning.Half, "half").Add(Meaning.OneAndHalf, "one and a half").Add(Meaning.Quarter, "quarter|quarters")
        .Add(Meaning.Past, "past").Add(Meaning.To, "to")
        .Add(Meaning.Unit, "minute|minutes|min|mins", 1).Add(Meaning.Unit, "hour|hours|h|hr|hrs", 60)
        .Add(Meaning.Unit, "day|days", 1440).Add(Meaning.Unit, "week|weeks", 10080).Add(Meaning.Unit, "fortnight|fortnight's", 20160).Add(Meaning.Unit, "hour's", 60).Add(Meaning.Unit, "week's", 10080);

    private static void AddDays(Lexicon words)
    {
        words.AddRow(Meaning.Weekday, "monday|mon|monday's tuesday|tue|tues|tuesday's wednesday|wed|weds|wensday|wendsday|wednsday|wednesday's thursday|thu|thur|thurs|thursday's|thrusday friday|fri|friday's saturday|sat sunday|sun")
            .Add(Meaning.NotComing, "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends")
            .Add(Meaning.WeekLater, "week").Add(Meaning.CalendarMonth, "month|the month").Add(Meaning.Months, "month|months|month's")
            .Add(Meaning.DayFromToday, "today|2day|today's", 0).Add(Meaning.DayFromToday, "tomorrow|tmrw|tmr|tmro|tmw|tomoz|2mrw|tomorrrow|tomorow|tommorow|tommorrow|tomorro|2moro|tomorrow's", 1)
            .Add(Meaning.DayFromToday, "overmorrow", 2).Add(Meaning.DayAfter, "day after|the day after")
            .Add(Meaning.DayFromToday, "tonight|tonite", 0).Add(Meaning.Part, "tonight|tonite", (int)PartOfDay.Evening)
            .AddRow(Meaning.Month, "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec")
            .Add(Meaning.Part, "morning|mornings|mornin|morn|first thing|early morning", (int)PartOfDay.Morning)
            .Add(Meaning.Part, "forenoon|late morning|mid morning|midmorning", (int)PartOfDay.Forenoon)
            .Add(Meaning.Part, "afternoon|afternoons|early afternoon|late afternoon|mid afternoon|arvo|aft", (int)PartOfDay.Afternoon)
            .Add(Meaning.Part, "evening|evenings|early evening", (int)PartOfDay.Evening)
            .Add(Meaning.Part, "lunchtime|at lunch|over lunch|lunch time|at lunchtime|during lunch|around lunch|around lunchtime", (int)PartOfDay.Lunchtime)
            .Add(Meaning.Part, "night|at night", (int)PartOfDay.Night).Add(Meaning.Noon, "noon|midday|noontime").Add(Meaning.Midnight, "midnight")
            .Add(Meaning.Landmark, "lunch|my lunch|lunch break", 1112).Add(Meaning.Landmark, "work|office hours|working hours|the workday", 816)
            .Add(Meaning.Landmark, "eod|cob|end of day|the end of day|end of the day|the end of the day|close of business|end of business|close of play|the end of the working day|end of the working day|the end of the workday|end of play", 1616).Add(Meaning.DayOfMonthPrefix, "the").Add(Meaning.Final, "last")
            .Add(Meaning.Week, "week|week's|wk").Add(Meaning.Week, "week after next|the week after next|the week after that", 2)
            .Add(Meaning.Next, "next|the next|following|the following|nxt").Add(Meaning.Next, "coming|the coming|this coming", 1).Add(Meaning.This, "this")
            .Add(Meaning.Feast, "christmas|xmas", 3).Add(Meaning.Feast, "new year|new years", 6).Add(Meaning.Feast, "epiphany", 7).Add(Meaning.Feast, "easter", 10)
            .Add(Meaning.Feast, "midsummer", 15)
            .Add(Meaning.Feast, "christmas eve", 0).Add(Meaning.Feast, "christmas day", 1).Add(Meaning.Feast, "boxing day", 2)
            .Add(Meaning.Feast, "between christmas and new year", 4).Add(Meaning.Feast, "new year's eve|new years eve", 5).Add(Meaning.Feast, "new year's day|new years day", 6)
            .Add(Meaning.Feast, "good friday", 8).Add(Meaning.Feast, "easter monday", 9).Add(Meaning.Feast, "may day", 12)
            .Add(Meaning.Feast, "ascension day", 13).Add(Meaning.Feast, "midsummer eve|midsummer's eve", 14).Add(Meaning.Feast, "independence day", 16)
            .Add(Meaning.PartPrefix, "early|beginning of|the beginning of|beginning of the|the beginning of the|start of|the start of|start of the|the start of the|early in the|early in", 1)
            .Add(Meaning.PartPrefix, "mid|middle of|the middle of|middle of the|the middle of the", 2)
            .Add(Meaning.PartPrefix, "late|later|later in the|later in|end of|the end of|end of the|the end of the|latter half of|late in the", 3)
            .Add(Meaning.PartOfWeek, "midweek", 2)
            .Add(Meaning.Weekend, "weekend|the weekend").Add(Meaning.Workday, "working day|workday|business day|weekday")
            .AddRow(
                Meaning.Ordinal,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        string[] ones = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
        for (var one = 1; one <= ones.Length; one++) words.Add(Meaning.Ordinal, $"twenty {ones[one - 1]}", 20 + one);
        words.Add(Meaning.Ordinal, "thirtieth", 30).Add(Meaning.Ordinal, "thirty first", 31);
    }

    private static void AddRelations(Lexicon words) => words
        .Add(Meaning.Clock, "we do|you do|i do|can do|could do|make it|how about|what about|at|around|about|approximately|approx|roughly|circa|say")
        .Add(Meaning.ClockSuffix, "o'clock|oclock|o clock|sharp|ish|or so|on the dot")
        .Add(Meaning.Am, "am").Add(Meaning.Pm, "pm")
        .Add(Meaning.AfterPrefix, "after|later than|just past|a bit past|a little after|shortly after").Add(Meaning.AfterPrefix, "earliest|starting|as of|no earlier than|not earlier than|no sooner than", 1)
        .Add(Meaning.BeforePrefix, "before|earlier than").Add(Meaning.BeforePrefix, "by|no later than|latest", 1)
        .Add(Meaning.AfterSuffix, "at the earliest|at earliest|or later|earliest", 1).Add(Meaning.BeforeSuffix, "at the latest|at latest|or earlier|latest", 1)
        .Add(Meaning.UntilPrefix, "until|till|til|through|thru|up to|up until").Add(Meaning.FromPrefix, "from").Add(Meaning.FromSuffix, "onwards|onward|on wards|and later|and onwards|and after|and on")
        .Add(Meaning.BetweenPrefix, "between").Add(Meaning.LaterPrefix, "in").Add(Meaning.LaterPrefix, "within|in under|within the|within the next|in the next|during the next|over the next|in less than", 1).Add(Meaning.LaterSuffix, "from now|later|hence")
        .Add(Meaning.Then, "after that|afterwards|from then on|after it").Add(Meaning.Then, "before that|before then|beforehand", 1).Add(Meaning.Then, "same time|the same time|at the same time|same hour", 2)
        .Add(Meaning.InPlaceOf, "instead of|rather than|in place of").Add(Meaning.If, "if").Add(Meaning.Timetable, "open|opens|closes|starts|begins|ends|lasts")
        .Add(Meaning.Moving, "move|moved|moving|push|pushed|postpone|postponed|reschedule|rescheduled|shift|bump")
        .Add(Meaning.Excluding, "than|but not|other than|apart from|aside from|excluding")
        .Add(Meaning.Correction, "i mean|i meant|no wait|wait no|scratch that|make that|or rather|correction|sorry i mean|sorry i meant|no sorry|or actually|no make that|or no|on second thought|on second thoughts")
        .Add(Meaning.Correction, "no|sorry|oops|actually|rather|nope", 1)
        .Add(Meaning.Busy, "busy|is a holiday|public holiday|bank holiday|is out|day off|booked|tied up|in a meeting|in meetings|with a client|with clients|with my client|on holiday|on leave|on vacation|away|out of office|out of the office|off sick|sick|unavailable|occupied|full|packed|swamped|slammed|rammed|jam packed|back to back|in back to back meetings|stuck in|driving|teaching|commuting|in court|i'm off|i am off|off until|off till|i'm out|i am out|out until|out till|in a training|in a workshop|at a conference|out all day|in training|at a training|at the dentist|fully booked|off work|travelling")
        .Add(Meaning.Having, "comes|leaves|starts|ends|finishes|lasts|runs|i have|i've got|i've|we have|we've|i got|there's|there is|i do have|have got|i'll have")
        .Add(Meaning.Engagement, "meeting|meetings|appointment|appointments|training|course|holiday|dentist|doctor|something else|seminar|booking")
        .Add(Meaning.Engagement, "client|clients|my client|the client", 1)
        .Add(Meaning.End, "end of|the end of|end of the|the end of the")
        .Add(Meaning.And, "and|nor").Add(Meaning.Or, "or|alternatively|or else|or maybe|or perhaps|or even").Add(Meaning.But, "but|however|though").Add(Meaning.But, "because", 1).Add(Meaning.But, "then|so", 2)
        .Add(Meaning.Not, "no time|no chance|closed|cancel|scrap|forget|skip|no good|no go|bad|difficult|hard|out of the question|tricky|tight|impossible|not|can't|cannot|cant|don't|won't|isn't|doesn't|doesnt|dont|wont|couldn't|can not|wouldn't|unable|never|neither|nor|since")
        .Add(Meaning.NotComing, "yesterday|yesterday's|the day before yesterday|the other day|earlier today").Add(Meaning.NotComing, "last|every|each|past|previous", 1).Add(Meaning.NotComing, "ago|back", 2).Add(Meaning.Did, "met|saw|visited|went|came|called|phoned|talked|spoke|wrote|emailed")
        .Add(Meaning.Wish, "happy|merry|nice|lovely|good|great|pleasant|have a nice|have a good|have a great|have a lovely|enjoy your|enjoy the").Add(Meaning.Except, "except").Add(Meaning.Excluding, "except|any day but|any time but|anytime but|every day but|all days but|whenever but")
        .Add(Meaning.Filler, "the sun|i sat|he sat|she sat|we sat|may i|may we|no problem|no hurry|no rush|no need|no worries|not urgent|not sure|don't worry|don't know|why not|not a problem");

    private static void AddOtherWords(Lexicon words) => words
        .Add(Meaning.Suits, "how's|hows|how does|let's|lets|can we|can you|can i|could we|could you|could i|shall we|should we|would you|do you have|are you free|are you", 1)
        .Add(Meaning.Suits, "work|suit|works|suits|fits|ok|okay|fine|good|great|is|can|free|could|available|would work|will do|yes|ideal|perfect|open|alright|doable|sound|sounds")
        .Add(Meaning.Filler, "on|i|you|we|me|us|my|would|will|be|is|it|that|for|so|sure|yeah|then|maybe|perhaps|how|what|are|am|do|does|make|made|call|talk|"
            + "meet|let's|i'm|i'd|it's|best|better|preferably|well|also|thanks|hi|hello|like|calendar|slot|at work|from work|to work|for work|pause|with|sometime|any|time|instead|have|chat|the|in|to|day|all|there|possible|possibly|either|both|whenever|anytime|after all|let|us|a bit|quick|speak|chat|catch|up|phone|zoom|teams|find|find time|should|shall|might|if|of|when|hey|dear|please|think|guess|already|just|only|really|still|soon|straight|right|got|get|see|your|here|has|had|was|were|they|he|she|his|her|their")
        .Add(Meaning.AllDay, "all day|whole day|the whole day|all day long|the entire day")
        .Add(Meaning.Numbered, "page|pages|room|form|section|chapter|number|item|items|version|step|row|level|grade|floor|bus|line|part|question|option|windows|office|iphone|building|flat|apartment|chapter|paragraph|code")
        .Add(Meaning.Counted, "of us|of them|of you|clients|meetings|appointments|calls|euros|years|year|kids|times|percent|people|months|km|persons");

    /// <summary>"Threeish".</summary>
    private static Sense[]? TakeApart(Lexicon words, string word) =>
        word.EndsWith("ish", StringComparison.Ordinal) && words.Find(word[..^3]) is [{ Meaning: Meaning.Number } hour, ..] ? [hour with { Case = Case.Ablative }] : null;
}
