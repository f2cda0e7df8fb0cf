using NodaTime;

namespace PeerHelp.Core.Learnings;

/// <summary>A search for learnings of some communities.</summary>
/// <param name="Closely">True: only what is surely about the same. False: whatever shares a topic or most of the words.</param>
public sealed record LearningQuery(string Text, IReadOnlyList<CommunityId> Communities, Instant Now, int Most, bool Closely);
