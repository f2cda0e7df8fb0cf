using System.Security.Cryptography;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Experts;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service;

/// <summary>What a happening came to, for showing its answer.</summary>
/// <param name="Known">What is known after the decision.</param>
/// <param name="Changed">Something was remembered or is owed.</param>
public sealed record Outcome(Answer Answer, Snapshot Known, bool Changed);

/// <summary>The one way through the house: load, decide, commit; and again when somebody else was faster.</summary>
public sealed class Turn(IStore store, Colleagues colleagues, IClock clock, TimeProvider time, Wakeup wakeup)
{
    /// <summary>So many are more than ever press at once: each time at least one of them gets through.</summary>
    private const int MostAttempts = 40;

    private const int MostRounds = 3;

    /// <exception cref="TooBusyException">Others were faster again and again. Nothing was changed.</exception>
    public async Task<Outcome> TakeAsync(Happening happening, CancellationToken stop)
    {
        Calendars? calendars = null;
        var isOver = false;
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var (known, read) = await LoadAsync(happening, secret, calendars, stop);
            calendars = new Calendars(known.Busy);
            var decision = WithReply(happening, Rules.Decide(happening.Command, known));
            if (isOver || IsConsumed(happening, read))
            {
                return new Outcome(decision.Answer, known, Changed: false);
            }

            // What was read beside the inbox row may be older: read once more, all is of afterwards.
            isOver = IsHandled(happening, read);
            if (isOver)
            {
                continue;
            }

            var writes = Commit.Of(happening, decision, read, Instant.FromDateTimeOffset(time.GetUtcNow()));
            if (await store.TryCommitAsync(happening.Organisation.Value, writes, stop))
            {
                if (writes.Count > 0)
                {
                    colleagues.Learn(happening.Organisation, decision);
                    wakeup.Call(happening.Organisation);
                }

                return new Outcome(decision.Answer, known.After(decision), decision.Saves.Count + decision.Removes.Count + decision.Effects.Count > 0);
            }

            // Each waits differently long, so that they do not meet again.
            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1, 1 + (6 * attempt))), time, stop);
        }

        throw new TooBusyException(happening.Origin ?? happening.Consumes?.Key ?? "a look");
    }

    /// <summary>Loads in as few rounds as the command's needs allow. Absence is known, too.</summary>
    private async Task<(Snapshot Known, Dictionary<string, Row> Read)> LoadAsync(
        Happening happening, string secret, Calendars? calendars, CancellationToken stop)
    {
        var rows = new Dictionary<string, Saved?>();
        var read = new Dictionary<string, Row>();
        var known = new Snapshot(clock.GetCurrentInstant(), secret, rows) 
        {
            Vocabulary = colleagues.Vocabulary,
            HasCalendars = colleagues.HaveCalendars,
        };
        IReadOnlyList<PersonId> wanted = [];
        for (var round = 1; round <= MostRounds; round++)
        {
            var needs = Needs.Of(happening.Command, known);
            if (needs.Rank is { } query)
            {
                known = known.Proposed(query, await colleagues.RankAsync(happening.Organisation, query, needs.Wide, stop));
            }

            if (needs.Learnings is { } search && known.Learnings is null)
            {
                known = known with { Learnings = await colleagues.FindAsync(happening.Organisation, search, stop) };
            }

            wanted = needs.Calendars;
            if (needs.Tags && known.CommonTags is null)
            {
                known = known with { CommonTags = await colleagues.CommonTagsAsync(happening.Organisation, stop) };
            }

            var missing = needs.Keys.Concat(Needs.OfMatches(known)).Where(key => !rows.ContainsKey(key)).Distinct().ToList();
            if (missing.Count == 0 && round > 1)
            {
                break;
            }

            await LoadAsync(happening, missing, round == 1, rows, read, stop);
        }

        // Calendars are slow: they are asked once, however often others are faster.
        return wanted.Count > 0 && known.HasCalendars
            ? (known with { Busy = calendars?.Busy ?? await colleagues.BusyAsync([.. wanted.Select(known.Person).OfType<Person>()], known.Now, stop) }, read)
            : (known, read);
    }

    private async Task LoadAsync(
        Happening happening, List<string> keys, bool isFirst, Dictionary<string, Saved?> rows, Dictionary<string, Row> read, CancellationToken stop)
    {
        var wanted = keys.Select(Bodies.KeyOf).ToList();
        if (isFirst && happening.Origin is { } origin)
        {
            wanted.Add(Commit.InboxKey(origin));
        }

        if (isFirst && happening.Consumes is { } row)
        {
            wanted.Add(row.Key);
        }

        foreach (var found in await store.LoadAsync(
            happening.Organisation.Value, [.. wanted.Select(key => new Lookup.Point(key))], stop))
        {
            read[found.Key] = found;
        }

        foreach (var key in keys)
        {
            rows[key] = read.TryGetValue(Bodies.KeyOf(key), out var found) ? Bodies.Read(found) : null;
        }
    }

    /// <summary>What calendars told at the first attempt.</summary>
    private sealed record Calendars(IReadOnlyDictionary<PersonId, IReadOnlyList<Interval>> Busy);

    private static bool IsHandled(Happening happening, Dictionary<string, Row> read) =>
        happening.Origin is { } origin && read.ContainsKey(Commit.InboxKey(origin));

    /// <summary>Another instance has taken the row this happening comes from.</summary>
    private static bool IsConsumed(Happening happening, Dictionary<string, Row> read) =>
        happening.Consumes is { } row && !read.ContainsKey(row.Key);

    /// <summary>A button that came as a message has nobody waiting: its short answer goes to the private chat.</summary>
    private static Decision WithReply(Happening happening, Decision decision) => happening switch
    {
        { IsInvoke: false, Command: Pressed press } => decision.Answer switch
        {
            Answer.Sorry(var why, var name) => decision.Tell(press.By.Id, new Note.SorryThat(why, name)),
            Answer.Say(var note) => decision.Tell(press.By.Id, note),
            _ => decision,
        },
        _ => decision,
    };
}

/// <summary>Others changed the same rows again and again; Teams will send the activity again.</summary>
public sealed class TooBusyException(string origin) : Exception($"The happening {origin} met too many conflicts.");
