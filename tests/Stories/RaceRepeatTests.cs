using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;
using Colleague = PeerHelp.Core.Experts.Person;

namespace PeerHelp.Stories.Tests;

/// <summary>Teams brings everything three times at once, and every press once more under a new id. One effect each.</summary>
public sealed class RaceRepeatTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_comes_again_and_again_happens_once(bool inAzure)
    {
        var clock = Village.MondayMorning();
        await using var village = await Village.FoundAsync(inAzure, clock: clock);
        await using var service = await village.ServeHereAsync();
        var teams = village.Teams;
        teams.Line.Habits = new DeliveryHabits { Copies = 3 };
        await village.SettleAsync();

        var post = await teams.PostAsync(village.Aino, village.Ask, Village.Question);
        await PressAsync(village, village.Eeva, Verbs.OfferAccept);
        await PressAsync(village, village.Eeva, Verbs.SlotPropose);
        await PressAsync(village, village.Aino, Verbs.SlotPick);
        clock.Forward(TimeSpan.FromDays(2));
        await PressAsync(village, village.Aino, Verbs.FollowUpHelped);
        await PressAsync(village, village.Aino, Verbs.KudosGive);
        await village.QuietAsync();

        Assert.Single(teams.Cards(post));
        Assert.Single(teams.Posts(village.Ask), root => root.From.IsBot);
        Assert.Single(teams.ToldTo(village.Eeva), message => message.Text is not null);
        Assert.Equal(teams.ToldTo(village.Eeva).Count, teams.ToldTo(village.Eeva).Select(Looks).Distinct().Count());
        Assert.Equal(teams.ToldTo(village.Aino).Count, teams.ToldTo(village.Aino).Select(Looks).Distinct().Count());
        await AssertDoneOnceAsync(village);
    }

    private static async Task AssertDoneOnceAsync(Village village)
    {
        var store = village.Storeroom.Open();
        var organisation = village.Teams.World.TenantId;
        var request = Assert.Single(await Rows.AllAsync<HelpRequest>(store, organisation));
        Assert.Equal((1, 1, 1), (request.Rounds, request.Sequence, request.Proposal!.Version));
        Assert.NotNull(request.Thanks);
        var asker = Assert.Single(await Rows.AllAsync<Colleague>(store, organisation), person => person.Id == request.Asker.Id);
        Assert.Equal(1, asker.Asked);
        var helper = Assert.Single(await Rows.AllAsync<Colleague>(store, organisation), person => person.Id == request.Helper!.Id);
        Assert.Single(helper.Evidence);
        Assert.Equal(2, (await Rows.AllAsync<Week>(store, organisation)).SelectMany(week => week.Bookings).Distinct().Count());
        await Rows.AssertConsistentAsync(store, organisation);
    }

    private static async Task PressAsync(Village village, Person by, string verb)
    {
        var card = await village.CardFor(by, verb);
        Assert.NotNull((await village.Teams.PressAsync(by, card, verb)).Card);
        Assert.NotNull((await village.Teams.RepeatAsync(withNewId: true)).Card);
        await village.QuietAsync();
    }

    private static string? Looks(Message message) => message.Text ?? message.Card?.GetRawText();
}
