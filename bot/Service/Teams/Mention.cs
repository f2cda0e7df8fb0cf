namespace PeerHelp.Service.Teams;

/// <summary>A colleague named in a message; the id (<c>29:…</c>) is missing when Teams has stripped it.</summary>
public sealed record Mention(string? Id, string Name);
