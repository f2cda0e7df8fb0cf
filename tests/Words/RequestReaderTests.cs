using PeerHelp.Core.Asking;

namespace PeerHelp.Words.Tests;

/// <summary>Requests get a card; thanks, announcements and the coffee machine do not.</summary>
public sealed class RequestReaderTests
{
    /// <summary>Posts that no weight was fitted to: how many cards are right, and how many requests get one.</summary>
    [Theory]
    [InlineData("PostsUnseen", 0.98, 0.93)]
    public void Requests_never_seen_before_are_told_from_everything_else(string table, double precision, double recall) =>
        Read(table, precision, recall);

    /// <summary>Posts that the weights were fitted to must at least be read right themselves.</summary>
    [Theory]
    [InlineData("Posts")]
    [InlineData("PostsTuning")]
    [InlineData("PostsHeldOut")]
    [InlineData("PostsFresh")]
    [InlineData("PostsWritten")]
    [InlineData("PostsInVoices")]
    [InlineData("PostsByOthers1")]
    [InlineData("PostsByOthers2")]
    [InlineData("PostsByOthers3")]
    [InlineData("PostsByOthers4")]
    [InlineData("PostsByOthers5")]
    [InlineData("PostsByOthers6")]
    [InlineData("PostsByOthers7")]
    [InlineData("PostsByOthers8")]
    [InlineData("PostsByOthers9")]
    [InlineData("PostsInBorrowedWords")]
    public void Requests_learnt_from_stay_learnt(string table) => Read(table, precision: 0.99, recall: 0.93);

    private static void Read(string table, double precision, double recall)
    {
        var posts = Tables.Read(table, columns: 3);
        var cards = posts.Where(post => RequestReader.Read(post[2]).IsRequest).ToList();
        var right = cards.Count(post => post[0] == "yes");
        var wrong = Show(posts.Where(post => RequestReader.Read(post[2]).IsRequest != (post[0] == "yes")));

        Assert.True(right >= precision * cards.Count, wrong);
        Assert.True(right >= recall * posts.Count(post => post[0] == "yes"), wrong);
    }

    [Theory]
    [InlineData("Tulostin on jumissa, osaako kukaan auttaa?")]
    [InlineData("Maija, ehditkö katsoa asiakkaani hakemusta?")]
    [InlineData("Oletko kokeillut kysyä asiakkaalta itseltään?")]
    [InlineData("Kiitos kaikille, mitä tekisin ilman teitä?")]
    [InlineData("Tuletteko torstaina palkkatukikoulutukseen? Ilmoittautumiset minulle.")]
    [InlineData("Jos joku tarvitsee apua CV:n kanssa, autan mielelläni.")]
    [InlineData("Kan någon hjälpa mig att bära bord?")]
    [InlineData("Did you know that clients can get travel support?")]
    public void Favours_advice_offers_and_questions_to_one_get_no_card(string text) => Assert.False(RequestReader.Read(text).IsRequest);

    [Theory]
    [InlineData("kaipaisin toista silmäparia asiakkaan hakemukseen")]
    [InlineData("moi onks kellään kokemusta asiakkaasta joka ei uskalla lähteä kotoa")]
    [InlineData("Kiitos viime viikon neuvoista! Mitä tekisitte, kun asiakas ei nyt vastaa puhelimeen?")]
    [InlineData("jag behöver bolla en klient som har gett upp helt")]
    [InlineData("Stuck with a client who never shows up, any ideas?")]
    public void A_wish_needs_no_question_mark(string text) => Assert.True(RequestReader.Read(text).IsRequest);

    [Fact]
    public void A_post_of_any_length_and_kind_is_read()
    {
        foreach (var text in new[] { new string('a', 20_000), string.Concat(Enumerable.Repeat("mitä? ", 20_000)), "\ud83d \0 ???", "@", "," })
        {
            Assert.InRange(RequestReader.Read(text).Probability, 0, 1);
        }
    }

    [Theory]
    [InlineData("Asiakas tulee puoliltapäivin ja tarvitsen apua", Urgency.Urgent)]
    [InlineData("Voisiko joku auttaa heti?", Urgency.Urgent)]
    [InlineData("Kan någon hjälpa genast?", Urgency.Urgent)]
    [InlineData("I need someone today", Urgency.Urgent)]
    [InlineData("Miten te hoidatte tämän? Ei kiirettä.", Urgency.NoHurry)]
    [InlineData("Hur gör ni? Ingen brådska, i dag eller i morgon.", Urgency.NoHurry)]
    [InlineData("Any tips? No rush.", Urgency.NoHurry)]
    [InlineData("Mulla on nyt asiakas, joka haluaa vaihtaa alaa", Urgency.Ordinary)]
    public void Hurry_is_read_from_the_words(string text, Urgency urgency) =>
        Assert.Equal(urgency, RequestReader.Read(text).Urgency);

    [Theory]
    [InlineData("")]
    [InlineData("👀")]
    [InlineData("  \n ")]
    public void A_post_without_words_is_no_request(string text) =>
        Assert.Equal(new PostReading(false, 0, Urgency.Ordinary), RequestReader.Read(text));

    private static string Show(IEnumerable<string[]> posts) =>
        string.Join('\n', posts.Select(post => $"{RequestReader.Read(post[2]).Probability:0.00} {string.Join(" | ", post)}"));
}
