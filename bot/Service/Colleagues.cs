using System.Collections.Concurrent;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;
using PeerHelp.Service.Graph;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service;

/// <summary>The people of each organisation and what they have learned, in memory: whom and what the indexes propose, and who is behind a Teams id or a name.</summary>
/// <remarks>A cache only. What a decision rests on is loaded from the store; this is kept fresh by the change rows.</remarks>
public sealed class Colleagues(IStore store, TimeProvider time, Vocabulary? vocabulary = null, Schedules? schedules = null)
{
    /// <summary>Change rows are read again so far back, because instances' clocks differ and commits take time.</summary>
    private static readonly Duration Overlap = Duration.FromSeconds(30);

    private readonly ConcurrentDictionary<OrganisationId, Lazy<Task<Book>>> books = new();

    /// <summary>The topics people may be asked about.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary ?? Vocabulary.Own;

    /// <summary>People's own calendars are connected.</summary>
    public bool HaveCalendars => schedules is not null;

    /// <summary>When people's own calendars are taken, as far as these tell in time.</summary>
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<Interval>>> BusyAsync(IReadOnlyList<Person> people, Instant now, CancellationToken stop) =>
        schedules is null ? new Dictionary<PersonId, IReadOnlyList<Interval>>() : await schedules.BusyAsync(people, now, stop);

    /// <summary>Those who share something with the text; when the asker wants it wide, anyone else after them.</summary>
    public async Task<IReadOnlyList<Match>> RankAsync(OrganisationId organisation, RankQuery query, bool wide, CancellationToken stop)
    {
        var book = await OpenAsync(organisation, stop);
        var matches = book.Index.Rank(query);
        if (!wide || matches.Count >= query.Most)
        {
            return matches;
        }

        var others = book.People.Values
            .Where(person => person.Communities.Contains(query.Community) && !query.Not.Contains(person.Id))
            .Where(person => matches.All(match => match.Person != person.Id))
            .OrderBy(person => RequestId.Of(query.TieSeed, person.Id.Value).Value, StringComparer.Ordinal)
            .Select(person => new Match(person.Id, 0, []));
        return [.. matches.Concat(others).Take(query.Most)];
    }

    /// <summary>The person behind a mention: by Teams id, or by a name that only one colleague bears.</summary>
    public async Task<PersonId?> FindAsync(OrganisationId organisation, string? teamsId, string name, CancellationToken stop)
    {
        var book = await OpenAsync(organisation, stop);
        if (teamsId is not null)
        {
            return book.People.Values.FirstOrDefault(person => person.TeamsId == teamsId || person.Id.Value == teamsId)?.Id;
        }

        var named = book.People.Values.Where(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return named.Count == 1 ? named[0].Id : null;
    }

    /// <summary>The learnings that fit, the best first.</summary>
    public async Task<IReadOnlyList<LearningId>> FindAsync(OrganisationId organisation, LearningQuery query, CancellationToken stop) =>
        (await OpenAsync(organisation, stop)).Learnings.Find(query);

    /// <summary>The free tags several colleagues use, as topics.</summary>
    public async Task<Vocabulary> CommonTagsAsync(OrganisationId organisation, CancellationToken stop) =>
        (await OpenAsync(organisation, stop)).CommonTags();

    public async Task<IReadOnlyList<Person>> OfAsync(OrganisationId organisation, CommunityId community, CancellationToken stop) =>
        [.. (await OpenAsync(organisation, stop)).People.Values.Where(person => person.Communities.Contains(community))];

    /// <summary>What this instance has just committed.</summary>
    public void Learn(OrganisationId organisation, Decision decision)
    {
        if (books.TryGetValue(organisation, out var book) && book is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            book.Value.Result.Put(decision.Saves);
            book.Value.Result.Remove(decision.Removes);
            book.Value.Result.Learn(decision.Saves.OfType<HelpRequest>());
        }
    }

    /// <summary>What other instances have committed since the last look.</summary>
    public async Task RefreshAsync(OrganisationId organisation, CancellationToken stop)
    {
        var book = await OpenAsync(organisation, stop);
        var now = Now();
        var changed = await store.LoadAsync(
            organisation.Value, [new Lookup.Range(Commit.ChangesFrom(book.FreshAt - Overlap), Commit.ChangesFrom(now + Overlap))], stop);
        var keys = changed.Select(row => Commit.Changed(row.Key)).Distinct().ToList();
        var rows = keys.Count == 0 ? [] : await store.LoadAsync(organisation.Value, [.. keys.Select(key => new Lookup.Point(Bodies.KeyOf(key)))], stop);
        book.Refresh([.. rows.Select(Bodies.Read)], keys);
        book.FreshAt = now;
    }

    private async Task<Book> OpenAsync(OrganisationId organisation, CancellationToken stop)
    {
        var opened = books.GetOrAdd(organisation, id => new Lazy<Task<Book>>(() => ReadAsync(id)));
        try
        {
            return await opened.Value.WaitAsync(stop);
        }
        catch (Exception) when (opened.Value.IsFaulted)
        {
            books.TryRemove(new KeyValuePair<OrganisationId, Lazy<Task<Book>>>(organisation, opened));
            throw;
        }
    }

    private async Task<Book> ReadAsync(OrganisationId organisation)
    {
        var book = new Book(Vocabulary) { FreshAt = Now() };
        var remembered = await store.LoadAsync(organisation.Value, [Lookup.Prefix("person|"), Lookup.Prefix("learning|")], CancellationToken.None);
        book.Put(remembered.Select(Bodies.Read));

        var requests = await store.LoadAsync(organisation.Value, [Lookup.Prefix("request|")], CancellationToken.None);
        book.Learn(requests.Select(Bodies.Read).OfType<HelpRequest>());
        return book;
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
