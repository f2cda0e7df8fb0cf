using System.Text.Json.Nodes;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Cards.Tests;

/// <summary>From an offer to the thanks: what each of the two sees, and can press, at each step.</summary>
public sealed class SparringCardTests
{
    [Fact]
    public void An_expert_may_say_yes_or_no_at_once_and_the_rest_behind_more()
    {
        var offer = Offer(Some.Offered());

        Assert.Equal([Verbs.OfferAccept, Verbs.OfferDecline], offer.InView());
        Assert.Equal(
            [Verbs.OfferAccept, Verbs.OfferDecline, Verbs.OfferLater, Verbs.OfferNotMe, Verbs.OfferRefer],
            offer.Verbs().Distinct());
        Assert.Contains("kukaan ei näe sitä", offer.Says());
    }

    [Fact]
    public void A_colleagues_word_comes_before_topics()
    {
        var offer = Offer(Some.Offered(reason: new OfferReason("Maija", "kysy häneltä", ["velka"])));

        Assert.Contains("Maija suositteli sinua: \"kysy häneltä\"", offer.Says());
        Assert.DoesNotContain("velka", offer.Says());
    }

    [Theory]
    [InlineData(OfferState.Declined)]
    [InlineData(OfferState.Later)]
    public void A_late_yes_is_welcome_while_nobody_helps(OfferState state)
    {
        Assert.Equal([Verbs.OfferAccept], Offer(Some.Offered(state)).Verbs());
        Assert.Empty(Offer(Some.Offered(state) with { Helper = Some.Maija, State = RequestState.Found }).Verbs());
    }

    [Fact]
    public void Whoever_comes_second_hears_who_was_faster_and_sees_the_question_no_more()
    {
        var offer = Offer(Some.Offered() with { Helper = Some.Maija, State = RequestState.Found });

        Assert.StartsWith("Maija Koskela ehti juuri ennen sinua.", offer.Says());
        Assert.DoesNotContain("ahdistus", offer.Says());
    }

    [Fact]
    public void Whoever_says_yes_is_asked_for_times_in_the_same_place() =>
        Assert.Contains(Verbs.SlotPropose, Offer(Some.Found()).InView());

    [Fact]
    public void All_free_times_are_chosen_beforehand_and_the_card_knows_its_round()
    {
        var card = Cards.Face(Some.Found().To(Some.Eeva.Id, SurfaceKind.Propose, 1), Some.Found()).Card.ToJson();

        var times = card.Of("Input.ChoiceSet").Single();
        Assert.Equal("2026-11-19T13:05:00Z,2026-11-19T14:05:00Z,2026-11-20T08:05:00Z", (string?)times["value"]);
        Assert.Equal(
            ["to 19.11. klo 15.05", "to 19.11. klo 16.05", "pe 20.11. klo 10.05"],
            times["choices"]!.AsArray().Select(choice => (string)choice!["title"]!));
        Assert.Equal(1, (int?)Button(card, Verbs.SlotPropose)["data"]!["v"]);
    }

    [Fact]
    public void Times_gone_by_are_not_suggested()
    {
        var request = Some.Found() with { Suggested = [Some.Now] };

        Assert.Empty(Cards.Face(request.To(Some.Eeva.Id, SurfaceKind.Propose, 1), request).Card.ToJson().Of("Input.ChoiceSet"));
    }

    [Fact]
    public void A_round_that_is_over_asks_for_nothing() =>
        Assert.Empty(Cards.Face(
            Some.Proposed().To(Some.Eeva.Id, SurfaceKind.Propose, 1), Some.Proposed()).Verbs());

    [Fact]
    public void The_first_of_the_helpers_times_is_chosen_beforehand_and_the_card_knows_which_proposal_it_is()
    {
        var card = Cards.Face(Some.Proposed().ToAsker(SurfaceKind.Times, 2), Some.Proposed()).Card.ToJson();

        Assert.Equal("2026-11-19T13:05:00Z", (string?)card.Of("Input.ChoiceSet").Single()["value"]);
        Assert.Equal(2, (int?)Button(card, Verbs.SlotPick)["data"]!["v"]);
        Assert.Equal(Some.Eeva.Id.Value, (string?)Button(card, Verbs.SlotPick)["data"]!["w"]);
    }

    [Fact]
    public void An_earlier_proposal_can_no_longer_be_picked_from() =>
        Assert.Empty(Cards.Face(Some.Proposed().ToAsker(SurfaceKind.Times, 1), Some.Proposed()).Verbs());

    [Fact]
    public void Both_see_the_others_name_when_a_time_is_agreed()
    {
        var agreed = Some.Agreed();

        Assert.Contains(Some.Eeva.Name, Cards.Face(agreed.ToAsker(SurfaceKind.Agreed, 1), agreed).Says());
        Assert.Contains(Some.Aino.Name, Cards.Face(agreed.To(Some.Eeva.Id, SurfaceKind.Agreed, 1), agreed).Says());
    }

    [Fact]
    public void A_button_is_missing_where_its_address_is_not_known()
    {
        var agreed = Some.Agreed();
        var scene = Some.Scene(agreed) with { Links = new Links(null, null, null) };

        var card = Faces.Of(agreed.ToAsker(SurfaceKind.Agreed, 1), scene)!.Card.ToJson();

        Assert.Empty(card.Of("Action.OpenUrl"));
        Assert.NotEmpty(card.Of("Action.Execute"));
    }

