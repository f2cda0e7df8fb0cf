namespace PeerHelp.Rehearsal;

/// <summary>A command of the app as its manifest names it, shown in the menu of messages or beside the compose box.</summary>
public sealed record AppCommand(string Id, string Title, bool OnMessages, bool OnCompose);
