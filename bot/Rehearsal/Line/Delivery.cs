using System.Text.Json;

namespace PeerHelp.Rehearsal.Line;

/// <summary>How faithfully, and how often, Teams brings its activities to the bot.</summary>
public sealed record DeliveryHabits
{
    /// <summary>How many times each activity is brought: Teams has been seen to double them.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>How many times an activity is brought again when it was not answered with success.</summary>
    public int Resends { get; init; }

    public TimeSpan ResendAfter { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long Teams waits for an answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether the entities that say who was mentioned get lost on the way.</summary>
    public bool LosesMentions { get; init; }

    /// <summary>Whether only posts and replies that mention the bot are told, as without the team's consent to more.</summary>
    public bool OnlyMentions { get; init; }

    /// <summary>Whether people's edits and deletions in channels are told at all.</summary>
    public bool TellsOfEdits { get; init; } = true;
}

/// <summary>One activity brought to the bot, and what it answered; status 0 when it did not.</summary>
public sealed record Delivery(JsonElement Activity, int Status, JsonElement? Body)
{
    public bool Arrived => Status is >= 200 and < 300;
}
