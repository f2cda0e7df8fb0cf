using System.Collections.Concurrent;
using System.Globalization;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Page;

/// <summary>Up to where each person has read his or her private chat.</summary>
internal sealed class ReadMarks
{
    private readonly ConcurrentDictionary<string, long> read = [];

    public int UnreadOf(Person person, IEnumerable<Message> told)
    {
        var mark = read.GetValueOrDefault(person.Id);
        return told.Count(message => Stamp(message) > mark);
    }

    /// <summary>Everything so far is read; whether anything was new.</summary>
    public bool Read(Person person, IReadOnlyList<Message> told)
    {
        if (told.Count == 0) return false;
        var newest = Stamp(told[^1]);
        var before = read.GetValueOrDefault(person.Id);
        read[person.Id] = newest;
        return newest > before;
    }

    private static long Stamp(Message message) => long.Parse(message.Id, CultureInfo.InvariantCulture);
}
