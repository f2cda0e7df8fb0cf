using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>What was learned in a talk comes to others only when both of the two say yes to the same words.</summary>
public sealed class SharingTests
{
    private const string Words = "Asiakas ei jaksanut mitään. Sovittiin yksi kävely viikossa. Kuukauden päästä hän kysyi itse työkokeilua.";
    private const string Better = "Asiakas ei jaksanut mitään. Sovittiin yksi kävely viikossa. Sitten hän kysyi itse työkokeilua.";

    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus");

    public SharingTests()
    {
        house.HasATalk();
        house.Until(Some.At(19, 14));
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
        house.Forget();
    }

    [Fact]
    public void The_other_one_is_asked_once_and_nothing_is_published_before_the_answer()
    {
        Tell(Some.Aino, Words);
        Tell(Some.Aino, "Ja vielä kerran");
        Tell(Some.Eeva, "Minäkin kirjoitin");

        Assert.Equal((Some.Eeva.Id, 1), Assert.Single(house.Shown(SurfaceKind.Learning)) is var card ? (card.To!.Value, card.Round) : default);
        Assert.Equal((Words, DraftStage.AskingOther), (house.Request.Learning!.Text, house.Request.Learning.Stage));
        Assert.Null(house.Learning);
    }

    [Theory]
    [InlineData("aino")]
    [InlineData("eeva")]
    public void Either_writes_and_with_the_others_yes_it_is_published_without_names_or_a_way_back(string writer)
    {
        var (one, other) = writer == "aino" ? (Some.Aino, Some.Eeva) : (Some.Eeva, Some.Aino);
        Tell(one, Words);
        house.Presses(other, Verbs.LearningYes, 1);
        house.Presses(other, Verbs.LearningYes, 1);

        Assert.Equal((Words, Some.Team, Some.Thursday.Plus(NodaTime.Duration.FromHours(5))), (house.Learning!.Text, house.Learning.Community, house.Learning.PublishedAt));
        Assert.Equal(["depression", "anxiety", "motivation"], house.Learning.Topics.Intersect(["depression", "anxiety", "motivation"]));
        Assert.Equal([Language.Finnish], house.Learning.Languages);
        Assert.DoesNotContain(house.Request.Id.Value, Described.As(house.Learning));
        Assert.DoesNotContain("Rantala", Described.As(house.Learning));
        Assert.Equal((DraftStage.Published, ""), (house.Request.Learning!.Stage, house.Request.Learning.Text));
        Assert.All([Some.Aino, Some.Eeva], owner => Assert.Equal(house.Learning.Id, Assert.Single(house.Person(owner).Learnings)));
    }

    [Fact]
    public void Somebody_to_talk_to_leaves_no_learning()
    {
        Assert.True(Sharing.MayBeTold(house.Request));
        Assert.False(Sharing.MayBeTold(house.Request with { Kind = HelpKind.Company }));
        Assert.False(Sharing.IsForLearnings(house.Request with { Kind = HelpKind.Company }));
    }

    [Fact]
    public void Changed_words_come_back_to_the_writer_who_says_yes_to_exactly_these()
    {
        Tell(Some.Aino, Words);
        house.Presses(Some.Eeva, Verbs.LearningChange, 1, inputs: (Inputs.Story, Better));
        house.Presses(Some.Eeva, Verbs.LearningYes, 1);
        house.Presses(Some.Aino, Verbs.LearningYes, 1);
        Assert.Null(house.Learning);
        Assert.Contains(house.Shown(SurfaceKind.Learning), card => card.To == Some.Aino.Id && card.Round == 2);

        house.Presses(Some.Aino, Verbs.LearningYes, 2);
        Assert.Equal(Better, house.Learning!.Text);
    }

    [Fact]
    public void Words_that_were_opened_for_changing_and_left_as_they_were_are_a_yes()
    {
        Tell(Some.Aino, Words);
        house.Presses(Some.Eeva, Verbs.LearningChange, 1, inputs: (Inputs.Story, $" {Words}\n"));

        Assert.Equal(Words, house.Learning!.Text);
    }

    [Fact]
    public void The_writers_no_to_changed_words_ends_it()
    {
        Tell(Some.Aino, Words);
        house.Presses(Some.Eeva, Verbs.LearningChange, 1, inputs: (Inputs.Story, Better));
        house.Presses(Some.Aino, Verbs.LearningNo, 2);
        house.Presses(Some.Aino, Verbs.LearningYes, 2);

        Assert.Null(house.Learning);
        Assert.Equal((DraftStage.Refused, ""), (house.Request.Learning!.Stage, house.Request.Learning.Text));
    }

    [Fact]
    public void A_no_leaves_no_trace_the_writer_could_see_and_nothing_of_the_words()
    {
        Tell(Some.Aino, Words);
        house.Forget();
        house.Presses(Some.Eeva, Verbs.LearningNo, 1);

        Assert.All(house.Owed<Effect.Show>(), shown => Assert.Equal((SurfaceKind.Learning, Some.Eeva.Id), (shown.Surface.Kind, shown.Surface.To!.Value)));
        Assert.Empty(house.Owed<Effect.Tell>());
        Assert.DoesNotContain("kävely", Described.As(house.Request));
        house.Presses(Some.Eeva, Verbs.LearningYes, 1);
        Assert.Null(house.Learning);
    }

