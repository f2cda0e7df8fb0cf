using NodaTime;

namespace PeerHelp.Core.Circle;

/// <summary>How far a thread is on its way to the Friday circle.</summary>
public enum LiftStage
{
    AskingAsker,
    AskingLeader,

    /// <summary>The community wants a lead's yes, and it has not come yet.</summary>
    AskingLeads,
    Listed,

    /// <summary>Someone would rather not. No one is told who.</summary>
    Dropped,
}

/// <summary>A help request's way to the Friday circle.</summary>
/// <param name="Leader">Who would open the topic.</param>
/// <param name="WithName">The asker's name may be mentioned.</param>
/// <param name="Day">The session's day.</param>
public sealed record CircleLift(Party SuggestedBy, Party Leader, LocalDate Day, LiftStage Stage, bool WithName = false);

/// <summary>One topic of a session.</summary>
/// <param name="AskedBy">The asker's name, where he or she allowed it.</param>
public sealed record CircleTopic(RequestId Request, Party Leader, string? AskedBy);

/// <summary>One Friday circle, with the topics listed for it.</summary>
public sealed record CircleSession(CommunityId Community, LocalDate Day) : Saved
{
    public override string Key => Core.Key.Circle(Community, Day);

    public IReadOnlyList<CircleTopic> Topics { get; init; } = [];

    public CircleSession With(CircleTopic topic) => this with { Topics = [.. Without(topic.Request).Topics, topic] };

    public CircleSession Without(RequestId request) =>
        this with { Topics = [.. Topics.Where(topic => topic.Request != request)] };
}
