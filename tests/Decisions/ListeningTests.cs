using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Decisions.Tests;

/// <summary>What people write in the thread holds PeerHelp back, or lets it go on.</summary>
public sealed class ListeningTests
{
    private readonly House house = new House().Knows(Some.Eero, "masennus");

    public ListeningTests() => house.Asks(Some.Aino);

    [Theory]
    [InlineData("Meillä auttoi, kun asiakas sai itse valita pienen askeleen joka viikolle.")]
    [InlineData("Soitellaan, mulla on aikaa iltapäivällä")]
    [InlineData("Onko hän käynyt jo lääkärissä?")]
    public void Help_by_a_colleague_holds_and_nobody_is_invited(string reply)
    {
        house.Replies(Some.Maija, reply);
        house.Later(120);

        Assert.Equal(RequestState.Held, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void The_asker_is_asked_once_when_the_thread_has_paused()
    {
        house.Replies(Some.Maija, "Soitellaan!");
        house.Later(50);
        house.Replies(Some.Maija, "Ehdin tunnin päästä, laita viestiä.");
        house.Later(30);
        Assert.Empty(house.Shown(SurfaceKind.StillNeeded));

        house.Later(31);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.StillNeeded)).To);

        house.Replies(Some.Maija, "Olen nyt puhelimessa, soita vaikka heti.");
        house.Later(600);
        Assert.Single(house.Shown(SurfaceKind.StillNeeded));
    }

    [Fact]
    public void Comfort_restarts_the_grace_once()
    {
        house.Later(15);
        house.Replies(Some.Maija, "Tsemppiä!");
        Assert.Equal(Some.At(19, 9, 35), house.Request.GraceEnds);

        house.Later(10);
        house.Replies(Some.Kaisa, "Seuraan tätä");
        Assert.Equal(Some.At(19, 9, 35), house.Request.GraceEnds);

        house.Later(9);
        Assert.Empty(house.Shown(SurfaceKind.Offer));
        house.Later(2);
        Assert.Single(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void An_emoji_counts_for_nothing()
    {
        house.Replies(Some.Maija, "👍");
        house.Later(21);

        Assert.Single(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void The_askers_own_additions_do_not_hold()
    {
        house.Replies(Some.Aino, "Lisään vielä, että hän on käynyt lääkärissä ja odottaa aikaa terapeutille.");
        house.Later(21);

        Assert.Single(house.Shown(SurfaceKind.Offer));
    }

    [Theory]
    [InlineData("Kiitos, sain jo apua!", RequestState.Solved)]
    [InlineData("botti hiljaa", RequestState.Gone)]
    [InlineData("Etsi heti joku", RequestState.Searching)]
    public void The_askers_words_decide(string words, RequestState state)
    {
        house.Replies(Some.Aino, words);

        Assert.Equal(state, house.Request.State);
    }

    [Fact]
    public void Only_the_asker_can_say_that_it_was_enough()
    {
        house.Replies(Some.Maija, "Kiitos, sain jo apua!");

        Assert.False(house.Request.IsClosed);
    }

    [Fact]
    public void Without_hurry_the_search_waits_for_hours()
    {
        house.Replies(Some.Aino, "Ei kiirettä tämän kanssa");
        house.Later(200);
        Assert.Empty(house.Shown(SurfaceKind.Offer));

        house.Later(60);
        Assert.Single(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void A_named_colleague_is_first_left_to_answer_in_the_thread_and_then_asked_softly()
    {
        house.Later(10);
        house.Replies(Some.Maija, "Eeva Koskinen osaa tämän, on auttanut minua!", Some.Eeva);
        house.Later(19);
        Assert.Empty(house.Shown(SurfaceKind.Offer));

        house.Later(2);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
        var reason = house.Request.OfferTo(Some.Eeva.Id)!.Reason;
        Assert.Equal("Maija Lehto", reason.ReferredBy);
        Assert.Contains("on auttanut minua", reason.Words);
        Assert.Single(house.Person(Some.Eeva).Evidence);
    }

    [Fact]
    public void Naming_a_colleague_again_proves_nothing_more()
    {
        house.Replies(Some.Maija, "Eeva Koskinen osaa tämän!", Some.Eeva);
        house.Replies(Some.Maija, "Siis Eeva Koskinen Turusta", Some.Eeva);

        Assert.Single(house.Person(Some.Eeva).Evidence);
        Assert.Single(house.Request.Referrals);
    }

    [Fact]
    public void When_the_named_one_answers_PeerHelp_keeps_quiet()
    {
        house.Replies(Some.Maija, "Eeva Koskinen osaa tämän!", Some.Eeva);
        house.Replies(Some.Eeva, "Toki!");
        house.Later(59);

        Assert.Equal(RequestState.Held, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void The_named_ones_smile_is_no_answer()
    {
        house.Replies(Some.Maija, "Eeva Koskinen osaa tämän!", Some.Eeva);
        house.Replies(Some.Eeva, "😊");
        house.Later(21);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void Help_that_comes_after_nobody_had_time_spares_the_lead_and_the_asker()
    {
        house.Change(Some.Eero, person => person with { Tags = [] });
        house.Later(21);
        Assert.Equal(RequestState.AskerDecides, house.Request.State);

        house.Replies(Some.Maija, "Soitellaan, mulla on aikaa!");
        house.Later(70);

        Assert.Equal(RequestState.Held, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.LeadAsked));
    }

    [Fact]
    public void A_wish_to_hear_more_together_suggests_the_circle()
    {
        house.Replies(Some.Eero, "Voisiko tästä puhua meille kaikille?");

        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.CircleConsent)).To);
    }

    [Fact]
    public void The_mention_of_PeerHelp_by_the_asker_ends_the_grace()
    {
        house.Happens(new ReplySeen(Some.Post(Some.Aino, "mites olis", root: house.Request.Thread.Root, namesPeerHelp: true)));
        house.Later(0);

        Assert.Single(house.Shown(SurfaceKind.Offer));
    }
}
