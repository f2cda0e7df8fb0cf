using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;

namespace PeerHelp.Decisions;

/// <summary>The core's shell without a store and without Teams: rows in memory, one index kept in place, timers in their order.</summary>
internal sealed class Shell(Instant now)
{
    private const int LoadRounds = 3;

    private readonly Dictionary<string, Saved> rows = [];
    private readonly Dictionary<PersonId, Person> people = [];
    private readonly ExpertIndex index = new();
    private readonly LearningIndex learnings = new(Vocabulary.Own);
    private readonly PriorityQueue<TimeCame, (Instant At, int Turn)> due = new();
    private readonly HashSet<(Instant, string)> set = [];
    private int timers;
    private int activities = 1000;

    public Instant Now { get; set; } = now;

    public bool HasCalendars { get; set; }

    public IEnumerable<Saved> Rows => rows.Values;

    /// <summary>When the next timer fires.</summary>
    public Instant? NextTimer => due.TryPeek(out _, out var next) ? next.At : null;

    /// <summary>A message id that no other message bears.</summary>
    public string NextActivity() => $"{++activities}";

    public T? Find<T>(string key)
        where T : Saved => rows.GetValueOrDefault(key) as T;

    public void Put(Saved saved)
    {
        rows[saved.Key] = saved;
        if (saved is Person person)
        {
            people[person.Id] = person;
            index.Put(new ExpertEntry(person.Id, person.Communities, person.Tags, person.Evidence));
        }
        else if (saved is Learning learning)
        {
            learnings.Put(learning);
        }
    }

    /// <summary>Everything the command needs, in as many rounds as the service allows itself.</summary>
    public Snapshot Load(Command command)
    {
        var loaded = new Dictionary<string, Saved?>();
        var known = new Snapshot(Now, "secret", loaded) { HasCalendars = HasCalendars };
        for (var round = 0; round < LoadRounds; round++)
        {
            var needs = Needs.Of(command, known);
            if (needs.Rank is { } query)
            {
                known = known.Proposed(query, Rank(query, needs.Wide));
            }

            if (needs.Tags)
            {
                known = known with { CommonTags = new(CommunityTags.Topics(people.Values.Select(person => person.Tags), known.Vocabulary)) };
            }

            if (needs.Learnings is { } search)
            {
                known = known with { Learnings = learnings.Find(search) };
            }

            foreach (var key in needs.Keys.Concat(Needs.OfMatches(known)).ToList())
            {
                loaded[key] = rows.GetValueOrDefault(key);
            }
        }

        return known;
    }

    /// <summary>Remembers what was decided and sets its timers; what is to be shown for the first time is taken by Teams at once.</summary>
    public void Commit(Decision decision)
    {
        foreach (var saved in decision.Saves)
        {
            Put(saved);
        }

        foreach (var removed in decision.Removes)
        {
            rows.Remove(removed.Key);
            if (removed is Learning learning)
            {
                learnings.Remove(learning.Id);
            }
        }

        foreach (var wake in decision.Effects.OfType<Effect.Wake>().Where(wake => set.Add((wake.At, wake.What.Name))))
        {
            due.Enqueue(wake.What, (wake.At, ++timers));
        }

        foreach (var surface in decision.Effects.OfType<Effect.Show>().Select(show => show.Surface).Distinct())
        {
            Deliver(surface);
        }
    }

    /// <summary>Takes the next timer out; the clock goes on to its moment.</summary>
    public TimeCame NextDue()
    {
        due.TryDequeue(out var what, out var next);
        set.Remove((next.At, what!.Name));
        Now = Instant.Max(Now, next.At);
        return what;
    }

    private void Deliver(Surface surface)
    {
        if (Find<HelpRequest>(Key.Request(surface.Request)) is { State: not RequestState.Gone } request && request.SentAs(surface) is null)
        {
            var where = surface.To is { } to ? $"chat-{to}" : request.Thread.Conversation;
            var delivered = new Delivered(surface, where, NextActivity());
            foreach (var saved in Rules.Decide(delivered, Load(delivered)).Saves)
            {
                Put(saved);
            }
        }
    }

    /// <summary>Those who share something with the text; when the asker wants it wide, anyone else after them.</summary>
    private List<Match> Rank(RankQuery query, bool wide)
    {
        var matches = index.Rank(query).ToList();
        if (wide && matches.Count < query.Most)
        {
            var named = matches.Select(match => match.Person).Concat(query.Not).ToHashSet();
            matches.AddRange(people.Values
                .Where(person => person.Communities.Contains(query.Community) && !named.Contains(person.Id))
                .OrderBy(person => RequestId.Of(query.TieSeed, person.Id.Value).Value, StringComparer.Ordinal)
                .Take(query.Most - matches.Count)
                .Select(person => new Match(person.Id, 0, [])));
        }

        return matches;
    }
}
