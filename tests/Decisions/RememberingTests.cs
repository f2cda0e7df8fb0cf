using PeerHelp.Core;

namespace PeerHelp.Decisions.Tests;

/// <summary>Where messages are is remembered, and those that are gone are not posted again.</summary>
public sealed class RememberingTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    public RememberingTests()
    {
        house.Asks(Some.Aino);
        house.Later(21);
    }

    [Fact]
    public void A_private_message_that_arrived_tells_where_the_chat_is()
    {
        Assert.Equal("chat-eeva", house.Person(Some.Eeva).Chat);
        Assert.Contains(house.Request.To(Some.Eeva.Id, SurfaceKind.Offer), house.Request.Standing);
    }

    [Fact]
    public void A_deleted_card_no_longer_stands()
    {
        house.Happens(new MessageGone(house.Request.Card));

        Assert.DoesNotContain(house.Request.Card, house.Request.Standing);
        Assert.Equal("", house.Request.SentAs(house.Request.Card)!.Activity);
    }

    [Theory]
    [InlineData("aino")]
    [InlineData("29:1|odd|id")]
    [InlineData(null)]
    public void A_surface_is_known_by_its_name(string? to)
    {
        var surface = new Surface(SurfaceKind.Times, Some.Team, house.Request.Id, to is null ? null : new PersonId(to), 7);

        Assert.Equal(surface, Surface.Named(surface.Name, Some.Team));
    }
}
