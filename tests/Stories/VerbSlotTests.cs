using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Stories.Tests;

/// <summary>The buttons about times: proposed, picked, moved and called off.</summary>
public sealed class VerbSlotTests(VerbStage stage) : IClassFixture<VerbStage>
{
    [Fact]
    public async Task Proposed_times_come_to_the_asker()
    {
        var (post, form) = await stage.FindAsync();
        await stage.Changes_nothing(stage.Maija, form, Verbs.SlotPropose, post, 1, (Inputs.Words, "huomenna klo 10"));
        await stage.Changes_nothing(stage.Eeva, form, Verbs.SlotPropose, post, 0, (Inputs.Words, "huomenna klo 10"));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, form, Verbs.SlotPropose));
        await stage.Changes_nothing(stage.Eeva, form, Verbs.SlotPropose, post, 1, (Inputs.Words, "huomenna klo 10"));

        Assert.NotEmpty((await stage.Stage.Row(post)).Proposal!.Starts);
        await stage.CardOf(stage.Aino, post, Verbs.SlotPick);
    }

    [Fact]
    public async Task A_picked_time_is_agreed_for_both()
    {
        var (post, times) = await stage.ProposeAsync();
        var slot = (await stage.Stage.Row(post)).Proposal!.Starts[0].ToString();
        await stage.Changes_nothing(stage.Eeva, times, Verbs.SlotPick, post, 1, (Inputs.Slot, slot));
        await stage.Changes_nothing(stage.Aino, times, Verbs.SlotPick, post, 0, (Inputs.Slot, slot));
        VerbStage.Kind(await stage.PressAnyhow(stage.Aino, times, Verbs.SlotPick, post, 1, (Inputs.Slot, slot)));
        await stage.Changes_nothing(stage.Aino, times, Verbs.SlotPick, post, 1, (Inputs.Slot, slot));

        Assert.Equal(RequestState.Agreed, (await stage.Stage.Row(post)).State);
        await stage.CardOf(stage.Aino, post, Verbs.SlotMove);
        await stage.CardOf(stage.Eeva, post, Verbs.SlotMove);
        await stage.Stage.CardIn(post, stage.Say.TimeAgreed("Eeva Koskinen"));
    }

    [Fact]
    public async Task Other_times_are_asked_of_the_helper()
    {
        var (post, times) = await stage.ProposeAsync();
        await stage.Changes_nothing(stage.Eeva, times, Verbs.SlotOthers, post, 1);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, times, Verbs.SlotOthers));
        await stage.Changes_nothing(stage.Aino, times, Verbs.SlotOthers, post, 1);

        Assert.Equal((2, true), await stage.Stage.Row(post) is var row ? (row.Rounds, row.Proposal is null) : default);
        var form = await stage.CardOf(stage.Eeva, post, Verbs.SlotPropose);
        Assert.Contains(stage.Say.WhenElse("Aino Rantala"), stage.Stage.Teams.Reads(stage.Eeva, form));
    }

    [Fact]
    public async Task The_asker_who_needs_no_talk_any_more_tells_the_helper_kindly()
    {
        var (post, times) = await stage.ProposeAsync();
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, times, Verbs.SlotDecline));

        Assert.Equal((RequestState.Held, true), await stage.Stage.Row(post) is var row ? (row.State, row.Helper is null) : default);
        await stage.Stage.CardIn(post, stage.Say.HumansTalking);
        await stage.Stage.PrivateCard(stage.Eeva, stage.Say.CalledOffHelper);
    }

    [Fact]
    public async Task The_helper_who_cannot_after_all_is_followed_by_another()
    {
        var (post, form) = await stage.FindAsync();
        await stage.Changes_nothing(stage.Maija, form, Verbs.SlotDecline, post, 1);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, form, Verbs.SlotDecline));

        Assert.Null((await stage.Stage.Row(post)).Helper);
        await stage.CardOf(stage.Eero, post, Verbs.OfferAccept);
        await stage.Stage.PrivateCard(stage.Aino, stage.Say.CalledOffAskerDone);
    }

    [Fact]
    public async Task A_moved_time_is_free_again_and_the_helper_proposes_anew()
    {
        var post = await stage.AgreeAsync();
        var card = await stage.CardOf(stage.Aino, post, Verbs.SlotMove);
        await stage.Changes_nothing(stage.Maija, card, Verbs.SlotMove, post, 1);
        await stage.Changes_nothing(stage.Aino, card, Verbs.SlotMove, post, 0);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.SlotMove));
        await stage.Changes_nothing(stage.Aino, card, Verbs.SlotMove, post, 1);

        Assert.Equal((RequestState.Found, true), await stage.Stage.Row(post) is var row ? (row.State, row.Meeting is null) : default);
        var form = await stage.CardOf(stage.Eeva, post, Verbs.SlotPropose);
        Assert.Contains(stage.Say.WhenInstead, stage.Stage.Teams.Reads(stage.Eeva, form));
    }

    [Fact]
    public async Task Called_off_by_the_helper_another_is_asked()
    {
        var post = await stage.AgreeAsync();
        var card = await stage.CardOf(stage.Eeva, post, Verbs.SlotCancel);
        await stage.Changes_nothing(stage.Maija, card, Verbs.SlotCancel, post, 1);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, card, Verbs.SlotCancel));
        await stage.CardOf(stage.Eero, post, Verbs.OfferAccept);
        await stage.Changes_nothing(stage.Eeva, card, Verbs.SlotCancel, post, 1);

        Assert.Equal(RequestState.Searching, (await stage.Stage.Row(post)).State);
        await stage.Stage.CardIn(post, stage.Say.Searching);
    }
}
