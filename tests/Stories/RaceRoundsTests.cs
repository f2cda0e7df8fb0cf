using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Rehearsal.Line;

namespace PeerHelp.Stories.Tests;

/// <summary>A hundred rounds of thirty-two presses at one moment, through HTTP: two programs on one table, or one on a file.</summary>
/// <remarks>What precedes each race is laid down in the store, so that a round is nothing but the race.</remarks>
public sealed class RaceRoundsTests
{
    private const int Presses = 32;
    private const int Rounds = 100;

    /// <summary>Whole seconds of today, so that a slot reads as it was written.</summary>
    private static readonly Instant Begun = Instant.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task In_every_round_one_becomes_the_helper_and_one_gets_the_helpers_time(bool inAzure)
    {
        await using var village = await Village.FoundAsync(inAzure, Presses);
        village.Teams.Line.Habits = new DeliveryHabits { Patience = TimeSpan.FromMinutes(1) };
        List<Uri> doors = [(await village.ServeAsync()).Messages];
        if (inAzure)
        {
            doors.Add((await village.ServeAsync()).Messages);
        }

        await village.SettleAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var offered = Offered(village, round);
            await village.LayAsync(Decision.Nothing.Save(offered));
            await RaceAsync(village, doors, _ => ActionOf(village, Verbs.OfferAccept, offered.Id));

            var slot = Slot(round);
            HelpRequest[] proposed = [.. Enumerable.Range(0, Presses).Select(number => Proposed(village, round, number, slot))];
            await village.LayAsync(Decision.Nothing.Save(proposed));
            await RaceAsync(village, doors, number => ActionOf(village, Verbs.SlotPick, proposed[number].Id, slot));
        }

        var store = village.Storeroom.Open();
        await Rows.AssertConsistentAsync(store, village.Teams.World.TenantId);
        var requests = await Rows.AllAsync<HelpRequest>(store, village.Teams.World.TenantId);
        Assert.Equal(Rounds, requests.Count(request => request.State == RequestState.Agreed));
        Assert.Equal(Rounds, requests.Count(request => request.Offers.Count > 0 && request.Helper is not null));
    }

    /// <summary>Everybody presses at the same moment, in turn at each of the instances: one card, and kind words for the others.</summary>
    private static async Task RaceAsync(Village village, List<Uri> doors, Func<int, JsonObject> action)
    {
        var button = JsonDocument.Parse("""{"type":"Action.Execute","title":"race"}""").RootElement;
        var answers = await Task.WhenAll(village.Experts.Select((person, number) =>
        {
            village.Teams.Bot = doors[number % doors.Count];
            return village.Teams.PressAsync(person, village.Teams.ToldTo(person)[0], button, action(number));
        }).ToList());

        Assert.All(answers, answer => Assert.False(answer.IsError));
        Assert.Single(answers, answer => answer.Card is not null);
        Assert.Equal(Presses - 1, answers.Count(answer => answer.Message is { Length: > 0 }));
    }

    private static JsonObject ActionOf(Village village, string verb, RequestId request, Instant? slot = null)
    {
        var data = new CardAction(verb, new CommunityId(village.Team.Id), request, new PersonId(village.Aino.ObjectId), Version: 1).ToData();
        if (slot is { } start)
        {
            data[Inputs.Slot] = InstantPattern.ExtendedIso.Format(start);
        }

        return data;
    }

    /// <summary>Aino asks, and all have been offered.</summary>
    private static HelpRequest Offered(Village village, int round) => Asked(village, village.Aino, $"{round}") with
    {
        State = RequestState.Searching,
        Offers = [.. village.Experts.Select(expert => new Offer(Of(expert), new OfferReason(null, null, []), Slot(round)))],
    };

    /// <summary>One of many ask, and Aino has offered each of them the same time, and one that nobody takes.</summary>
    private static HelpRequest Proposed(Village village, int round, int number, Instant slot) =>
        Asked(village, village.Experts[number], $"{round}-{number}") with
        {
            State = RequestState.Found,
            Helper = Of(village.Aino),
            Rounds = 1,
            Proposal = new Proposal(1, [slot, slot + Duration.FromDays(30)], 30),
        };

    private static HelpRequest Asked(Village village, Rehearsal.Teams.Person asker, string root) => new(
        RequestId.Of(village.Ask.Id, root), new CommunityId(village.Team.Id), new ThreadRef(village.Ask.Id, root), Of(asker), "Onko kellään vinkkejä?", Begun)
    {
        CalendarKey = "key",
    };

    private static Instant Slot(int round) => Begun + Duration.FromHours(24 + round);

    private static Party Of(Rehearsal.Teams.Person person) => new(new PersonId(person.ObjectId), person.Name);
}
