using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service;

/// <summary>One thing that happened in one organisation, on its way through the house.</summary>
/// <param name="Origin">What it is known by in the inbox; the same activity delivered twice has the same origin. Null for a mere look.</param>
/// <param name="IsInvoke">Someone waits for the answer; otherwise a word of refusal is written to the private chat.</param>
public sealed record Happening(OrganisationId Organisation, string? Origin, Command Command, bool IsInvoke = false)
{
    /// <summary>The row this happening comes from, a timer or something owed: it goes in the same transaction.</summary>
    public Row? Consumes { get; init; }

    /// <summary>What the message that Teams took was painted of: if that has changed meanwhile, the row is owed anew.</summary>
    public HelpRequest? Painted { get; init; }
}
