using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Learnings;

namespace PeerHelp.Decisions.Tests;

/// <summary>After a year one of the two is asked, once, whether what they learned still holds; unanswered it fades away.</summary>
public sealed class AgeingTests
{
    private const string Words = "Masentunut asiakas ei motivoitunut mistään. Sovittiin yksi kävely viikossa, ja se riitti aluksi.";
    private const string Newer = "Masentunut asiakas ei motivoitunut mistään. Nykyisin kävelyn voi sopia myös etäopastajan kanssa.";

    private static readonly Duration Year = Duration.FromDays(365);

    private readonly House house = new();

    public AgeingTests()
    {
        house.Put(new Learning(new LearningId("a"), Some.Team, Words, Some.Aino.Id, Some.Eeva.Id, Some.Thursday) { Topics = ["depression", "motivation"] });
        foreach (var owner in new[] { Some.Aino, Some.Eeva })
        {
            house.Change(owner, person => person with { Learnings = [new LearningId("a")] });
        }
    }

    [Fact]
    public void The_writer_is_asked_once_on_a_working_day()
    {
        Due(Year);
        house.Later(Duration.FromDays(20));

        Assert.Equal(Words, Assert.IsType<Note.LearningStillHolds>(Assert.Single(house.Told(Some.Aino))).Text);
        Assert.Empty(house.Told(Some.Eeva));
        Assert.True(house.Learning!.IsShownAt(house.Now));
    }

    [Fact]
    public void On_a_weekend_the_question_waits_for_the_working_morning()
    {
        house.Put(house.Learning! with { ConfirmedAt = Some.At(20, 9) });
        Due(Some.At(20, 9) + Year - house.Now);
        Assert.Empty(house.Told(Some.Aino));

        house.Later(Duration.FromDays(2));
        Assert.Single(house.Told(Some.Aino));
    }

    [Fact]
    public void The_other_one_is_asked_when_the_writer_has_left()
    {
        house.Change(Some.Aino, person => person with { Communities = [] });
        Due(Year);

        Assert.Empty(house.Told(Some.Aino));
        Assert.Single(house.Told(Some.Eeva));
    }

    [Fact]
    public void On_a_holiday_the_question_waits()
    {
        house.Change(Some.Aino, person => person with { PausedUntil = Some.Thursday + Year + Duration.FromDays(14) });
        Due(Year);
        Assert.Empty(house.Told(Some.Aino));

        house.Later(Duration.FromDays(15));
        Assert.Single(house.Told(Some.Aino));
    }

    [Fact]
    public void Without_an_answer_it_is_shown_no_more_after_a_month_and_gone_after_two()
    {
        Due(Year);
        house.Later(Duration.FromDays(31));
        Assert.False(house.Learning!.IsShownAt(house.Now));
        house.Says(Some.Eero, "haku: masennus");
        Assert.IsType<Note.NothingLearned>(Assert.Single(house.Told(Some.Eero)));

        house.Later(Duration.FromDays(31));
        Assert.Null(house.Learning);
        Assert.Empty(house.Person(Some.Aino).Learnings);
        Assert.Empty(house.Person(Some.Eeva).Learnings);
        Assert.Single(house.Told(Some.Aino));
    }

    [Fact]
    public void With_nobody_left_it_fades_without_a_question()
    {
        foreach (var owner in new[] { Some.Aino, Some.Eeva })
        {
            house.Change(owner, person => person with { Communities = [] });
        }

        Due(Year);
        house.Later(Duration.FromDays(62));

        Assert.Empty(house.Owed<Effect.Tell>());
        Assert.Null(house.Learning);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(45)]
    public void It_still_holds_for_another_year_also_when_the_answer_comes_late(int days)
    {
        Due(Year);
        house.Later(Duration.FromDays(days));
        house.PressesOn(house.Learning!, Some.Aino, Verbs.LearningKeep);
        house.PressesOn(house.Learning!, Some.Aino, Verbs.LearningKeep);
        house.Later(Duration.FromDays(360));

        Assert.True(house.Learning!.IsShownAt(house.Now));
        Assert.Single(house.Told(Some.Aino));
        house.Later(Duration.FromDays(8));
        Assert.Equal(2, house.Told(Some.Aino).Count());
    }

