using NodaTime;
using PeerHelp.Core.Sparring.Times.Phrases;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Reads the times people propose in a chat, in Finnish, Swedish or English: "kahden tunnin päästä tai kolmen jälkeen".</summary>
/// <remarks>
/// A message goes through five steps, each knowing nothing of the later ones: tokens, the meanings one language gives
/// them, pieces (a day, a clock time, "not"), drafts (the pieces of one proposed time), and candidates with dates.
/// A word that is only heard is added to its language; a new way of saying things is one more rule over meanings.
/// Silence is right when in doubt: "kolme asiakasta odottaa" is no time.
/// </remarks>
public static class TimePhrases
{
    /// <summary>The times in the order they were written; none when the text holds no time. Takes time linear in the text.</summary>
    public static IReadOnlyList<TimeCandidate> Read(string text, LocalDateTime now, WorkingHours hours)
    {
        var said = Languages.Sentence(text);
        var resolving = new Resolving(now, hours);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var candidates = new List<TimeCandidate>();
        foreach (var (draft, isNegated) in Drafting.Of(PieceReader.Read(said, now)))
        {
            var words = text[said[draft.From].Start..said[draft.To - 1].End];
            if (resolving.Resolve(draft, isNegated, words) is { } candidate && seen.Add(candidate.ToString())) candidates.Add(candidate);
        }

        return candidates;
    }
}
