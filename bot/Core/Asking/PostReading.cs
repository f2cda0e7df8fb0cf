namespace PeerHelp.Core.Asking;

/// <summary>What a post in the Ask channel was read as.</summary>
/// <param name="IsRequest">In doubt no: a false card costs more than a missed one.</param>
/// <param name="Probability">From 0 to 1, how surely it is a help request.</param>
/// <param name="Urgency">In the writer's own words.</param>
public sealed record PostReading(bool IsRequest, double Probability, Urgency Urgency);

/// <summary>How soon help is needed, by the asker's own words.</summary>
public enum Urgency
{
    Ordinary,
    Urgent,
    NoHurry,
}
