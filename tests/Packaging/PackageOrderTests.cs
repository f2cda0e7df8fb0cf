using PeerHelp.Manifest;

namespace PeerHelp.Packaging.Tests;

/// <summary>How a package is asked for, and what is said when something is amiss.</summary>
public sealed class PackageOrderTests
{
    private const string AppId = UnzippedPackage.AppId;

    [Fact]
    public void An_app_id_and_a_domain_are_enough()
    {
        var order = PackageOrder.Read(["--app-id", AppId.ToUpperInvariant(), "--domain", "Bot.Example.fi"]);

        Assert.Equal(Guid.Parse(AppId), order.AppId);
        Assert.Equal("bot.example.fi", order.Domain);
        Assert.Equal("https://bot.example.fi/", order.About.AbsoluteUri);
        Assert.Equal("peerhelp.zip", order.Out);
    }

    [Fact]
    public void The_organisation_may_show_its_own_page_about_privacy()
    {
        var order = PackageOrder.Read([.. UnzippedPackage.Order, "--about", "https://example.fi/a \"b\""]);

        Assert.Equal("https://example.fi/a%20%22b%22", order.About.AbsoluteUri);
    }

    [Theory]
    [InlineData("not-a-guid")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{0c9a4f0e-1b1e-4b58-9a35-6f2f1f6f2d11}")]
    public void A_wrong_app_id_is_refused(string appId) =>
        Refused("--app-id is the bot's application (client) id", "--app-id", appId, "--domain", "bot.example.fi");

    [Theory]
    [InlineData("https://bot.example.fi")]
    [InlineData("bot.example.fi/api")]
    [InlineData("bot.example.fi:443")]
    [InlineData("bot.example.fi\nbot.example.se")]
    [InlineData("*.example.fi")]
    [InlineData("-bot.example.fi")]
    [InlineData("bot..fi")]
    [InlineData("localhost")]
    [InlineData("10.0.0.1")]
    [InlineData("bot\",.fi")]
    public void A_wrong_domain_is_refused(string domain) =>
        Refused("--domain is the host name alone", "--app-id", AppId, "--domain", domain);

    [Theory]
    [InlineData("http://example.fi/")]
    [InlineData("example.fi")]
    public void A_page_that_is_not_https_is_refused(string about) =>
        Refused("--about is the full address", "--app-id", AppId, "--domain", "bot.example.fi", "--about", about);

    [Fact]
    public void What_is_missing_is_named() => Refused("--domain is missing.", "--app-id", AppId);

    [Fact]
    public void A_missing_value_is_named() => Refused("--app-id needs a value after it.", "--app-id", "--domain", "bot.example.fi");

    [Fact]
    public void An_unknown_word_is_named() => Refused("I don't know \"--appid\".", "--appid", AppId);

    [Fact]
    public void The_same_option_twice_is_noticed() => Refused("--app-id is there twice.", "--app-id", AppId, "--app-id", AppId);

    private static void Refused(string sentence, params string[] args) =>
        Assert.StartsWith(sentence, Assert.Throws<OrderException>(() => PackageOrder.Read(args)).Message);
}
