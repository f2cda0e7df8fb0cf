using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>A stretch of a message that says one thing about time, from one token up to another.</summary>
internal abstract record Piece(int From, int To)
{
    public sealed record Date(LocalDate Day, int From, int To) : Piece(From, To);

    /// <summary>A day of the week; with weeks from this one when they were said ("ensi tiistaina" is 1), else the next such day.</summary>
    public sealed record Weekday(IsoDayOfWeek Day, int? InWeek, int From, int To) : Piece(From, To);

    /// <summary>Several days that are one thing: a week, its beginning, a weekend, a month.</summary>
    public sealed record Days(LocalDays Of, int From, int To) : Piece(From, To);

    /// <summary>"Eilen", "joka": what makes a time one that is not to come.</summary>
    public sealed record NotComing(int From, int To) : Piece(From, To);

    public sealed record Part(PartOfDay Of, int From, int To) : Piece(From, To);

    public sealed record Time(TimeKind Kind, Clock Clock, int From, int To) : Piece(From, To)
    {
        /// <summary>Where a span ends.</summary>
        public Clock? End { get; init; }

        /// <summary>Where the time stands that it is counted from: "kolmelta, ehditkö ennen sitä".</summary>
        public int? CountedFrom { get; init; }
    }

    /// <summary>A moment counted from now: "kahden tunnin päästä"; or a stretch between two such.</summary>
    public sealed record Moment(TimeKind Kind, LocalDateTime When, int From, int To) : Piece(From, To)
    {
        public LocalDateTime? End { get; init; }
    }

    /// <summary>"After" or "before" a day that stands beside it, or until it.</summary>
    public sealed record Limit(TimeKind Kind, int From, int To) : Piece(From, To);

    /// <summary>"Or", "and".</summary>
    public sealed record Link(int From, int To) : Piece(From, To);

    /// <summary>Where a clause ends; a full stop or "but" also ends what belongs together.</summary>
    public sealed record Break(bool Hard, int From, int To) : Piece(From, To);

    /// <summary>What is said about a time, other than when it is.</summary>
    public sealed record Remark(Stance Stance, int From, int To) : Piece(From, To);
}

/// <summary>What somebody thinks of the times in a clause.</summary>
internal enum Stance
{
    /// <summary>"Ei", "inte"; and what takes it back.</summary>
    Not, NotAfterAll,

    /// <summary>A "not" that begins here: "paitsi".</summary>
    Excluding,

    /// <summary>The time is taken: "mulla on asiakas".</summary>
    Busy,

    /// <summary>"Sopii", and the question "sopiiko".</summary>
    Fine, Asking,

    /// <summary>What the clause tells of is over: "tapasin".</summary>
    Over,

    /// <summary>"Eiku": not the time before, but the next one.</summary>
    Correction,

    /// <summary>"Instead of" the time that follows; and the time right before it, "10 sijaan".</summary>
    InPlaceOf, Replaced,
}

/// <summary>How a time limits the talk; from and by are like after and before, but a day that is named belongs to them.</summary>
internal enum TimeKind { At, After, From, Before, By, Until, Span }

/// <summary>Days from the first up to but not including another; a week is its working days.</summary>
internal readonly record struct LocalDays(LocalDate First, LocalDate End)
{
    /// <summary>True for the last days of a week or a month: "before" them is before they end.</summary>
    public bool AreLast { get; init; }

    public static LocalDays Week(LocalDate monday) => new(monday, monday.PlusDays(5));

    public LocalDate Monday => First.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
}
