using PeerHelp.Core;
using PeerHelp.Rehearsal.Line;

namespace PeerHelp.Stories.Tests;

/// <summary>Something is decided while a card is on its way to Teams and nobody knows yet where it will stand.</summary>
public sealed class OnTheWayTests
{
    [Fact]
    public async Task A_card_that_arrives_too_late_shows_what_has_become_of_it()
    {
        var clock = Village.MondayMorning();
        await using var village = await Village.FoundAsync(inAzure: false, clock: clock);
        await using var service = await village.ServeHereAsync();
        var teams = village.Teams;
        await village.SettleAsync();
        var post = await teams.PostAsync(village.Aino, village.Ask, Village.Question);
        await teams.PressAsync(village.Eeva, await village.CardFor(village.Eeva, Verbs.OfferAccept), Verbs.OfferAccept);
        await village.QuietAsync();
        var held = teams.Faults.HoldNext(call => call.IsPost && call.ConversationId == teams.World.ChatWith(village.Aino).Id);

        await teams.PressAsync(village.Eeva, await village.CardFor(village.Eeva, Verbs.SlotPropose), Verbs.SlotPropose);
        await held.Reached.WaitAsync(Village.Patience);
        var times = await village.CardFor(village.Aino, Verbs.SlotPick);
        await teams.PressAsync(village.Aino, teams.Cards(post).Single(), Verbs.RequestWithdraw);
        held.Release();
        await village.QuietAsync();

        Assert.DoesNotContain(CardButtons.Of(teams.SeenBy(village.Aino, times)), button => button.Verb == Verbs.SlotPick);
    }
}
