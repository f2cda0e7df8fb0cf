namespace PeerHelp.Service.Storage.Tables;

/// <summary>The Table service did not do what was asked. Says its code only: an answer's text may repeat what people wrote.</summary>
public sealed class TableServiceException(int status, string? code, string asked)
    : Exception($"The Table service answered {status} {code ?? "without a code"} to {asked}.")
{
    public int Status => status;

    /// <summary>The service's own word, such as <c>AuthenticationFailed</c>.</summary>
    public string? Code => code;
}
