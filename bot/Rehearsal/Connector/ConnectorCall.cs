using System.Collections.Immutable;
using System.Text.Json;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>One request the bot made to Teams, with what was answered.</summary>
/// <param name="Number">1 for the first call.</param>
/// <param name="Method"><c>GET</c>, <c>POST</c>, <c>PUT</c> or <c>DELETE</c>.</param>
/// <param name="Path">Below the service URL and unescaped: <c>v3/conversations/…</c>.</param>
/// <param name="Query">As sent, with its question mark; empty when there is none.</param>
/// <param name="Authorization">The header as sent; recorded, not verified.</param>
/// <param name="Body">The JSON sent, if any.</param>
/// <param name="At">When, by the world's clock.</param>
public sealed record ConnectorCall(
    int Number, string Method, string Path, string Query, string? Authorization, JsonElement? Body, DateTimeOffset At)
{
    /// <summary>The status answered; 0 while none has been, or when the answer was lost.</summary>
    public int Status { get; internal set; }

    /// <summary>The conversation the call is about, if its path names one.</summary>
    public string? ConversationId => Path.Split('/') is ["v3", "conversations", var id, ..] ? id : null;

    /// <summary>Whether it writes a message, a reply or a new conversation.</summary>
    public bool IsPost => Method == "POST";

    /// <summary>Whether it changes anything.</summary>
    public bool IsWrite => Method != "GET";

    public override string ToString() => $"{Method} {Path}{Query} -> {Status}";
}

/// <summary>Every call the bot made, in order.</summary>
public sealed class CallLog
{
    private ImmutableList<ConnectorCall> calls = [];

    public ImmutableList<ConnectorCall> All => calls;

    internal ConnectorCall Add(Func<int, ConnectorCall> numbered)
    {
        while (true)
        {
            var before = calls;
            var call = numbered(before.Count + 1);
            if (Interlocked.CompareExchange(ref calls, before.Add(call), before) == before) return call;
        }
    }
}
