using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;

namespace PeerHelp.Decisions.Tests;

/// <summary>A thread's way to the Friday circle: the asker first, then who would open it, then the leads.</summary>
public sealed class PromotingTests
{
    private static readonly LocalDate Tomorrow = new(2026, 11, 20);
    private static readonly LocalDate NextWeek = new(2026, 11, 27);

    [Fact]
    public void From_Thursday_the_next_friday_is_tomorrow()
    {
        var house = Suggested();

        Assert.Equal((Tomorrow, LiftStage.AskingAsker), (house.Request.Circle!.Day, house.Request.Circle.Stage));
        Assert.Empty(house.Shown(SurfaceKind.CircleLeader));
        Assert.Empty(house.Shown(SurfaceKind.CircleLead));
    }

    [Fact]
    public void On_a_friday_it_is_the_friday_after()
    {
        var house = new House(now: Some.At(20, 9));
        house.Asks(Some.Aino);
        house.Presses(Some.Eero, Verbs.CircleSuggest);

        Assert.Equal(NextWeek, house.Request.Circle!.Day);
    }

    [Fact]
    public void Each_consents_in_turn_and_then_it_is_listed()
    {
        var house = Suggested();
        house.Presses(Some.Aino, Verbs.CircleConsentYes, day: Tomorrow);
        Assert.Equal(LiftStage.AskingLeader, house.Request.Circle!.Stage);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.CircleLeader)).To);

        house.Presses(Some.Eeva, Verbs.CircleLeadYes, day: Tomorrow);
        var topic = Assert.Single(house.Circle(Tomorrow)!.Topics);
        Assert.Equal((Some.Eeva.Party, "Aino Rantala"), (topic.Leader, topic.AskedBy));
        Assert.Equal(Some.Kaisa.Id, Assert.Single(house.Shown(SurfaceKind.CircleLead)).To);
    }

    [Fact]
    public void Without_the_askers_name_nobody_reads_it_there()
    {
        var house = Suggested();
        house.Presses(Some.Aino, Verbs.CircleConsentAnonymous, day: Tomorrow);
        house.Presses(Some.Eeva, Verbs.CircleLeadYes, day: Tomorrow);

        Assert.Null(Assert.Single(house.Circle(Tomorrow)!.Topics).AskedBy);
    }

    [Fact]
    public void A_no_ends_it_and_nothing_in_the_thread_tells()
    {
        var house = Suggested();
        house.Forget();
        house.Presses(Some.Aino, Verbs.CircleConsentNo, day: Tomorrow);

        Assert.Equal(LiftStage.Dropped, house.Request.Circle!.Stage);
        Assert.Empty(house.Shown(SurfaceKind.Request));
        Assert.Empty(house.Shown(SurfaceKind.CircleLeader));
    }

    [Fact]
    public void The_leaders_no_ends_it_too()
    {
        var house = Suggested();
        house.Presses(Some.Aino, Verbs.CircleConsentYes, day: Tomorrow);
        house.Presses(Some.Eeva, Verbs.CircleLeadNo, day: Tomorrow);

        Assert.Equal(LiftStage.Dropped, house.Request.Circle!.Stage);
        Assert.Null(house.Circle(Tomorrow));
    }

    [Fact]
    public void A_lead_may_take_it_off_the_list_and_all_who_were_told_see_so()
    {
        var house = Listed();
        house.Forget();
        house.Presses(Some.Kaisa, Verbs.CircleVeto, day: Tomorrow);

        Assert.Empty(house.Circle(Tomorrow)!.Topics);
        Assert.Equal(LiftStage.Dropped, house.Request.Circle!.Stage);
        Assert.NotEmpty(house.Shown(SurfaceKind.Request));
        Assert.NotEmpty(house.Shown(SurfaceKind.CircleLeader));
    }

    [Fact]
    public void Only_leads_veto()
    {
        var house = Listed();

        Assert.Equal(new Answer.Sorry(Refusal.NotALead), house.Presses(Some.Eero, Verbs.CircleVeto, day: Tomorrow));
        Assert.Single(house.Circle(Tomorrow)!.Topics);
    }

    [Fact]
    public void Where_a_lead_must_confirm_nothing_is_listed_before()
    {
        var house = Listed(Some.Settings with { CircleMustConfirm = true });
        Assert.Null(house.Circle(Tomorrow));

        house.Presses(Some.Kaisa, Verbs.CircleConfirm, day: Tomorrow);
        Assert.Single(house.Circle(Tomorrow)!.Topics);
    }

    [Fact]
    public void Two_topics_of_one_friday_stand_side_by_side()
    {
        var house = Listed();
        var other = house.Asks(Some.Maija, "Onko kellään kokemuksia velkaneuvonnasta nuoren asiakkaan kanssa?");
        house.Presses(Some.Maija, Verbs.CircleSuggest, request: other.Id);

        Assert.Equal(2, house.Circle(Tomorrow)!.Topics.Count);
    }

    [Fact]
    public void The_askers_own_words_in_the_thread_suggest_it_beside_other_topics()
    {
        var house = new House();
        house.Put(new CircleSession(Some.Team, Tomorrow).With(new CircleTopic(new RequestId("a"), Some.Eeva.Party, null)));
        house.Asks(Some.Aino);
        house.Replies(Some.Aino, "Tämä voisi olla perjantaipiirin aihe");

        Assert.Equal(2, house.Circle(Tomorrow)!.Topics.Count);
    }

    [Fact]
    public void Who_consents_after_that_friday_talks_on_the_next()
    {
        var house = Suggested();
        house.Until(Some.At(23, 9));
        house.Presses(Some.Aino, Verbs.CircleConsentYes, day: Tomorrow);
        house.Presses(Some.Eeva, Verbs.CircleLeadYes, day: Tomorrow);

        Assert.Null(house.Circle(Tomorrow));
        Assert.Single(house.Circle(NextWeek)!.Topics);
        Assert.Equal(NextWeek, house.Request.Circle!.Day);
    }

    [Theory]
    [InlineData(Verbs.RequestWithdraw)]
    [InlineData(Verbs.RequestNotOne)]
    public void What_the_asker_takes_back_is_not_talked_about(string verb)
    {
        var house = Listed();
        house.Presses(Some.Aino, verb);

        Assert.Empty(house.Circle(Tomorrow)!.Topics);
    }

    [Fact]
    public void A_deleted_question_is_not_talked_about()
    {
        var house = Listed();
        var thread = house.Request.Thread;
        house.Happens(new PostDeleted(Some.Team, thread.Channel, thread.Root, thread.Root));

        Assert.Empty(house.Circle(Tomorrow)!.Topics);
    }

    [Theory]
    [InlineData(Verbs.CircleConsentYes, LiftStage.AskingAsker)]
    [InlineData(Verbs.CircleLeadYes, LiftStage.AskingLeader)]
    public void Nobody_consents_for_another(string verb, LiftStage stage)
    {
        var house = Suggested();
        if (stage is LiftStage.AskingLeader)
        {
            house.Presses(Some.Aino, Verbs.CircleConsentYes, day: Tomorrow);
        }

        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Maija, verb, day: Tomorrow));
        Assert.Equal(stage, house.Request.Circle!.Stage);
    }

    private static House Suggested(CommunitySettings? settings = null)
    {
        var house = new House(settings);
        house.Asks(Some.Aino);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);
        house.Presses(Some.Eero, Verbs.CircleSuggest);
        return house;
    }

    private static House Listed(CommunitySettings? settings = null)
    {
        var house = Suggested(settings);
        house.Presses(Some.Aino, Verbs.CircleConsentYes, day: Tomorrow);
        house.Presses(Some.Eeva, Verbs.CircleLeadYes, day: Tomorrow);
        return house;
    }
}
