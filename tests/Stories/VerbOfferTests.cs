using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Stories.Tests;

/// <summary>The buttons of an offer: a yes, and every kind of no, which leaves no trace.</summary>
public sealed class VerbOfferTests(VerbStage stage) : IClassFixture<VerbStage>
{
    [Fact]
    public async Task A_yes_finds_the_helper_and_brings_the_form_for_times()
    {
        var (post, offer) = await stage.OfferAsync();
        await stage.Changes_nothing(stage.Maija, offer, Verbs.OfferAccept, post);
        var answer = await stage.Stage.Teams.PressAsync(stage.Eeva, offer, Verbs.OfferAccept);
        await stage.Changes_nothing(stage.Eeva, offer, Verbs.OfferAccept, post);
        await stage.Changes_nothing(stage.Eero, offer, Verbs.OfferAccept, post);

        Assert.Contains(Verbs.SlotPropose, answer.Card!.Value.GetRawText());
        Assert.Equal((RequestState.Found, "Eeva Koskinen"), await stage.Stage.Row(post) is var row ? (row.State, row.Helper!.Name) : default);
        await stage.Stage.CardIn(post, stage.Say.Found("Eeva Koskinen"));
    }

    [Theory]
    [InlineData(Verbs.OfferDecline, OfferState.Declined)]
    [InlineData(Verbs.OfferLater, OfferState.Later)]
    [InlineData(Verbs.OfferNotMe, OfferState.NotMe)]
    public async Task A_no_goes_on_to_the_next_and_nobody_sees_it(string verb, OfferState state)
    {
        var (post, offer) = await stage.OfferAsync();
        var card = await stage.Stage.CardIn(post, stage.Say.Searching);
        var before = stage.Stage.Teams.Newest(card).Card!.Value.GetRawText();
        await stage.Changes_nothing(stage.Maija, offer, verb, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, offer, verb));
        await stage.CardOf(stage.Eero, post, Verbs.OfferAccept);
        await stage.Changes_nothing(stage.Eeva, offer, verb, post);

        Assert.Equal(state, (await stage.Stage.Row(post)).OfferTo(new PersonId(stage.Eeva.ObjectId))!.State);
        Assert.Equal(before, stage.Stage.Teams.Newest(card).Card!.Value.GetRawText());
    }

    [Fact]
    public async Task The_asked_one_names_a_colleague_who_is_asked_with_that_word()
    {
        var (post, offer) = await stage.OfferAsync();
        await stage.Changes_nothing(stage.Kaisa, offer, Verbs.OfferRefer, post, 0, (Inputs.Colleague, stage.Maija.ObjectId));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, offer, Verbs.OfferRefer));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(
            stage.Eeva, offer, Verbs.OfferRefer, new Dictionary<string, string> { [Inputs.Colleague] = stage.Maija.ObjectId }));

        var card = await stage.CardOf(stage.Maija, post, Verbs.OfferAccept);
        Assert.Contains(stage.Say.ReasonReferral("Eeva Koskinen"), stage.Stage.Teams.Reads(stage.Maija, card));
        Assert.Equal(OfferState.NotMe, (await stage.Stage.Row(post)).OfferTo(new PersonId(stage.Eeva.ObjectId))!.State);
        Assert.DoesNotContain("vinkkasi", stage.Stage.Teams.Reads(stage.Kaisa, await stage.Stage.CardIn(post, stage.Say.Searching)));
    }
}
