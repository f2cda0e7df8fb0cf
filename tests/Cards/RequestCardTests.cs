using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Cards.Tests;

/// <summary>What the card in the thread says and offers, to everybody and to the asker.</summary>
public sealed class RequestCardTests
{
    private static readonly string[] OpenToAll =
    [
        Verbs.RequestVolunteer, Verbs.RequestMeToo, Verbs.CircleSuggest, Verbs.RequestRefer,
        Verbs.RequestFind, Verbs.RequestSolved, Verbs.RequestWithdraw, Verbs.RequestNotOne,
    ];

    [Theory]
    [InlineData(RequestState.Listening)]
    [InlineData(RequestState.Held)]
    [InlineData(RequestState.AskerDecides)]
    public void Everybody_finds_every_button_because_the_askers_own_view_may_never_come(RequestState state) =>
        Assert.Equal(OpenToAll.Order(), Everybodys(Some.Request(state)).Verbs().Order());

    [Theory]
    [InlineData(RequestState.Listening)]
    [InlineData(RequestState.Searching)]
    [InlineData(RequestState.AskerDecides)]
    public void On_quiet_days_the_card_says_when_it_goes_on_and_who_is_on_duty(RequestState state)
    {
        var request = Some.Request(state);
        var scene = Some.Scene(request) with { Community = Some.Community with { QuietDays = [new(new(2026, 11, 19), new(2026, 11, 20))] } };
        var says = Faces.Of(request.Card, scene)!.Says();

        Assert.Contains("Nyt on hiljaiset päivät. Jatkan ma 23.11. klo 8.00", says);
        Assert.Contains("Päivystys: Päivystävä esimies 040 123 4567", says);
    }

    [Fact]
    public void Helping_is_the_one_button_in_view() =>
        Assert.Equal([Verbs.RequestVolunteer], Everybodys(Some.Request()).InView());

    [Fact]
    public void The_asker_sees_his_or_her_own_buttons_first() =>
        Assert.Equal([Verbs.RequestFind, Verbs.RequestSolved], Askers(Some.Request()).InView());

    [Fact]
    public void While_someone_is_being_looked_for_nobody_can_ask_to_look() =>
        Assert.DoesNotContain(Verbs.RequestFind, Everybodys(Some.Request(RequestState.Searching)).Verbs());

    [Fact]
    public void Topics_are_shown_to_the_asker_only()
    {
        var request = Some.Request() with { Topics = "velkaneuvonta" };

        Assert.Contains("velkaneuvonta", Askers(request).Card.ToJson().ToJsonString());
        Assert.DoesNotContain("velkaneuvonta", Everybodys(request).Card.ToJson().ToJsonString());
    }

    [Fact]
    public void Teams_is_asked_to_bring_the_asker_his_or_her_own_view_again_and_again()
    {
        foreach (var face in new[] { Everybodys(Some.Request()), Askers(Some.Request()) })
        {
            Assert.Equal(["29:aino"], face.Card.Refresh!.UserIds);
            Assert.Equal(Verbs.RequestShow, ((Adaptive.Execute)face.Card.Refresh.Action).Verb);
        }

        Assert.Null(Everybodys(Some.Request() with { AskerTeamsId = null }).Card.Refresh);
    }

    [Theory]
    [InlineData(RequestState.Listening, "Kysymys on perillä. Annetaan kollegoille hetki.")]
    [InlineData(RequestState.Held, "Tässä autetaan jo.")]
    [InlineData(RequestState.Searching, "Kyselen juttukaveria.")]
    [InlineData(RequestState.AskerDecides, "Tämä odottaa vielä vastaajaa.")]
    [InlineData(RequestState.Found, "Apu löytyi: Eeva_Helper_.")]
    [InlineData(RequestState.Agreed, "Aika on sovittu. Apuna: Eeva_Helper_.")]
    [InlineData(RequestState.Solved, "Tähän löytyi apu.")]
    [InlineData(RequestState.Withdrawn, "Kysyjä perui tämän.")]
    public void The_card_tells_how_the_question_stands(RequestState state, string says)
    {
        var helped = state is RequestState.Found or RequestState.Agreed;
        Assert.StartsWith(says, Everybodys(helped ? Some.Agreed() with { State = state } : Some.Request(state)).Says());
    }

