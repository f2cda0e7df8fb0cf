namespace PeerHelp.Core;

/// <summary>The languages PeerHelp speaks, the first one first.</summary>
public enum Language
{
    Finnish,
    Swedish,
    English,
}

/// <summary>Reads the languages as settings and Teams name them.</summary>
public static class LanguageTags
{
    /// <summary><c>fi</c>, <c>sv-FI</c>, <c>en-US</c> and their like; null for anything else.</summary>
    public static Language? Parse(string? tag) => tag is not { Length: >= 2 } ? null : tag[..2].ToLowerInvariant() switch
    {
        "fi" => Language.Finnish,
        "sv" => Language.Swedish,
        "en" => Language.English,
        _ => null,
    };

    /// <summary><c>fi</c>, <c>sv</c> or <c>en</c>; empty when the language is not known.</summary>
    public static string Of(Language? language) => language switch
    {
        Language.Finnish => "fi",
        Language.Swedish => "sv",
        Language.English => "en",
        _ => "",
    };
}
