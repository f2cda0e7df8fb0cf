using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>The same races through HTTP: two programs on one table, or one on a file, and the presses spread over them.</summary>
public sealed class RaceOnTwoInstancesTests
{
    private const int Experts = 32;
    private static readonly Dictionary<string, string> AllAtOnce = new() { ["Community__OfferRound"] = $"{Experts}" };

    /// <summary>Who wins is asked here, not how fast a busy machine is.</summary>
    private static readonly DeliveryHabits Patient = new() { Patience = TimeSpan.FromMinutes(1) };

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 2)]
    public async Task One_of_thirty_two_becomes_the_helper_and_the_others_are_told_kindly(bool inAzure, int rounds)
    {
        await using var village = await Village.FoundAsync(inAzure, Experts);
        village.Teams.Line.Habits = Patient;
        var doors = new List<Uri> { (await village.ServeAsync(AllAtOnce)).Messages };
        if (inAzure)
        {
            doors.Add((await village.ServeAsync(AllAtOnce)).Messages);
        }

        await village.SettleAsync();
        for (var round = 0; round < rounds; round++)
        {
            await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
            var offers = await Task.WhenAll(village.Experts.Select(expert => village.CardFor(expert, Verbs.OfferAccept)));

            var answers = await SpreadAsync(village, doors, village.Experts.Select((expert, number) =>
                (Func<Task<InvokeAnswer>>)(() => village.Teams.PressAsync(expert, offers[number], Verbs.OfferAccept))));

            Assert.All(answers, answer => Assert.False(answer.IsError));
            Assert.All(answers, answer => Assert.True(answer.Card is not null || answer.Message is { Length: > 0 }));
            Assert.Single(answers, answer => answer.Card is not null);
            await village.Teams.Eventually(() => village.Experts.All(expert => !IsAsked(village, expert)), Village.Patience);
        }

        var store = village.Storeroom.Open();
        var requests = await Rows.AllAsync<HelpRequest>(store, village.Teams.World.TenantId);
        Assert.Equal(rounds, requests.Count(request => request.Helper is not null));
        Assert.All(village.Teams.Posts(village.Ask).Where(post => !post.From.IsBot), post => Assert.Single(village.Teams.Cards(post)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_of_thirty_two_gets_the_helpers_time_and_the_others_choose_again(bool inAzure)
    {
        await using var village = await Village.FoundAsync(inAzure, Experts);
        village.Teams.Line.Habits = Patient;
        var doors = new List<Uri> { (await village.ServeAsync()).Messages };
        if (inAzure)
        {
            doors.Add((await village.ServeAsync()).Messages);
        }

        await village.InstallAsync();
        await OfferOneTimeAsync(village);
        var askers = village.Experts;
        var times = await Task.WhenAll(askers.Select(asker => village.CardFor(asker, Verbs.SlotPick)));

        var answers = await SpreadAsync(village, doors, askers.Select((asker, number) =>
            (Func<Task<InvokeAnswer>>)(() => village.Teams.PressAsync(asker, times[number], Verbs.SlotPick))));

        Assert.All(answers, answer => Assert.False(answer.IsError));
        Assert.Single(answers, answer => answer.Card is not null);
        Assert.Equal(Experts - 1, answers.Count(answer => answer.Message is { Length: > 0 }));
        var store = village.Storeroom.Open();
        await Rows.AssertConsistentAsync(store, village.Teams.World.TenantId);
        Assert.Single(await Rows.AllAsync<HelpRequest>(store, village.Teams.World.TenantId), request => request.State == RequestState.Agreed);
        Assert.Single((await Rows.AllAsync<Week>(store, village.Teams.World.TenantId))
            .Where(week => week.Person.Value == village.Aino.ObjectId).SelectMany(week => week.Bookings).Distinct());
    }

    /// <summary>Aino helps everybody and has offered each the same time, tomorrow at this hour.</summary>
    private static Task OfferOneTimeAsync(Village village)
    {
        var (community, now) = (new CommunityId(village.Team.Id), Instant.FromDateTimeOffset(village.Teams.World.Now));
        var slot = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()) + Duration.FromDays(1);
        return Task.WhenAll(village.Experts.Select((asker, number) =>
        {
            var thread = new ThreadRef(village.Ask.Id, $"{now.ToUnixTimeMilliseconds() + number}");
            var request = new HelpRequest(
                RequestId.Of(thread.Channel, thread.Root), community, thread, new Party(new PersonId(asker.ObjectId), asker.Name), Village.Question, now)
            {
                State = RequestState.Found,
                Helper = new Party(new PersonId(village.Aino.ObjectId), village.Aino.Name),
                Rounds = 1,
                Proposal = new Proposal(1, [slot], 30),
                CalendarKey = "key",
            };
            return village.LayAsync(Decision.Nothing.Save(request).Show(request.ToAsker(SurfaceKind.Times, 1)));
        }));
    }

    private static bool IsAsked(Village village, Person expert) => village.Teams.Cards(expert)
        .Any(card => CardButtons.Of(village.Teams.SeenBy(expert, card)).Any(button => button.Verb == Verbs.OfferAccept));

    /// <summary>All at the same moment, in turn to each of the instances.</summary>
    private static Task<InvokeAnswer[]> SpreadAsync(Village village, List<Uri> doors, IEnumerable<Func<Task<InvokeAnswer>>> presses) =>
        Task.WhenAll(presses.Select((press, number) =>
        {
            village.Teams.Bot = doors[number % doors.Count];
            return press();
        }).ToList());
}
