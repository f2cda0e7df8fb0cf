using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;

namespace PeerHelp.Decisions.Tests;

/// <summary>One small experiment after a talk, for oneself alone, and the one question about it.</summary>
public sealed class ExperimentTests
{
    private const string Words = "kysyn ensin, mikä sujuu";

    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus");

    public ExperimentTests()
    {
        house.HasATalk();
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
    }

    private Experiment Kept => Assert.Single(house.Person(Some.Aino).Experiments);

    [Fact]
    public void It_is_kept_in_the_askers_own_row_and_nowhere_else()
    {
        house.Forget();
        Keep(Words);

        Assert.Equal((Words, Tried.NotSaid), (Kept.Words, Kept.Said));
        Assert.Equal([house.Person(Some.Aino)], house.LastSaves);
        Assert.DoesNotContain(Words, $"{Described.As(house.Owed<Effect>())}");
        Assert.All(house.Owed<Effect.Show>(), show => Assert.Equal(Some.Aino.Id, show.Surface.To));
        Assert.Empty(house.Owed<Effect.Tell>());
    }

    [Theory]
    [InlineData("eeva")]
    [InlineData("kaisa")]
    [InlineData("maija")]
    public void Neither_the_helper_nor_a_lead_nor_anybody_else_may_touch_it(string name)
    {
        Keep(Words);
        var who = new[] { Some.Eeva, Some.Kaisa, Some.Maija }.Single(one => one.Id.Value == name);

        foreach (var verb in new[] { Verbs.ExperimentKeep, Verbs.ExperimentDrop, Verbs.ReflectionWorked, Verbs.ReflectionWords, Verbs.ReflectionLater })
        {
            Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(who, verb, 1, inputs: (Inputs.Words, "x")));
            Assert.Empty(house.LastSaves);
        }
    }

    [Theory]
    [InlineData("", "", 3, 12, false)]
    [InlineData("ensi tiistaina", "", 24, 11, true)]
    [InlineData("", "2026-11-25", 25, 11, true)]
    [InlineData("lauantaina", "", 23, 11, false)]
    [InlineData("tänään iltapäivällä", "", 20, 11, false)]
    public void The_person_chooses_the_day_and_is_asked_on_its_working_morning(string words, string date, int day, int month, bool onTheDay)
    {
        Keep(Words, words, date);

        Assert.Equal((new LocalDate(2026, month, day), onTheDay), (Kept.AskOn, Kept.OnTheDay));
        var morning = Morning(day, month);
        house.Forget();
        house.Until(morning - Duration.FromMinutes(1));
        Assert.Empty(house.Shown(SurfaceKind.Reflection));
        house.Until(morning);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.Reflection)).To);
    }

    [Theory]
    [InlineData("joskus", "")]
    [InlineData("", "2026-11-18")]
    [InlineData("", "2027-06-01")]
    public void A_day_that_is_not_understood_is_asked_about_again(string words, string date)
    {
        Assert.Equal(new Answer.Sorry(Refusal.NoDayGiven), Keep(Words, words, date));
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void Nothing_written_is_nothing_kept()
    {
        Assert.Equal(new Answer.Sorry(Refusal.NoWords), Keep(""));
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.Presses(Some.Aino, Verbs.ExperimentKeep, 77, inputs: (Inputs.Experiment, Words)));
        Assert.Empty(house.Person(Some.Aino).Experiments);
    }

    [Fact]
    public void No_more_than_five_hundred_characters_are_kept()
    {
        Keep(new string('a', 700));
        Assert.Equal(500, Kept.Words.Length);
    }

    [Fact]
    public void Changed_to_another_day_it_is_asked_about_once()
    {
        Keep(Words, "ensi tiistaina");
        Keep("yksi uusi kysymys", "ensi torstaina");
        Keep("yksi uusi kysymys", "ensi torstaina");
        Assert.Empty(house.LastSaves);

        house.Forget();
        house.Later(Duration.FromDays(60));
        Assert.Single(house.Shown(SurfaceKind.Reflection).Distinct());
        Assert.Equal(Some.At(26, 8), Kept.AskedAt);
        Assert.Equal("yksi uusi kysymys", Kept.Words);
    }

    [Fact]
    public void Removed_it_is_never_asked_about()
    {
        Keep(Words);
        house.Presses(Some.Aino, Verbs.ExperimentDrop, 1);
        Assert.Empty(house.Person(Some.Aino).Experiments);

        house.Forget();
        house.Later(Duration.FromDays(60));
        Assert.Empty(house.Shown(SurfaceKind.Reflection));
    }

    [Fact]
    public void Silence_is_an_answer_nothing_is_reminded_of()
    {
        Keep(Words);
        house.Later(Duration.FromDays(20));
        house.Forget();
        house.Later(Duration.FromDays(14));

        Assert.Empty(house.Shown(SurfaceKind.Reflection));
        Assert.True(Kept.IsAsked);
    }

    [Fact]
    public void The_first_answer_stands_and_is_told_to_nobody()
    {
        Keep(Words);
        house.Later(Duration.FromDays(20));
        house.Forget();
        house.Presses(Some.Aino, Verbs.ReflectionWorked);
        house.Presses(Some.Aino, Verbs.ReflectionNotYet);

        Assert.Equal(Tried.Worked, Kept.Said);
        Assert.Equal([Some.Aino.Id], house.Owed<Effect.Show>().Select(show => show.Surface.To!.Value).Distinct());
        Assert.Empty(house.Owed<Effect.Tell>());
    }

    [Fact]
    public void No_time_is_fine_and_another_day_is_set_once_by_the_persons_own_tap()
    {
        Keep(Words);
        house.Later(Duration.FromDays(20));
        house.Presses(Some.Aino, Verbs.ReflectionLater);
        Assert.Equal(Tried.NotSaid, Kept.Said);

        house.Presses(Some.Aino, Verbs.ReflectionNoTime);
        house.Presses(Some.Aino, Verbs.ReflectionLater, inputs: (Inputs.Occasion, "ensi tiistaina"));
        Assert.Equal((1, Tried.NotSaid, null), (Kept.Turn, Kept.Said, Kept.AskedAt));

        house.Forget();
        house.Later(Duration.FromDays(8));
        Assert.Equal(1, Assert.Single(house.Shown(SurfaceKind.Reflection)).Round);
        house.Presses(Some.Aino, Verbs.ReflectionNoTime, 1);
        house.Presses(Some.Aino, Verbs.ReflectionLater, 1);
        Assert.Equal((1, Tried.NoTime), (Kept.Turn, Kept.Said));
    }

    [Fact]
    public void Who_takes_a_pause_is_asked_when_it_is_over()
    {
        Keep(Words, "ensi tiistaina");
        house.Happens(new Said(Some.Aino, "chat-aino", "tauko 30.11. asti"));
        house.Forget();
        house.Until(Morning(30, 11) - Duration.FromMinutes(1));
        Assert.Empty(house.Shown(SurfaceKind.Reflection));

        house.Until(Morning(30, 11));
        Assert.Single(house.Shown(SurfaceKind.Reflection));
        Assert.False(Kept.OnTheDay);
    }

    [Fact]
    public void Of_one_who_leaves_nothing_is_kept_and_nothing_asked()
    {
        Keep(Words);
        house.Happens(new MembersLeft(Some.Team, [Some.Aino.Id]));

        Assert.Empty(house.Person(Some.Aino).Experiments);
        house.Forget();
        house.Later(Duration.FromDays(20));
        Assert.Empty(house.Shown(SurfaceKind.Reflection));
    }

    [Fact]
    public void When_the_post_is_deleted_the_experiment_goes_with_it()
    {
        Keep(Words);
        house.Happens(new PostDeleted(Some.Team, Some.Channel, house.Request.Thread.Root, house.Request.Thread.Root));

        Assert.Empty(house.Person(Some.Aino).Experiments);
    }

    [Fact]
    public void It_is_forgotten_ninety_days_after_the_question_and_its_card_is_taken_away()
    {
        Keep(Words);
        house.Until(Morning(3, 12));
        house.Presses(Some.Aino, Verbs.ReflectionWords, inputs: (Inputs.Words, "hyvin meni"));
        Assert.Equal((Tried.Told, "hyvin meni"), (Kept.Said, Kept.Told));

        house.Later(Duration.FromDays(89));
        Assert.Single(house.Person(Some.Aino).Experiments);
        house.Forget();
        house.Later(Duration.FromDays(2));
        Assert.Empty(house.Person(Some.Aino).Experiments);
        Assert.Single(house.Shown(SurfaceKind.Reflection));
    }

    [Fact]
    public void A_reflection_may_come_after_the_question_was_forgotten()
    {
        house.Later(Duration.FromDays(30));
        Keep(Words, "", house.Now.Plus(Duration.FromDays(80)).InUtc().Date.ToString("uuuu-MM-dd", null));
        house.Later(Duration.FromDays(85));

        Assert.True(house.Request.IsForgotten);
        Assert.True(Kept.IsAsked);
        house.Presses(Some.Aino, Verbs.ReflectionWorked);
        Assert.Equal(Tried.Worked, Kept.Said);
    }

    private Answer Keep(string words, string occasion = "", string date = "") => house.Presses(
        Some.Aino, Verbs.ExperimentKeep, 1, inputs: [(Inputs.Experiment, words), (Inputs.Occasion, occasion), (Inputs.Date, date)]);

    private static Instant Morning(int day, int month) => new LocalDateTime(2026, month, day, 8, 0)
        .InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
}
