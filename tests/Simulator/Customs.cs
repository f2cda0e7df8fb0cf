namespace PeerHelp.Simulator;

/// <summary>How the simulated people behave. Probabilities are between 0 and 1.</summary>
/// <remarks>
/// <c>Accept</c> and <c>Decline</c>: what somebody who knows the topic says to an offer; the rest are silent for good. Asked in a
/// wider search about what they do not know, people say yes half as often, and the others that somebody else knows better.
/// <c>Away</c>: the share of people who are on holiday at a time; half of them have told PeerHelp. <c>Thread</c>: requests that
/// colleagues answer in the thread. <c>Named</c>: requests for which a colleague names one in the thread who knows.
/// </remarks>
internal sealed record Customs
{
    public int People { get; init; } = 200;

    public ulong Seed { get; init; } = 1;

    public double Accept { get; init; } = 0.5;

    public double Decline { get; init; } = 0.25;

    public double Away { get; init; } = 0.1;

    public double Thread { get; init; }

    public double Named { get; init; } = 0.05;

    public int Weeks { get; init; } = 52;

    /// <summary>Requests a week for each ten people.</summary>
    public int Requests { get; init; } = 2;

    /// <summary>The share of people who leave in a month; as many join.</summary>
    public double Turnover { get; init; } = 0.01;
}
