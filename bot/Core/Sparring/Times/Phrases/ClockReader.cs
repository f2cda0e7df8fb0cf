namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads a time of day: "klo 9.30", "puoli neljältä", "kvart i tre", "half past three", "kolme".</summary>
internal static class ClockReader
{
    public static Clock? Read(Sentence said, int at)
    {
        var (start, marked) = SkipMarks(said, at);
        var clock = Noon(said, start) ?? MinutesAndHour(said, start) ?? HalfHour(said, start) ?? Compact(said, start, marked) ?? Digital(said, start, marked) ?? Spaced(said, start, marked) ?? Spoken(said, start) ?? Hour(said, start, marked);
        if (clock is not { } read) return null;

        var suffix = said.IsGluedMark(read.Next, '-') ? read.Next + 1 : read.Next;
        if (said.Is(suffix, Meaning.ClockSuffix)) read = read with { Next = suffix + 1, Sure = true };
        return WithMeridiem(said, read with { Sure = read.Sure || marked });
    }

    /// <summary>A plain hour with or without minutes in digits, as in "from nine to ten".</summary>
    public static Clock? ReadPlain(Sentence said, int at)
    {
        var (start, marked) = SkipMarks(said, at);
        return (Noon(said, start) ?? HalfHour(said, start) ?? Compact(said, start, marked) ?? Digital(said, start, marked) ?? Spaced(said, start, marked) ?? Spoken(said, start) ?? Hour(said, start, marked)) is { } read
            ? WithMeridiem(said, read with { Sure = read.Sure || marked })
            : null;
    }

    /// <summary>"Klo", "kl.", "noin": and whether they leave any doubt that a time follows.</summary>
    private static (int Next, bool Sure) SkipMarks(Sentence said, int at)
    {
        var sure = false;
        for (var marks = 0; marks < 3 && said.Is(at, Meaning.Clock, out var mark); marks++)
        {
            at++;
            if (said.IsGluedMark(at, '.') || (said.IsGluedMark(at, ':') && said.IsDigits(at + 1))) at++;
            sure |= mark.Value switch { 1 => true, 2 => IsAllThereIs(said, at), _ => !IsCountedAhead(said, at) };
        }

        return (at, sure);
    }

    /// <summary>"Noin kolme", and nothing more.</summary>
    private static bool IsAllThereIs(Sentence said, int at) =>
        !said.IsGluedMark(at, '.') && (said[at + 1].Kind == TokenKind.Mark && !said.IsCounted(at + 1) && !said[at + 2].Glued || at + 1 >= said.Count || said.Is(at + 1, Meaning.Suits));

    /// <summary>"Around two clients", "at one point".</summary>
    private static bool IsCountedAhead(Sentence said, int at)
    {
        var isNumber = said.Is(at, Meaning.Number, out var number);
        return (isNumber || said.IsDigits(at)) && (said.IsCounted(at + 1) || (number.Value == 1 && said.IsUnknownWord(at + 1)));
    }

    private static Clock? Noon(Sentence said, int at) =>
        said.Is(at, Meaning.Noon) ? new Clock(12, 0, at + 1, Sure: true, Fixed: true)
        : said.Is(at, Meaning.Midnight) ? new Clock(0, 0, at + 1, Sure: true, Fixed: true)
        : null;

    /// <summary>"Varttia vaille kolme", "kymmentä yli", "fem över halv tre", "ten past two".</summary>
    private static Clock? MinutesAndHour(Sentence said, int at)
    {
        if (Minutes(said, at) is not var (minutes, next, isAmount)) return null;
        if (Side(said, next) is not var (past, isLimit)) return null;
        if (!past && said.IsDigits(at) && minutes is not (20 or 25) && (isLimit ? !said.Is(next - 1, Meaning.Unit) : said.LexiconAt(next).DigitsBeforeToAreSpan)) return null;

        if ((HalfHour(said, next + 1) ?? Hour(said, next + 1, marked: true)) is { } hour)
        {
            var total = hour.Hour * 60 + hour.Minute + (past ? minutes : -minutes);
            return total < 0 ? null : hour with { Hour = total / 60, Minute = total % 60, Sure = true, Fixed = hour.Fixed && hour.Hour > 12 };
        }

        return isAmount && !isLimit ? new Clock(-1, past ? minutes : 60 - minutes, next + 1, Sure: true, Fixed: true) : null;
    }

    /// <summary>"Yli" and "vaille"; "ten after three" and "tio före två" need their hour, being limits otherwise.</summary>
    private static (bool Past, bool IsLimit)? Side(Sentence said, int at) =>
        said.Is(at, Meaning.Past) ? (true, false)
        : said.Is(at, Meaning.To) ? (false, false)
        : said.Is(at, Meaning.AfterPrefix, out var after) && after.Value == 0 ? (true, true)
        : said.Is(at, Meaning.BeforePrefix, out var before) && before.Value == 0 ? (false, true)
        : null;

