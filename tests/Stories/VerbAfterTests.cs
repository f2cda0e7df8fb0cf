using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>The buttons after three talks: it helped, I am still thinking, we had no time yet.</summary>
public sealed class VerbAfterTests(VerbAfterTests.TalkedStage stage) : IClassFixture<VerbAfterTests.TalkedStage>
{
    [Fact]
    public async Task It_helped_closes_the_question_and_thanks_reach_the_helper_once()
    {
        var post = stage.Posts[0];
        var card = await stage.CardOf(stage.Aino, post, Verbs.FollowUpHelped);
        await stage.Changes_nothing(stage.Eeva, card, Verbs.FollowUpHelped, post, 1);
        await stage.Changes_nothing(stage.Aino, card, Verbs.FollowUpHelped, post, 0);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.FollowUpHelped));

        Assert.Equal(RequestState.Solved, (await stage.Stage.Row(post)).State);
        await stage.Changes_nothing(stage.Eeva, card, Verbs.KudosGive, post, 1, (Inputs.Words, "minä itse"));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(
            stage.Aino, card, Verbs.KudosGive, new Dictionary<string, string> { [Inputs.Words] = "Tästä oli iso apu" }));
        await stage.Changes_nothing(stage.Aino, card, Verbs.KudosGive, post, 1, (Inputs.Words, "taas"));
        await stage.Stage.PrivateCard(stage.Eeva, "Tästä oli iso apu");
        await stage.Stage.CardIn(post, stage.Say.Solved);
    }

    [Fact]
    public async Task Still_thinking_may_find_another_colleague()
    {
        var post = stage.Posts[1];
        var card = await stage.CardOf(stage.Aino, post, Verbs.FollowUpNotHelped);
        await stage.Changes_nothing(stage.Maija, card, Verbs.FollowUpNotHelped, post, 1);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.FollowUpNotHelped));
        Assert.Equal(FollowUp.StillThinking, (await stage.Stage.Row(post)).FollowUp);

        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestFind));
        Assert.Contains(stage.Say.LookingForYou, stage.Stage.Teams.Reads(stage.Aino, card));
        await stage.CardOf(stage.Eero, post, Verbs.OfferAccept);
        await stage.Stage.CardIn(post, stage.Say.Searching);
    }

    [Fact]
    public async Task No_time_yet_lets_them_find_a_new_time()
    {
        var post = stage.Posts[2];
        var card = await stage.CardOf(stage.Aino, post, Verbs.FollowUpNotMet);
        await stage.Changes_nothing(stage.Eeva, card, Verbs.FollowUpNotMet, post, 1);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.FollowUpNotMet));
        Assert.Equal(FollowUp.NotMet, (await stage.Stage.Row(post)).FollowUp);

        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.SlotMove));
        await stage.CardOf(stage.Eeva, post, Verbs.SlotPropose);
    }

    /// <summary>Three talks have been held, and Aino is asked about each.</summary>
    public sealed class TalkedStage : VerbStage, IAsyncLifetime
    {
        public List<Message> Posts { get; } = [];

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            for (var talk = 0; talk < 3; talk++)
            {
                Posts.Add(await AgreeAsync());
            }

            var last = Posts.Select(async post => (await Stage.Row(post)).Meeting!.End);
            Stage.Later((await Task.WhenAll(last)).Max() - Instant.FromDateTimeOffset(Stage.Teams.Clock.Now) + Duration.FromHours(1));
        }
    }
}
