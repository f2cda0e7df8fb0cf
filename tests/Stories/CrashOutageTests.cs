using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>The service is away for a day. Afterwards everything is caught up in order, and what came too late is let go.</summary>
public sealed class CrashOutageTests
{
    /// <summary>Long enough for everything to be asked before anybody is invited; and each helps once a week.</summary>
    private static readonly Dictionary<string, string> Unhurried = new()
    {
        ["Community__GraceTime"] = "00:20:00",
        ["Community__WeeklyLimit"] = "1",
    };

    [Fact]
    public async Task After_a_day_timers_go_off_in_their_order_and_a_reminder_that_is_past_is_dropped()
    {
        var clock = Village.MondayMorning();
        await using var village = await Village.FoundAsync(inAzure: false, experts: 2, clock: clock);
        var service = await village.ServeHereAsync(Unhurried);
        await village.SettleAsync();
        await AgreeForNoonAsync(village);
        var first = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        clock.Forward(TimeSpan.FromMinutes(1));
        var second = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        await village.QuietAsync();
        await service.DisposeAsync();

        clock.Forward(TimeSpan.FromHours(24));
        var again = await village.ServeHereAsync(Unhurried);

        await village.CardFor(village.Aino, Verbs.FollowUpHelped);
        await village.CardFor(village.Experts[1], Verbs.OfferAccept);
        await village.QuietAsync();
        var requests = await Rows.AllAsync<HelpRequest>(village.Storeroom.Open(), village.Teams.World.TenantId);
        HelpRequest Of(Message post) => requests.Single(request => request.Thread.Root == post.Id);
        Assert.Equal(village.Experts[1].ObjectId, Assert.Single(Of(first).Offers).Expert.Id.Value);
        Assert.Empty(Of(second).Offers);
        Assert.Equal(RequestState.AskerDecides, Of(second).State);
        Assert.Single(again.Log, line => line.StartsWith("due|") && line.Contains("|remind|") && line.Contains("dropped"));
        Assert.DoesNotContain(requests.SelectMany(request => request.Sent), sent => sent.Surface.StartsWith("Reminder"));
    }

    /// <summary>Eeva offers to help Aino, and they agree to talk at noon.</summary>
    private static async Task AgreeForNoonAsync(Village village)
    {
        var post = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        var card = await village.Teams.Eventually(() => village.Teams.Cards(post).SingleOrDefault(), Village.Patience);
        await village.Teams.PressAsync(village.Eeva, card, Verbs.RequestVolunteer);
        var form = await village.CardFor(village.Eeva, Verbs.SlotPropose);
        await village.Teams.PressAsync(
            village.Eeva, form, Verbs.SlotPropose, new Dictionary<string, string> { ["words"] = "tänään klo 12" });
        var times = await village.CardFor(village.Aino, Verbs.SlotPick);
        Assert.NotNull((await village.Teams.PressAsync(village.Aino, times, Verbs.SlotPick)).Card);
        await village.CardFor(village.Eeva, Verbs.SlotMove);
        await village.CardFor(village.Aino, Verbs.SlotMove);
    }
}
