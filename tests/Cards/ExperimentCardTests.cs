using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Cards.Tests;

/// <summary>One small experiment, kept for oneself alone, and the gentle question about it.</summary>
public sealed class ExperimentCardTests
{
    private const string Words = "kysyn ensin, *mikä* sujuu";

    [Theory]
    [InlineData(FollowUp.Helped, true)]
    [InlineData(FollowUp.StillThinking, true)]
    [InlineData(FollowUp.Asked, false)]
    [InlineData(FollowUp.NotMet, false)]
    public void An_experiment_is_offered_where_there_was_a_talk_and_never_in_first_view(FollowUp said, bool offered)
    {
        var request = Some.Talked(said);
        var card = Cards.Face(request.ToAsker(SurfaceKind.FollowUp, 1), request);

        Assert.Equal(offered, card.Verbs().Contains(Verbs.ExperimentKeep));
        Assert.DoesNotContain(Verbs.ExperimentKeep, card.InView());
    }

    [Fact]
    public void What_is_kept_may_be_changed_and_removed_until_it_is_asked_about()
    {
        Assert.Contains(Verbs.ExperimentDrop, Named("follow-up, experiment kept").Face(Language.Finnish)!.Verbs());
        Assert.Contains("to 3.12.", Named("follow-up, experiment kept").Json().Words());
        Assert.DoesNotContain(Verbs.ExperimentKeep, Named("follow-up, experiment asked about").Face(Language.Finnish)!.Verbs());
    }

    [Fact]
    public void No_surface_but_the_askers_own_two_ever_shows_the_experiment()
    {
        var own = new Experiment(Some.Request().Id, Some.Community.Id, "oma mietteeni", Some.Friday) { Told = "oma mietteeni" };
        var shown =
            from situation in Gallery.All
            from language in Gallery.Languages
            from asked in new[] { own, own with { AskedAt = Some.Now }, own with { AskedAt = Some.Now, Said = Tried.Told } }
            let face = (situation with { Own = asked }).Face(language)
            where face is not null && $"{face.Summary}{face.Card.ToJson()}".Contains("mietteeni", StringComparison.Ordinal)
            select (situation.Surface.Kind, situation.Surface.To);

        Assert.Equal([(SurfaceKind.FollowUp, Some.Aino.Id), (SurfaceKind.Reflection, Some.Aino.Id)], shown.Distinct().OrderBy(one => one.Kind));
    }

    [Fact]
    public void The_question_is_one_with_two_easy_answers_and_the_rest_behind_more()
    {
        var card = Named("reflection").Face(Language.Finnish)!;

        Assert.Equal([Verbs.ReflectionWorked, Verbs.ReflectionNotYet], card.InView());
        Assert.Contains($"Päätit kokeilla: \"{Words}\". Miten kävi?", card.Says());
        Assert.Equal([Verbs.ReflectionNoTime, Verbs.ReflectionWords], card.Verbs().Except(card.InView()));
        Assert.DoesNotContain("sujuu", card.Summary);
    }

    [Fact]
    public void Another_day_is_offered_once_and_only_where_there_was_no_time()
    {
        Assert.Equal([Verbs.ReflectionLater], Named("reflection NoTime").Face(Language.Finnish)!.Verbs());
        Assert.All([Tried.Worked, Tried.NotYet, Tried.Told], said => Assert.Empty(Named($"reflection {said}").Face(Language.Finnish)!.Verbs()));
        var again = Named("reflection NoTime");
        Assert.Empty((again with { Own = again.Own! with { Turn = 1 }, Surface = again.Surface with { Round = 1 } }).Face(Language.Finnish)!.Verbs());
    }

    [Fact]
    public void What_is_kept_no_longer_is_taken_away() =>
        Assert.Null((Named("reflection") with { Own = null }).Face(Language.Finnish));

    private static Situation Named(string name) => Gallery.All.Single(one => one.Name == name);
}
