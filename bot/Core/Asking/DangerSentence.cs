using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>One sentence of a message, by the signs of danger in it and by what takes their edge off.</summary>
internal sealed class DangerSentence(IReadOnlyList<string> words, List<PhraseHit<DangerSign>> hits, IReadOnlyCollection<string> names)
{
    /// <summary>"He said that if …": a threat, and not supposed at all.</summary>
    private static readonly string[] Reporting = ["etta", "et", "att", "that"];

    private static readonly DangerSign[] Weighty = [DangerSign.Happens, DangerSign.Meant, DangerSign.Veiled, DangerSign.Grave, DangerSign.Rough];

    private readonly HashSet<DangerSign> signs = [.. hits.Select(hit => hit.Value)];

    public static DangerSentence Of(IEnumerable<string> words)
    {
        var heard = DangerSigns.Heard(words);
        var (signs, names) = DangerSigns.Find(heard);
        return new(heard, signs, names);
    }

    /// <summary>Every sign and part that stands in the sentence, whatever else stands there.</summary>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>The signs that nothing in the sentence takes the edge off.</summary>
    public IEnumerable<DangerSign> Open =>
        Has(DangerSign.Joke) || Has(DangerSign.Idle) || Has(DangerSign.Trifle) || Has(DangerSign.Calm) || Has(DangerSign.Past) || IsTaught || IsSupposed ? [] : signs;

    /// <summary>Speaks plainly of suicide, self-harm, violence or a threat, however long ago and whatever is asked.</summary>
    public bool IsHeavy =>
        (Has(DangerSign.Heavy) || (Has(DangerSign.Grave) && !Has(DangerSign.Trifle)))
        && !(Has(DangerSign.Joke) || Has(DangerSign.Idle) || Has(DangerSign.Calm) || IsTaught);

    /// <summary>A course, a book, the news; what somebody says or does at a course is none.</summary>
    private bool IsTaught => Has(DangerSign.Teaching) && !Has(DangerSign.Report);

    /// <summary>"What if she wants to die"; a condition that comes after, as in "he'll kill me if", is a threat.</summary>
    private bool IsSupposed
    {
        get
        {
            var grave = hits.Where(hit => Weighty.Contains(hit.Value)).Select(hit => hit.At).DefaultIfEmpty(int.MaxValue).Max();
            return hits.Any(hit => hit.Value is DangerSign.Suppose && hit.At < grave && (hit.At == 0 || !Reporting.Contains(words[hit.At - 1])));
        }
    }

    public bool Has(DangerSign sign) => signs.Contains(sign);

    /// <param name="asksHow">The message asks how others do it, as nobody does whose client is in danger now.</param>
    public DangerReading Read(bool asksHow)
    {
        if (Has(DangerSign.Joke))
        {
            return DangerReading.None;
        }

        var veiled = Has(DangerSign.Veiled) && !Has(DangerSign.Trifle);
        var told = Has(DangerSign.Happens) || Has(DangerSign.Meant) || veiled;
        if (IsTaught || Has(DangerSign.Past))
        {
            return !told ? DangerReading.None
                : Has(DangerSign.Moment) || (Has(DangerSign.Now) && !IsTaught && !asksHow && !Has(DangerSign.Calm)) ? DangerReading.Acute
                : Has(DangerSign.Report) ? DangerReading.Perhaps
                : DangerReading.None;
        }

        if (Has(DangerSign.Idle) && !Has(DangerSign.Happens))
        {
            return DangerReading.None;
        }

        return Has(DangerSign.Happens) ? Softened(DangerReading.Acute, false)
            : Has(DangerSign.Meant) || veiled ? Softened(DangerReading.Acute, asksHow && !(Has(DangerSign.Now) && Has(DangerSign.Report)))
            : Has(DangerSign.Calm) ? DangerReading.None
            : Has(DangerSign.Grave) ? Softened(IsPressing && !asksHow ? DangerReading.Acute : DangerReading.Perhaps, false)
            : Has(DangerSign.Rough) && Beside(DangerSign.Rough, DangerSign.Moment) && !Has(DangerSign.Trifle) ? Softened(DangerReading.Acute, asksHow)
            : DangerReading.None;
    }

    private bool IsPressing => Beside(DangerSign.Grave, DangerSign.Moment, DangerSign.Now, DangerSign.Intent);

    /// <summary>What is only supposed, or denied, is less than what happens.</summary>
    private DangerReading Softened(DangerReading read, bool asksHow) =>
        Has(DangerSign.Moment) || !(IsSupposed || asksHow || Has(DangerSign.Calm)) ? read
        : read is DangerReading.Acute ? DangerReading.Perhaps
        : DangerReading.None;

    /// <summary>The grave word and one of the others, in different words.</summary>
    private bool Beside(DangerSign grave, params DangerSign[] others)
    {
        var beside = hits.Where(hit => others.Contains(hit.Value)).ToList();
        return beside.Count > 0 && hits.Where(hit => hit.Value == grave).Any(hit => beside.Any(other => other.Last < hit.At || other.At > hit.Last));
    }
}
