using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Sparring.Listeners;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>"Saanko kuunnella?", through HTTP: one may, another may not and is told so kindly, and gets what was learned.</summary>
public sealed class ListenStoryTests : VerbStage
{
    private const string Words = "Asiakas ei jaksanut mitään. Sovittiin yksi kävely viikossa. Kuukauden päästä hän kysyi itse työkokeilua.";

    private readonly HttpClient http = new();

    [Fact]
    public async Task Two_ask_to_listen_and_one_comes_with_the_time_as_it_moves()
    {
        var teams = Stage.Teams;
        var post = await AgreeAsync();
        await WishesAsync(Maija, post);
        await AnswerAsync(Aino, post, "Maija Lehto", Verbs.ListenYes);
        await AnswerAsync(Eeva, post, "Maija Lehto", Verbs.ListenYes);

        // Maija is in: her own card, her calendar, the cards of the two.
        var card = await CardOf(Maija, post, Verbs.ListenLeave);
        Assert.Contains("Maija Lehto", await CalendarAsync(Maija, card));
        await CardWith(Aino, post, Say.ListeningNow("Maija Lehto"));
        await CardWith(Eeva, post, Say.ListeningNow("Maija Lehto"));
        await Changes_nothing(Eero, card, Verbs.ListenLeave, post, 1);

        // The time moves: she is free, and at the new time she alone is asked.
        Kind(await PressAnyhow(Aino, await CardOf(Aino, post, Verbs.SlotMove), Verbs.SlotMove, post, 1));
        await Stage.PrivateCard(Maija, Say.ListenCalledOff);
        var form = await CardWith(Eeva, post, Say.WhenInstead);
        Kind(await PressAnyhow(Eeva, form, Verbs.SlotPropose, post, 2, (Inputs.Words, "huomenna klo 10")));
        Kind(await teams.PressAsync(Aino, await CardOf(Aino, post, Verbs.SlotPick), Verbs.SlotPick));
        Kind(await teams.PressAsync(Maija, await CardOf(Maija, post, Verbs.ListenJoin), Verbs.ListenJoin));
        Assert.Equal(["Maija Lehto"], (await Stage.Row(post)).Guests.Select(one => one.Name));

        // Eero wishes in words; Eeva would rather not, which nobody sees before the talk begins.
        var inThread = await Stage.CardIn(post, Say.TimeAgreed("Eeva Koskinen"));
        Kind(await teams.PressAsync(Eero, inThread, Verbs.RequestMeToo));
        await teams.SayAsync(Eero, "saanko kuunnella?");
        await Stage.Word(Eero, Say.ListenAsked);
        await AnswerAsync(Aino, post, "Eero Mäki", Verbs.ListenYes);
        await AnswerAsync(Eeva, post, "Eero Mäki", Verbs.ListenNo);
        var told = teams.ToldTo(Eero).Count;
        var meeting = (await Stage.Row(post)).Meeting!;
        Until(meeting.Start - Duration.FromMinutes(9));
        await Stage.PrivateCard(Maija, "Kohta jutellaan! Aino Rantala, Eeva Koskinen ja sinä");
        Assert.Equal(told, teams.ToldTo(Eero).Count);
        Until(meeting.Start + Duration.FromMinutes(1));
        await Stage.PrivateCard(Eero, Say.ListenNotThisTime);

        // What the two let others read comes to him.
        Until(meeting.End + Duration.FromHours(1));
        var after = await CardOf(Aino, post, Verbs.FollowUpHelped);
        Kind(await teams.PressAsync(Aino, after, Verbs.FollowUpHelped));
        Kind(await teams.PressAsync(Aino, after, Verbs.LearningTell, new Dictionary<string, string> { [Inputs.Story] = Words }));
        Kind(await teams.PressAsync(Eeva, await CardOf(Eeva, post, Verbs.LearningYes), Verbs.LearningYes));
        await Stage.PrivateCard(Eero, Words);
        Assert.DoesNotContain(teams.Cards(Maija), one => teams.Reads(Maija, one).Contains(Words));
    }

    [Fact]
    public async Task Yeses_of_one_moment_never_bring_more_than_four_together()
    {
        var teams = Stage.Teams;
        var post = await AgreeAsync();
        await WishesAsync(Maija, post);
        await WishesAsync(Eero, post);
        Assert.Equal(Say.ListenNotThisTime, (await AskAsync(Kaisa, post)).Message);

        (Person Who, string Whom)[] all = [(Aino, "Maija Lehto"), (Eeva, "Maija Lehto"), (Aino, "Eero Mäki"), (Eeva, "Eero Mäki")];
        var cards = await Task.WhenAll(all.Select(one => QuestionAsync(one.Who, post, one.Whom)));
        await Task.WhenAll(all.Zip(cards).Select(async one => Kind(await teams.PressAsync(one.First.Who, one.Second, Verbs.ListenYes))));

        var row = await Stage.Row(post);
        Assert.Equal(["Eero Mäki", "Maija Lehto"], row.Guests.Select(one => one.Name).Order());
        Assert.Equal(ListenerStage.NotThisTime, row.ListenerOf(new PersonId(Kaisa.ObjectId))!.Stage);
        foreach (var guest in new[] { Maija, Eero })
        {
            var week = await Stage.Remembered<Core.Sparring.Week>(Key.Week(new PersonId(guest.ObjectId), Core.Sparring.Week.NameOf(row.Meeting!.Start)));
            Assert.Equal(row.Meeting!.Start, Assert.Single(week!.Bookings).Start);
        }

        // The question is taken back: everybody is free.
        Kind(await teams.PressAsync(Aino, await Stage.CardIn(post, Say.TimeAgreed("Eeva Koskinen")), Verbs.RequestWithdraw));
        await Stage.PrivateCard(Maija, Say.CalledOffHelper);
        await Stage.PrivateCard(Eero, Say.CalledOffHelper);
        Assert.Empty((await Stage.Row(post)).Guests);
    }

    private async Task WishesAsync(Person who, Message post) => Assert.Equal(Say.ListenAsked, (await AskAsync(who, post)).Message);

    private async Task<InvokeAnswer> AskAsync(Person who, Message post)
    {
        var card = await Stage.CardIn(post, Say.TimeAgreed("Eeva Koskinen"));
        Assert.Equal(Say.MayAskToListen, (await Stage.Teams.PressAsync(who, card, Verbs.RequestMeToo)).Message);
        return await Stage.Teams.PressAsync(who, card, Verbs.ListenAsk);
    }

    private async Task AnswerAsync(Person who, Message post, string whom, string verb)
    {
        var card = await QuestionAsync(who, post, whom);
        Kind(await Stage.Teams.PressAsync(who, card, verb));
        Assert.DoesNotContain(Say.MayListenPromise, Stage.Teams.Reads(who, card));
    }

    private async Task<Message> QuestionAsync(Person who, Message post, string whom)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
        return await Stage.PrivateCard(who, Say.MayListen(whom, Say.Dates.When((await Stage.Row(post)).Meeting!.Start, zone)));
    }

    private async Task<string> CalendarAsync(Person who, Message card)
    {
        var url = CardButtons.Of(Stage.Teams.SeenBy(who, card))
            .Select(button => button.Action.TryGetProperty("url", out var link) ? link.GetString()! : "").Single(link => link.Contains("/calendar/"));
        return await http.GetStringAsync(new Uri(Stage.Address, new Uri(url).PathAndQuery));
    }

    private void Until(Instant instant) => Stage.Later(instant - Instant.FromDateTimeOffset(Stage.Teams.Clock.Now));
}
