using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>What somebody answers who was told where to call in danger.</summary>
public enum DangerWord
{
    Other,

    /// <summary>"Kyllä, pyydä soittamaan": a lead is to call.</summary>
    CallMe,

    /// <summary>"Ei ole hätää, etsi kollega": nobody is in danger.</summary>
    Calm,

    /// <summary>"Ei": no lead is to call.</summary>
    No,
}

/// <summary>Reads the answer to "shall I ask a lead to call you?", in any of the three languages.</summary>
public static class DangerWords
{
    private static readonly PhraseBook<DangerWord> Book = new(
        new (DangerWord Word, string Phrases)[]
        {
            (DangerWord.CallMe,
                "pyydä soitta*, pyydä esimi*, pyydä esihenkilö*, soittakaa, soittais*, voisiko … soittaa, voisko … soittaa, esimies soitta*, saa soittaa, haluan puhelun, "
                + "be chefen, be honom ringa, be henne ringa, be någon ringa, ring mig, kan ringa, får ringa, "
                + "ask the lead, ask my lead, ask my boss, call me, may call, can call, please call, have them call, have someone call"),
            (DangerWord.No,
                "ei saa soittaa, ei tarvi*, älä pyydä, älkää soittako, en halua puhelua, be inte, behövs inte, ring inte, får inte ringa, "
                + "don't call, do not call, no need, no thanks, no thank you"),
            (DangerWord.Calm,
                "ei hätää, ei ole hätää, ei oo hätää, ei ole mitään hätää, ei oo mitään hätää, ei mitään hätää, ei vaaraa, ei ole vaaraa, ei kukaan ole vaarassa, kukaan ei ole vaarassa, "
                + "väärä hälytys, tilanne ohi, tilanne on ohi, etsi kollega, etsi joku, kysy kollegoilta, etsi juttukaveri, "
                + "ingen fara, det är lugnt, ingen är i fara, falskt alarm, hitta en kollega, sök en kollega, leta efter en kollega, "
                + "no danger, nobody is in danger, no one is in danger, false alarm, find a colleague, find someone, ask someone, it's fine"),
        }.SelectMany(row => row.Phrases.Split(',', StringSplitOptions.TrimEntries).Select(phrase => (phrase, row.Word))));

    public static DangerWord Read(string text)
    {
        var said = Book.Find(Tokens.WithMarks(text)).Select(hit => hit.Value).ToHashSet();
        return said.Contains(DangerWord.Calm) ? DangerWord.Calm
            : said.Contains(DangerWord.No) || PrivateWords.YesOrNo(text) is false ? DangerWord.No
            : said.Contains(DangerWord.CallMe) || PrivateWords.YesOrNo(text) is true ? DangerWord.CallMe
            : DangerWord.Other;
    }
}
