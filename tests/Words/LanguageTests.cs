using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>Each sentence is read in its own language; a table of our own sentences, short ones too, keeps the guess honest.</summary>
public sealed class LanguageTests
{
    [Fact]
    public void Nearly_every_sentence_is_read_in_its_language()
    {
        var cases = Tables.Read("languages", 2);
        var wrong = cases.Where(pair => LanguageGuess.Of(pair[1]) != LanguageTags.Parse(pair[0])).Select(pair => string.Join('|', pair)).ToArray();

        Assert.True(cases.Count >= 200, $"only {cases.Count} sentences");
        Assert.True(wrong.Length <= 0.03 * cases.Count, string.Join('\n', wrong));
    }

    [Fact]
    public void A_mixed_post_is_read_sentence_by_sentence()
    {
        var signs = PostSigns.Of("Mulla on asiakas jolla on velkaa. Har någon tips? Any help is welcome! 👍").Shape;

        Assert.Superset(new HashSet<string> { "speaks Finnish", "speaks Swedish", "speaks English" }, signs.ToHashSet());
    }
}
