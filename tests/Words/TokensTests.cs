using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>Words are found whatever phone, program or hand wrote them, and in time that grows only with the text.</summary>
public sealed class TokensTests
{
    [Theory]
    [InlineData("Moi, Eeva!", "moi eeva")]
    [InlineData("TE-toimiston CV:n", "te toimiston cv")]
    [InlineData("a\u0308iti", "äiti")]
    [InlineData("ｖｅｌａｔ", "velat")]
    [InlineData("don’t 'quote'", "don't quote")]
    [InlineData("huom:asiakkaalla", "huom asiakkaalla")]
    [InlineData("klo 12:30", "klo 12 30")]
    [InlineData("😊👍", "")]
    [InlineData("half \ud83d pair", "half pair")]
    [InlineData("työt\u00ADtömyys\u200Bturva\uFEFF", "työttömyysturva")]
    [InlineData("❤️ kiitos 👩‍💻👍🏽 1️⃣", "kiitos 1")]
    [InlineData("İSTANBUL KIITOS ÄITI", "istanbul kiitos äiti")]
    [InlineData("VELAT a\u030A\u0327", "velat å\u0327")]
    [InlineData("\u0308\u0308 \udc4d\ud83d x", "x")]
    [InlineData("don\u00B4t don\uFF07t", "don't don't")]
    [InlineData("työ\u2010 ja\u2013talo\u2014nyt\u2011kin", "työ ja talo nyt kin")]
    [InlineData("𝐯𝐞𝐥𝐤𝐚 ﬁnanssi ½ ①", "velka finanssi 1 2 1")]
    public void Words_are_read_in_one_spelling(string text, string words) => Assert.Equal(words, string.Join(' ', Tokens.Of(text)));

    [Fact]
    public void Marks_close_sentences_and_a_question_outlives_exclamations() =>
        Assert.Equal("apua ! miten ? kiitos .", string.Join(' ', Tokens.WithMarks("Apua!! Miten?!\nKiitos")));

    [Theory]
    [InlineData("Onko kellään kokemusta tästä asiakkaan kanssa", Language.Finnish)]
    [InlineData("mites toi palkkatuki", Language.Finnish)]
    [InlineData("Har någon erfarenhet av det här med klienten?", Language.Swedish)]
    [InlineData("Vad skulle ni göra", Language.Swedish)]
    [InlineData("Does anyone know what to do with this client", Language.English)]
    [InlineData("any thoughts", Language.English)]
    public void The_language_is_guessed_from_few_words(string text, Language language) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("12.30")]
    [InlineData("ADHD")]
    public void The_language_of_next_to_nothing_stays_open(string text) => Assert.Null(LanguageGuess.Of(text));

    [Theory]
    [InlineData("velat", "velat", 1, 1)]
    [InlineData("hevosavusteinen", "hevosavusteisesta", 0.6, 0.95)]
    [InlineData("velat", "kissa", 0, 0.1)]
    public void Forms_of_a_word_look_alike(string one, string other, double least, double most) =>
        Assert.InRange(CharacterGrams.Likeness(one, other), least, most);

    [Theory]
    [InlineData("velka ")]
    [InlineData("any experience … ")]
    [InlineData("työ")]
    [InlineData("a\u0301\u0327\u0301\u0327\u0301\u0327")]
    [InlineData("?!.")]
    public async Task A_megabyte_of_the_same_is_read_to_the_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var reading = Task.Run(() => (RequestReader.Read(text), ReplyReader.Read(text), TopicReader.Topics(text), LanguageGuess.Of(text)));

        var finished = await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(60), TimeProvider.System));

        Assert.Same(reading, finished);
        Assert.InRange((await reading).Item1.Probability, 0, 1);
    }
}
