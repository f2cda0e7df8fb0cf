using System.Globalization;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Rehearsal;
using PeerHelp.Rehearsal.Teams;
using PeerHelp.Service;

namespace PeerHelp.Stories.Tests;

/// <summary>
/// The service goes away on Friday 20 November 2026 at two, with talks ahead and questions under way, and comes back after a day or more. Everything is
/// caught up in order, yet nobody is reminded of the past, and nothing private is said before Monday at eight.
/// </summary>
public sealed class CrashWeekendTests : IAsyncLifetime
{
    private const string NobodyKnows = "Miten vuokravelan saa järjesteltyä, jos asiakas on jo ulosotossa? Onko kellään kokemusta?";

    private static readonly DateTimeOffset Down = Local("2026-11-20T14:00");

    private static readonly Dictionary<string, string> Office = new()
    {
        ["Community__WorkingHours"] = "Mon-Fri 08:00-16:00",
        ["Community__GraceTime"] = "00:20:00",
        ["Community__OfferTime"] = "00:30:00",
    };

    private readonly OffsetClock clock = new(TimeProvider.System, Local("2026-11-20T10:00"));
    private Village village = null!;
    private Message talkOnFriday = null!;
    private Message talkOnMonday = null!;
    private Message nobody = null!;
    private Message asked = null!;
    private Message inGrace = null!;

    /// <summary>Friday until two: one talk is agreed for three, one for Monday at nine; three questions wait, each in its own way.</summary>
    public async Task InitializeAsync()
    {
        village = await Village.FoundAsync(inAzure: false, experts: 4, clock: clock);
        var service = await village.ServeHereAsync(Office);
        await village.SettleAsync();
        talkOnFriday = await AgreeAsync(village.Experts[0], "tänään klo 15");
        talkOnMonday = await AgreeAsync(village.Experts[1], "maanantaina klo 9");

        await UntilAsync("2026-11-20T13:15");
        nobody = await village.Teams.PostAsync(village.Aino, village.Ask, NobodyKnows);
        asked = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        await UntilAsync("2026-11-20T13:40");
        await village.CardFor(village.Aino, Verbs.RequestWiden);
        inGrace = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        await UntilAsync("2026-11-20T13:59");
        await service.DisposeAsync();
        Until("2026-11-20T14:00");
    }

    public async Task DisposeAsync() => await village.DisposeAsync();

    [Theory]
    [InlineData("2026-11-21T14:00", true)]
    [InlineData("2026-11-23T07:00", true)]
    [InlineData("2026-11-23T09:30", false)]
    public async Task After_a_weekend_away_nobody_is_reminded_of_the_past_or_disturbed_before_monday(string back, bool inTimeForMonday)
    {
        var askedBefore = (await OfAsync(asked)).Offers.Select(offer => offer.Expert.Id).ToList();
        Until(back);
        var service = await village.ServeHereAsync(Office);
        await CaughtUpAsync();
        for (var time = Local("2026-11-23T07:50"); time <= Local("2026-11-23T12:00"); time += TimeSpan.FromMinutes(10))
        {
            if (time > clock.Now)
            {
                clock.Forward(time - clock.Now);
                await CaughtUpAsync();
            }
        }

        var later = Everybody().SelectMany(person => village.Teams.ToldTo(person)).Where(message => message.SentAt >= Down).ToList();
        var open = Local(back) > Local("2026-11-23T08:00") ? Local(back) : Local("2026-11-23T08:00");
        Assert.All(later, message => Assert.InRange(message.SentAt, open, Local("2026-11-23T12:10")));

        var reminders = (await OfAsync(talkOnMonday)).Sent.Count(sent => sent.Surface.StartsWith("Reminder"));
        Assert.Equal(inTimeForMonday ? 2 : 0, reminders);
        Assert.DoesNotContain((await OfAsync(talkOnFriday)).Sent, sent => sent.Surface.StartsWith("Reminder"));
        Assert.Equal(inTimeForMonday ? 1 : 2, service.Log.Count(line => line.StartsWith("due|") && line.Contains("|remind|") && line.Contains("dropped")));
        await AssertAskedOnceAsync(talkOnFriday, SurfaceKind.FollowUp);
        await AssertAskedOnceAsync(talkOnMonday, SurfaceKind.FollowUp);

        foreach (var question in new[] { asked, inGrace })
        {
            var check = await AssertAskedOnceAsync(question, SurfaceKind.StillNeeded);
            var offered = (await SentAsync(question, SurfaceKind.Offer)).Where(message => message.SentAt >= Down).ToList();
            Assert.NotEmpty(offered);
            // The hour begins when it is decided, a moment before the message is out.
            Assert.All(offered, offer => Assert.True(offer.SentAt >= check.SentAt + TimeSpan.FromMinutes(55)));
        }

        var offers = (await OfAsync(asked)).Offers;
        Assert.Equal(offers.Count, offers.Select(offer => offer.Expert.Id).Distinct().Count());
        Assert.All(askedBefore, one => Assert.Equal(0, offers.Single(offer => offer.Expert.Id == one).Turn));
        Assert.All(await SentAsync(nobody, SurfaceKind.LeadAsked), lead => Assert.True(lead.SentAt >= open + TimeSpan.FromHours(1)));
        await AssertAskedOnceAsync(nobody, SurfaceKind.NobodyYet);
        Assert.DoesNotContain(await Rows.AllAsync(village.Storeroom.Open(), village.Teams.World.TenantId), row => row.Key.StartsWith("parked|"));
    }

