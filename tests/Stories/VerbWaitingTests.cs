using PeerHelp.Core;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>The buttons when nobody has had time: the asker decides, and the lead may know somebody.</summary>
public sealed class VerbWaitingTests(VerbStage stage) : IClassFixture<VerbStage>
{
    [Fact]
    public async Task Ask_more_widely_asks_those_who_said_nothing_of_themselves()
    {
        var (post, card) = await NobodyYetAsync();
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestWiden, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestWiden));
        Assert.Contains(stage.Say.LookingWider, stage.Stage.Teams.Reads(stage.Aino, card));

        await stage.Stage.Teams.Eventually(() => new[] { stage.Maija, stage.Kaisa }.Any(who =>
            stage.Stage.Teams.Cards(who).Any(one => one.Card!.Value.GetRawText().Contains(stage.Stage.RequestOf(post).Value))));
        Assert.True((await stage.Stage.Row(post)).Wide);
        await stage.Stage.CardIn(post, stage.Say.Searching);
        await stage.Stage.Teams.Eventually(() => stage.Stage.Teams.Reads(stage.Aino, card).Contains(stage.Say.LookingWider));
    }

    [Fact]
    public async Task Raised_again_it_waits_in_the_channel()
    {
        var (post, card) = await NobodyYetAsync();
        await stage.Changes_nothing(stage.Maija, card, Verbs.RequestRaise, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestRaise));

        Assert.True((await stage.Stage.Row(post)).Raised);
        await stage.Stage.CardIn(post, stage.Say.StillOpen);
    }

    [Fact]
    public async Task The_lead_is_asked_and_names_somebody_who_is_asked_in_turn()
    {
        var (post, card) = await NobodyYetAsync();
        await stage.Changes_nothing(stage.Kaisa, card, Verbs.RequestAskLead, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, card, Verbs.RequestAskLead));
        await stage.Changes_nothing(stage.Aino, card, Verbs.RequestAskLead, post);

        var asked = await stage.CardOf(stage.Kaisa, post, Verbs.RequestRefer);
        Assert.Contains(stage.Say.LeadUnanswered, stage.Stage.Teams.Reads(stage.Kaisa, asked));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Kaisa, asked, Verbs.RequestRefer));
        var answer = await stage.Stage.Teams.PressAsync(
            stage.Kaisa, asked, Verbs.RequestRefer, new Dictionary<string, string> { [Inputs.Colleague] = stage.Maija.ObjectId });
        VerbStage.Kind(answer);

        await stage.CardOf(stage.Maija, post, Verbs.OfferAccept);
        await stage.Stage.Teams.Eventually(() => stage.Stage.Teams.Reads(stage.Aino, card).Contains(stage.Say.LookingForYou));
    }

    private async Task<(Message Post, Message Card)> NobodyYetAsync()
    {
        var (post, offer) = await stage.OfferAsync();
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, offer, Verbs.OfferDecline));
        var next = await stage.CardOf(stage.Eero, post, Verbs.OfferAccept);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eero, next, Verbs.OfferDecline));
        return (post, await stage.CardOf(stage.Aino, post, Verbs.RequestRaise));
    }
}
