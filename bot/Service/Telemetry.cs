using System.Diagnostics.Metrics;

namespace PeerHelp.Service;

/// <summary>What the service counts about its own work.</summary>
internal static class Telemetry
{
    private static readonly Meter Meter = new("PeerHelp.Service");

    /// <summary>Messages that were given up and kept aside.</summary>
    public static readonly Counter<long> Parked = Meter.CreateCounter<long>("peerhelp.outbox.parked");

    /// <summary>Timers that fired.</summary>
    public static readonly Counter<long> Timers = Meter.CreateCounter<long>("peerhelp.timers.fired");
}
