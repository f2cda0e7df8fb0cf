using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Learnings;

/// <summary>What two colleagues took away from a talk and let others read: a small story without names, and without a way back to the question.</summary>
/// <param name="Writer">Who wrote it, and with <paramref name="Other"/> may take it back; nobody is ever shown who they are.</param>
public sealed record Learning(LearningId Id, CommunityId Community, string Text, PersonId Writer, PersonId Other, Instant PublishedAt) : Saved
{
    /// <summary>Rules and services change: after a year somebody must say that it still holds.</summary>
    private const int GoodForDays = 365;

    public override string Key => Core.Key.Learning(Id);

    /// <summary>The ids of its topics: of the story's own first, then of the question it came from.</summary>
    public IReadOnlyList<string> Topics { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Language> Languages { get; init => field = value ?? []; } = [];

    /// <summary>When one of the two last said that it holds.</summary>
    public Instant ConfirmedAt { get; init; } = PublishedAt;

    /// <summary>The story that both have said yes to, with the topics of the question it came from.</summary>
    public static Learning Of(LearningDraft draft, HelpRequest request, Snapshot known) =>
        new Learning(draft.Id, request.Community, draft.Text, draft.Writer, draft.Other, known.Now).About(request.MatchedText, known);

    /// <summary>In working time, so that nobody is asked at night.</summary>
    public Instant AskAgainAt(Community community) => community.WorkingTime().NextWorking(ConfirmedAt + Duration.FromDays(GoodForDays));

    public bool IsOf(PersonId person) => person == Writer || person == Other;

    /// <summary>With the topics and the language of its words, and the topics of the text it came from.</summary>
    private Learning About(string question, Snapshot known) => this with
    {
        Topics = [.. LearningTopics.In(Text, known.Vocabulary).Concat(LearningTopics.In(question, known.Vocabulary)).Select(topic => topic.Id).Distinct()],
        Languages = [LanguageGuess.Of(Text) ?? known.Community(Community)!.Settings.Language],
    };
}
