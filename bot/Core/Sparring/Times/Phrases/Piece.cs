using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>A stretch of a message that says one thing about time, from one token up to another.</summary>
internal abstract record Piece(int From, int To)
{
    public sealed record Date(LocalDate Day, int From, int To) : Piece(From, To);

    /// <summary>A day of the week; with weeks from this one when they were said ("ensi tiistaina" is 1), else the next such day.</summary>
    public sealed record Weekday(IsoDayOfWeek Day, int? InWeek, int From, int To) : Piece(From, To);

    public sealed record Week(LocalDate Monday, int From, int To) : Piece(From, To);

    public sealed record Part(PartOfDay Of, int From, int To) : Piece(From, To);

    public sealed record Time(TimeKind Kind, Clock Clock, int From, int To) : Piece(From, To)
    {
        /// <summary>Where a span ends.</summary>
        public Clock? End { get; init; }
    }

    /// <summary>A moment counted from now: "kahden tunnin päästä".</summary>
    public sealed record Moment(LocalDateTime When, int From, int To) : Piece(From, To);

    /// <summary>"After" or "before" a day that stands beside it, or until it.</summary>
    public sealed record Limit(TimeKind Kind, int From, int To) : Piece(From, To);

    /// <summary>"Or", "and".</summary>
    public sealed record Link(int From, int To) : Piece(From, To);

    /// <summary>Where a clause ends; a full stop or "but" also ends what belongs together.</summary>
    public sealed record Break(bool Hard, int From, int To) : Piece(From, To);

    /// <summary>"Not", or what takes it back.</summary>
    public sealed record Not(bool Holds, int From, int To) : Piece(From, To);
}

/// <summary>How a clock time limits the talk.</summary>
internal enum TimeKind { At, After, Before, Until, Span }
