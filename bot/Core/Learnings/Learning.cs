using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Learnings;

/// <summary>What two colleagues took away from a talk and let others read: a small story without names, and without a way back to the question.</summary>
/// <param name="Writer">Who wrote it, and with <paramref name="Other"/> may take it back; nobody is ever shown who they are.</param>
public sealed record Learning(LearningId Id, CommunityId Community, string Text, PersonId Writer, PersonId Other, Instant PublishedAt) : Saved
{
    /// <summary>Rules and services change: after a year somebody must say that it still holds.</summary>
    public static readonly Duration GoodFor = Duration.FromDays(365);

    /// <summary>How long the answer is waited for; after that nobody is shown the learning.</summary>
    public static readonly Duration Waiting = Duration.FromDays(30);

    /// <summary>How long it is kept from the question on, when nobody answers.</summary>
    public static readonly Duration KeptUnanswered = Duration.FromDays(60);

    public override string Key => Core.Key.Learning(Id);

    /// <summary>The ids of its topics: of the story's own first, then of the question it came from.</summary>
    public IReadOnlyList<string> Topics { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Language> Languages { get; init => field = value ?? []; } = [];

    /// <summary>When one of the two last said that it holds.</summary>
    public Instant ConfirmedAt { get; init; } = PublishedAt;

    /// <summary>When one of the two was asked whether it still holds; null when nobody is.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>New words of one of the two, until the other one has answered.</summary>
    public Rewording? Reworded { get; init; }

    /// <summary>The story that both have said yes to, with the topics of the question it came from.</summary>
    public static Learning Of(LearningDraft draft, HelpRequest request, Snapshot known)
    {
        var learning = new Learning(draft.Id, request.Community, draft.Text, draft.Writer, draft.Other, known.Now)
        {
            Topics = [.. LearningTopics.In(request.MatchedText, known.Vocabulary).Select(topic => topic.Id)],
        };
        return learning.Saying(draft.Text, known);
    }

    /// <summary>The same learning in these words, which hold from now on.</summary>
    public Learning Saying(string text, Snapshot known) => Confirmed(known.Now) with
    {
        Text = text,
        Topics = [.. LearningTopics.In(text, known.Vocabulary).Select(topic => topic.Id).Union(Topics)],
        Languages = [LanguageGuess.Of(text) ?? known.Community(Community)?.Settings.Language ?? Language.Finnish],
    };

    public Learning Confirmed(Instant now) => this with { ConfirmedAt = now, AskedAt = null, Reworded = null };

    public bool IsOf(PersonId person) => person == Writer || person == Other;

    public bool IsShownAt(Instant now) => AskedAt is not { } asked || now < asked + Waiting;
}

/// <summary>What one of the two wants a learning to say instead.</summary>
/// <param name="Version">Tells one rewording from the next: a yes is to one of them.</param>
public sealed record Rewording(PersonId By, string Text, int Version);