    [Theory]
    [InlineData("pitää yhä")]
    [InlineData("Gäller ännu.")]
    [InlineData("it still holds")]
    public void A_word_answers_too(string words)
    {
        Due(Year);
        house.Says(Some.Aino, words);

        Assert.Null(house.Learning!.AskedAt);
        Assert.IsType<Note.LearningKept>(house.Told(Some.Aino).Last());
    }

    [Fact]
    public void New_words_are_asked_of_the_other_one_and_hold_from_the_yes_on()
    {
        Due(Year);
        house.PressesOn(house.Learning!, Some.Aino, Verbs.LearningReword, words: Newer);
        house.Later(0);
        Assert.Equal(Words, house.Learning!.Text);
        Assert.Equal(Newer, Assert.IsType<Note.LearningRewording>(Assert.Single(house.Told(Some.Eeva))).Text);
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.PressesOn(house.Learning, Some.Aino, Verbs.LearningAgree, 1));

        house.PressesOn(house.Learning, Some.Eeva, Verbs.LearningAgree, 1);
        Assert.Equal((Newer, null, house.Now), (house.Learning.Text, house.Learning.AskedAt, house.Learning.ConfirmedAt));
        Assert.Contains("depression", house.Learning.Topics);
    }

    [Fact]
    public void A_no_to_new_words_changes_nothing_and_is_told_to_nobody()
    {
        Due(Year);
        house.Says(Some.Aino, $"muokkaa oppi: {Newer}");
        house.Later(0);
        house.Forget();
        house.PressesOn(house.Learning!, Some.Eeva, Verbs.LearningDisagree, 1);

        Assert.Equal((Words, null), (house.Learning!.Text, house.Learning.Reworded));
        Assert.Empty(house.Owed<Effect.Tell>());
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.PressesOn(house.Learning, Some.Eeva, Verbs.LearningAgree, 1));
    }

    [Fact]
    public void When_the_other_one_has_left_new_words_need_no_other_yes()
    {
        house.Change(Some.Eeva, person => person with { Communities = [] });
        Due(Year);
        house.PressesOn(house.Learning!, Some.Aino, Verbs.LearningReword, words: Newer);

        Assert.Equal(Newer, house.Learning!.Text);
    }

    [Theory]
    [InlineData("poista oppi")]
    [InlineData("ta bort lärdomen")]
    [InlineData("Remove the learning.")]
    public void Either_takes_it_back_by_a_word_at_any_time(string words)
    {
        house.Says(Some.Eeva, words);

        Assert.Null(house.Learning);
        Assert.IsType<Note.LearningRemoved>(Assert.Single(house.Told(Some.Eeva)));
        Assert.Empty(house.Person(Some.Aino).Learnings);
        Assert.Empty(house.Person(Some.Eeva).Learnings);
    }

    [Fact]
    public void Of_several_one_is_chosen_on_a_card()
    {
        house.Put(house.Learning! with { Id = new LearningId("b"), Text = "Toinen" });
        house.Change(Some.Aino, person => person with { Learnings = [new LearningId("a"), new LearningId("b")] });
        house.Says(Some.Aino, "poista oppi");
        Assert.Equal([Words, "Toinen"], Assert.IsType<Note.MyLearnings>(Assert.Single(house.Told(Some.Aino))).All.Select(one => one.Text));

        house.PressesOn(house.Learnings.Single(one => one.Id.Value == "b"), Some.Aino, Verbs.LearningRemove);
        Assert.Equal(Words, house.Learning!.Text);
        house.Says(Some.Aino, "tietoni");
        Assert.Equal(1, Assert.IsType<Note.MyData>(house.Told(Some.Aino).Last()).Learnings);
    }

    [Fact]
    public void Nobody_else_keeps_changes_or_removes_it()
    {
        Due(Year);
        string[] verbs = [Verbs.LearningKeep, Verbs.LearningReword, Verbs.LearningAgree, Verbs.LearningDisagree, Verbs.LearningRemove];
        Assert.All(verbs, verb => Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.PressesOn(house.Learning!, Some.Kaisa, verb, 1, Newer)));

        house.Says(Some.Kaisa, "poista oppi");
        Assert.IsType<Note.NoLearnings>(house.Told(Some.Kaisa).Last());
        Assert.Equal(Words, house.Learning!.Text);
    }

    private void Due(Duration after)
    {
        house.Later(after);
        house.Happens(new TimeCame.LearningAges(Some.Team, new LearningId("a")));
    }
}
