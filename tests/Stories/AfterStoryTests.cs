using NodaTime;
using PeerHelp.Core;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>After the talk, through HTTP and in Finnish: an experiment for oneself, a gentle question about it, and good news for the helper.</summary>
public sealed class AfterStoryTests : VerbStage
{
    private const string Experiment = "kysyn ensin kalastuksesta";

    [Fact]
    public async Task From_a_talk_to_an_experiment_a_reflection_and_good_news()
    {
        var teams = Stage.Teams;
        var post = await AgreeAsync();
        Until((await Stage.Row(post)).Meeting!.End + Duration.FromHours(1));
        var after = await CardOf(Aino, post, Verbs.FollowUpHelped);
        Kind(await teams.PressAsync(Aino, after, Verbs.FollowUpHelped));
        Kind(await teams.PressAsync(Aino, after, Verbs.ExperimentKeep, new Dictionary<string, string>
        {
            [Inputs.Experiment] = Experiment,
            [Inputs.Occasion] = "ensi tiistaina",
        }));
        Assert.Contains(Say.ExperimentKept("ti 24.11."), teams.Reads(Aino, after));

        // Thanks are the helper's: he or she may show them, and take them back.
        Kind(await teams.PressAsync(Aino, after, Verbs.KudosGive, new Dictionary<string, string> { [Inputs.Words] = "Tästä oli iso apu" }));
        var kudos = await CardOf(Eeva, post, Verbs.KudosPublic);
        Kind(await teams.PressAsync(Eeva, kudos, Verbs.KudosPublic));
        await Stage.CardIn(post, Say.ThankedInThreadWords("Eeva Koskinen", "Tästä oli iso apu"));
        Kind(await teams.PressAsync(Eeva, kudos, Verbs.KudosPrivate));
        await teams.Eventually(() => teams.Cards(post).Single() is var card && !teams.Reads(Maija, card).Contains("iso apu") ? card : null);

        // On the morning of the meeting, and the answer in words.
        Until(At(24, 11, 8));
        await Stage.PrivateCard(Aino, Say.ReflectOnTheDay(Experiment));
        await teams.SayAsync(Aino, "kokeilin, toimi");
        await Stage.Word(Aino, Say.ReflectedWorked);

        // Five weeks after the talk; Christmas is over.
        Until(At(28, 12, 8));
        var catchUp = await CardOf(Aino, post, Verbs.CatchUpGood);
        Kind(await teams.PressAsync(Aino, catchUp, Verbs.CatchUpGood, new Dictionary<string, string> { [Inputs.Words] = "Töitä löytyi" }));
        await Stage.PrivateCard(Eeva, Say.GoodNewsWords("Aino Rantala", "Töitä löytyi"));
        Assert.DoesNotContain("Töitä löytyi", teams.Reads(Maija, teams.Cards(post).Single()));
        Kind(await teams.PressAsync(Aino, catchUp, Verbs.CatchUpPublic));
        await Stage.CardIn(post, Say.NewsInThreadWords("Töitä löytyi"));

        await Only_Aino_has_ever_seen_the_experiment(post);
    }

    /// <summary>"This stays with you": no card, no message and no row but her own holds a word of it.</summary>
    private async Task Only_Aino_has_ever_seen_the_experiment(Message post)
    {
        foreach (var other in new[] { Eeva, Eero, Maija, Kaisa })
        {
            Assert.DoesNotContain(Stage.Teams.ToldTo(other), message => $"{message.Text}{message.Card}".Contains("kalastuksesta"));
        }

        Assert.DoesNotContain(Stage.Teams.Posts(Stage.Ask), message => $"{message.Text}{message.Card}".Contains("kalastuksesta"));
        Assert.DoesNotContain(Stage.Teams.Cards(post), message => $"{message.Card}".Contains("kalastuksesta"));
        var rows = await Stage.RowsAsync();
        Assert.Equal(
            [Service.Storage.Bodies.KeyOf(Key.Person(new PersonId(Aino.ObjectId)))],
            rows.Where(row => row.Body.Contains("kalastuksesta")).Select(row => row.Key));
    }

    private void Until(Instant instant) => Stage.Later(instant - Instant.FromDateTimeOffset(Stage.Teams.Clock.Now));

    private static Instant At(int day, int month, int hour) => new LocalDateTime(2026, month, day, hour, 0)
        .InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
}
