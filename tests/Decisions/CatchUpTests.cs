using NodaTime;
using PeerHelp.Core;

namespace PeerHelp.Decisions.Tests;

/// <summary>"How are things?": once, some weeks after a talk that helped, and good news goes to the helper.</summary>
public sealed class CatchUpTests
{
    /// <summary>Five weeks after Thursday 19 November is Christmas Eve, then come Christmas and a weekend.</summary>
    private static readonly Instant Morning = At(28, 12);

    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus");

    public CatchUpTests()
    {
        house.HasATalk();
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
        house.Forget();
    }

    [Fact]
    public void The_asker_is_asked_once_on_a_working_morning_five_weeks_later()
    {
        house.Until(Morning - Duration.FromMinutes(1));
        Assert.Empty(house.Owed<Effect.Show>());

        house.Until(Morning);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.CatchUp)).To);
        house.Forget();
        house.Later(Duration.FromDays(60));
        Assert.Empty(house.Owed<Effect.Show>());
    }

    [Fact]
    public void Good_news_goes_to_the_helper_once_and_not_into_the_thread()
    {
        house.Until(Morning);
        house.Forget();
        house.Presses(Some.Aino, Verbs.CatchUpGood, inputs: (Inputs.Words, "Asiakas aloitti työssä!"));
        house.Presses(Some.Aino, Verbs.CatchUpGood, inputs: (Inputs.Words, "Ja vielä kerran"));

        Assert.Equal("Asiakas aloitti työssä!", house.Request.CatchUp!.Words);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.GoodNews)).To);
        Assert.Empty(house.Shown(SurfaceKind.Request));
    }

    [Fact]
    public void Good_news_comes_into_the_thread_and_out_of_it_by_the_askers_tap_alone()
    {
        house.Until(Morning);
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.Presses(Some.Aino, Verbs.CatchUpPublic));
        house.Presses(Some.Aino, Verbs.CatchUpGood);
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Eeva, Verbs.CatchUpPublic));
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Kaisa, Verbs.CatchUpGood));

        house.Presses(Some.Aino, Verbs.CatchUpPublic);
        Assert.True(house.Request.CatchUp!.InThread);
        Assert.Single(house.Shown(SurfaceKind.Request));
        house.Presses(Some.Aino, Verbs.CatchUpPrivate);
        Assert.False(house.Request.CatchUp!.InThread);
    }

    [Fact]
    public void Of_a_not_yet_nobody_hears_and_its_words_are_not_kept()
    {
        house.Until(Morning);
        house.Forget();
        house.Presses(Some.Aino, Verbs.CatchUpNotYet, inputs: (Inputs.Words, "huonosti menee"));

        Assert.Null(house.Request.CatchUp!.Words);
        Assert.Equal([Some.Aino.Id], house.Owed<Effect.Show>().Select(show => show.Surface.To!.Value).Distinct());
    }

    [Theory]
    [InlineData(Verbs.FollowUpNotHelped)]
    [InlineData(Verbs.FollowUpNotMet)]
    public void After_a_talk_that_did_not_help_nothing_is_asked(string verb)
    {
        var other = new House().Knows(Some.Eeva, "masennus");
        other.Asks(Some.Aino);
        other.Later(21);
        other.Presses(Some.Eeva, Verbs.OfferAccept);
        other.Happens(new Said(Some.Eeva, "chat-eeva", "tänään klo 13"));
        other.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(19, 13)}"));
        other.Until(Some.At(19, 13, 50));
        other.Presses(Some.Aino, verb, 1);
        other.Later(Duration.FromDays(60));

        Assert.Empty(other.Shown(SurfaceKind.CatchUp));
    }

    [Theory]
    [InlineData("aino")]
    [InlineData("eeva")]
    public void When_one_of_the_two_has_left_nothing_is_asked(string name)
    {
        house.Happens(new MembersLeft(Some.Team, [new PersonId(name)]));
        house.Later(Duration.FromDays(60));

        Assert.Empty(house.Shown(SurfaceKind.CatchUp));
    }

    [Fact]
    public void When_the_post_was_deleted_nothing_is_asked()
    {
        house.Happens(new PostDeleted(Some.Team, Some.Channel, house.Request.Thread.Root, house.Request.Thread.Root));
        house.Forget();
        house.Later(Duration.FromDays(60));

        Assert.Empty(house.Shown(SurfaceKind.CatchUp));
    }

    [Theory]
    [InlineData("2026-12-22", 29, 12)]
    [InlineData("2027-01-12", 19, 1)]
    public void While_an_experiment_is_asked_about_the_question_waits_a_week(string day, int asked, int month)
    {
        house.Presses(Some.Aino, Verbs.ExperimentKeep, 1, inputs: [(Inputs.Experiment, "kysyn ensin"), (Inputs.Date, day)]);
        house.Until(At(asked, month) - Duration.FromMinutes(1));
        Assert.Empty(house.Shown(SurfaceKind.CatchUp));

        house.Until(At(asked, month));
        Assert.Single(house.Shown(SurfaceKind.CatchUp));
    }

    [Fact]
    public void An_experiment_that_was_answered_makes_nobody_wait()
    {
        house.Presses(Some.Aino, Verbs.ExperimentKeep, 1, inputs: [(Inputs.Experiment, "kysyn ensin"), (Inputs.Date, "2026-12-22")]);
        house.Until(At(22, 12));
        house.Presses(Some.Aino, Verbs.ReflectionWorked);
        house.Until(Morning);

        Assert.Single(house.Shown(SurfaceKind.CatchUp));
    }

    [Fact]
    public void Who_takes_a_pause_is_asked_when_it_is_over()
    {
        house.Until(At(27, 11));
        house.Happens(new Said(Some.Aino, "chat-aino", "tauko 11.1. asti"));
        house.Until(At(11, 1) - Duration.FromMinutes(1));
        Assert.Empty(house.Shown(SurfaceKind.CatchUp));

        house.Until(At(11, 1));
        Assert.Single(house.Shown(SurfaceKind.CatchUp));
    }

    [Fact]
    public void What_was_told_is_forgotten_with_the_words_and_leaves_the_thread()
    {
        house.Until(Morning);
        house.Presses(Some.Aino, Verbs.CatchUpGood, inputs: (Inputs.Words, "Asiakas aloitti työssä!"));
        house.Presses(Some.Aino, Verbs.CatchUpPublic);
        house.Forget();
        house.Later(Duration.FromDays(60));

        Assert.Null(house.Request.CatchUp);
        Assert.Single(house.Shown(SurfaceKind.Request));
    }

    private static Instant At(int day, int month) => new LocalDateTime(month < 6 ? 2027 : 2026, month, day, 8, 0)
        .InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
}