    [Fact]
    public void A_question_whose_grace_ends_tomorrow_hears_when_it_goes_on() =>
        Assert.Contains(
            "Jatkan pe 20.11. klo 8.30",
            Everybodys(Some.Request() with { GraceEnds = Instant.FromUtc(2026, 11, 20, 6, 30) }).Says());

    [Fact]
    public void A_question_with_a_helper_can_no_longer_be_volunteered_for_but_is_still_familiar_to_others()
    {
        var verbs = Everybodys(Some.Found()).Verbs();

        Assert.DoesNotContain(Verbs.RequestVolunteer, verbs);
        Assert.Contains(Verbs.RequestMeToo, verbs);
        Assert.Contains(Verbs.RequestSolved, verbs);
        Assert.Contains(Verbs.RequestWithdraw, verbs);
    }

    [Fact]
    public void A_question_taken_back_has_no_buttons() => Assert.Empty(Everybodys(Some.Request(RequestState.Withdrawn)).Verbs());

    [Fact]
    public void Nothing_on_the_card_changes_when_an_expert_is_asked_or_declines()
    {
        var untouched = Everybodys(Some.Request(RequestState.Searching)).Card.ToJson().ToJsonString();

        Assert.All(Enum.GetValues<OfferState>(), state =>
            Assert.Equal(untouched, Everybodys(Some.Offered(state)).Card.ToJson().ToJsonString()));
    }

    [Fact]
    public void A_colleagues_tip_is_honoured_in_public() =>
        Assert.Contains("Maija Koskela vinkkasi: Eeva_Helper_ tietää tästä.", Everybodys(Some.Request() with
        {
            Referrals = [new Referral(Some.Eeva, Some.Maija, "", Some.Now)],
        }).Says());

    [Fact]
    public void An_expert_who_was_asked_in_private_and_named_another_is_not_seen_to_have_been_asked() =>
        Assert.DoesNotContain("vinkkasi", Everybodys(Some.Offered(OfferState.NotMe) with
        {
            Referrals = [new Referral(Some.Maija, Some.Eeva, "", Some.Now)],
        }).Says());

    [Fact]
    public void Those_who_know_it_too_are_counted_but_not_named()
    {
        var card = Everybodys(Some.Request() with { MeToo = [Some.Maija.Id, Some.Lead.Id] });

        Assert.Contains("Tuttua muillekin (2)", card.Says());
        Assert.DoesNotContain(Some.Maija.Name, card.Says());
    }

    [Fact]
    public void A_topic_on_its_way_to_the_circle_is_not_suggested_again_and_is_told_of_when_it_is_listed()
    {
        var asking = Everybodys(Lifted(LiftStage.AskingAsker));
        Assert.DoesNotContain(Verbs.CircleSuggest, asking.Verbs());
        Assert.DoesNotContain("Perjantaipiiri", asking.Says());

        Assert.Contains("Tästä jutellaan 27.11. Perjantaipiirissä.", Everybodys(Lifted(LiftStage.Listed)).Says());
    }

    [Fact]
    public void A_card_that_was_no_help_request_goes_away() =>
        Assert.Null(Faces.Of(Some.Request().Card, Some.Scene(Some.Request(RequestState.Gone))));

    private static HelpRequest Lifted(LiftStage stage) => Some.Request() with
    {
        Circle = new CircleLift(Some.Maija, Some.Eeva, Some.Friday, stage),
    };

    private static Face Everybodys(HelpRequest request) => Cards.Face(request.Card, request);

    private static Face Askers(HelpRequest request) => Cards.Face(request.Card, request, Some.Aino.Id);
}
