using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Communities;

namespace PeerHelp.Core;

/// <summary>What was known when a decision was made: rows by key, and the moment.</summary>
/// <param name="Now">The domain's clock.</param>
/// <param name="Secret">Unguessable text drawn by the shell for this happening; used only for addresses nobody may guess.</param>
/// <param name="Rows">What was asked for, by key; null stands for a row that does not exist.</param>
/// <param name="Matches">Who could help, in the order of the shortlist, when a search was asked for.</param>
public sealed record Snapshot(
    Instant Now, string Secret, IReadOnlyDictionary<string, Saved?> Rows, IReadOnlyList<Match>? Matches = null)
{
    /// <summary>The topics that are known: PeerHelp's own, and what the administrator added.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Own;

    /// <summary>The free tags several colleagues use, when they were asked for.</summary>
    public Vocabulary? CommonTags { get; init; }

    /// <summary>The learnings that the index proposes, the best first, when they were asked for.</summary>
    public IReadOnlyList<LearningId>? Learnings { get; init; }

    /// <summary>People's own calendars are connected.</summary>
    public bool HasCalendars { get; init; }

    /// <summary>When people's own calendars are taken, where that was asked for and told.</summary>
    public IReadOnlyDictionary<PersonId, IReadOnlyList<Interval>> Busy { get; init; } = new Dictionary<PersonId, IReadOnlyList<Interval>>();

    /// <summary>The snapshot with those whom the index proposes for a search.</summary>
    public Snapshot Proposed(RankQuery query, IReadOnlyList<Match> matches) => this with { Matches = Shortlist.Of(matches, query.TieSeed) };

    public HelpRequest? Request(RequestId id) => Find<HelpRequest>(Key.Request(id));

    public Person? Person(PersonId id) => Find<Person>(Key.Person(id));

    public Community? Community(CommunityId id) => Find<Community>(Key.Community(id));

    public Learning? Learning(LearningId id) => Find<Learning>(Key.Learning(id));

    public CircleSession? Circle(CommunityId community, LocalDate day) => Find<CircleSession>(Key.Circle(community, day));

    /// <summary>A person's week, empty when nothing is booked yet.</summary>
    public Week Week(PersonId person, string name) => Find<Week>(Key.Week(person, name)) ?? new Week(person, name);

    /// <summary>Everything a decision would leave behind, for showing its answer.</summary>
    public Snapshot After(Decision decision)
    {
        var rows = new Dictionary<string, Saved?>(Rows);
        foreach (var saved in decision.Saves)
        {
            rows[saved.Key] = saved;
        }

        foreach (var removed in decision.Removes)
        {
            rows[removed.Key] = null;
        }

        return this with { Rows = rows };
    }

    private T? Find<T>(string key)
        where T : Saved => Rows.GetValueOrDefault(key) as T;
}
