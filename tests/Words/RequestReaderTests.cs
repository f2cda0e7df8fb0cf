using PeerHelp.Core.Asking;

namespace PeerHelp.Words.Tests;

/// <summary>Requests get a card; thanks, announcements and the coffee machine do not.</summary>
public sealed class RequestReaderTests
{
    private const int MostWrong = 5;

    private static readonly IReadOnlyList<string[]> Posts = Tables.Read("Posts", columns: 3);

    [Fact]
    public void Requests_are_told_from_everything_else_with_few_mistakes()
    {
        var wrong = Posts.Where(post => RequestReader.Read(post[2]).IsRequest != (post[0] == "yes")).ToList();

        Assert.True(Posts.Count >= 60, $"Only {Posts.Count} posts.");
        Assert.True(wrong.Count <= MostWrong, Show(wrong));
    }

    [Fact]
    public void Thanks_and_announcements_never_get_a_card()
    {
        var cards = Posts.Where(post => post[0] == "no" && (post[1].EndsWith("thanks") || post[1].EndsWith("announcement")))
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