    /// <summary>An expert offers to help Aino, and they agree on this time.</summary>
    private async Task<Message> AgreeAsync(Person expert, string when)
    {
        var post = await village.Teams.PostAsync(village.Aino, village.Ask, Village.Question);
        var card = await village.Teams.Eventually(() => village.Teams.Cards(post).SingleOrDefault(), Village.Patience);
        await village.Teams.PressAsync(expert, card, Verbs.RequestVolunteer);
        var form = await village.CardFor(expert, Verbs.SlotPropose);
        await village.Teams.PressAsync(expert, form, Verbs.SlotPropose, new Dictionary<string, string> { ["words"] = when });
        Assert.NotNull((await village.Teams.PressAsync(village.Aino, await village.CardFor(village.Aino, Verbs.SlotPick), Verbs.SlotPick)).Card);
        await village.CardFor(expert, Verbs.SlotMove);
        await CaughtUpAsync();
        return post;
    }

    private async Task<Message> AssertAskedOnceAsync(Message post, SurfaceKind kind) => Assert.Single(await SentAsync(post, kind));

    private async Task<IReadOnlyList<Message>> SentAsync(Message post, SurfaceKind kind)
    {
        var sent = (await OfAsync(post)).Sent.Where(one => one.Surface.StartsWith($"{kind}|")).ToList();
        return [.. Everybody().SelectMany(village.Teams.ToldTo).Where(message => sent.Exists(one => one.Activity == message.Id))];
    }

    private async Task<HelpRequest> OfAsync(Message post) =>
        (await Rows.AllAsync<HelpRequest>(village.Storeroom.Open(), village.Teams.World.TenantId)).Single(request => request.Thread.Root == post.Id);

    private IEnumerable<Person> Everybody() => [village.Aino, village.Kaisa, .. village.Experts];

    private async Task UntilAsync(string local)
    {
        Until(local);
        await CaughtUpAsync();
    }

    private void Until(string local) => clock.Forward(Local(local) - clock.Now);

    /// <summary>Nothing is due and nothing is owed.</summary>
    private async Task CaughtUpAsync()
    {
        var begun = TimeProvider.System.GetTimestamp();
        while ((await Rows.AllAsync(village.Storeroom.Open(), village.Teams.World.TenantId)).Any(row => row.Key.StartsWith("out|") || IsDue(row.Key)))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Village.Patience, "Something is owed for ever.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    private bool IsDue(string key) => key.StartsWith("due|") && Commit.DueTimeOf(key) <= Instant.FromDateTimeOffset(clock.Now);

    /// <summary>In Helsinki in winter.</summary>
    private static DateTimeOffset Local(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(2));
}
