using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Decisions.Tests;

/// <summary>A post becomes a help request, or it does not.</summary>
public sealed class PostingTests
{
    private readonly House house = new();

    [Fact]
    public void A_question_lands_at_once_and_is_left_to_colleagues_for_the_grace_time()
    {
        var request = house.Asks(Some.Aino);

        Assert.Equal(RequestState.Listening, request.State);
        Assert.Equal(Some.At(19, 9, 20), request.GraceEnds);
        Assert.Single(house.Shown(SurfaceKind.Request));
        Assert.Equal(2, house.Person(Some.Aino).Asked);
    }

    [Theory]
    [InlineData("Kiitos kaikille viime viikosta!")]
    [InlineData("Muistattehan, että toimisto on kiinni perjantaina.")]
    public void Chatter_gets_no_card(string text)
    {
        house.Happens(new PostSeen(Some.Post(Some.Maija, text)));

        Assert.Empty(house.Requests);
        Assert.Empty(house.Shown(SurfaceKind.Request));
    }

    [Fact]
    public void A_question_in_another_channel_is_none_of_PeerHelps_business()
    {
        house.Happens(new PostSeen(Some.Post(Some.Aino, Some.Question, channel: "19:lunch@thread.tacv2")));

        Assert.Empty(house.Requests);
    }

    [Fact]
    public void Naming_PeerHelp_asks_in_any_channel_and_the_search_begins_at_once()
    {
        house.Knows(Some.Eeva, "masennus");
        house.Happens(new PostSeen(Some.Post(Some.Aino, Some.Question, channel: "19:lunch@thread.tacv2", namesPeerHelp: true)));
        house.Later(0);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void A_question_to_one_colleague_is_that_colleagues()
    {
        house.Happens(new PostSeen(Some.Post(Some.Aino, $"Eeva Koskinen {Some.Question}", mentions: Some.Eeva)));

        Assert.Empty(house.Requests);
    }

    [Fact]
    public void The_same_post_seen_twice_is_one_request()
    {
        var post = Some.Post(Some.Aino, Some.Question);
        house.Happens(new PostSeen(post));
        house.Happens(new PostSeen(post));

        Assert.Single(house.Shown(SurfaceKind.Request));
        Assert.Equal(2, house.Person(Some.Aino).Asked);
    }

    [Fact]
    public void A_post_that_comes_before_its_team_is_known_waits_for_it()
    {
        house.Put(house.Community with { Active = false });
        house.Happens(new PostSeen(Some.Post(Some.Aino, Some.Question)));
        Assert.Empty(house.Requests);
        Assert.Single(house.Owed<Effect.Meet>());

        house.Put(Some.Community());
        house.Later(1);

        Assert.Equal(RequestState.Listening, house.Request.State);
    }

    [Fact]
    public void A_colleague_named_in_the_question_is_the_first_to_be_asked()
    {
        house.Knows(Some.Eero, "masennus", "motivointi");
        house.Asks(Some.Aino, $"{Some.Question} Osaisikohan Eeva Koskinen?", mentions: Some.Eeva);
        house.Later(21);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void A_question_that_came_back_is_read_anew()
    {
        var request = house.Asks(Some.Aino);
        var (channel, root) = (request.Thread.Channel, request.Thread.Root);
        house.Happens(new PostDeleted(Some.Team, channel, root, root));
        house.Happens(new PostRestored(Some.Post(Some.Aino, Some.Question, id: root)));

        Assert.Equal(RequestState.Listening, house.Request.State);
        Assert.Equal(Some.Question, house.Request.Question);
    }
}
