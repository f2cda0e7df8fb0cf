using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>The words by which somebody wishes to be asked again tomorrow: no yes, and no time.</summary>
internal static class LaterWords
{
    private const int MostWords = 7;

    private static readonly PhraseBook<bool> Book = new(new[]
    {
        "kysy huomenna", "kysy mua huomenna", "kysy minulta huomenna", "kysytkö huomenna", "kysy uudestaan huomenna", "kysy taas huomenna", "palataan huomenna",
        "palataan asiaan huomenna", "fråga i morgon", "fråga imorgon", "fråga mig i morgon", "fråga mig imorgon", "fråga igen i morgon", "ask me tomorrow",
        "ask tomorrow", "ask again tomorrow", "ask me again tomorrow",
    }.Select(phrase => (phrase, true)));

    public static bool AreIn(string text) => Tokens.Of(text) is { Count: <= MostWords } words && Book.Find(words).Count > 0;
}
