using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Cards.Tests;

/// <summary>Each kind of help has its own words, and what is personal shows no topic anywhere.</summary>
public sealed class KindCardTests
{
    private static readonly OfferReason Trusted = new("Maija", "hän tietää paljon aiheesta velka", ["masennus"], OfferGround.Trust);

    [Fact]
    public void Each_kind_is_offered_in_words_of_its_own()
    {
        var bodies = Enum.GetValues<HelpKind>().Select(kind => Offer(Some.Offered() with { Kind = kind }));

        Assert.Equal(Enum.GetValues<HelpKind>().Length, bodies.Distinct().Count());
    }

    [Theory]
    [InlineData(HelpKind.Talk, 15, "Noin vartti")]
    [InlineData(HelpKind.Talk, null, "Noin puoli tuntia")]
    [InlineData(HelpKind.Fact, null, "Noin viisi minuuttia")]
    public void An_offer_tells_how_long_it_takes(HelpKind kind, int? minutes, string howLong) =>
        Assert.Contains(howLong, Offer(Some.Offered() with { Kind = kind, Minutes = minutes }));

    [Fact]
    public void No_card_of_what_is_personal_shows_a_topic_or_suggests_the_circle()
    {
        var personal = Gallery.All.Select(situation => situation with { Request = Personal(situation.Request) });
        foreach (var situation in personal.Where(one => one.Request.Circle is null && one.Face(Language.Finnish) is not null))
        {
            var card = situation.Face(Language.Finnish)!;
            Assert.False(card.Card.ToJson().ToJsonString().Contains("kalastus", StringComparison.Ordinal), situation.Name);
            Assert.DoesNotContain(Verbs.CircleSuggest, card.Verbs());
        }
    }

    [Fact]
    public void As_a_topic_of_the_circle_what_is_personal_is_a_colleagues_question() =>
        Assert.Equal("Kollegan kysymys", CircleTitle.Of(Personal(Some.Found()), Language.Finnish));

    [Fact]
    public void The_asker_chooses_the_kind_behind_more_and_what_stands_there_is_chosen_already()
    {
        var card = Cards.Face(Some.Request().Card, Some.Request() with { Minutes = 15 }, Some.Aino.Id).Card.ToJson();
        var choice = Cards.Parts(card).Single(part => (string?)part["id"] == Inputs.Kind);

        Assert.Equal("Talk15", (string?)choice["value"]);
        Assert.Equal(Choosing.Choices.Count, choice["choices"]!.AsArray().Count);
    }

    [Fact]
    public void A_notification_of_a_tip_tells_no_more_than_that() => Assert.Equal(
        "Kollega kaipaa vinkkiä",
        Cards.Face(Some.Offered().To(Some.Eeva.Id, SurfaceKind.Offer), Some.Offered() with { Kind = HelpKind.Tip }).Summary);

    private static HelpRequest Personal(HelpRequest request) => request with
    {
        Kind = HelpKind.Company,
        Topics = "kalastus",
        Offers = [.. request.Offers.Select(offer => offer with { Reason = Trusted with { Topics = ["kalastus"], Words = "kalastus" } })],
    };

    private static string Offer(HelpRequest request) => Cards.Face(request.To(Some.Eeva.Id, SurfaceKind.Offer), request).Says();
}
