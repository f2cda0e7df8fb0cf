using System.Text.Json;
using Azure;

namespace PeerHelp.Service.Storage.Tables;

/// <summary>Understands what the Table service answers.</summary>
internal static class TableAnswer
{
    /// <summary>A row is there already, has changed, or is gone.</summary>
    private static readonly HashSet<string> Conflicts =
        ["EntityAlreadyExists", "UpdateConditionNotSatisfied", "ConditionNotMet", "ResourceNotFound", "EntityNotFound"];

    public static JsonDocument Json(Response answer, string asked) =>
        answer.IsError ? throw Fault(answer, asked) : JsonDocument.Parse(answer.Content.ToMemory());

    /// <summary>Whether a transaction was written; false on a conflict.</summary>
    /// <remarks>The outer answer to a transaction is "accepted" either way; the truth stands inside.</remarks>
    public static bool IsWritten(Response answer)
    {
        const string asked = "a transaction";
        var outcomes = answer.IsError ? [] : TableBatch.Outcomes(answer.Content.ToString());
        if (outcomes.Count == 0)
        {
            throw Fault(answer, asked);
        }

        var (status, code) = outcomes.MaxBy(outcome => outcome.Status);
        if (status >= 300 && !Conflicts.Contains(code ?? ""))
        {
            throw new TableServiceException(status, code, asked);
        }

        return status < 300;
    }

    public static TableServiceException Fault(Response answer, string asked) => new(answer.Status, Code(answer), asked);

    /// <summary>The service's word for what went wrong, from the header or the body, whichever has it.</summary>
    public static string? Code(Response answer) =>
        answer.Headers.TryGetValue("x-ms-error-code", out var code) ? code : TableBatch.Code(answer.Content.ToString());
}
