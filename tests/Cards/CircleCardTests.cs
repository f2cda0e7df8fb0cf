using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;

namespace PeerHelp.Cards.Tests;

/// <summary>The Friday circle's cards: the asker first, then the topic's leader, then the leads.</summary>
public sealed class CircleCardTests
{
    [Theory]
    [InlineData(LiftStage.AskingAsker, SurfaceKind.CircleConsent, "aino")]
    [InlineData(LiftStage.AskingLeader, SurfaceKind.CircleLeader, "eeva")]
    [InlineData(LiftStage.AskingLeads, SurfaceKind.CircleLead, "lead")]
    public void Each_is_asked_in_turn_and_about_a_day(LiftStage stage, SurfaceKind kind, string to)
    {
        var request = Lifted(stage);

        var buttons = Cards.Face(request.To(new PersonId(to), kind), request).Card.ToJson().Of("Action.Execute").ToList();

        Assert.NotEmpty(buttons);
        Assert.All(buttons, button => Assert.Equal("2026-11-27", (string?)button["data"]!["d"]));
    }

    [Fact]
    public void A_listed_topic_can_still_be_vetoed_by_a_lead() =>
        Assert.Equal([Verbs.CircleVeto], Of(SurfaceKind.CircleLead, Some.Lead, LiftStage.Listed).Verbs());

    [Fact]
    public void When_someone_would_rather_not_nobody_is_told_who()
    {
        string[] said =
        [
            Of(SurfaceKind.CircleConsent, Some.Aino, LiftStage.Dropped).Says(),
            Of(SurfaceKind.CircleLeader, Some.Eeva, LiftStage.Dropped).Says(),
            Of(SurfaceKind.CircleLead, Some.Lead, LiftStage.Dropped).Says(),
        ];

        Assert.Single(said.Distinct());
    }

    [Fact]
    public void The_asker_says_yes_or_no_and_behind_more_yes_without_a_name()
    {
        var asked = Of(SurfaceKind.CircleConsent, Some.Aino, LiftStage.AskingAsker);
        Assert.Equal([Verbs.CircleConsentYes, Verbs.CircleConsentNo], asked.InView());
        Assert.Equal([Verbs.CircleConsentAnonymous], asked.Verbs().Except(asked.InView()));
    }

    [Fact]
    public void A_topic_is_called_what_the_asker_calls_it() =>
        Assert.Equal("oma aihe", CircleTitle.Of(Some.Found() with { Topics = " oma \n aihe " }, Language.Finnish));

    [Fact]
    public void Else_it_is_called_by_what_the_helper_knows_of_it() =>
        Assert.Equal("masennus, motivointi", CircleTitle.Of(Some.Found(), Language.Finnish));

    [Theory]
    [InlineData(Language.Finnish, "velat")]
    [InlineData(Language.Swedish, "skulder")]
    public void Else_it_is_called_what_the_question_is_about(Language language, string title) =>
        Assert.Equal(title, CircleTitle.Of(Some.Request() with { Question = "Miten puhua veloista?" }, language));

    [Fact]
    public void The_words_of_someone_who_would_not_be_named_are_not_shown() =>
        Assert.Equal("Kollegan kysymys", CircleTitle.Of(Lifted(LiftStage.Listed) with { Question = "Miten edetä tässä?", Offers = [] }, Language.Finnish));

    [Fact]
    public void Else_it_is_the_beginning_of_the_question_cut_between_words()
    {
        var request = Some.Request() with
        {
            Question = "Miten saan puhuttua hänen kanssaan siitä asiasta, kun hän, ymmärrettävästi, välttelee aihetta?",
        };

        Assert.Equal("Miten saan puhuttua hänen kanssaan siitä asiasta, kun hän…", CircleTitle.Of(request, Language.Finnish));
    }

    [Fact]
    public void A_short_question_is_its_own_title() =>
        Assert.Equal("Miten edetä tässä?", CircleTitle.Of(Some.Request() with { Question = "Miten edetä\ntässä?" }, Language.Finnish));

    private static Face Of(SurfaceKind kind, Party to, LiftStage stage) =>
        Cards.Face(Lifted(stage).To(to.Id, kind), Lifted(stage));

    private static HelpRequest Lifted(LiftStage stage) => Some.Found() with
    {
        Circle = new CircleLift(Some.Maija, Some.Eeva, Some.Friday, stage),
    };
}
