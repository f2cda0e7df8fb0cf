using NodaTime;

namespace PeerHelp.Core.Matching;

/// <summary>What a colleague may be asked about: her own tags, and what others have said or thanked her for.</summary>
public sealed record ExpertEntry(
    PersonId Person,
    IReadOnlyList<CommunityId> Communities,
    IReadOnlyList<string> Tags,
    IReadOnlyList<Evidence> Evidence);

/// <summary>A sign that a colleague knows a thing: the request she was named for, or helped with. It fades with time.</summary>
public sealed record Evidence(string Text, EvidenceKind Kind, Instant At);

/// <summary>How the sign was given.</summary>
public enum EvidenceKind
{
    /// <summary>A colleague named her.</summary>
    Referral,

    /// <summary>She helped, and the asker said so.</summary>
    Helped,

    /// <summary>Asked, she said that she does not know this, or that somebody else knows better.</summary>
    NotMe,
}
