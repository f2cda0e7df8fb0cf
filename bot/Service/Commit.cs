using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Service.Background;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service;

/// <summary>Puts a decision, its inbox row and everything owed into one transaction.</summary>
public static class Commit
{
    /// <summary>Fixed width, so that keys sort by time.</summary>
    private static readonly InstantPattern Sortable =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff'Z'");

    private const string LearningChange = "learning";

    public static IReadOnlyList<Write> Of(
        Happening happening, Decision decision, IReadOnlyDictionary<string, Row> read, Instant realNow)
    {
        var writes = new Dictionary<string, Write>();
        foreach (var saved in decision.Saves)
        {
            var key = Bodies.KeyOf(saved.Key);
            var body = Bodies.Write(saved);
            Put(read.TryGetValue(key, out var row) ? new Write.Replace(key, body, row.ETag) : new Write.Insert(key, body));
            Tell(saved);
        }

        foreach (var removed in decision.Removes)
        {
            if (read.TryGetValue(Bodies.KeyOf(removed.Key), out var row))
            {
                Put(new Write.Delete(row.Key, row.ETag));
                Tell(removed);
            }
        }

        foreach (var (effect, index) in decision.Effects.Select((effect, index) => (effect, index)))
        {
            Put(new Write.Upsert(KeyOf(effect, happening, index), BodyOf(effect)));
        }

        // A row that was written anew meanwhile is owed anew: it stays.
        if (happening.Consumes is { } source && read.TryGetValue(source.Key, out var owed) && owed.ETag == source.ETag &&
            !writes.ContainsKey(owed.Key))
        {
            Put(IsOutdated(happening.Painted, read)
                ? new Write.Replace(owed.Key, BodyOf(OutboxText.Read(owed).Effect), owed.ETag)
                : new Write.Delete(owed.Key, owed.ETag));
        }

        if (happening.Origin is { } origin && writes.Count > 0)
        {
            Put(new Write.Insert(InboxKey(origin), ""));
        }

        return [.. writes.Values];

        void Put(Write write) => writes[write.Key] = write;

        void Tell(Saved saved)
        {
            if (ChangeKey(realNow, saved) is { } change)
            {
                Put(new Write.Upsert(change, ""));
            }
        }
    }

    public static string InboxKey(string origin) => Bodies.KeyOf($"in|{origin}");

    /// <summary>Due rows up to an instant lie before this key.</summary>
    public static string DueBefore(Instant instant) => $"due|{Sortable.Format(instant)}~";

    public static Instant DueTimeOf(string key) => Sortable.Parse(key.Split('|')[1]).Value;

    /// <summary>People and learnings whose rows changed after this real instant have their keys after this one.</summary>
    public static string ChangesFrom(Instant realTime) => $"change|{Sortable.Format(realTime)}";

    /// <summary>The key of the row that changed.</summary>
    public static string Changed(string key) => key.Split('|') switch
    {
        [_, _, LearningChange, var learning] => Key.Learning(new LearningId(KeyText.Unescape(learning))),
        var parts => Key.Person(new PersonId(KeyText.Unescape(parts[2]))),
    };

    /// <summary>Inbox rows of earlier days lie before this key.</summary>
    public static string InboxBefore(Instant realTime) => $"in|{InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd").Format(realTime)}";

    /// <summary>What instances keep in memory, they are told of.</summary>
    private static string? ChangeKey(Instant realTime, Saved saved) => saved switch
    {
        Person person => $"{ChangesFrom(realTime)}|{KeyText.Escape(person.Id.Value)}",
        Learning learning => $"{ChangesFrom(realTime)}|{LearningChange}|{KeyText.Escape(learning.Id.Value)}",
        _ => null,
    };

    /// <summary>Whether a request has changed since; where its messages are does not show on them.</summary>
    private static bool IsOutdated(HelpRequest? painted, IReadOnlyDictionary<string, Row> read) =>
        painted is not null && read.TryGetValue(Bodies.KeyOf(painted.Key), out var row) && Bodies.Read(row) is HelpRequest now &&
        Bodies.Write(now with { Sent = [] }) != Bodies.Write(painted with { Sent = [] });

    private static string KeyOf(Effect effect, Happening happening, int index) => effect switch
    {
        Effect.Show show => Bodies.KeyOf($"out|show|{show.Surface.Name}"),
        Effect.Meet meet => Bodies.KeyOf($"out|meet|{meet.Community}"),
        Effect.Enter enter => Bodies.KeyOf($"out|enter|{enter.Request}"),
        Effect.Wake wake => $"due|{Sortable.Format(wake.At)}|{Bodies.KeyOf(wake.What.Name)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"out|say|{HashOf(happening)}|{index:00}"),
    };

    private static string BodyOf(Effect effect) => effect is Effect.Wake wake
        ? JsonSerializer.Serialize(wake.What, CoreJson.Plain.TimeCame)
        : JsonSerializer.Serialize(new OutboxRow(effect), CoreJson.Plain.OutboxRow);

    /// <summary>Derived from the happening, so that deciding twice owes the same word once.</summary>
    private static string HashOf(Happening happening)
    {
        var origin = happening.Origin ?? happening.Consumes?.Key ?? "";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(origin)))[..16];
    }
}
