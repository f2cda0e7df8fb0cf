namespace PeerHelp.Core.Learnings;

/// <summary>A learning as its owner is shown it.</summary>
public sealed record Told(LearningId Id, CommunityId Community, string Text)
{
    public static Told Of(Learning learning) => new(learning.Id, learning.Community, learning.Text);
}
