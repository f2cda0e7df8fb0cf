using System.Collections.Immutable;
using System.Text.Json;

namespace PeerHelp.Rehearsal.Teams;

/// <summary>The card one person was last shown instead of everybody's, and when.</summary>
public sealed record CardView(JsonElement Card, DateTimeOffset At);

/// <summary>A message as Teams keeps it: by a person or by the bot, in a thread or in a private chat.</summary>
/// <param name="Id">A millisecond stamp that never repeats.</param>
/// <param name="ConversationId">The thread or the private chat.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="SentAt">When, by the world's clock.</param>
public sealed record Message(string Id, string ConversationId, Person From, DateTimeOffset SentAt)
{
    /// <summary>The words, with mentions as <c>&lt;at&gt;Name&lt;/at&gt;</c>; null when there are none.</summary>
    public string? Text { get; init; }

    /// <summary>What a notification shows instead of the card.</summary>
    public string? Summary { get; init; }

    /// <summary>The Adaptive Card everybody sees who has no view of his or her own.</summary>
    public JsonElement? Card { get; init; }

    /// <summary>The only reader of a targeted message.</summary>
    public Person? OnlyFor { get; init; }

    public ImmutableList<Person> Mentions { get; init; } = [];

    public bool Edited { get; init; }

    public bool Deleted { get; init; }

    /// <summary>By person id: the cards that invokes were answered with since the message was last updated.</summary>
    public ImmutableDictionary<string, CardView> Views { get; init; } = ImmutableDictionary<string, CardView>.Empty;

    /// <summary>When somebody's card was last asked to refresh itself, by the wall clock.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Refreshed { get; init; } =
        ImmutableDictionary<string, DateTimeOffset>.Empty;

    /// <summary>The whole body as the bot sent it; null for people's messages.</summary>
    public JsonElement? Sent { get; init; }

    /// <summary>The card as this person sees it.</summary>
    public JsonElement? CardFor(Person person) => Views.TryGetValue(person.Id, out var view) ? view.Card : Card;

    public bool IsVisibleTo(Person person) => OnlyFor is null || OnlyFor == person;
}
