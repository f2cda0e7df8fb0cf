namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads what means a time only by what was said before it: "sen jälkeen", "samaan aikaan", "siirretään kolmeen", "jos ei käy, niin".</summary>
internal sealed class Bearings(Sentence said, IReadOnlyList<Piece> pieces, RemarkReader remarks)
{
    private const int MostPieces = 6, LongestIf = 6;

    /// <summary>"Asiakas kymmeneen, sen jälkeen vapaa": counted from the time named before, "samaan aikaan" too.</summary>
    public Piece.Time? AfterThat(int at)
    {
        var isBefore = said.Is(at, Meaning.BeforePrefix) && EndsClause(at + 1);
        if (!said.Is(at, Meaning.Then, out var then) && !isBefore && !IsThenFree(at)) return null;
        for (var back = pieces.Count - 1; back >= Math.Max(pieces.Count - MostPieces, 0); back--)
        {
            if (pieces[back] is not Piece.Time time) continue;
            return then.Value == 2 ? time with { From = at, To = at + 1 }
                : then.Value == 1 || isBefore ? new Piece.Time(TimeKind.Before, time.Clock, at, at + 1) { CountedFrom = time.From }
                : new Piece.Time(TimeKind.After, time.End ?? time.Clock, at, at + 1) { CountedFrom = time.From };
        }

        return null;
    }

    /// <summary>"Asiakas 9–10, sit vapaa": after what somebody is busy with.</summary>
    private bool IsThenFree(int at)
    {
        if (!said.Is(at, Meaning.But, out var then) || then.Value != 2 || !(EndsClause(at + 1) || IsFree(at + 1))) return false;
        var last = pieces.Count - 1;
        while (last >= 0 && last > pieces.Count - 3 && pieces[last] is Piece.Break or Piece.Link) last--;
        if (last < 0 || pieces[last] is not Piece.Time) return false;
        for (var back = last - 1; back >= Math.Max(last - MostPieces, 0) && pieces[back] is not Piece.Break; back--)
        {
            if (pieces[back] is Piece.Remark { Stance: Stance.Busy }) return true;
        }

        return false;
    }

    private bool IsFree(int at)
    {
        for (var next = at; next < at + 3 && !said.BeginsTime(next) && !said.Is(next, Meaning.Not); next++)
        {
            if (said.Is(next, Meaning.Suits)) return true;
        }

        return false;
    }

    /// <summary>"Siirretäänkö kahdesta kolmeen", "move it from 2 to 3": no span of time, and until is to what.</summary>
    public Piece? Moved(int at)
    {
        if (!remarks.HeardMove) return null;
        if (said.Is(at - 1, Meaning.FromPrefix) && ClockReader.ReadPlain(said, at) is { } before) return new Piece.Time(TimeKind.At, before, at, before.Next);
        var isTo = said.Is(at, Meaning.UntilPrefix) || said.Is(at, Meaning.To);
        if (ClockReader.Read(said, isTo ? at + 1 : at) is { } clock && (isTo || clock.Case == Case.Illative)) return new Piece.Time(TimeKind.At, clock, at, clock.Next);
        if (ClockReader.Read(said, at) is { Case: Case.Elative } from) return new Piece.Link(at, from.Next);
        return isTo ? new Piece.Break(Hard: false, at, at + 1) : null;
    }

    /// <summary>"Siirretään tiistailta", "tiistain tapaaminen": in Finnish a case says from what.</summary>
    public Piece.Remark? MovedFrom(Piece day) =>
        remarks.HeardMove && said.Is(day.To - 1, Meaning.Weekday, out var from) && from.Case is Case.Genitive or Case.Ablative
            ? new Piece.Remark(Stance.Replaced, day.To, day.To)
            : null;

    /// <summary>"Ja jos ei käy, niin" before another time.</summary>
    public Piece? IfNot(int at)
    {
        if (!said.Is(at, Meaning.If)) return null;
        var isNot = false;
        for (var next = at + 1; next <= at + LongestIf; next++)
        {
            if (isNot && (said.Is(next, Meaning.But) || said.IsMark(next, ','))) return new Piece.Link(at, next + 1);
            if (said.BeginsTime(next)) return null;
            isNot |= said.Is(next, Meaning.Not);
        }

        return null;
    }

    /// <summary>"Palaverissa kymmeneen", "paikalla puoli yhteen asti".</summary>
    public Piece.Time? ThereUntil(int at) =>
        remarks.HeardWhere && ClockReader.Read(said, at) is { Case: Case.Illative } clock
            ? new Piece.Time(TimeKind.Until, clock, at, said.Is(clock.Next, Meaning.UntilSuffix) ? clock.Next + 1 : clock.Next)
            : null;

    private bool EndsClause(int at) => at >= said.Count || said[at].Kind == TokenKind.Mark;
}
