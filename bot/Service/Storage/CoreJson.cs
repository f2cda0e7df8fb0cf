using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Service.Storage;

/// <summary>Writes and reads everything PeerHelp remembers or owes as JSON. Unknown fields are left out, so that an older version can read a newer row.</summary>
[JsonSerializable(typeof(Community))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(HelpRequest))]
[JsonSerializable(typeof(Week))]
[JsonSerializable(typeof(CircleSession))]
[JsonSerializable(typeof(Learning))]
[JsonSerializable(typeof(Effect))]
[JsonSerializable(typeof(TimeCame))]
[JsonSerializable(typeof(Background.OutboxRow))]
[JsonSerializable(typeof(Background.LeaseRow))]
internal sealed partial class CoreJson : JsonSerializerContext
{
    /// <summary>The context with ids and times written as plain text.</summary>
    public static readonly CoreJson Plain = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true, // what follows from the rest is not written down twice
        AllowOutOfOrderMetadataProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new TextConverter<CommunityId>(text => new(text), id => id.Value),
            new TextConverter<PersonId>(text => new(text), id => id.Value),
            new TextConverter<RequestId>(text => new(text), id => id.Value),
            new TextConverter<LearningId>(text => new(text), id => id.Value),
            new TextConverter<Instant>(text => InstantPattern.ExtendedIso.Parse(text).Value, InstantPattern.ExtendedIso.Format),
            new TextConverter<LocalDate>(text => LocalDatePattern.Iso.Parse(text).Value, LocalDatePattern.Iso.Format),
            new TextConverter<Duration>(text => DurationPattern.Roundtrip.Parse(text).Value, DurationPattern.Roundtrip.Format),
            new JsonStringEnumConverter<RequestState>(),
            new JsonStringEnumConverter<Urgency>(),
            new JsonStringEnumConverter<HelpKind>(),
            new JsonStringEnumConverter<OfferState>(),
            new JsonStringEnumConverter<OfferGround>(),
            new JsonStringEnumConverter<FollowUp>(),
            new JsonStringEnumConverter<Tried>(),
            new JsonStringEnumConverter<CatchUpSaid>(),
            new JsonStringEnumConverter<LiftStage>(),
            new JsonStringEnumConverter<DraftStage>(),
            new JsonStringEnumConverter<Language>(),
            new JsonStringEnumConverter<Refusal>(),
            new JsonStringEnumConverter<SurfaceKind>(),
            new JsonStringEnumConverter<PeerHelp.Core.Matching.EvidenceKind>(),
        },
    });

    /// <summary>A value that is one word in JSON.</summary>
    private sealed class TextConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => read(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
