namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>What a word can mean when people talk about time, whatever the language.</summary>
internal enum Meaning
{
    /// <summary>0 to 59, or 1 for an article.</summary>
    Number,

    /// <summary>A number of hours or days, but never an hour: "pari".</summary>
    Few,
    Half, Quarter, OneAndHalf,

    /// <summary>Minutes past and minutes to an hour.</summary>
    Past, To,

    /// <summary>A unit of time; the value is its length in minutes.</summary>
    Unit,

    /// <summary>Months as an amount of time: "kahden kuukauden päästä".</summary>
    Months,

    /// <summary>1 is Monday.</summary>
    Weekday,

    /// <summary>Days from today.</summary>
    DayFromToday,

    /// <summary>"The day after" tomorrow.</summary>
    DayAfter,

    /// <summary>A named day or days: the value is its place among <see cref="Feasts"/>.</summary>
    Feast,

    /// <summary>A day on which people work: "seuraavana arkipäivänä".</summary>
    Workday,

    /// <summary>A <see cref="PartOfDay"/>.</summary>
    Part,
    Month,

    /// <summary>"Päivä", as in "25. päivä", with the value 1 only after the dot; "den" and "the" in front of a day of the month.</summary>
    DayOfMonth, DayOfMonthPrefix,

    /// <summary>A day of the month in words: "viides", "femte", "fifth".</summary>
    Ordinal,

    /// <summary>The next week's; with the value 1, simply the one that comes: "tulevana perjantaina".</summary>
    Next, This,

    /// <summary>A week; with a value other than 0, that many weeks from this one.</summary>
    Week,

    /// <summary>After a weekday: a week later than the next one. "Monday week", "the Monday after next".</summary>
    WeekLater,

    /// <summary>The last one of a month: "marraskuun viimeinen viikko".</summary>
    Final,

    /// <summary>0 all, 1 the beginning, 2 the middle, 3 the end of a week, in one word: "loppuviikosta".</summary>
    PartOfWeek,

    /// <summary>1 the beginning, 2 the middle, 3 the end of the week or month that follows, or stands before it.</summary>
    PartPrefix, PartSuffix,

    /// <summary>"Kuussa", "månad": a month without its name.</summary>
    CalendarMonth,
    Weekend,
    Noon,

    /// <summary>Lunch, work: something a day is divided by; the value is the hour it begins times a hundred, plus the hour it ends.</summary>
    Landmark,

    /// <summary>Midnight.</summary>
    Midnight,

    /// <summary>1 when only a time can follow ("klo"), 0 when other things may ("at"), 2 when they mostly do ("noin").</summary>
    Clock,

    /// <summary>"Maissa", "o'clock": what stands before it is a time.</summary>
    ClockSuffix,
    Am, Pm,

    /// <summary>With the value 1, a day that is named belongs to it: "by Friday", "aikaisintaan maanantaina".</summary>
    AfterPrefix, AfterSuffix, BeforePrefix, BeforeSuffix,
    FromPrefix, FromSuffix, UntilPrefix, UntilSuffix,
    BetweenPrefix, BetweenSuffix,

    /// <summary>Around an amount of time: after it has passed, or with the value 1 before that.</summary>
    LaterPrefix, LaterSuffix,

    /// <summary>"Sen jälkeen", with the value 1 "sitä ennen", with 2 "samaan aikaan": counted from the time named before.</summary>
    Then,

    /// <summary>"Loppuun", "end of": the end of a month or a week.</summary>
    End,
    And, Or,

    /// <summary>With the value 1, what follows only tells why: "koska"; with 2, it must be a time: "jos ei tänään, niin huomenna".</summary>
    But,

    Not,

    /// <summary>"Jos", "if": with a "not" and no time behind it, another choice follows.</summary>
    If,

    /// <summary>"Instead of" what follows; with the value 1, of what stands before it: "maanantain sijaan".</summary>
    InPlaceOf,

    /// <summary>A time is to become another: "siirretäänkö", "move it".</summary>
    Moving,

    /// <summary>"Auki", "alkaa": no proposal when what is open or begins is named right before it.</summary>
    Timetable,

    /// <summary>
    /// No time to come: "eilen", "maanantaisin"; with the value 1 it says so of the day or week after it ("viime", "joka"),
    /// with 2 of the amount of time before it ("sitten").
    /// </summary>
    NotComing,

    /// <summary>What somebody did: an hour or a weekday in the same clause is over. "Tapasin", "met".</summary>
    Did,

    /// <summary>"Hyvää", "trevlig": a day or a part of it that is wished is no proposal.</summary>
    Wish,

    /// <summary>Takes a "not" back: "en ehdi kuin kahdelta".</summary>
    Except,

    /// <summary>Says not what follows: "milloin vain paitsi perjantaina".</summary>
    Excluding,

    /// <summary>Takes back what was just said: "eiku"; with the value 1, only right before another time: "sorry, three".</summary>
    Correction,

    /// <summary>Somebody is not free: "varattu", "lomalla".</summary>
    Busy,

    /// <summary>Somebody can be had: "paikalla", "tavoitettavissa".</summary>
    Present,

    /// <summary>Together these say that somebody is not free: "mulla on" and "asiakas".</summary>
    Having, Engagement,

    /// <summary>"Koko päivän": free, or in another town.</summary>
    AllDay,

    /// <summary>A word that says nothing about time, and is no thing one could count.</summary>
    Filler,

    /// <summary>A filler that answers a proposal: "14 sopii"; with the value 1 it asks, and begins something new: "sopisiko".</summary>
    Suits,

    /// <summary>A thing one counts: a number before it is no time.</summary>
    Counted,

    /// <summary>A thing that has a number: "sivu 9", "room 14".</summary>
    Numbered,
}

/// <summary>The Finnish case of a word where it matters; plain in the other languages.</summary>
internal enum Case { Plain, Genitive, Partitive, Ablative, Elative, Illative, Inessive }

/// <summary>One meaning of one word.</summary>
internal readonly record struct Sense(Meaning Meaning, int Value = 0, Case Case = Case.Plain);

/// <summary>The parts of a day people name.</summary>
internal enum PartOfDay { Morning, Forenoon, Lunchtime, Afternoon, Evening, Night }
