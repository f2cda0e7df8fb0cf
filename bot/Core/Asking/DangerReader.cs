using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells a message of acute danger to life from one that only uses grave words.</summary>
/// <remarks>
/// Two readers listen. One knows phrases and how they go together; what it hears can be looked up. The other weighs everything in the
/// message, and so hears what nobody has put into a phrase, and doubts a phrase among the things of every day. A private word too many is
/// cheap, silence is not; and a question that is none of danger must stay a question.
/// </remarks>
public static class DangerReader
{
    /// <summary>What is more likely than this is worth a private word, by its weights alone.</summary>
    private const double Worth = 0;

    /// <summary>What is less likely than this is not kept back for a phrase.</summary>
    private const double Doubtful = -3;

    /// <summary>A cry of so few words, marks included, is believed: it has none to speak against it.</summary>
    private const int Cry = 6;

    /// <summary>A hint alone is chance, two are none.</summary>
    private const int HintsOfDanger = 2;

    private const int ScenesOfDanger = 4;
    private const int ScenesOfWorry = 3;

    /// <summary>What may be innocent by itself, but is more than everyday.</summary>
    private static readonly DangerSign[] Telling =
    [
        DangerSign.Farewell, DangerSign.HandsOver, DangerSign.Missing, DangerSign.Dark, DangerSign.Means, DangerSign.Death, DangerSign.Burden,
        DangerSign.Ready, DangerSign.Wound, DangerSign.Pursued, DangerSign.Hiding,
    ];

    /// <summary>Worry, silence, haste: every day has them, and they tell something only beside what is telling.</summary>
    private static readonly DangerSign[] Hints =
    [
        .. Telling, DangerSign.NoNeed, DangerSign.Silent, DangerSign.Fear, DangerSign.Alone, DangerSign.Rough, DangerSign.AsksNow, DangerSign.Tears,
        DangerSign.Moment,
    ];

    /// <summary>What questions about work seldom tell of: a body, a door, the ice, a blow.</summary>
    private static readonly DangerSign[] Scene =
    [
        DangerSign.Limb, DangerSign.Sharp, DangerSign.Doorway, DangerSign.Kinfolk, DangerSign.Nature, DangerSign.Senses, DangerSign.Vehicle,
        DangerSign.Strength, DangerSign.Sleepless, DangerSign.Holy, DangerSign.Hate, DangerSign.Threat, DangerSign.Blood, DangerSign.Drunk,
    ];

    /// <summary>Worth a private word even alone.</summary>
    private static readonly DangerSign[] Worrying =
        [DangerSign.HandsOver, DangerSign.Means, DangerSign.Burden, DangerSign.Wound, DangerSign.Pursued, DangerSign.Hiding];

    public static DangerReading Read(string text)
    {
        var words = Tokens.WithMarks(text);
        var sentences = Sentences(words);
        var sum = PostWeights.OfDanger.Sum(Signs(text, words, sentences));
        return ByPhrases(sentences) switch
        {
            _ when PostWeights.OfDanger.IsEnough(sum) => DangerReading.Acute,
            DangerReading.Acute => sum < Doubtful && words.Count > Cry ? DangerReading.Perhaps : DangerReading.Acute,
            DangerReading.None => sum < Worth ? DangerReading.None : DangerReading.Perhaps,
            var read => read,
        };
    }

    /// <summary>What the weights are fitted to: the signs of any post, and the parts of danger in it.</summary>
    public static PostSigns SignsOf(string text)
    {
        var words = Tokens.WithMarks(text);
        return Signs(text, words, Sentences(words));
    }

    private static List<DangerSentence> Sentences(IReadOnlyList<string> words) => [.. Tokens.Sentences(words).Select(DangerSentence.Of)];

    private static PostSigns Signs(string text, IReadOnlyList<string> words, IEnumerable<DangerSentence> sentences)
    {
        var post = PostSigns.Of(text, words);
        return post with { Shape = post.Shape.Concat(sentences.SelectMany(one => one.Names).Select(name => $"danger {name}")).ToHashSet() };
    }

    private static DangerReading ByPhrases(List<DangerSentence> sentences)
    {
        var asksHow = sentences.Any(one => one.Has(DangerSign.Reflect));
        var read = sentences.Select(one => one.Read(asksHow)).DefaultIfEmpty().Max();
        return read is DangerReading.Acute ? read
            : Max(Max(read, Together(sentences, asksHow)), sentences.Any(one => one.IsHeavy) ? DangerReading.Perhaps : DangerReading.None);
    }

    /// <summary>What no sentence says alone; of a message that asks how others do it only what is telling through and through.</summary>
    private static DangerReading Together(List<DangerSentence> sentences, bool asksHow)
    {
        var signs = sentences.SelectMany(one => one.Open).ToHashSet();
        var hints = Hints.Count(signs.Contains);
        var scenes = hints + Scene.Count(signs.Contains);
        var tells = Telling.Count(signs.Contains);
        if (asksHow)
        {
            return tells >= HintsOfDanger && hints > HintsOfDanger ? DangerReading.Acute : DangerReading.None;
        }

        return (signs.Contains(DangerSign.Grave) && hints > 0) || (tells > 0 && hints >= HintsOfDanger) || scenes >= ScenesOfDanger ? DangerReading.Acute
            : scenes >= ScenesOfWorry || Worrying.Any(signs.Contains) ? DangerReading.Perhaps
            : DangerReading.None;
    }

    private static DangerReading Max(DangerReading one, DangerReading other) => one > other ? one : other;
}
