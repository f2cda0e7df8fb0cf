using PeerHelp.Core;
using PeerHelp.Core.Circle;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>The buttons on a thread's way to the Friday circle, in a community where a lead has the last word.</summary>
public sealed class VerbCircleTests(VerbCircleTests.ConfirmingStage stage) : IClassFixture<VerbCircleTests.ConfirmingStage>
{
    [Theory]
    [InlineData(Verbs.CircleConsentYes, "Aino Rantala")]
    [InlineData(Verbs.CircleConsentAnonymous, null)]
    public async Task Everybody_consents_in_turn_and_the_topic_is_listed(string verb, string? askedBy)
    {
        var (post, consent) = await SuggestedAsync();
        await stage.Changes_nothing(stage.Maija, consent, verb, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, consent, verb));
        await stage.Changes_nothing(stage.Aino, consent, Verbs.CircleConsentNo, post);

        var leader = await stage.CardOf(stage.Eeva, post, Verbs.CircleLeadYes);
        await stage.Changes_nothing(stage.Maija, leader, Verbs.CircleLeadYes, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, leader, Verbs.CircleLeadYes));
        await stage.Changes_nothing(stage.Eeva, leader, Verbs.CircleLeadNo, post);

        var lead = await stage.CardOf(stage.Kaisa, post, Verbs.CircleConfirm);
        await stage.Changes_nothing(stage.Maija, lead, Verbs.CircleConfirm, post);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Kaisa, lead, Verbs.CircleConfirm));
        Assert.Equal(askedBy, Assert.Single(await TopicsAsync(), topic => topic.Request == stage.Stage.RequestOf(post)).AskedBy);
        await stage.Stage.CardIn(post, "Perjantaipiirissä");

        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Kaisa, lead, Verbs.CircleVeto));
        Assert.DoesNotContain(await TopicsAsync(), topic => topic.Request == stage.Stage.RequestOf(post));
        await stage.Stage.Teams.Eventually(() => !stage.Stage.Teams.Reads(stage.Maija, stage.Stage.Teams.Cards(post)[0]).Contains("Perjantaipiirissä"));
        await stage.Stage.Teams.Eventually(() => stage.Stage.Teams.Reads(stage.Eeva, leader).Contains(stage.Say.NotInCircle));
    }

    [Fact]
    public async Task The_askers_no_ends_it_and_nobody_is_told()
    {
        var (post, consent) = await SuggestedAsync();
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, consent, Verbs.CircleConsentNo));
        await stage.Changes_nothing(stage.Aino, consent, Verbs.CircleConsentYes, post);

        Assert.Equal(LiftStage.Dropped, (await stage.Stage.Row(post)).Circle!.Stage);
    }

    [Fact]
    public async Task The_leaders_no_ends_it_too()
    {
        var (post, consent) = await SuggestedAsync();
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, consent, Verbs.CircleConsentYes));
        var leader = await stage.CardOf(stage.Eeva, post, Verbs.CircleLeadNo);
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, leader, Verbs.CircleLeadNo));
        await stage.Changes_nothing(stage.Eeva, leader, Verbs.CircleLeadYes, post);

        Assert.Equal(LiftStage.Dropped, (await stage.Stage.Row(post)).Circle!.Stage);
    }

    private async Task<(Message Post, Message Consent)> SuggestedAsync()
    {
        var (post, _) = await stage.FindAsync();
        var card = await stage.Stage.CardIn(post, stage.Say.Found("Eeva Koskinen"));
        var answer = await stage.Stage.Teams.PressAsync(stage.Maija, card, Verbs.CircleSuggest);
        Assert.Equal(stage.Say.CircleSuggested, answer.Message);
        return (post, await stage.CardOf(stage.Aino, post, Verbs.CircleConsentYes));
    }

    private async Task<IReadOnlyList<CircleTopic>> TopicsAsync()
    {
        var key = Key.Circle(new CommunityId(stage.Stage.Team.Id), new NodaTime.LocalDate(2026, 11, 20));
        return (await stage.Stage.Remembered<CircleSession>(key))?.Topics ?? [];
    }

    /// <summary>A community where nothing is listed before a lead says so.</summary>
    public sealed class ConfirmingStage : VerbStage
    {
        protected override Dictionary<string, string?> Settings => new(base.Settings) { ["Community:CircleMustConfirm"] = "true" };
    }
}
