using System.Collections.Concurrent;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Background;

/// <summary>Works through what an organisation owes: several conversations at a time, and knows what to do when Teams says no.</summary>
public sealed class Outbox(IStore store, Turn turn, Deliveries deliveries, TimeProvider time, ILogger<Outbox> log)
{
    private const int LongestShift = 9;

    /// <summary>Edits of one card are at least so far apart.</summary>
    private static readonly Duration BetweenEdits = Duration.FromSeconds(2);

    /// <summary>A new message whose fate is unknown is repeated once, after this.</summary>
    private static readonly Duration MaybeSent = Duration.FromSeconds(30);

    private readonly ConcurrentDictionary<(OrganisationId, string), Instant> lastShown = new();

    /// <summary>New messages whose fate is unknown. A card owed anew meanwhile is still the same message.</summary>
    private readonly ConcurrentDictionary<(OrganisationId, string), OutboxRow> unsure = new();

    /// <summary>Sets out with what is ripe among these rows, and does not wait: a slow answer holds nothing else up.</summary>
    public void Work(OrganisationId organisation, IReadOnlyList<Row> rows, CancellationToken stop)
    {
        foreach (var shown in lastShown.Where(shown => shown.Value + BetweenEdits < Now()))
        {
            lastShown.TryRemove(shown);
        }

        foreach (var row in rows)
        {
            var owed = WithWhatIsKnown(organisation, row, OutboxText.Read(row));
            if (IsRipe(organisation, row, owed))
            {
                deliveries.Start(organisation, row.Key, () => TryAsync(organisation, row, owed, stop));
            }
        }
    }

    /// <summary>The service stops: what is on its way may arrive.</summary>
    public Task LandAsync() => deliveries.LandAsync();

    private bool IsRipe(OrganisationId organisation, Row row, OutboxRow owed) =>
        (owed.NotBefore is not { } then || then <= Now())
        && !(lastShown.TryGetValue((organisation, row.Key), out var last) && Now() < last + BetweenEdits);

    private OutboxRow WithWhatIsKnown(OrganisationId organisation, Row row, OutboxRow owed) =>
        owed.Tries == 0 && unsure.TryGetValue((organisation, row.Key), out var before)
            ? owed with { Tries = before.Tries, NotBefore = before.NotBefore }
            : owed;

    private async Task TryAsync(OrganisationId organisation, Row row, OutboxRow owed, CancellationToken stop)
    {
        try
        {
            if (owed is { Tries: 1, NotBefore: null })
            {
                await BegunAsync(organisation, row, owed, stop);
                return;
            }

            if (owed.Tries > 1)
            {
                await ParkAsync(organisation, row, "sent twice, answered never", null, stop);
                return;
            }

            await deliveries.DeliverAsync(organisation, row, owed, stop);
            lastShown[(organisation, row.Key)] = Now();
            unsure.TryRemove((organisation, row.Key), out _);
        }
        catch (DeliveryFailedException failed)
        {
            await FailedAsync(organisation, row, failed, stop);
        }
    }

    /// <summary>The row may have been marked or written anew meanwhile: it is read again first.</summary>
    private async Task FailedAsync(OrganisationId organisation, Row before, DeliveryFailedException failed, CancellationToken stop)
    {
        if (await store.LoadAsync(organisation.Value, [new Lookup.Point(before.Key)], stop) is not [var row])
        {
            return;
        }

        var owed = OutboxText.Read(row);
        switch (failed.Kind)
        {
            case DeliveryProblem.MaybeSent:
                var later = Later(owed with { Tries = Math.Max(owed.Tries, 1) });
                unsure[(organisation, row.Key)] = later;
                await PutOffAsync(organisation, row, later, stop);
                break;
            case DeliveryProblem.Unreachable or DeliveryProblem.Gone when To(owed.Effect) is { } person:
                var surface = (owed.Effect as Effect.Show)?.Surface;
                await turn.TakeAsync(new Happening(organisation, null, new CannotReach(person, surface)) { Consumes = row }, stop);
                break;
            case DeliveryProblem.Unreachable or DeliveryProblem.Gone or DeliveryProblem.Refused or DeliveryProblem.TooLarge
                when owed.Effect is not Effect.Meet:
                await ParkAsync(organisation, row, failed.Kind.ToString(), failed.Code, stop);
                break;
            default:
                log.DeliveryDelayed(row.Key, failed.Kind.ToString(), failed.Code);
                var wait = failed.RetryAfter is { } asked
                    ? Duration.FromTimeSpan(asked)
                    : Duration.FromSeconds(1 << Math.Min(owed.Failures, LongestShift));
                await PutOffAsync(
                    organisation, row, owed with { Tries = 0, Failures = owed.Failures + 1, NotBefore = Now() + wait }, stop);
                break;
        }
    }

    /// <summary>A message was begun and nobody knows how it ended; a row of old news knows it no better than the one that took its place.</summary>
    private async Task BegunAsync(OrganisationId organisation, Row row, OutboxRow owed, CancellationToken stop)
    {
        var later = Later(owed);
        if (await PutOffAsync(organisation, row, later, stop))
        {
            unsure[(organisation, row.Key)] = later;
        }
    }

    private OutboxRow Later(OutboxRow owed) => owed with { NotBefore = Now() + MaybeSent };

    private static PersonId? To(Effect effect) => effect switch
    {
        Effect.Show show => show.Surface.To,
        Effect.Tell tell => tell.To,
        _ => null,
    };

    private Task<bool> PutOffAsync(OrganisationId organisation, Row row, OutboxRow later, CancellationToken stop) =>
        store.TryCommitAsync(organisation.Value, [new Write.Replace(row.Key, OutboxText.Write(later), row.ETag)], stop);

    /// <summary>Kept aside for an administrator to see; nothing is thrown away silently.</summary>
    private async Task ParkAsync(OrganisationId organisation, Row row, string problem, string? code, CancellationToken stop)
    {
        log.DeliveryParked(row.Key, problem, code);
        unsure.TryRemove((organisation, row.Key), out _);
        Telemetry.Parked.Add(1);
        await store.TryCommitAsync(
            organisation.Value,
            [new Write.Delete(row.Key, row.ETag), new Write.Upsert("parked" + row.Key["out".Length..], row.Body)],
            stop);
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
