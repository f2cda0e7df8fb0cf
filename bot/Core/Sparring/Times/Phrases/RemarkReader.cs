namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Hears what is said about times: "ei", "paitsi", "sopii", "eiku", "mulla on asiakas".</summary>
internal sealed class RemarkReader(Sentence said)
{
    private const int NearestPlaces = 4;

    private bool having, engaged;

    /// <summary>True after "asiakkaalla" and its like, in the same clause.</summary>
    public bool HeardBusy { get; private set; }

    /// <summary>True after "asiakkaalla" or "paikalla": an hour that is led to is until when.</summary>
    public bool HeardWhere { get; private set; }

    /// <summary>True after "siirretäänkö" and its like, in the same clause.</summary>
    public bool HeardMove { get; private set; }

    /// <summary>A new clause: what somebody has there is another matter.</summary>
    public void Forget() => having = engaged = HeardBusy = HeardWhere = HeardMove = false;

    /// <summary>What is said at this token, or null.</summary>
    public Piece.Remark? Read(int at)
    {
        HeardMove |= said.Is(at, Meaning.Moving);
        HeardWhere |= said.Is(at, Meaning.Present);
        if (said.Is(at, Meaning.InPlaceOf, out var place)) return Remark(place.Value == 0 ? Stance.InPlaceOf : Stance.Replaced, at);
        if (HeardMove && said.Is(at, Meaning.FromPrefix)) return Remark(Stance.InPlaceOf, at);
        if (said.Is(at, Meaning.Timetable) && IsOfSomePlace(at)) return Remark(Stance.Not, at);
        if (IsNoBehind(at)) return Remark(Stance.Not, at);
        if (said.Is(at, Meaning.Correction, out var correction) && (correction.Value == 0 || IsAnswerAhead(at + 1))) return Remark(Stance.Correction, at);
        if (IsNoByItself(at)) return Remark(Stance.Correction, at);
        if (said.Is(at, Meaning.Not) && !IsThat(at)) return new Piece.Remark(Stance.Not, at, said.Is(at + 1, Meaning.Suits) ? at + 2 : at + 1);
        if (said.Is(at, Meaning.Did)) return Remark(Stance.Over, at);
        if (said.Is(at, Meaning.Excluding)) return Remark(Stance.Excluding, at);
        if (said.Is(at, Meaning.Except)) return Remark(Stance.NotAfterAll, at);
        if (IsBusy(at))
        {
            HeardBusy = HeardWhere = true;
            return Remark(Stance.Busy, at);
        }

        if (!said.Is(at, Meaning.Suits, out var suits) || said.Is(at + 1, Meaning.Not)) return null;
        return Remark(suits.Value == 1 ? Stance.Asking : Stance.Fine, at);
    }

    /// <summary>The spoken "että" of "kävisikö et soitan".</summary>
    private bool IsThat(int at) => said[at].Text == "et" && said.Is(at - 1, Meaning.Suits);

    private static Piece.Remark Remark(Stance stance, int at) => new(stance, at, at + 1);

    private bool IsBusy(int at)
    {
        having |= said.Is(at, Meaning.Having);
        var isEngagement = said.Is(at, Meaning.Engagement, out var engagement);
        engaged |= isEngagement;
        having |= isEngagement && (at == 0 || said[at - 1].Kind == TokenKind.Mark) && ((engagement.Value == 1 && said.BeginsTime(at + 1)) || IsUntil(at + 1));
        return said.Is(at, Meaning.Busy) || IsElsewhere(at) || (having && engaged && (isEngagement || said.Is(at, Meaning.Having)));
    }

    /// <summary>"Palaveri yhteen", "möte till elva".</summary>
    private bool IsUntil(int at) => said.Is(at, Meaning.UntilPrefix) || ClockReader.Read(said, at) is { Case: Case.Illative };

    /// <summary>"Oon bussissa kolmeen": where somebody is until then, whatever the place.</summary>
    public Piece.Remark? ReadPlace(int at)
    {
        if (!IsLocal(at) || ClockReader.Read(said, at + 1) is not { Case: Case.Illative }) return null;
        HeardBusy = HeardWhere = true;
        return Remark(Stance.Busy, at);
    }

    private bool IsLocal(int at) => said.IsUnknownWord(at) && said[at].Text.Length > 4 && said[at].Text[^3..] is "ssa" or "ssä" or "lla" or "llä";

    /// <summary>"Toimisto on auki 9–15", "praktiken börjar i januari", but not "perjantai on auki".</summary>
    private bool IsOfSomePlace(int at) =>
        IsPlace(at - 1) || (IsPlace(at - 2) && (said.Is(at - 1, Meaning.Having) || said.Is(at - 1, Meaning.Filler) || said.Is(at - 1, Meaning.Suits)));

    private bool IsPlace(int at) => said.IsUnknownWord(at) || said.Is(at, Meaning.Numbered);

    /// <summary>"Koko päivän Porissa", "i Åbo hela dagen".</summary>
    private bool IsElsewhere(int at)
    {
        if (!said.Is(at, Meaning.AllDay)) return false;
        for (var near = at - NearestPlaces; near <= at + NearestPlaces; near++)
        {
            if (IsLocal(near)) return true;
            if (near > 0 && said.IsUnknownWord(near) && said[near - 1].Text is "i" or "in" && said.LexiconAt(near).Language != "fi") return true;
        }

        return false;
    }

    /// <summary>"Tiistaina? Ei, keskiviikkona": a "no" that stands alone before another time.</summary>
    private bool IsNoByItself(int at) =>
        said.Is(at, Meaning.Not) && said.IsMark(at + 1, ',') && (at == 0 || said[at - 1].Kind == TokenKind.Mark) && IsAnswerAhead(at + 1);

    /// <summary>"Monday no, Tuesday yes".</summary>
    private bool IsNoBehind(int at) =>
        said.Is(at, Meaning.Correction, out var no) && no.Value == 1 && (said.Is(at - 1, Meaning.Weekday) || said.Is(at - 1, Meaning.DayFromToday)) && (at + 1 >= said.Count || said[at + 1].Kind == TokenKind.Mark);

    /// <summary>True when a time comes next, over a comma and a filler or two.</summary>
    private bool IsAnswerAhead(int at)
    {
        for (var steps = 0; steps < 3 && (said.IsMark(at, ',') || said.Is(at, Meaning.Filler) || said.Is(at, Meaning.Correction)); steps++) at++;
        return said.IsDigits(at) || said.Is(at, Meaning.Weekday) || said.Is(at, Meaning.DayFromToday) || said.Is(at, Meaning.Clock)
            || said.Is(at, Meaning.Number) || said.Is(at, Meaning.Half) || said.Is(at, Meaning.Next) || said.Is(at, Meaning.AfterPrefix) || said.Is(at, Meaning.Part);
    }
}
