using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PeerHelp.Service.Teams;

/// <summary>What an administrator sees of the traffic with Teams: counts and spans, never a name or a word.</summary>
public static class TeamsTelemetry
{
    /// <summary>The name under which the source and the meter are added to OpenTelemetry.</summary>
    public const string Name = "PeerHelp.Teams";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Activities =
        Meter.CreateCounter<long>("peerhelp.teams.activities", "{activity}", "Activities handed in, by type and verdict.");

    private static readonly Counter<long> Calls =
        Meter.CreateCounter<long>("peerhelp.teams.calls", "{call}", "Calls to Teams, by call and outcome.");

    internal static void Received(string type, Verdict verdict) =>
        Activities.Add(1, new("type", ActivityTypes.IsKnown(type) ? type : "other"), new("verdict", verdict.ToString()));

    internal static System.Diagnostics.Activity? Start(string call) => Source.StartActivity(call, ActivityKind.Client);

    internal static void Called(string call, DeliveryProblem? problem, System.Diagnostics.Activity? span)
    {
        string outcome = problem?.ToString() ?? "Done";
        Calls.Add(1, new("call", call), new("outcome", outcome));
        span?.SetTag("outcome", outcome).SetStatus(problem is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
    }
}
