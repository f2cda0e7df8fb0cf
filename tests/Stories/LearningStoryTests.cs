using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Learnings;

namespace PeerHelp.Stories.Tests;

/// <summary>One person's question becomes everybody's learning: told after a talk, agreed by both, shown beside the next question, found, and taken back.</summary>
public sealed class LearningStoryTests(VerbStage stage) : IClassFixture<VerbStage>
{
    private const string Words = "Asiakas ei *jaksanut* mitään. Sovittiin yksi kävely viikossa. Kuukauden päästä hän kysyi itse työkokeilua.";

    [Fact]
    public async Task From_a_talk_to_a_learning_that_the_next_one_reads()
    {
        var (teams, say) = (stage.Stage.Teams, stage.Say);

        // After the talk Aino writes down what was learned, and Eeva is asked.
        var post = await stage.AgreeAsync();
        stage.Stage.Later((await stage.Stage.Row(post)).Meeting!.End - Instant.FromDateTimeOffset(teams.Clock.Now) + Duration.FromHours(1));
        var after = await stage.CardOf(stage.Aino, post, Verbs.FollowUpHelped);
        await teams.PressAsync(stage.Aino, after, Verbs.FollowUpHelped);
        VerbStage.Kind(await teams.PressAsync(stage.Aino, after, Verbs.LearningTell, new Dictionary<string, string> { [Inputs.Story] = Words }));
        Assert.Contains(say.LearningWaits, teams.Reads(stage.Aino, after));
        var consent = await stage.CardOf(stage.Eeva, post, Verbs.LearningYes);
        Assert.Contains(Words, teams.Reads(stage.Eeva, consent));
        await stage.Changes_nothing(stage.Maija, consent, Verbs.LearningYes, post, 1);
        Assert.Null(await PublishedAsync(post));

        VerbStage.Kind(await teams.PressAsync(stage.Eeva, consent, Verbs.LearningYes));
        Assert.Equal(Words, (await PublishedAsync(post))!.Text);
        await stage.Changes_nothing(stage.Eeva, consent, Verbs.LearningNo, post, 1);
        await teams.Eventually(() => teams.Reads(stage.Aino, after).Contains(say.LearningPublished));

        // A similar question: its asker reads it privately, and gets a person all the same.
        var next = await teams.PostAsync(stage.Eero, stage.Stage.Ask, "Asiakas on masentunut eikä mikään motivoi häntä. Onko kellään vinkkejä?");
        var recalled = await stage.Stage.PrivateCard(stage.Eero, say.EarlierLearnings);
        Assert.Contains(Words, teams.Reads(stage.Eero, recalled));
        Assert.DoesNotContain("Rantala", teams.Reads(stage.Eero, recalled));
        Assert.DoesNotContain("kävely", teams.Reads(stage.Maija, await stage.Stage.CardIn(next, say.Listening)));
        await IsKnownAsync(next, SurfaceKind.Recalled);
        VerbStage.Kind(await teams.PressAsync(stage.Eero, recalled, Verbs.RequestFind));
        await teams.Eventually(() => teams.Reads(stage.Eero, recalled) is var read && read.Contains(say.LookingForYou) && read.Contains(Words));
        await stage.CardOf(stage.Eeva, next, Verbs.OfferAccept);

        // Anyone finds it by a word; and when one of the two takes it back, nobody does.
        await teams.SayAsync(stage.Maija, "mitä tiedetään: masennus");
        await stage.Stage.PrivateCard(stage.Maija, Words);
        await teams.SayAsync(stage.Eeva, "poista oppi");
        await stage.Stage.Word(stage.Eeva, say.LearningTakenBack);
        await teams.SayAsync(stage.Kaisa, "mitä tiedetään: masennus");
        await stage.Stage.Word(stage.Kaisa, say.NothingLearned);
        Assert.Null(await PublishedAsync(post));
    }

    /// <summary>The service has heard from Teams which message the card is: nobody presses faster than that.</summary>
    private async Task IsKnownAsync(Rehearsal.Teams.Message post, SurfaceKind kind)
    {
        for (var looks = 0; looks < 400 && !(await stage.Stage.Row(post)).Standing.Any(card => card.Kind == kind); looks++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    private async Task<Learning?> PublishedAsync(Rehearsal.Teams.Message post) =>
        await stage.Stage.Remembered<Learning>(Key.Learning((await stage.Stage.Row(post)).Learning!.Id));
}
