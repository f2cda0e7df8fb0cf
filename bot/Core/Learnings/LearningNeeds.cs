using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Learnings;

/// <summary>What is loaded because of learnings.</summary>
public static class LearningNeeds
{
    /// <summary>The learnings that the index has found.</summary>
    public static IEnumerable<string> OfFound(Snapshot known) => (known.Learnings ?? []).Select(Key.Learning);

    /// <summary>The learning that comes of a request, there or not, and those that its asker was shown.</summary>
    public static IEnumerable<string> OfRequest(HelpRequest request) =>
        request.Learning is { } draft ? request.Recalled.Append(draft.Id).Select(Key.Learning) : request.Recalled.Select(Key.Learning);

    /// <summary>A press on a learning that stands alone.</summary>
    public static Needs? OfPress(Pressed press, Snapshot known) => press.Learning is { } id
        ? new([Key.Person(press.By.Id), .. OfLearning(press.Community, id, known)])
        : null;

    /// <summary>A learning, its owners and its community.</summary>
    public static IEnumerable<string> OfLearning(CommunityId community, LearningId id, Snapshot known) =>
        [Key.Learning(id), Key.Community(community), .. OwnersOf(known.Learning(id))];

    /// <summary>Words about one's own learnings.</summary>
    public static IEnumerable<string> OfSaid(LearningWord? word, Person? person, Snapshot known) =>
    [
        .. person?.AskedToShare is { } id ? OfShared(id, known) : [],
        .. word is null or LearningWord.Search or LearningWord.Tell || person is null ? []
            : person.Learnings.SelectMany(own => OwnersOf(known.Learning(own)).Prepend(Key.Learning(own))),
    ];

    private static IEnumerable<string> OfShared(RequestId id, Snapshot known) => known.Request(id) is { } request
        ? [Key.Request(id), Key.Person(request.Asker.Id), .. request.Helper is { } helper ? [Key.Person(helper.Id)] : Array.Empty<string>(), .. OfRequest(request)]
        : [Key.Request(id)];

    private static IEnumerable<string> OwnersOf(Learning? learning) =>
        learning is null ? [] : [Key.Person(learning.Writer), Key.Person(learning.Other), Key.Community(learning.Community)];
}
