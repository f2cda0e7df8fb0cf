using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Service;

namespace PeerHelp.Stories.Tests;

/// <summary>Thirty-two people press at the same moment, on two instances of the service, again and again.</summary>
public sealed class RaceTests
{
    private const int People = 32;

    [Theory]
    [InlineData(false, 100)]
    [InlineData(true, 40)]
    public async Task Of_all_who_say_yes_at_once_one_becomes_the_helper(bool inAzure, int rounds)
    {
        using var storeroom = await Storeroom.OpenAsync(inAzure);
        var (left, right) = (new Desk(storeroom.Open()), new Desk(storeroom.Open()));
        var asker = Desk.Someone("Aino");
        var experts = Enumerable.Range(0, People).Select(number => Desk.Someone($"Osaaja{number}")).ToList();
        await left.LayAsync([Desk.Community, asker, .. experts]);

        for (var round = 0; round < rounds; round++)
        {
            var offers = experts.Select(expert => new Offer(expert.Party, new OfferReason(null, null, []), Desk.Now)).ToList();
            var request = Desk.Question(asker, $"{round}") with { Offers = offers };
            await left.LayAsync(request);

            var outcomes = await AtOnceAsync(experts, (expert, number) => (number % 2 == 0 ? left : right).AcceptAsync(expert, request));

            Assert.Single(outcomes, outcome => outcome.Answer is Answer.Show);
            Assert.Equal(People - 1, outcomes.Count(outcome => outcome.Answer is Answer.Sorry { Why: Refusal.SomeoneWasFaster }));
        }

        var store = storeroom.Open();
        var requests = await Rows.AllAsync<HelpRequest>(store, Desk.Organisation);
        var promises = (await Rows.AllAsync<Week>(store, Desk.Organisation))
            .SelectMany(week => week.Claims.Select(claim => (claim.Request, week.Person)));
        Assert.Equal(requests.Select(request => (request.Id, request.Helper!.Id)).ToHashSet(), promises.ToHashSet());
        Assert.Equal(rounds, promises.Count());
    }

    [Theory]
    [InlineData(false, 100)]
    [InlineData(true, 20)]
    public async Task Of_all_who_pick_one_helpers_time_at_once_one_gets_it(bool inAzure, int rounds)
    {
        using var storeroom = await Storeroom.OpenAsync(inAzure);
        var (left, right) = (new Desk(storeroom.Open()), new Desk(storeroom.Open()));
        var helper = Desk.Someone("Eeva");
        var askers = Enumerable.Range(0, People).Select(number => Desk.Someone($"Kysyjä{number}")).ToList();
        await left.LayAsync([Desk.Community, helper, .. askers]);

        for (var round = 0; round < rounds; round++)
        {
            var slot = Desk.Now + Duration.FromMinutes(30 * (round + 1));
            var requests = askers.ConvertAll(asker => Proposed(asker, helper, $"{round}|{asker.Name}", slot));
            await left.LayAsync(requests);

            var outcomes = await AtOnceAsync(askers, (asker, number) =>
                (number % 2 == 0 ? left : right).PickAsync(asker, requests[number], slot));

            Assert.Single(outcomes, outcome => outcome.Answer is Answer.Show);
            Assert.Equal(People - 1, outcomes.Count(outcome => outcome.Answer is Answer.Sorry { Why: Refusal.SlotIsTaken }));
        }

        var store = storeroom.Open();
        await Rows.AssertConsistentAsync(store, Desk.Organisation);
        var booked = (await Rows.AllAsync<Week>(store, Desk.Organisation)).Where(week => week.Person == helper.Id);
        Assert.Equal(rounds, booked.SelectMany(week => week.Bookings).Select(booking => booking.Request).Distinct().Count());
    }

    private static HelpRequest Proposed(Person asker, Person helper, string root, Instant slot) => Desk.Question(asker, root) with
    {
        State = RequestState.Found,
        Helper = helper.Party,
        Rounds = 1,
        Proposal = new Proposal(1, [slot], 30),
    };

    private static Task<Outcome[]> AtOnceAsync(List<Person> people, Func<Person, int, Task<Outcome>> act) =>
        Task.WhenAll(people.Select((person, number) => Task.Run(() => act(person, number))));
}
