using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>An administrator can see how the traffic with Teams goes, and never what people write.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_fault_is_logged_with_the_activity_it_belongs_to_and_without_its_words()
    {
        await using Bot bot = await Bot.StartUnregisteredAsync();
        bot.Answer = activity => throw new InvalidOperationException($"Could not take {activity}");

        await bot.PostAsync(Sample.Sent("001-message-personal"));

        string line = Assert.Single(bot.Log.Lines);
        Assert.Contains("5755abb1-bfbd-47f7-9211-773d986557bb", line);
        Assert.DoesNotContain("hello", line);
    }

    [Fact]
    public async Task A_refused_activity_is_logged()
    {
        await using Bot bot = await Bot.StartUnregisteredAsync();

        await bot.PostAsync(Sample.FromTeams());

        Assert.Equal("Activity 1 was refused: Unknown", Assert.Single(bot.Log.Lines).Trim());
    }

    [Fact]
    public async Task Each_call_leaves_a_span_and_a_count()
    {
        var spans = new ConcurrentQueue<(string Name, object? Outcome)>();
        var counts = new ConcurrentQueue<string>();
        using var watching = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TeamsTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => spans.Enqueue((span.OperationName, span.GetTagItem("outcome"))),
        };
        ActivitySource.AddActivityListener(watching);
        using var counting = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == TeamsTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        counting.SetMeasurementEventCallback<long>((_, _, tags, _) => counts.Enqueue(string.Join(' ', tags.ToArray().Select(tag => tag.Value))));
        counting.Start();

        await using Wire wire = await Wire.OpenAsync();
        wire.Connector.Answers(403);
        await wire.FailAsync();

        Assert.Contains(("send", (object?)"Unreachable"), spans);
        Assert.Contains("send Unreachable", counts);
    }
}
