using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells a message of acute danger to life from one that only uses grave words.</summary>
/// <remarks>A private word too many is cheap, silence is not; and a question that is none of danger must stay a question.</remarks>
public static class DangerReader
{
    /// <summary>So many hints of different kinds are no chance.</summary>
    private const int HintsOfDanger = 3;

    private const int TellingHintsOfDanger = 2;

    /// <summary>What may be innocent by itself.</summary>
    private static readonly DangerSign[] Hints =
    [
        DangerSign.Farewell, DangerSign.HandsOver, DangerSign.NoNeed, DangerSign.Silent, DangerSign.Missing,
        DangerSign.Fear, DangerSign.Dark, DangerSign.Alone, DangerSign.Means, DangerSign.Death, DangerSign.Burden,
        DangerSign.Ready, DangerSign.Wound, DangerSign.Rough, DangerSign.Pursued, DangerSign.Hiding, DangerSign.AsksNow, DangerSign.Moment,
    ];

    /// <summary>Worry, silence and haste are everyday; one of these has to be among them.</summary>
    private static readonly DangerSign[] Telling =
    [
        DangerSign.Farewell, DangerSign.HandsOver, DangerSign.Missing, DangerSign.Dark, DangerSign.Means, DangerSign.Death, DangerSign.Burden,
        DangerSign.Ready, DangerSign.Wound, DangerSign.Pursued, DangerSign.Hiding, DangerSign.NoNeed,
    ];

    public static DangerReading Read(string text)
    {
        var sentences = Sentences(Tokens.WithMarks(text)).Select(DangerSentence.Of).ToList();
        var asksHow = sentences.Any(one => one.Has(DangerSign.Reflect));
        var read = sentences.Select(one => one.Read(asksHow)).DefaultIfEmpty().Max();
        return read is DangerReading.Acute || asksHow ? read : Max(read, Together(sentences));
    }

    /// <summary>What no sentence says alone.</summary>
    private static DangerReading Together(List<DangerSentence> sentences)
    {
        var signs = sentences.SelectMany(one => one.Open).ToHashSet();
        var hints = Hints.Count(signs.Contains);
        var telling = Telling.Count(signs.Contains);
        return signs.Contains(DangerSign.Grave) && hints > 0 ? DangerReading.Acute
            : telling == 0 ? DangerReading.None
            : telling >= TellingHintsOfDanger || hints >= HintsOfDanger ? DangerReading.Acute
            : hints > telling && !signs.Contains(DangerSign.Moment) ? DangerReading.Perhaps
            : DangerReading.None;
    }

    private static DangerReading Max(DangerReading one, DangerReading other) => one > other ? one : other;

    private static IEnumerable<IReadOnlyList<string>> Sentences(IReadOnlyList<string> words)
    {
        List<string> sentence = [];
        foreach (var word in words)
        {
            sentence.Add(word);
            if (word is "." or "!" or "?")
            {
                yield return sentence;
                sentence = [];
            }
        }
    }
}
