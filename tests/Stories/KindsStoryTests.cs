using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Stories.Tests;

/// <summary>Kinds of help, several at one talk, and a community's quiet days, through HTTP.</summary>
public sealed class KindsStoryTests : VerbStage
{
    [Fact]
    public async Task A_tip_is_written_and_then_one_returns_to_its_writer_to_talk_and_asks_a_quick_fact()
    {
        var teams = Stage.Teams;
        var tip = await teams.PostAsync(
            Aino, Stage.Ask, "Miten masennus otetaan puheeksi ensitapaamisessa? Vinkki kirjallisesti riittää.", teams.World.Bot);
        var offer = await CardOf(Eeva, tip, Verbs.OfferAccept);
        Assert.Contains(Say.OfferTip("Aino Rantala"), teams.Reads(Eeva, offer));
        Kind(await teams.PressAsync(Eeva, offer, Verbs.OfferAccept));
        await Stage.CardIn(tip, Say.FoundTip("Eeva Koskinen"));
        await teams.SayAsync(Eeva, "lähetin vinkin");
        await Stage.Word(Eeva, Say.TipThanks);
        Kind(await teams.PressAsync(Aino, await CardOf(Aino, tip, Verbs.FollowUpHelped), Verbs.FollowUpHelped));
        Assert.Equal((RequestState.Solved, true), await Stage.Row(tip) is var row ? (row.State, row.LastAgreed is null) : default);

        // Somebody to talk to: by trust, without a topic, and nobody else listens.
        var company = await teams.PostAsync(Aino, Stage.Ask, "Raskas viikko takana. Kaipaisin vain jonkun jolle puhua.", teams.World.Bot);
        var trusted = await CardOf(Eeva, company, Verbs.OfferAccept);
        Assert.Contains(Say.ReasonTrust("Aino Rantala"), teams.Reads(Eeva, trusted));
        Kind(await teams.PressAsync(Eeva, trusted, Verbs.OfferAccept));
        var found = await Stage.CardIn(company, Say.Found("Eeva Koskinen"));
        Assert.DoesNotContain(Say.AskToListen, teams.Reads(Maija, found));
        Assert.NotNull((await teams.PressAsync(Maija, found, Verbs.RequestMeToo)).Card);
        Assert.Equal(Say.NotForListeners, (await PressAnyhow(Maija, found, Verbs.ListenAsk, company)).Message);

        // A quick fact is five minutes on the phone.
        var fact = await teams.PostAsync(Aino, Stage.Ask, "Pikakysymys: kuka päättää palkkatuesta?", teams.World.Bot);
        Kind(await teams.PressAsync(Eero, await Stage.CardIn(fact, Say.Volunteer), Verbs.RequestVolunteer));
        Kind(await teams.PressAsync(Eero, await CardOf(Eero, fact, Verbs.SlotPropose), Verbs.SlotPropose));
        Kind(await teams.PressAsync(Aino, await CardOf(Aino, fact, Verbs.SlotPick), Verbs.SlotPick));
        Assert.Equal(5, (await Stage.Row(fact)).Meeting!.Minutes);
        await CardWith(Aino, fact, Say.ByPhone(Say.HowLong(5)));
    }

    [Fact]
    public async Task A_late_yes_in_words_is_welcomed_and_both_are_thanked()
    {
        var teams = Stage.Teams;
        var (post, offer) = await OfferAsync();
        Stage.Later(Duration.FromMinutes(31));
        await CardOf(Eero, post, Verbs.OfferAccept);
        Kind(await teams.PressAsync(Eeva, offer, Verbs.OfferAccept));
        Kind(await teams.PressAsync(Eeva, offer, Verbs.SlotPropose));
        Kind(await teams.PressAsync(Aino, await CardOf(Aino, post, Verbs.SlotPick), Verbs.SlotPick));

        await teams.SayAsync(Eero, "ehdin sittenkin");
        await Stage.Word(Eero, Say.SomeoneWasFaster("Eeva Koskinen"));
        var agreed = await CardWith(Aino, post, Say.WouldCome("Eero Mäki"));
        Kind(await teams.PressAsync(Aino, agreed, Verbs.SlotWelcome));
        Kind(await teams.PressAsync(Eero, await CardOf(Eero, post, Verbs.SlotJoin), Verbs.SlotJoin));
        await Stage.CardIn(post, Say.TimeAgreed("Eeva Koskinen, Eero Mäki"));

        Until((await Stage.Row(post)).Meeting!.End + Duration.FromHours(1));
        var after = await CardOf(Aino, post, Verbs.FollowUpHelped);
        Kind(await teams.PressAsync(Aino, after, Verbs.FollowUpHelped));
        Kind(await teams.PressAsync(Aino, after, Verbs.KudosGive, new Dictionary<string, string> { [Inputs.Words] = "Tästä oli iso apu" }));
        await Stage.PrivateCard(Eeva, "Tästä oli iso apu");
        var kudos = await Stage.PrivateCard(Eero, "Tästä oli iso apu");
        await Changes_nothing(Eero, kudos, Verbs.KudosPublic, post);
        foreach (var helper in new[] { Eeva, Eero })
        {
            Assert.Single((await Stage.Remembered<Core.Experts.Person>(Key.Person(new PersonId(helper.ObjectId))))!.Evidence);
        }
    }

    [Fact]
    public async Task On_quiet_days_nobody_is_asked_and_afterwards_the_asker_first()
    {
        var teams = Stage.Teams;
        var quiet = await teams.PostAsync(Kaisa, Stage.Ask, "hiljaa 19.11.–20.11.", teams.World.Bot);
        await teams.Eventually(() => teams.ThreadOf(quiet).Any(message => message.From.IsBot && message.Text?.Contains("Hiljaiset päivät") == true));
        var post = await teams.PostAsync(
            Aino, Stage.Ask, "Asiakkaalla on masennusta ja ahdistusta, eikä hän motivoidu mistään. Onko kellään vinkkejä?");
        await Stage.CardIn(post, Say.QuietNow("ma 23.11. klo 8.30"));

        Until(At(23, 8, 29));
        Assert.Empty(teams.Cards(Eeva));
        Until(At(23, 8, 31));
        var check = await CardOf(Aino, post, Verbs.RequestFind);
        Assert.Empty(teams.Cards(Eeva));
        Kind(await teams.PressAsync(Aino, check, Verbs.RequestFind));
        await CardOf(Eeva, post, Verbs.OfferAccept);
    }

    private void Until(Instant instant) => Stage.Later(instant - Instant.FromDateTimeOffset(Stage.Teams.Clock.Now));

    private static Instant At(int day, int hour, int minute) => new LocalDateTime(2026, 11, day, hour, minute)
        .InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
}
