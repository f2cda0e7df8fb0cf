using PeerHelp.Core.Asking;

namespace PeerHelp.Words.Tests;

/// <summary>Requests get a card; thanks, announcements and the coffee machine do not.</summary>
public sealed class RequestReaderTests
{
    /// <summary>Of each table: how many cards are right, and how many requests get one. Only the tuning tables were looked at when weights were set.</summary>
    [Theory]
    [InlineData("Posts", 0.97, 0.95)]
    [InlineData("PostsTuning", 0.97, 0.95)]
    [InlineData("PostsHeldOut", 0.97, 0.93)]
    [InlineData("PostsFresh", 0.97, 0.93)]
    public void Requests_are_told_from_everything_else(string table, double precision, double recall)
    {
        var posts = Tables.Read(table, columns: 3);
        var cards = posts.Where(post => RequestReader.Read(post[2]).IsRequest).ToList();
        var right = cards.Count(post => post[0] == "yes");
        var wrong = Show(posts.Where(post => RequestReader.Read(post[2]).IsRequest != (post[0] == "yes")));

        Assert.True(right >= precision * cards.Count, wrong);
        Assert.True(right >= recall * posts.Count(post => post[0] == "yes"), wrong);
    }

    [Theory]
    [InlineData("Posts")]
    [InlineData("PostsTuning")]
    [InlineData("PostsHeldOut")]
    [InlineData("PostsFresh")]
    public void Thanks_and_announcements_never_get_a_card(string table)
    {
        var cards = Tables.Read(table, columns: 3)
            .Where(post => post[0] == "no" && (post[1].EndsWith("thanks") || post[1].EndsWith("announcement")))
            .Where(post => RequestReader.Read(post[2]).IsRequest).ToList();

        Assert.True(cards.Count == 0, Show(cards));
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