    /// <summary>Minutes before "yli"; an amount ("kymmentä", "varttia") needs no hour after it.</summary>
    private static (int Minutes, int Next, bool IsAmount)? Minutes(Sentence said, int at)
    {
        if (said.Is(at, Meaning.Number, out var article) && article.Value == 1 && said.Is(at + 1, Meaning.Quarter)) at++;
        if (said.Is(at, Meaning.Quarter)) return (15, at + 1, true);

        int minutes;
        var isAmount = false;
        if (said.IsDigits(at)) minutes = said[at].Value;
        else if (said.Is(at, Meaning.Number, out var number)) (minutes, isAmount) = (number.Value, number.Case == Case.Partitive);
        else return null;

        var next = at + 1;
        var isMinutes = said.Is(next, Meaning.Unit, out var unit) && unit.Value == 1;
        if (isMinutes) next++;
        var isUsual = minutes % 5 == 0 || isMinutes || said.IsDigits(at);
        return isUsual && minutes is > 0 and < 30 ? (minutes, next, isAmount) : null;
    }

    /// <summary>"Puoli neljältä" and "halv fyra" are 3:30, "half past three" and "half three" too.</summary>
    private static Clock? HalfHour(Sentence said, int at)
    {
        if (!said.Is(at, Meaning.Half)) return null;
        var isPast = said.Is(at + 1, Meaning.Past);
        var isOneWord = said.Is(at, Meaning.Number);
        if (Hour(said, isOneWord ? at : at + (isPast ? 2 : 1), marked: true) is not { Hour: > 0 } hour) return null;
        var whole = isPast || said.LexiconAt(at).HalfIsPast ? hour.Hour : hour.Hour - 1;
        return said.IsCounted(hour.Next) && said.Is(hour.Next, Meaning.Unit)
            ? null
            : hour with { Hour = whole, Minute = 30, Sure = true, Fixed = hour.Hour > 12 };
    }

    /// <summary>"Klo 1430", "huomenna 0930"; 2025 beside a day is a year.</summary>
    private static Clock? Compact(Sentence said, int at, bool marked)
    {
        if (!said.IsDigits(at, 4) || said[at] is not { Text.Length: 4, Value: var value } || said.IsCounted(at + 1)) return null;
        var isMarked = marked && (said.Is(at - 1, Meaning.Clock, out var mark) && mark.Value == 1 || said[at - 1].Text == "at");
        var isBesideDay = value < 1900 && (said.Is(at - 1, Meaning.Weekday) || said.Is(at - 1, Meaning.DayFromToday) || said.Is(at - 1, Meaning.Part));
        return (isMarked || isBesideDay) && value / 100 < 24 && value % 100 < 60 && value % 5 == 0
            ? new Clock(value / 100, value % 100, at + 1, Sure: true, Fixed: true)
            : null;
    }

    /// <summary>"Two thirty", "fjorton noll noll", "tretton och trettio", "neljätoista kolmekymmentä".</summary>
    private static Clock? Spoken(Sentence said, int at)
    {
        if (!said.Is(at, Meaning.Number, out var hour) || hour.Value is < 1 or > 23 || IsArticle(said[at])) return null;
        var next = said.Is(at + 1, Meaning.And) || said.IsGluedMark(at + 1, '-') ? at + 2 : at + 1;
        return said.Is(next, Meaning.Number, out var minutes) && minutes is { Case: Case.Plain, Value: 0 or 15 or 20 or 30 or 40 or 45 or 50 } && !said.IsCounted(next + 1)
            ? new Clock(hour.Value, minutes.Value, next + 1, Sure: true, hour.Value > 12)
            : null;
    }

    private static bool IsArticle(Token token) => token.Text is "a" or "an" or "en";

    /// <summary>"Klo 15 30".</summary>
    private static Clock? Spaced(Sentence said, int at, bool marked) =>
        marked && said.IsDigits(at) && said[at].Value < 24 && said[at + 1] is { Kind: TokenKind.Number, Glued: false, Text: "00" or "15" or "30" or "45" } && !said.IsCounted(at + 2) && !IsMoreDigits(said, at + 2)
            ? new Clock(said[at].Value, said[at + 1].Value, at + 2, Sure: true, IsOn24Hours(said[at]))
            : null;

