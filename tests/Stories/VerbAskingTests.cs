using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Stories.Tests;

/// <summary>The buttons of the card in the thread, and the profile's.</summary>
public sealed class VerbAskingTests(VerbStage stage) : IClassFixture<VerbStage>
{
    [Fact]
    public async Task Me_too_is_counted_on_the_card()
    {
        var (post, card) = await stage.AskAsync();
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Maija, card, Verbs.RequestMeToo));
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestMeToo, post);
        await stage.Changes_nothing(stage.Aino, card, Verbs.RequestMeToo, post);

        Assert.Single((await stage.Stage.Row(post)).MeToo);
        await stage.Stage.CardIn(post, stage.Say.MeTooCount(1), stage.Eero);
    }

    [Fact]
    public async Task A_volunteer_helps_and_gets_the_form_for_times()
    {
        var (post, card) = await stage.AskAsync();
        await stage.Changes_nothing(stage.Aino, card, Verbs.RequestVolunteer, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Maija, card, Verbs.RequestVolunteer));
        await stage.Changes_nothing(stage.Eero, card, Verbs.RequestVolunteer, post);

        Assert.Equal("Maija Lehto", (await stage.Stage.Row(post)).Helper!.Name);
        await stage.CardOf(stage.Maija, post, Verbs.SlotPropose);
        await stage.Stage.CardIn(post, stage.Say.Found("Maija Lehto"), stage.Eero);
    }

    [Fact]
    public async Task Who_knows_somebody_names_a_colleague_who_is_asked_softly()
    {
        var (post, card) = await stage.AskAsync();
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Maija, card, Verbs.RequestRefer));
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestRefer, post, 0, (Inputs.Colleague, stage.Aino.ObjectId));
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestRefer, post, 0, (Inputs.Colleague, "nobody"));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(
            stage.Maija, card, Verbs.RequestRefer, new Dictionary<string, string> { [Inputs.Colleague] = stage.Kaisa.ObjectId }));

        Assert.Contains(stage.Say.Referred("Maija Lehto", stage.Kaisa.Name), stage.Stage.Teams.Reads(stage.Maija, card));
        Assert.Equal(stage.Kaisa.Name, Assert.Single((await stage.Stage.Row(post)).Referrals).Expert.Name);
        await stage.Stage.CardIn(post, stage.Say.Referred("Maija Lehto", stage.Kaisa.Name), stage.Aino);
    }

    [Fact]
    public async Task The_askers_topics_are_kept_for_the_search_and_nobody_sees_them()
    {
        var (post, card) = await stage.AskAsync();
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestTopics, post, 0, (Inputs.Topics, "velat"));
        var answer = await stage.PressAnyhow(stage.Aino, card, Verbs.RequestTopics, post, 0, (Inputs.Topics, "velat"));

        Assert.Equal(stage.Say.TopicsSaved, answer.Message);
        Assert.Equal("velat", (await stage.Stage.Row(post)).Topics);
        Assert.DoesNotContain("velat", stage.Stage.Teams.Reads(stage.Maija, card));
    }

    [Fact]
    public async Task Find_now_ends_the_grace_and_somebody_is_asked()
    {
        var (post, card) = await stage.AskAsync();
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestFind, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestFind));

        await stage.CardOf(stage.Eeva, post, Verbs.OfferAccept);
        Assert.Equal(RequestState.Searching, (await stage.Stage.Row(post)).State);
        await stage.Stage.CardIn(post, stage.Say.Searching);
    }

    [Fact]
    public async Task The_card_refreshes_itself_for_the_asker_alone()
    {
        var (post, card) = await stage.AskAsync();
        await stage.Stage.Teams.LookAsync(stage.Aino, card.ConversationId);
        await stage.Changes_nothing(stage.Aino, card, Verbs.RequestShow, post);

        Assert.Contains(stage.Say.TopicsLabel, stage.Stage.Teams.Reads(stage.Aino, card));
        Assert.DoesNotContain(stage.Say.TopicsLabel, stage.Stage.Teams.Reads(stage.Maija, card));
    }

    [Fact]
    public async Task Solved_closes_the_card_and_the_offer()
    {
        var (post, offer) = await stage.OfferAsync();
        var card = await stage.Stage.CardIn(post, stage.Say.Searching);
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestSolved, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestSolved));
        await stage.Changes_nothing(stage.Aino, card, Verbs.RequestSolved, post);

        Assert.Equal(RequestState.Solved, (await stage.Stage.Row(post)).State);
        await stage.Stage.CardIn(post, stage.Say.Solved);
        await stage.Stage.Teams.Eventually(() => stage.Stage.Teams.Reads(stage.Eeva, offer).Contains(stage.Say.RequestIsClosed));
    }

    [Fact]
    public async Task Taken_back_says_so_on_the_card_and_calls_the_talk_off()
    {
        var post = await stage.AgreeAsync();
        var card = await stage.Stage.CardIn(post, stage.Say.TimeAgreed("Eeva Koskinen"));
        var calledOff = Calls();
        await stage.Changes_nothing(stage.Eeva, card, Verbs.RequestWithdraw, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestWithdraw));

        Assert.Equal(RequestState.Withdrawn, (await stage.Stage.Row(post)).State);
        await stage.Stage.CardIn(post, stage.Say.Withdrawn);
        await stage.Stage.Teams.Eventually(() => Calls() > calledOff);

        int Calls() => stage.Stage.Teams.Cards(stage.Eeva).Count(one => stage.Stage.Teams.Reads(stage.Eeva, one).Contains(stage.Say.CalledOffHelper));
    }

    [Fact]
    public async Task Not_a_request_takes_every_card_away()
    {
        var (post, offer) = await stage.OfferAsync();
        var card = await stage.Stage.CardIn(post, stage.Say.Searching);
        await stage.Changes_nothing(stage.Eeva, card, Verbs.RequestNotOne, post);
        var answer = await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestNotOne);

        Assert.Equal(stage.Say.CardRemoved, answer.Message);
        Assert.Equal((RequestState.Gone, ""), await stage.Stage.Row(post) is var row ? (row.State, row.Question) : default);
        await stage.Stage.Teams.Eventually(() => stage.Stage.Teams.Newest(card).Deleted && stage.Stage.Teams.Newest(offer).Deleted);
    }

    [Fact]
    public async Task An_old_style_button_does_the_same_and_its_answer_comes_privately()
    {
        var (post, card) = await stage.AskAsync();
        var data = new CardAction(Verbs.RequestSolved, new CommunityId(stage.Stage.Team.Id), stage.Stage.RequestOf(post)).ToData();
        var button = JsonSerializer.SerializeToElement(new JsonObject { ["type"] = "Action.Submit", ["title"] = "x" });

        await stage.Stage.Teams.PressAsync(stage.Maija, card, button, data.DeepClone().AsObject());
        await stage.Stage.Word(stage.Maija, stage.Say.NotYours);
        Assert.Equal(RequestState.Listening, (await stage.Stage.Row(post)).State);

        await stage.Stage.Teams.PressAsync(stage.Aino, card, button, data.DeepClone().AsObject());
        Assert.Equal(RequestState.Solved, (await stage.Stage.Row(post)).State);
        await stage.Stage.CardIn(post, stage.Say.Solved);
    }

    [Fact]
    public async Task The_profile_is_saved_from_its_card()
    {
        await stage.Stage.Teams.SayAsync(stage.Kaisa, "profiili");
        var card = await stage.Stage.PrivateCard(stage.Kaisa, stage.Say.ProfileQuestion);
        var answer = await stage.Stage.Teams.PressAsync(
            stage.Kaisa, card, Verbs.ProfileSave, new Dictionary<string, string> { [Inputs.Tags] = "päihteet, velat" });

        Assert.Contains("päihteet", answer.Message);
        var kaisa = await stage.Stage.Remembered<Core.Experts.Person>(Key.Person(new PersonId(stage.Kaisa.ObjectId)));
        Assert.Equal(["päihteet", "velat"], kaisa!.Tags);
    }
}
