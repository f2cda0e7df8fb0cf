using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Experts;

/// <summary>A tag that may be a slip of the finger, and the name that was perhaps meant.</summary>
public sealed record Doubt(string Typed, string Meant);

/// <summary>What is decided about the tags people type: all are kept as they are, and what looks like a slip is asked about once.</summary>
public static class Tagging
{
    private const int MostDoubts = 5;

    /// <summary>The person with these tags. Tags that were there before are not asked about again.</summary>
    public static Person Write(Person person, IReadOnlyList<string> tags, Snapshot known)
    {
        var doubts =
            from tag in tags.Except(person.Tags, StringComparer.OrdinalIgnoreCase)
            let near = Meaning(tag, known) as TagMeaning.Near
            where near is not null
            select new Doubt(tag, near.Guesses[0].Name);
        return person with { Tags = tags, Doubts = [.. doubts.Take(MostDoubts)] };
    }

    /// <summary>The person with the names that were meant in place of the slips.</summary>
    public static Person Correct(Person person)
    {
        var meant = person.Doubts.ToDictionary(doubt => doubt.Typed, doubt => doubt.Meant, StringComparer.OrdinalIgnoreCase);
        return person with
        {
            Tags = [.. person.Tags.Select(tag => meant.GetValueOrDefault(tag, tag)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Doubts = [],
        };
    }

    /// <summary>What no vocabulary knows may be a common tag of the colleagues.</summary>
    private static TagMeaning Meaning(string tag, Snapshot known) => Tags.Resolve(tag, known.Vocabulary) switch
    {
        TagMeaning.Free when known.CommonTags is { } common => Tags.Resolve(tag, common),
        var meaning => meaning,
    };
}
