using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Decisions.Tests;

/// <summary>How a question ends: solved, taken back, none at all, or deleted.</summary>
public sealed class ClosingTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    [Fact]
    public void Solved_ends_the_search_and_the_asked_one_sees_it()
    {
        Searched();
        house.Forget();
        house.Presses(Some.Aino, Verbs.RequestSolved);
        house.Later(300);

        Assert.Equal(RequestState.Solved, house.Request.State);
        Assert.Equal([Some.Eeva.Id], house.Shown(SurfaceKind.Offer).Select(surface => surface.To!.Value));
        Assert.Equal(new Answer.Sorry(Refusal.RequestIsClosed), house.Presses(Some.Eeva, Verbs.OfferAccept));
    }

    [Theory]
    [InlineData(Verbs.RequestSolved, RequestState.Solved)]
    [InlineData(Verbs.RequestWithdraw, RequestState.Withdrawn)]
    public void What_was_agreed_is_called_off_kindly_and_both_are_free(string verb, RequestState state)
    {
        Agreed();
        house.Forget();
        house.Presses(Some.Aino, verb);

        Assert.Equal(state, house.Request.State);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.CalledOff)).To);
        Assert.Equal(2, house.Shown(SurfaceKind.Agreed).Count);
        Assert.True(house.WeekOf(Some.Eeva).IsFree(Some.At(19, 13), Some.At(19, 14)));
        Assert.True(house.WeekOf(Some.Aino).IsFree(Some.At(19, 13), Some.At(19, 14)));
        house.Later(600);
        Assert.Empty(house.Shown(SurfaceKind.Reminder));
        Assert.Empty(house.Shown(SurfaceKind.FollowUp));
    }

    [Fact]
    public void What_was_talked_is_not_called_off()
    {
        Agreed();
        house.Until(Some.At(19, 14));
        house.Presses(Some.Aino, Verbs.RequestSolved);

        Assert.Empty(house.Shown(SurfaceKind.CalledOff));
    }

    [Fact]
    public void The_card_that_asked_the_asker_shows_the_answer()
    {
        house.Asks(Some.Aino);
        house.Replies(Some.Maija, "Soitellaan!");
        house.Later(61);
        house.Forget();
        house.Presses(Some.Aino, Verbs.RequestSolved);

        Assert.Single(house.Shown(SurfaceKind.StillNeeded));
        Assert.Empty(house.Shown(SurfaceKind.NobodyYet));
    }

    [Fact]
    public void No_request_at_all_leaves_no_word_behind()
    {
        Searched();
        Assert.Equal(new Answer.Say(new Note.CardRemoved()), house.Presses(Some.Aino, Verbs.RequestNotOne));

        Assert.Equal(RequestState.Gone, house.Request.State);
        Assert.Equal("", house.Request.Question);
        Assert.NotEmpty(house.Shown(SurfaceKind.Request));
    }

    [Theory]
    [InlineData(Verbs.RequestSolved)]
    [InlineData(Verbs.RequestWithdraw)]
    [InlineData(Verbs.RequestNotOne)]
    [InlineData(Verbs.RequestFind)]
    [InlineData(Verbs.RequestWiden)]
    [InlineData(Verbs.RequestRaise)]
    [InlineData(Verbs.RequestAskLead)]
    [InlineData(Verbs.RequestTopics)]
    public void Only_the_asker_steers(string verb)
    {
        Searched();

        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Maija, verb));
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void A_deleted_question_is_forgotten_with_the_words_of_those_who_named_others()
    {
        house.Asks(Some.Aino);
        house.Replies(Some.Maija, "Eeva Koskinen osaa tämän!", Some.Eeva);
        var thread = house.Request.Thread;
        house.Happens(new PostDeleted(Some.Team, thread.Channel, thread.Root, thread.Root));

        Assert.Equal((RequestState.Gone, ""), (house.Request.State, house.Request.Question));
        Assert.All(house.Request.Referrals, referral => Assert.Equal("", referral.Words));
    }

    [Fact]
    public void Deleting_a_reply_deletes_no_question()
    {
        house.Asks(Some.Aino);
        var thread = house.Request.Thread;
        house.Happens(new PostDeleted(Some.Team, thread.Channel, thread.Root, "1234567"));

        Assert.Equal(RequestState.Listening, house.Request.State);
    }

    [Fact]
    public void A_deletion_that_comes_before_the_post_keeps_it_from_becoming_a_request()
    {
        house.Happens(new PostDeleted(Some.Team, Some.Channel, "1000", "1000"));
        house.Happens(new PostSeen(Some.Post(Some.Aino, Some.Question)));

        Assert.Equal(RequestState.Gone, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.Request));
    }

    [Theory]
    [InlineData("Asiakas ei motivoidu, vinkkejä?", "Asiakas ei motivoidu, vinkkejä?")]
    [InlineData(null, Some.Question)]
    public void An_edit_counts_only_with_its_text(string? text, string question)
    {
        house.Asks(Some.Aino);
        var thread = house.Request.Thread;
        house.Happens(new PostEdited(Some.Team, thread.Channel, thread.Root, thread.Root, text));

        Assert.Equal(question, house.Request.Question);
    }

    [Fact]
    public void What_the_asker_took_out_of_a_solved_question_is_not_kept_either()
    {
        house.Asks(Some.Aino);
        var thread = house.Request.Thread;
        house.Presses(Some.Aino, Verbs.RequestSolved);
        house.Happens(new PostEdited(Some.Team, thread.Channel, thread.Root, thread.Root, "Ratkesi."));

        Assert.Equal("Ratkesi.", house.Request.Question);
    }

    [Fact]
    public void The_askers_topics_help_the_search()
    {
        house.Knows(Some.Eeva, "velkaneuvonta");
        house.Asks(Some.Aino, "Kaipaisin apua, en pääse asiakkaan kanssa eteenpäin.");
        house.Presses(Some.Aino, Verbs.RequestTopics, inputs: (Inputs.Topics, "velkaneuvonta"));
        house.Later(21);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void A_familiar_question_counts_each_colleague_once_and_not_the_asker()
    {
        house.Asks(Some.Aino);
        foreach (var who in new[] { Some.Maija, Some.Maija, Some.Aino, Some.Eero })
        {
            house.Presses(who, Verbs.RequestMeToo);
        }

        Assert.Equal([Some.Maija.Id, Some.Eero.Id], house.Request.MeToo);
    }

    private void Searched()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        Assert.Single(house.Shown(SurfaceKind.Offer));
    }

    private void Agreed()
    {
        Searched();
        house.Presses(Some.Eeva, Verbs.OfferAccept);
        house.Happens(new Said(Some.Eeva, "chat-eeva", "tänään klo 13"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(19, 13)}"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }
}
