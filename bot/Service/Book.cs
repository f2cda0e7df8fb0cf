using System.Collections.Concurrent;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;

namespace PeerHelp.Service;

/// <summary>What one organisation's people are and know, by heart.</summary>
internal sealed class Book(Vocabulary vocabulary)
{
    private readonly ConcurrentDictionary<RequestId, bool> learnt = new();

    /// <summary>Gathered anew when people have changed since the last time.</summary>
    private Vocabulary? common;

    public ExpertIndex Index { get; } = new(vocabulary);

    public ConcurrentDictionary<PersonId, Person> People { get; } = new();

    /// <summary>What colleagues have learned and let others read.</summary>
    public LearningIndex Learnings { get; } = new(vocabulary);

    public Instant FreshAt { get; set; }

    public Vocabulary CommonTags() =>
        common ??= new(CommunityTags.Topics(People.Values.Select(person => person.Tags), vocabulary));

    /// <summary>Each request teaches once, when it has ended well.</summary>
    public void Learn(IEnumerable<HelpRequest> requests)
    {
        PastRequest[] lessons =
            [.. from request in requests let lesson = request.Lesson(vocabulary) where lesson is not null && learnt.TryAdd(request.Id, true) select lesson];
        if (lessons.Length > 0)
        {
            Index.Learn(lessons);
        }
    }

    /// <summary>People and learnings as they stand now; other things are not kept here.</summary>
    public void Put(IEnumerable<Saved> saved)
    {
        foreach (var one in saved)
        {
            if (one is Person person)
            {
                Put(person);
            }
            else if (one is Learning learning)
            {
                Learnings.Put(learning);
            }
        }
    }

    /// <summary>A learning that is gone is found no more.</summary>
    public void Remove(IEnumerable<Saved> removed)
    {
        foreach (var learning in removed.OfType<Learning>())
        {
            Learnings.Remove(learning.Id);
        }
    }

    /// <summary>What has changed: the rows as they stand now, and the keys of those that are gone.</summary>
    public void Refresh(IReadOnlyCollection<Saved> rows, IEnumerable<string> changed)
    {
        Put(rows);
        var gone = changed.Except(rows.Select(row => row.Key)).ToHashSet();
        foreach (var id in gone.Count == 0 ? [] : Learnings.Known.Where(id => gone.Contains(Key.Learning(id))).ToList())
        {
            Learnings.Remove(id);
        }
    }

    private void Put(Person person)
    {
        // What somebody wants to try is for nobody else, and needed by no index.
        People[person.Id] = person with { Experiments = [] };
        common = null;
        if (person.Communities.Count == 0)
        {
            Index.Remove(person.Id);
            return;
        }

        Index.Put(new ExpertEntry(person.Id, person.Communities, person.Tags, person.Evidence));
    }
}
