using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells a message of acute danger to life from one that only uses grave words.</summary>
/// <remarks>A private word too many is cheap, silence is not; and a question that is none of danger must stay a question.</remarks>
public static class DangerReader
{
    public static DangerReading Read(string text)
    {
        var sentences = Sentences(Tokens.WithMarks(text)).Select(Sentence.Of).ToList();
        var read = sentences.Select(sentence => sentence.Read()).DefaultIfEmpty().Max();
        return read is DangerReading.Acute ? read
            : sentences.Any(one => one.TellsOf(DangerSign.Deed)) &&
              sentences.Any(one => one.TellsOf(DangerSign.Moment) || one.TellsOf(DangerSign.Gone) || one.TellsOf(DangerSign.Fear))
            ? DangerReading.Acute
            : read;
    }

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

    /// <summary>One sentence by its signs.</summary>
    private sealed record Sentence(IReadOnlyList<string> Words, IReadOnlyList<PhraseHit<DangerSign>> Hits)
    {
        /// <summary>"He said that if …": a threat, and not supposed at all.</summary>
        private static readonly string[] Reporting = ["että", "et", "att", "that"];

        public static Sentence Of(IReadOnlyList<string> words) => new(words, DangerSigns.Find(words));

        /// <summary>A grave word that nothing in its sentence takes the edge off.</summary>
        public bool TellsOf(DangerSign sign) =>
            Has(sign) && !Has(DangerSign.Calm) && !Has(DangerSign.Idle) && !IsTaught() && !Has(DangerSign.Past);

        public DangerReading Read()
        {
            if (Has(DangerSign.Idle) || !(Has(DangerSign.Act) || Has(DangerSign.Deed) || Has(DangerSign.Harm) || Has(DangerSign.Gone)))
            {
                return DangerReading.None;
            }

            if (IsTaught())
            {
                return Has(DangerSign.Act) && Has(DangerSign.Moment) ? DangerReading.Acute : DangerReading.None;
            }

            if (Has(DangerSign.Past))
            {
                return !Has(DangerSign.Act) ? DangerReading.None
                    : Has(DangerSign.Moment) || Has(DangerSign.Now) ? DangerReading.Acute
                    : Has(DangerSign.Report) ? DangerReading.Perhaps
                    : DangerReading.None;
            }

            return Has(DangerSign.Act) ? Softened(DangerReading.Acute)
                : Has(DangerSign.Calm) ? DangerReading.None
                : Beside(DangerSign.Deed, DangerSign.Moment, DangerSign.Now, DangerSign.Intent) ? Softened(DangerReading.Acute)
                : Has(DangerSign.Deed) ? Softened(DangerReading.Perhaps)
                : Has(DangerSign.Trifle) ? DangerReading.None
                : Beside(DangerSign.Harm, DangerSign.Moment) ? Softened(DangerReading.Acute)
                : Beside(DangerSign.Gone, DangerSign.Fear) ? Softened(DangerReading.Perhaps)
                : DangerReading.None;
        }

        /// <summary>What is only supposed, or denied, is less than what happens.</summary>
        private DangerReading Softened(DangerReading read) =>
            Has(DangerSign.Moment) || !(IsSupposed() || Has(DangerSign.Calm)) ? read
            : read is DangerReading.Acute ? DangerReading.Perhaps
            : DangerReading.None;

        /// <summary>A course, a book, the news; what somebody says or does at a course is none.</summary>
        private bool IsTaught() => Has(DangerSign.Teaching) && !Has(DangerSign.Report);

        /// <summary>"What if she wants to die"; a condition that comes after, as in "he'll kill me if", is a threat.</summary>
        private bool IsSupposed()
        {
            var grave = Hits.Where(hit => hit.Value is DangerSign.Act or DangerSign.Deed or DangerSign.Harm).Select(hit => hit.At).DefaultIfEmpty(int.MaxValue).Max();
            return Hits.Any(hit => hit.Value is DangerSign.Suppose && hit.At < grave && (hit.At == 0 || !Reporting.Contains(Words[hit.At - 1])));
        }

        private bool Has(DangerSign sign) => Hits.Any(hit => hit.Value == sign);

        /// <summary>The grave word and one of the others, in different words.</summary>
        private bool Beside(DangerSign grave, params DangerSign[] others)
        {
            var beside = Hits.Where(hit => others.Contains(hit.Value)).ToList();
            return beside.Count > 0 && Hits.Where(hit => hit.Value == grave).Any(hit => beside.Any(other => other.Last < hit.At || other.At > hit.Last));
        }
    }
}
