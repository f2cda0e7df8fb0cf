using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>Forms of one word share a stem. The evaluation programme compares the whole published word lists (<c>stems</c>).</summary>
public sealed class StemmerTests
{
    [Theory]
    [InlineData("asiakasta asiakkaan asiakkaalla asiakkaaseen", "asiak")]
    [InlineData("velkoja velkojen velkoihin", "velko")]
    [InlineData("kuntoutukseen kuntoutuksesta", "kuntoutuks")]
    [InlineData("talossa talosta talonikin taloa", "talo")]
    public void Finnish_endings_fall_off(string forms, string stem) => AllBecome(forms, stem, FinnishStemmer.Stem);

    [Theory]
    [InlineData("skuld skulder skulden skulderna", "skuld")]
    [InlineData("klient klienten klienter klienternas", "klient")]
    [InlineData("möjlig möjligheten möjligheter", "möj")]
    public void Swedish_endings_fall_off(string forms, string stem) => AllBecome(forms, stem, SwedishStemmer.Stem);

    [Theory]
    [InlineData("client clients client's", "client")]
    [InlineData("motivate motivated motivating motivation", "motiv")]
    [InlineData("hoping hoped hopes", "hope")]
    [InlineData("running runs", "run")]
    [InlineData("skies sky", "sky")]
    public void English_endings_fall_off(string forms, string stem) => AllBecome(forms, stem, EnglishStemmer.Stem);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ää")]
    [InlineData("'")]
    [InlineData("'s")]
    [InlineData("ksi")]
    public void Very_short_words_survive(string word)
    {
        foreach (var stem in (Func<string, string>[])[FinnishStemmer.Stem, SwedishStemmer.Stem, EnglishStemmer.Stem])
        {
            Assert.True(stem(word).Length <= word.Length);
        }
    }

    private static void AllBecome(string forms, string stem, Func<string, string> stemmer) =>
        Assert.All(forms.Split(' '), form => Assert.Equal(stem, stemmer(form)));
}
