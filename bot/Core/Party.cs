namespace PeerHelp.Core;

/// <summary>A person in a help request, with the name that colleagues know.</summary>
public sealed record Party(PersonId Id, string Name);
