namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>What belongs to one proposed time, while it is being put together from its pieces.</summary>
internal sealed class Draft(int clause, int sentence)
{
    /// <summary>The clause it began in: a "not" there means all of it.</summary>
    public int Clause { get; } = clause;

    /// <summary>What "but" and full stops keep apart.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>True when "or" or "and" stands before it.</summary>
    public bool IsLinked { get; set; }

    public Piece? Day { get; set; }

    /// <summary>True when the day was named after the hour: "kahdelta tai kolmelta huomenna" is about one day.</summary>
    public bool DayCameLast { get; set; }

    public LocalDays? Days { get; set; }

    public PartOfDay? Part { get; set; }

    public Piece.Time? Time { get; set; }

    public Piece.Moment? Moment { get; set; }

    /// <summary>What a day is limited by; when it leads, it means the hour of that day: "viimeistään perjantaina klo 12".</summary>
    public TimeKind? Limit { get; set; }

    public bool LimitLeads { get; set; }

    /// <summary>The first and last token it came from.</summary>
    public int From { get; private set; } = -1;

    public int To { get; private set; }

    /// <summary>What somebody thinks of it; null when it is proposed.</summary>
    public Stance? Stance { get; set; }

    public bool IsDenied => Stance is not null;

    /// <summary>True when it is over, or only comes again and again: "eilen", "joka maanantai".</summary>
    public bool IsNotComing { get; set; }

    /// <summary>The draft this one takes back.</summary>
    public Draft? Corrects { get; set; }

    /// <summary>True when another draft took its day over and left it nothing of its own to say.</summary>
    public bool IsTakenOver { get; set; }

    public bool HasDay => Day is not null || Days is not null || IsNotComing;

    public bool IsBareDay => Day is not null && !HasHours && Limit is null;

    public bool HasHours => Part is not null || Time is not null;

    public bool IsEmpty => !HasDay && !HasHours && Moment is null;

    public void Cover(Piece piece)
    {
        if (From < 0) From = piece.From;
        To = piece.To;
    }
}
