using System.Text.Json;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Background;

/// <summary>Lets due timers happen, in order. Each goes in the transaction of what it came to.</summary>
public sealed class Timers(Turn turn, IClock clock, ILogger<Timers> log)
{
    /// <summary>What, when and about which request, but not whom: that somebody wished to be asked another day is not for the log.</summary>
    private static string NameOf(Row row) => string.Join('|', row.Key.Split('|').Take(4));

    /// <summary>Takes those rows whose time has come.</summary>
    public async Task WorkAsync(OrganisationId organisation, IReadOnlyList<Row> rows, CancellationToken stop)
    {
        foreach (var row in rows.TakeWhile(row => Commit.DueTimeOf(row.Key) <= clock.GetCurrentInstant()))
        {
            try
            {
                var timer = JsonSerializer.Deserialize(row.Body, CoreJson.Plain.TimeCame)
                    ?? throw new InvalidDataException($"The row {row.Key} is empty.");
                var outcome = await turn.TakeAsync(new Happening(organisation, null, timer) { Consumes = row }, stop);
                Telemetry.Timers.Add(1);
                if (!outcome.Changed)
                {
                    log.Dropped(NameOf(row));
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.TimerFailed(fault, NameOf(row));
            }
        }
    }
}