    [Theory]
    [InlineData("aino")]
    [InlineData("eeva")]
    public void Either_takes_it_back_and_nothing_of_it_is_left(string who)
    {
        Tell(Some.Aino, Words);
        house.Presses(Some.Eeva, Verbs.LearningYes, 1);
        house.Presses(who == "aino" ? Some.Aino : Some.Eeva, Verbs.LearningTakeBack);

        Assert.Null(house.Learning);
        Assert.Equal(DraftStage.TakenBack, house.Request.Learning!.Stage);
        Assert.All([Some.Aino, Some.Eeva], owner => Assert.Empty(house.Person(owner).Learnings));
    }

    [Fact]
    public void The_writer_takes_it_back_before_the_other_one_has_answered()
    {
        Tell(Some.Aino, Words);
        house.Presses(Some.Aino, Verbs.LearningTakeBack);
        house.Presses(Some.Eeva, Verbs.LearningYes, 1);

        Assert.Null(house.Learning);
        Assert.DoesNotContain("kävely", Described.As(house.Request));
    }

    [Fact]
    public void Nobody_else_writes_answers_or_takes_back()
    {
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), Tell(Some.Eero, Words));
        Tell(Some.Aino, Words);
        Assert.All(
            [Verbs.LearningYes, Verbs.LearningNo, Verbs.LearningChange, Verbs.LearningTakeBack],
            verb => Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Kaisa, verb, 1)));
        Assert.Equal(DraftStage.AskingOther, house.Request.Learning!.Stage);
    }

    [Fact]
    public void The_writer_cannot_say_yes_for_the_other()
    {
        Tell(Some.Aino, Words);
        house.Presses(Some.Aino, Verbs.LearningYes, 1);

        Assert.Null(house.Learning);
    }

    [Theory]
    [InlineData("Eevan vinkistä aloitettiin kävelyt.")]
    [InlineData("Kävelyt auttoivat. -Aino")]
    [InlineData("Koskinen neuvoi kävelyn.")]
    public void Neither_of_the_two_is_named_in_what_others_read(string words)
    {
        Assert.Equal(new Answer.Sorry(Refusal.NamesSomebody), Tell(Some.Aino, words));
        Tell(Some.Aino, "Ainoastaan kävelyt auttoivat, ja eeva on myös puutarha.");
        Assert.Equal(new Answer.Sorry(Refusal.NamesSomebody), house.Presses(Some.Eeva, Verbs.LearningChange, 1, inputs: (Inputs.Story, words)));
        house.Says(Some.Aino, $"jaa oppi: {words}");

        Assert.StartsWith("Ainoastaan", house.Request.Learning!.Text);
    }

    [Fact]
    public void Without_words_nobody_is_asked()
    {
        Assert.Equal(new Answer.Sorry(Refusal.NoWords), Tell(Some.Aino, "  \n "));
        Assert.Null(house.Request.Learning);
    }

    [Fact]
    public void Five_hundred_letters_are_kept_and_no_half_of_a_letter()
    {
        Tell(Some.Aino, new string('a', 499) + "😀 ja paljon muuta");

        Assert.Equal(new string('a', 499), house.Request.Learning!.Text);
    }

    [Theory]
    [InlineData(FollowUp.Asked, false)]
    [InlineData(FollowUp.NotMet, false)]
    [InlineData(FollowUp.StillThinking, true)]
    public void A_learning_comes_of_a_talk_that_was_held(FollowUp said, bool may) =>
        Assert.Equal(may, Sharing.MayBeTold(house.Request with { FollowUp = said }));

    [Fact]
    public void What_waited_is_forgotten_with_the_question()
    {
        Tell(Some.Aino, Words);
        house.Later(NodaTime.Duration.FromDays(91));

        Assert.Null(house.Request.Learning);
        Assert.Equal(new Answer.Sorry(Refusal.NothingHere), house.Presses(Some.Eeva, Verbs.LearningYes, 1));
    }

    [Theory]
    [InlineData("joo", true)]
    [InlineData("ja", true)]
    [InlineData("yes", true)]
    [InlineData("ei", false)]
    [InlineData("nej", false)]
    public void The_other_one_answers_in_a_word(string word, bool published)
    {
        house.Says(Some.Aino, $"jaa oppi: {Words}");
        Assert.IsType<Note.LearningWaits>(house.Told(Some.Aino).Last());
        house.Says(Some.Eeva, word);

        Assert.Equal(published, house.Learning is not null);
        Assert.Equal(published ? 1 : 0, house.Person(Some.Eeva).Learnings.Count);
        Assert.Equal("", house.Request.Learning!.Text);
    }

    [Fact]
    public void A_helper_who_was_never_thanked_tells_by_a_word_and_no_thanks_are_made_up()
    {
        house.Says(Some.Eeva, $"jaa oppi: {Words}");

        Assert.Equal(Words, house.Request.Learning!.Text);
        Assert.Empty(house.Shown(SurfaceKind.Kudos));
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.Learning)).To);
    }

    [Fact]
    public void A_word_takes_it_back_and_the_cards_of_the_two_say_so()
    {
        Tell(Some.Aino, Words);
        house.Presses(Some.Eeva, Verbs.LearningYes, 1);
        house.Forget();
        house.Says(Some.Eeva, "poista oppi");

        Assert.Null(house.Learning);
        Assert.Equal(DraftStage.TakenBack, house.Request.Learning!.Stage);
        Assert.Contains(house.Shown(SurfaceKind.FollowUp), card => card.To == Some.Aino.Id);
    }

    private Answer Tell(Actor who, string words) => house.Presses(who, Verbs.LearningTell, 1, inputs: (Inputs.Story, words));
}
