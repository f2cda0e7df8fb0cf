namespace PeerHelp.Core;

/// <summary>The languages PeerHelp speaks, the first one first.</summary>
public enum Language
{
    Finnish,
    Swedish,
    English,
}
