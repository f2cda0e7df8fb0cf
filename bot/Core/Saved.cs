using System.Text.Json.Serialization;

namespace PeerHelp.Core;

/// <summary>Something PeerHelp remembers: one row of its organisation's partition.</summary>
public abstract record Saved
{
    /// <summary>The row's key: prefixed words, such as <c>request|3f…</c>.</summary>
    [JsonIgnore]
    public abstract string Key { get; }
}

/// <summary>The keys of everything that PeerHelp remembers.</summary>
public static class Key
{
    public static string Community(CommunityId id) => $"community|{id}";

    public static string Person(PersonId id) => $"person|{id}";

    public static string Request(RequestId id) => $"request|{id}";

    public static string Week(PersonId person, string week) => $"week|{person}|{week}";

    public static string Learning(LearningId id) => $"learning|{id}";

    public static string Circle(CommunityId community, NodaTime.LocalDate day) => $"{Circles(community)}{day:uuuu-MM-dd}";

    /// <summary>The beginning of the keys of all sessions of a community.</summary>
    public static string Circles(CommunityId community) => $"circle|{community}|";
}
