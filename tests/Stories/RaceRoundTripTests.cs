using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;
using Colleague = PeerHelp.Core.Experts.Person;

namespace PeerHelp.Stories.Tests;

/// <summary>What one happening costs: a round of reading, a commit, and a row for each thing there is.</summary>
public sealed class RaceRoundTripTests
{
    [Fact]
    public async Task A_press_reads_once_and_commits_once_and_each_thing_is_one_row()
    {
        var clock = Village.MondayMorning();
        await using var village = await Village.FoundAsync(inAzure: false, clock: clock);
        var store = new CountingStore(village.Storeroom.Open());
        await using var service = await village.ServeHereAsync(store: store, startup: new Counted(store));
        await village.SettleAsync();

        await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        Assert.Equal((1, 1), (store.Last.Loads, store.Last.Commits));
        await PressAsync(village, store, village.Eeva, Verbs.OfferAccept);
        await PressAsync(village, store, village.Eeva, Verbs.SlotPropose);
        await PressAsync(village, store, village.Aino, Verbs.SlotPick);
        clock.Forward(TimeSpan.FromDays(2));
        await PressAsync(village, store, village.Aino, Verbs.FollowUpHelped);
        await PressAsync(village, store, village.Aino, Verbs.KudosGive);
        await village.QuietAsync();

        var organisation = village.Teams.World.TenantId;
        Assert.Single(await Rows.AllAsync<HelpRequest>(store, organisation));
        Assert.Equal(village.Team.Members.Count, (await Rows.AllAsync<Colleague>(store, organisation)).Count);
        var weeks = await Rows.AllAsync<Week>(store, organisation);
        Assert.Equal(weeks.Count, weeks.DistinctBy(week => (week.Person, week.Name)).Count());
        Assert.Equal(2, weeks.Count);
    }

    private static async Task PressAsync(Village village, CountingStore store, Person by, string verb)
    {
        var card = await village.CardFor(by, verb);
        await village.QuietAsync();
        InvokeAnswer answer = await village.Teams.PressAsync(by, card, verb);
        Assert.NotNull(answer.Card);
        Assert.Equal((verb, 1, 1), (verb, store.Last.Loads, store.Last.Commits));
        await village.QuietAsync();
    }

    private sealed class Counted(CountingStore store) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                store.Begin();
                return go(http);
            });
            next(app);
        };
    }
}