    /// <summary>"9.30", "14:05", "14.30:n"; not "9.30 €", and not a date.</summary>
    private static Clock? Digital(Sentence said, int at, bool marked)
    {
        if (!said.IsDigits(at) || !(said.IsGluedMark(at + 1, '.') || said.IsGluedMark(at + 1, ':') || IsGluedH(said, at + 1))) return null;
        if (!said.IsDigits(at + 2) || said[at + 2] is not { Glued: true, Text.Length: 2 }) return null;
        if (!marked && (LooksLikeDate(said, at) || (said[at].Glued && said.IsGluedMark(at - 1, '.')))) return null;
        if (said[at].Value > 23 || said[at + 2].Value > 59 || IsMoreDigits(said, at + 3)) return null;
        if (said.Is(at + 3, Meaning.Counted) || said.IsMark(at + 3, '€') || said.IsMark(at + 3, '%')) return null;

        var (suffix, next) = CaseSuffix(said, at + 3);
        return new Clock(said[at].Value, said[at + 2].Value, next, Sure: true, IsOn24Hours(said[at]), suffix);
    }

    /// <summary>"1.12" is a date, "9.10", "14:12" and "huomenna 9.12" are times.</summary>
    private static bool LooksLikeDate(Sentence said, int at) =>
        !said.Is(at - 1, Meaning.DayFromToday) && said.IsMark(at + 1, '.') && said[at].Value > 0 && said[at + 2].Value is 11 or 12;

    private static bool IsMoreDigits(Sentence said, int at) =>
        (said.IsGluedMark(at, '.') || said.IsGluedMark(at, ':') || said.IsGluedMark(at, ',')) && said[at + 1] is { Kind: TokenKind.Number, Glued: true };

    private static bool IsOn24Hours(Token digits) => digits.Value > 12 || digits.Text[0] == '0';

    private static Clock? Hour(Sentence said, int at, bool marked)
    {
        if (said.IsDigits(at))
        {
            var value = said[at].Value;
            var (suffix, next) = CaseSuffix(said, at + 1);
            if (IsGluedH(said, next) && value is > 7 and < 20 && (marked || value > 12) && !said.Is(next + 1, Meaning.LaterSuffix)) return new Clock(value, 0, next + 1, Sure: true, Fixed: true);
            return value <= 24 && (marked || value is > 0 and < 24) && !IsMoreDigits(said, at + 1) && !said.Is(next, Meaning.Month) && !IsOrdinal(said, next)
                ? new Clock(value % 24, 0, next, suffix == Case.Ablative, value != 24 && IsOn24Hours(said[at]) || value == 24, suffix)
                : null;
        }

        if (!said.Is(at, Meaning.Number, out var number) || number.Value is < 1 or > 24 || IsArticle(said[at])) return null;
        var sure = number.Case == Case.Ablative && !IsFromSomebody(said, at + 1);
        if (number.Case == Case.Ablative && !sure && !marked) return null;
        return new Clock(number.Value % 24, 0, at + 1, sure, number.Value > 12, number.Case);
    }

    /// <summary>"14h", "14h30": the French way.</summary>
    private static bool IsGluedH(Sentence said, int at) => said[at] is { Glued: true, Text: "h" };

    /// <summary>"24th" and anything else with letters on its digits, other than "9am" and "14h".</summary>
    private static bool IsOrdinal(Sentence said, int at) => said[at] is { Kind: TokenKind.Word, Glued: true } && said.IsUnknownWord(at);

    /// <summary>"Kolmelta asiakkaalta", "kolmelta eri ihmiseltä" are three persons, not three o'clock.</summary>
    private static bool IsFromSomebody(Sentence said, int at) =>
        IsSomebody(said, at) || (said.IsUnknownWord(at) && IsSomebody(said, at + 1));

    private static bool IsSomebody(Sentence said, int at) =>
        said.IsUnknownWord(at) && (said[at].Text.EndsWith("lta", StringComparison.Ordinal) || said[at].Text.EndsWith("ltä", StringComparison.Ordinal));

    /// <summary>The ending a number in digits carries in Finnish: "14:ltä", "9:n", "11:een".</summary>
    private static (Case Case, int Next) CaseSuffix(Sentence said, int at)
    {
        if (!said.IsGluedMark(at, ':') || said[at + 1] is not { Kind: TokenKind.Word, Glued: true, Text: var ending }) return (Case.Plain, at);
        var @case = ending switch
        {
            "lta" or "ltä" => Case.Ablative,
            "sta" or "stä" => Case.Elative,
            "n" or "en" => Case.Genitive,
            "a" or "ä" or "ta" or "tä" or "aa" or "ää" => Case.Partitive,
            _ => Case.Illative,
        };
        return (@case, at + 2);
    }

    private static Clock WithMeridiem(Sentence said, Clock clock)
    {
        var isPm = said.Is(clock.Next, Meaning.Pm);
        if ((!isPm && !said.Is(clock.Next, Meaning.Am)) || clock.Hour is < 0 or > 12) return clock;
        return clock with { Hour = clock.Hour % 12 + (isPm ? 12 : 0), Next = clock.Next + 1, Sure = true, Fixed = true };
    }
}
