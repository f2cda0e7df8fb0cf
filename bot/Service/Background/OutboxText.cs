using System.Text.Json;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Background;

/// <summary>The outbox rows as text.</summary>
internal static class OutboxText
{
    public static string Write(OutboxRow row) => JsonSerializer.Serialize(row, CoreJson.Plain.OutboxRow);

    public static OutboxRow Read(Row row) => JsonSerializer.Deserialize(row.Body, CoreJson.Plain.OutboxRow)
        ?? throw new InvalidDataException($"The row {row.Key} is empty.");
}
