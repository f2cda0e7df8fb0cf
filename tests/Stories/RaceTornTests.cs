using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>
/// Teams brings every press twice at once, and one of the two reads its rows before the other's commit and its inbox row after
/// it. Nobody is told of a state that never was.
/// </summary>
public sealed class RaceTornTests
{
    private const string Inbox = "in|";

    [Fact]
    public async Task Both_are_answered_alike()
    {
        var clock = Village.MondayMorning();
        await using var village = await Village.FoundAsync(inAzure: false, clock: clock);
        var store = new TornStore(village.Storeroom.Open());
        await using var service = await village.ServeHereAsync(store: store);
        await village.SettleAsync();
        await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        village.Teams.Line.Habits = new DeliveryHabits { Copies = 2 };

        await PressAsync(village, store, village.Eeva, Verbs.OfferAccept);
        await PressAsync(village, store, village.Eeva, Verbs.SlotPropose);
        await PressAsync(village, store, village.Aino, Verbs.SlotPick);
        var request = Assert.Single(await Rows.AllAsync<HelpRequest>(village.Storeroom.Open(), village.Teams.World.TenantId));
        Assert.Equal(RequestState.Agreed, request.State);
    }

    private static async Task PressAsync(Village village, TornStore store, Person by, string verb)
    {
        var card = await village.CardFor(by, verb);
        await village.QuietAsync();
        var handled = await HandledAsync(village);
        store.Tear(Inbox, async () =>
        {
            while (await HandledAsync(village) == handled)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            }
        });
        var answer = await village.Teams.PressAsync(by, card, verb);
        Assert.True(store.IsTorn);
        Assert.NotNull(answer.Card);
        Assert.All(village.Teams.Line.Deliveries.TakeLast(2), copy => Assert.Equal(answer.Body?.GetRawText(), copy.Body?.GetRawText()));
        await village.QuietAsync();
    }

    private static async Task<int> HandledAsync(Village village) =>
        (await Rows.AllAsync(village.Storeroom.Open(), village.Teams.World.TenantId)).Count(row => row.Key.StartsWith(Inbox, StringComparison.Ordinal));
}
