using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Decisions.Tests;

/// <summary>What was said about times is said otherwise: in the thread, or privately before the asker has picked. It is Thursday, nine o'clock.</summary>
public sealed class TakingBackTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    public TakingBackTests() => house.Asks(Some.Aino);

    [Theory]
    [InlineData("En pääsekään, tuli este.")]
    [InlineData("Voi ei, mulle tulikin este")]
    [InlineData("En ehdi sittenkään perjantaina, sori!")]
    [InlineData("Tyvärr, jag fick förhinder.")]
    [InlineData("Sorry, I can't make it after all.")]
    public void A_time_agreed_on_cards_is_let_go_in_the_thread_and_the_helper_proposes_others(string words)
    {
        AgreeOnCards();
        house.Replies(Some.Eeva, words);

        Assert.Equal((RequestState.Found, null, Some.Eeva.Id), (house.Request.State, house.Request.Meeting, house.Request.Helper!.Id));
        Assert.True(house.WeekOf(Some.Aino).IsFree(Some.At(20, 10), Some.At(20, 11)));
        Assert.Contains(house.Shown(SurfaceKind.Propose), card => card.To == Some.Eeva.Id);
        Assert.Contains(house.Shown(SurfaceKind.Agreed), card => card.To == Some.Aino.Id);
        house.Later(Duration.FromDays(1));
        Assert.Empty(house.Shown(SurfaceKind.Reminder));
    }

    [Fact]
    public void The_asker_lets_it_go_likewise()
    {
        AgreeOnCards();
        house.Replies(Some.Aino, "en pääsekään huomenna");

        Assert.Equal((RequestState.Found, null), (house.Request.State, house.Request.Meeting));
    }

    [Theory]
    [InlineData("Asiakas ei päässytkään, tuli este.")]
    [InlineData("Asiakkaalle tuli este ja täytyy perua tapaaminen.")]
    [InlineData("The client can't make it after all, we have to cancel the appointment")]
    [InlineData("En voikaan suositella sitä terapeuttia.")]
    [InlineData("Klienten fick förhinder.")]
    public void What_others_cannot_do_takes_back_nothing(string words)
    {
        AgreeOnCards();
        house.Replies(Some.Eeva, words);

        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    [Fact]
    public void A_third_persons_hindrance_takes_back_nothing_and_the_same_message_again_neither()
    {
        AgreeOnCards();
        house.Replies(Some.Eero, "En pääsekään, tuli este.");
        Assert.Equal(RequestState.Agreed, house.Request.State);

        var word = new ReplySeen(Some.Post(Some.Eeva, "En pääsekään, tuli este.", id: "w", root: house.Request.Thread.Root));
        house.Happens(word);
        var rounds = house.Request.Rounds;
        house.Happens(word);
        Assert.Equal(rounds, house.Request.Rounds);
    }

    [Fact]
    public void A_new_time_said_with_it_is_agreed_in_the_thread()
    {
        AgreeOnCards();
        house.Replies(Some.Eeva, "En pääsekään kymmeneltä, käykö huomenna kolmelta?");
        house.Replies(Some.Aino, "käy");

        Assert.Equal(Some.At(20, 15), house.Request.Meeting!.Start);
        Assert.True(house.WeekOf(Some.Eeva).IsFree(Some.At(20, 10), Some.At(20, 11)));
    }

    [Fact]
    public void A_proposal_that_was_deleted_is_none_any_more()
    {
        house.Happens(new ReplySeen(Some.Post(Some.Maija, "Onnistuisko huomenna klo 10?", id: "p", root: house.Request.Thread.Root)));
        house.Happens(new PostDeleted(Some.Team, Some.Channel, house.Request.Thread.Root, "p"));
        house.Replies(Some.Aino, "sopii");

        Assert.Null(house.Request.Meeting);
    }

    [Fact]
    public void What_was_agreed_holds_when_the_proposal_is_deleted_afterwards()
    {
        house.Happens(new ReplySeen(Some.Post(Some.Maija, "Onnistuisko huomenna klo 10?", id: "p", root: house.Request.Thread.Root)));
        house.Replies(Some.Aino, "sopii");
        house.Happens(new PostDeleted(Some.Team, Some.Channel, house.Request.Thread.Root, "p"));

        Assert.Empty(house.LastSaves);
        Assert.Equal(Some.At(20, 10), house.Request.Meeting!.Start);
    }

    [Theory]
    [InlineData("ei sittenkään kahdelta, vaan kolmelta")]
    [InlineData("Inte klockan två ändå, utan klockan tre")]
    [InlineData("not at two after all, at three instead")]
    public void Before_the_asker_has_picked_the_helper_sends_others_in_their_place(string words)
    {
        Propose("tänään kahdelta tai huomenna kymmeneltä");
        house.Forget();
        Say(words);

        Assert.Equal([Some.At(19, 15)], house.Request.Proposal!.Starts);
        Assert.Equal(house.Request.ToAsker(SurfaceKind.Times, house.Request.Proposal.Version), Assert.Single(house.Shown(SurfaceKind.Times)));
        Assert.Equivalent(new Note.TimesSent(Some.Aino.Name, [Some.At(19, 15)]), Assert.Single(house.Told(Some.Eeva)));

        Assert.Equal(new Answer.Sorry(Refusal.SlotIsTaken), Pick(Some.At(19, 14)));
        Pick(Some.At(19, 15));
        Assert.Equal(Some.At(19, 15), house.Request.Meeting!.Start);
    }

    [Fact]
    public void A_time_that_suits_too_comes_beside_those_sent()
    {
        Propose("tänään kahdelta");
        Say("kolmelta käy myös");

        Assert.Equal([Some.At(19, 14), Some.At(19, 15)], house.Request.Proposal!.Starts);
    }

    [Fact]
    public void Other_words_of_the_helper_change_no_times()
    {
        Propose("tänään kahdelta");
        Say("kiitos!");

        Assert.Equal([Some.At(19, 14)], house.Request.Proposal!.Starts);
    }

    [Fact]
    public void Times_taken_back_are_not_taken_for_an_answer_to_another_question()
    {
        Propose("tänään kahdelta");
        var first = house.Request.Id;
        house.Asks(Some.Maija);
        house.Later(21);
        Say("ei sittenkään kahdelta, vaan kolmelta");

        Assert.Equal([Some.At(19, 15)], house.Requests.Single(request => request.Id == first).Proposal!.Starts);
        Assert.Null(house.Requests.Single(request => request.Id != first).Helper);
    }

    private void Propose(string words)
    {
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);
        Say(words);
    }

    private void AgreeOnCards()
    {
        Propose("huomenna kymmeneltä");
        Pick(Some.At(20, 10));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    private Answer Pick(Instant start) =>
        house.Presses(Some.Aino, Verbs.SlotPick, house.Request.Proposal!.Version, inputs: (Inputs.Slot, $"{start}"));

    private void Say(string text) => house.Happens(new Said(Some.Eeva, "chat-eeva", text));
}