    [Fact]
    public void A_time_that_was_moved_says_so_and_offers_nothing()
    {
        var moved = Some.Agreed() with { Sequence = 2 };
        var card = Cards.Face(moved.ToAsker(SurfaceKind.Agreed, 1), moved);

        Assert.Equal("Tämä aika ei ole enää voimassa.", card.Says());
    }

    [Fact]
    public void What_was_agreed_in_the_thread_is_only_asked_about_until_it_is_answered()
    {
        var agreed = Some.Agreed() with { Meeting = Some.Agreed().Meeting! with { InThread = true } };
        var said = agreed with { Meeting = agreed.Meeting!.Calendared(Some.Aino.Id, yes: true) };

        Assert.Equal([Verbs.SlotCalendar, Verbs.SlotNoCalendar], InThread(agreed).InView());
        Assert.Contains(Verbs.SlotNotAgreed, InThread(agreed).Verbs());
        Assert.DoesNotContain(InThread(agreed).Card.ToJson().Of("Action.OpenUrl"), open => ((string)open["url"]!).EndsWith(".ics", StringComparison.Ordinal));
        Assert.Contains(InThread(said).Card.ToJson().Of("Action.OpenUrl"), open => ((string)open["url"]!).EndsWith(".ics", StringComparison.Ordinal));
    }

    [Fact]
    public void Once_the_talk_has_begun_there_is_nothing_to_move()
    {
        var begun = Some.Agreed(inHours: 0);

        Assert.Empty(Cards.Face(begun.ToAsker(SurfaceKind.Agreed, 1), begun).Verbs());
        Assert.Empty(Cards.Face(begun.ToAsker(SurfaceKind.Reminder, 1), begun).Verbs());
    }

    [Theory]
    [InlineData(RequestState.Held, true)]
    [InlineData(RequestState.AskerDecides, true)]
    [InlineData(RequestState.Searching, false)]
    public void When_the_talk_is_called_off_the_asker_may_have_another_looked_for(RequestState state, bool asked)
    {
        var request = Some.Request(state);

        Assert.Equal(asked, Cards.Face(request.ToAsker(SurfaceKind.CalledOff), request).Verbs().Contains(Verbs.RequestFind));
        Assert.Empty(Cards.Face(request.To(Some.Eeva.Id, SurfaceKind.CalledOff), request).Verbs());
    }

    [Fact]
    public void The_follow_up_has_one_question_and_then_perhaps_a_thank_you()
    {
        Assert.Equal(
            [Verbs.FollowUpHelped, Verbs.FollowUpNotHelped], FollowUpCard(Some.Talked()).InView());
        Assert.Contains(Verbs.FollowUpNotMet, FollowUpCard(Some.Talked()).Verbs());
        Assert.Equal([Verbs.KudosGive], FollowUpCard(Some.Talked(FollowUp.Helped)).InView());
        Assert.Empty(FollowUpCard(Some.Talked(FollowUp.Helped) with { Thanks = "" }).InView());
        Assert.Contains(Verbs.RequestFind, FollowUpCard(Some.Talked(FollowUp.StillThinking)).Verbs());
        Assert.Contains(Verbs.SlotMove, FollowUpCard(Some.Talked(FollowUp.NotMet)).Verbs());
    }

    [Fact]
    public void Thanks_are_seen_in_the_thread_only_when_the_helper_wants_it_and_then_without_the_askers_name()
    {
        var thanked = Some.Talked(FollowUp.Helped) with { State = RequestState.Solved, Thanks = "Kiitos **paljon**!" };
        var kudos = Cards.Face(thanked.To(Some.Eeva.Id, SurfaceKind.Kudos), thanked);
        var shown = thanked with { ThanksShown = true };

        Assert.Equal([Verbs.KudosPublic], kudos.InView());
        Assert.Equal([Verbs.KudosPrivate], Cards.Face(shown.To(Some.Eeva.Id, SurfaceKind.Kudos), shown).InView());
        Assert.DoesNotContain("paljon", Cards.Face(thanked.Card, thanked).Says());
        Assert.Contains($"{Some.Eeva.Name} sai kiitoksen: \"Kiitos **paljon**!\"", Cards.Face(shown.Card, shown).Says());
        Assert.DoesNotContain(Some.Aino.Name, Cards.Face(shown.Card, shown).Says());
    }

    [Fact]
    public void Nobody_is_asked_how_a_talk_went_that_is_still_to_come() =>
        Assert.Empty(FollowUpCard(Some.Agreed() with { FollowUp = FollowUp.Asked }).Verbs());

    [Fact]
    public void The_asker_chooses_how_to_go_on_before_anyone_else_hears_of_it()
    {
        var request = Some.Request(RequestState.AskerDecides);
        var card = Cards.Face(request.ToAsker(SurfaceKind.NobodyYet), request);

        Assert.Equal([Verbs.RequestWiden, Verbs.RequestRaise], card.InView());
        Assert.Contains(Verbs.RequestAskLead, card.Verbs());
    }

    private static Face Offer(HelpRequest request) => Cards.Face(request.To(Some.Eeva.Id, SurfaceKind.Offer), request);

    private static Face InThread(HelpRequest request) => Cards.Face(request.ToAsker(SurfaceKind.AgreedInThread, 1), request);

    private static Face FollowUpCard(HelpRequest request) => Cards.Face(request.ToAsker(SurfaceKind.FollowUp, 1), request);

    private static JsonObject Button(JsonNode card, string verb) =>
        card.Of("Action.Execute").First(button => (string?)button["verb"] == verb);
}
