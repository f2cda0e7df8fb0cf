using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Rehearsal.Connector;

namespace PeerHelp.Stories.Tests;

/// <summary>The power goes at the worst moment. What was decided stands, and what was owed is delivered.</summary>
/// <remarks>A killed instance keeps its lease for ten seconds; a message whose fate is unknown waits for half a minute.</remarks>
public abstract class CrashTests
{
    private static readonly TimeSpan AfterTheLease = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan AfterTheUnknown = TimeSpan.FromSeconds(60);

    /// <summary>Between the commit and the message: here while the private chat is being opened.</summary>
    public sealed class BeforeSending : CrashTests
    {
        [Fact]
        public async Task What_was_committed_and_not_sent_is_sent_after_the_restart()
        {
            await using var village = await Village.FoundAsync(inAzure: false);
            var service = await village.ServeAsync();
            await village.InstallAsync();
            var post = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
            var card = await village.Teams.Eventually(() => village.Teams.Cards(post).SingleOrDefault(), Village.Patience);
            var held = village.Teams.Faults.HoldNext(call => call.IsPost && call.Path == "v3/conversations");
            await village.Teams.PressAsync(village.Eeva, card, Verbs.RequestVolunteer);
            await held.Reached;
            await service.KillAsync();
            Assert.Empty(village.Teams.Cards(village.Eeva));

            await village.ServeAsync();

            await village.CardFor(village.Eeva, Verbs.SlotPropose, AfterTheLease);
            await village.Teams.Eventually(() => village.Teams.Reads(village.Aino, card).Contains(village.Eeva.Name), AfterTheLease);
            Assert.Single(village.Teams.ToldTo(village.Eeva));
            Assert.Single(village.Teams.Cards(post));
        }
    }

    /// <summary>Teams has the message, and the answer never came.</summary>
    public sealed class WhileSending : CrashTests
    {
        [Fact]
        public async Task A_card_whose_fate_is_unknown_is_repeated_once_and_the_copy_that_is_pressed_stays()
        {
            await using var village = await Village.FoundAsync(inAzure: true);
            var service = await village.ServeAsync();
            await village.SettleAsync();
            var held = village.Teams.Faults.HoldNext(call => call.IsPost && call.ConversationId == village.Teams.World.ChatWith(village.Eeva).Id);
            await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
            await held.Reached;
            await service.KillAsync();
            var first = Assert.Single(village.Teams.Cards(village.Eeva));

            await village.ServeAsync();
            await village.Teams.Eventually(() => Posted(village).Count == 2, AfterTheUnknown);
            Assert.True(Posted(village)[1].At - Posted(village)[0].At >= TimeSpan.FromSeconds(30));
            await village.QuietAsync();
            Assert.NotNull((await village.Teams.PressAsync(village.Eeva, first, Verbs.OfferAccept)).Card);
            await village.QuietAsync();
            Assert.Equal(first.Id, Assert.Single(village.Teams.Cards(village.Eeva)).Id);

            var request = Assert.Single(await Rows.AllAsync<HelpRequest>(village.Storeroom.Open(), village.Teams.World.TenantId));
            Assert.Equal(village.Eeva.ObjectId, request.Helper?.Id.Value);
            Assert.Single(request.Offers);
            Assert.Equal(2, Posted(village).Count);
        }

        [Fact]
        public async Task A_press_on_the_unknown_copy_makes_it_known_and_no_other_is_sent()
        {
            await using var village = await Village.FoundAsync(inAzure: false);
            var service = await village.ServeAsync();
            await village.SettleAsync();
            var held = village.Teams.Faults.HoldNext(call => call.IsPost && call.ConversationId == village.Teams.World.ChatWith(village.Eeva).Id);
            await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
            await held.Reached;
            await service.KillAsync();
            await village.ServeAsync();

            Assert.NotNull((await village.Teams.PressAsync(village.Eeva, village.Teams.Cards(village.Eeva)[0], Verbs.OfferAccept)).Card);

            await village.QuietAsync(AfterTheUnknown);
            Assert.Single(Posted(village));
            Assert.Single(village.Teams.Cards(village.Eeva));
        }

        private static List<ConnectorCall> Posted(Village village) =>
            [.. village.Teams.Calls.Where(call => call.IsPost && call.Body?.GetRawText().Contains(Verbs.OfferAccept) == true)];
    }

    /// <summary>What was to happen while nobody was there.</summary>
    public sealed class BeforeATimer : CrashTests
    {
        [Fact]
        public async Task A_timer_that_was_due_meanwhile_fires_once_after_the_restart()
        {
            var unhurried = new Dictionary<string, string> { ["Community__GraceTime"] = "00:00:10" };
            await using var village = await Village.FoundAsync(inAzure: false);
            var service = await village.ServeAsync(unhurried);
            await village.SettleAsync();
            var post = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
            await village.Teams.Eventually(() => village.Teams.Cards(post).SingleOrDefault(), Village.Patience);
            await village.QuietAsync();
            await service.KillAsync();
            await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);

            await village.ServeAsync(unhurried);

            await village.CardFor(village.Eeva, Verbs.OfferAccept, AfterTheLease);
            await village.QuietAsync();
            Assert.Single(village.Teams.Cards(village.Eeva));
            Assert.Single(village.Teams.Cards(post));
            var store = village.Storeroom.Open();
            var request = Assert.Single(await Rows.AllAsync<HelpRequest>(store, village.Teams.World.TenantId));
            Assert.Single(request.Offers);
        }
    }
}
