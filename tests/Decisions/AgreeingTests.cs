using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>The asker and a colleague agree on a time in the thread, in their own words. It is Thursday, nine o'clock.</summary>
public sealed class AgreeingTests
{
    private readonly House house = new House().Knows(Some.Eero, "masennus");

    public AgreeingTests() => house.Asks(Some.Aino);

    public static TheoryData<string, string, Instant> Agreements => new()
    {
        { "Mielelläni! Miten olisi kahdelta?", "kahdelta käy", Some.At(19, 14) },
        { "Soitellaan! Kahden tunnin päästä tai iltapäivällä kolmen jälkeen?", "hyvin sopii tuo kahden tunnin päästä", Some.At(19, 11) },
        { "Onnistuisko huomenna klo 10?", "Sopii! Kiitos paljon, Maija.", Some.At(20, 10) },
        { "Onnistuisko huomenna klo 10?", "Joo, kiitos!", Some.At(20, 10) },
        { "Voin jutella tänään kahdelta tai huomenna kymmeneltä", "eka käy", Some.At(19, 14) },
        { "Voin jutella tänään kahdelta tai huomenna kymmeneltä", "Jälkimmäinen sopii", Some.At(20, 10) },
        { "Voin jutella tänään kahdelta tai huomenna kymmeneltä", "en ehdi tänään, mutta huomenna kymmeneltä sopii", Some.At(20, 10) },
        { "Ehdin jutella tänään kolmen jälkeen", "Puoli neljältä käy", Some.At(19, 15, 30) },
        { "Skulle det passa klockan två?", "passar bra", Some.At(19, 14) },
        { "Jag hinner prata i morgon klockan tio", "Tack, i morgon klockan tio går bra!", Some.At(20, 10) },
        { "Happy to help! How about two or three?", "two works", Some.At(19, 14) },
        { "I'm free tomorrow at 10", "Great, works for me", Some.At(20, 10) },
    };

    public static TheoryData<string, string> NoAgreements => new()
    {
        { "Onnistuisko huomenna klo 10?", "kiitos!" },
        { "Onnistuisko huomenna klo 10?", "ei sovi" },
        { "Onnistuisko huomenna klo 10?", "En ehdi huomenna, sopisiko maanantaina?" },
        { "Onnistuisko huomenna klo 10?", "Sopii kysyä myös Kelasta, kiitos" },
        { "Onnistuisko huomenna klo 10?", "Joo, hän on käynyt jo terapeutilla." },
        { "Onnistuisko huomenna klo 10?", "yhdeltä käy" },
        { "Onnistuisko huomenna klo 10?", "👍" },
        { "Asiakkaalla oli lääkäri huomenna klo 10, se auttoi", "sopii" },
        { "Hakuaika päättyy perjantaina klo 16", "okei" },
        { "Oliko se tiistaina?", "joo" },
        { "Meillä auttoi, kun asiakas sai aloittaa aamulla kymmeneltä.", "hyvä!" },
        { "Var det på tisdag?", "ja" },
        { "The client has an appointment tomorrow at 10", "great, thanks" },
    };

    [Theory]
    [MemberData(nameof(Agreements))]
    public void A_colleagues_time_is_agreed_when_the_asker_says_yes(string proposal, string yes, Instant start)
    {
        house.Replies(Some.Maija, proposal);
        house.Later(4);
        house.Replies(Some.Aino, yes);

        Assert.Equal(RequestState.Agreed, house.Request.State);
        Assert.Equal(start, house.Request.Meeting!.Start);
        Assert.Equal(Some.Maija.Id, house.Request.Helper!.Id);
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void The_askers_time_is_agreed_when_the_colleague_says_yes(string proposal, string yes, Instant start)
    {
        house.Replies(Some.Maija, "Voin auttaa!");
        house.Replies(Some.Aino, proposal);
        house.Later(4);
        house.Replies(Some.Maija, yes);

        Assert.Equal(start, house.Request.Meeting?.Start);
        Assert.Equal(Some.Maija.Id, house.Request.Helper!.Id);
    }

    [Theory]
    [MemberData(nameof(NoAgreements))]
    public void What_is_no_yes_to_a_time_for_a_talk_agrees_nothing(string said, string answer)
    {
        house.Replies(Some.Maija, said);
        house.Replies(Some.Aino, answer);

        Assert.Null(house.Request.Meeting);
        Assert.Null(house.Request.Helper);
    }

    [Fact]
    public void Both_are_asked_once_privately_about_the_calendar_and_nobody_is_invited()
    {
        Agree();
        house.Later(Duration.FromDays(1));

        Assert.Equal([Some.Aino.Id, Some.Maija.Id], house.Shown(SurfaceKind.AgreedInThread).Select(card => card.To!.Value));
        Assert.Empty(house.Shown(SurfaceKind.Offer));
        Assert.Empty(house.Shown(SurfaceKind.StillNeeded));
        Assert.Empty(house.Shown(SurfaceKind.Agreed));
    }

    [Fact]
    public void The_time_is_booked_for_both()
    {
        Agree();

        Assert.All([Some.Aino, Some.Maija], who => Assert.False(house.WeekOf(who).IsFree(Some.At(20, 10), Some.At(20, 11))));
    }

    [Fact]
    public void Nothing_of_what_they_wrote_is_kept()
    {
        house.Replies(Some.Maija, "Onnistuisko huomenna klo 10? Mulla on salaisuus");

        Assert.DoesNotContain("salaisuus", System.Text.Json.JsonSerializer.Serialize(house.Request.InThread));
        Assert.Single(house.Request.InThread);
    }

    [Fact]
    public void Who_proposed_what_is_forgotten_with_the_question()
    {
        house.Replies(Some.Maija, "Onnistuisko huomenna klo 10?");
        house.Later(Duration.FromDays(100));

        Assert.Empty(house.Request.InThread);
        Assert.Null(house.Request.LastOffering);
    }

    [Fact]
    public void A_third_persons_yes_agrees_nothing()
    {
        house.Replies(Some.Maija, "Voin auttaa!");
        house.Replies(Some.Aino, "Onnistuisko kahden jälkeen?");
        house.Replies(Some.Eero, "sopii");
        Assert.Null(house.Request.Helper);

        house.Replies(Some.Maija, "Hyvä, kolmelta sopii");
        Assert.Equal((Some.Maija.Id, Some.At(19, 15)), (house.Request.Helper!.Id, house.Request.Meeting!.Start));
    }

    [Fact]
    public void With_two_colleagues_times_a_bare_yes_tells_nothing_and_the_time_tells_whose()
    {
        house.Replies(Some.Maija, "Onnistuisko kahdelta?");
        house.Replies(Some.Eero, "Minä ehdin jutella kolmelta");
        house.Replies(Some.Aino, "sopii");
        Assert.Null(house.Request.Helper);

        house.Replies(Some.Aino, "kolmelta käy");
        Assert.Equal(Some.Eero.Id, house.Request.Helper!.Id);
    }

    [Fact]
    public void A_stretch_that_is_agreed_to_becomes_a_choice_of_free_times_asked_privately()
    {
        house.Replies(Some.Maija, "Onnistuisko tänään kahden jälkeen?");
        house.Replies(Some.Aino, "sopii hyvin");

        Assert.Equal(RequestState.Found, house.Request.State);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.Times)).To);
        Assert.All(house.Request.Proposal!.Starts, start => Assert.InRange(start, Some.At(19, 14), Some.At(19, 15, 30)));

        house.Presses(Some.Aino, Verbs.SlotPick, house.Request.Rounds, inputs: (Inputs.Slot, $"{house.Request.Proposal.Starts[0]}"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    [Fact]
    public void Messages_that_come_again_change_nothing_twice()
    {
        var proposal = Reply(Some.Maija, "Onnistuisko huomenna klo 10?", "p");
        var yes = Reply(Some.Aino, "sopii", "y");
        house.Happens(proposal);
        house.Happens(proposal);
        Assert.Single(house.Request.InThread);

        house.Happens(yes);
        var agreed = house.Request;
        house.Forget();
        house.Happens(yes);
        house.Happens(proposal);

        Assert.Equal((agreed.Sequence, agreed.Meeting!.Start), (house.Request.Sequence, house.Request.Meeting!.Start));
        Assert.DoesNotContain(house.Request.InThread, times => times.Times.Count > 0);
        Assert.Empty(house.Shown(SurfaceKind.AgreedInThread));
    }

    [Fact]
    public void An_edited_proposal_proposes_what_it_says_now_and_once_agreed_changes_nothing()
    {
        house.Happens(Reply(Some.Maija, "Onnistuisko huomenna klo 10?", "p"));
        Edit("p", "Onnistuisko huomenna klo 11?");
        house.Replies(Some.Aino, "sopii");
        Assert.Equal(Some.At(20, 11), house.Request.Meeting!.Start);

        Edit("p", "Onnistuisko huomenna klo 12?");
        Assert.Empty(house.LastSaves);
        Assert.Equal(Some.At(20, 11), house.Request.Meeting!.Start);
    }

    [Theory]
    [InlineData("En pääsekään, tuli este.")]
    [InlineData("Hinner inte ändå, tyvärr.")]
    [InlineData("Sorry, I can't make it after all.")]
    public void Who_takes_it_back_in_the_thread_opens_it_again(string words)
    {
        Agree();
        house.Replies(Some.Maija, words);

        Assert.Equal(RequestState.Held, house.Request.State);
        Assert.True(house.WeekOf(Some.Aino).IsFree(Some.At(20, 10), Some.At(20, 11)));
        house.Later(90);
        Assert.Single(house.Shown(SurfaceKind.StillNeeded));
        Assert.Empty(house.Shown(SurfaceKind.Reminder));
    }

    [Fact]
    public void A_new_time_in_place_of_the_old_is_agreed_like_any()
    {
        Agree();
        house.Replies(Some.Maija, "En pääsekään kymmeneltä, käykö huomenna kolmelta?");
        house.Replies(Some.Aino, "käy");

        Assert.Equal(Some.At(20, 15), house.Request.Meeting!.Start);
        Assert.True(house.WeekOf(Some.Maija).IsFree(Some.At(20, 10), Some.At(20, 11)));
    }

    [Fact]
    public void Others_cannot_take_it_back()
    {
        Agree();
        house.Replies(Some.Eero, "En pääsekään, tuli este.");

        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    [Fact]
    public void A_time_that_one_of_them_has_given_to_another_is_not_booked_twice()
    {
        house.Put(house.WeekOf(Some.Maija).With(new Booking(new RequestId("a"), Some.At(20, 10), Some.At(20, 11), Helping: true)));
        Agree();

        Assert.Null(house.Request.Meeting);
    }

    [Fact]
    public void An_invitation_that_was_out_says_that_help_is_found()
    {
        house.Later(21);
        house.Forget();
        Agree();

        Assert.Equal(Some.Eero.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
        Assert.Equal(new Answer.Sorry(Refusal.SomeoneWasFaster, Some.Maija.Name), house.Presses(Some.Eero, Verbs.OfferAccept));
    }

    [Theory]
    [InlineData(Verbs.SlotCalendar, 1, 0)]
    [InlineData(Verbs.SlotNoCalendar, 0, 1)]
    public void Each_says_once_whether_it_goes_into_the_calendar(string verb, int yes, int no)
    {
        Agree();
        house.Presses(Some.Maija, verb, 1);
        Assert.Equal((yes, no), (house.Request.Meeting!.InCalendar.Count, house.Request.Meeting.NotInCalendar.Count));

        house.Presses(Some.Maija, verb, 1);
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void What_was_no_agreement_is_open_again_by_one_word_of_either()
    {
        Agree();
        house.Presses(Some.Aino, Verbs.SlotNotAgreed, 1);

        Assert.Equal((RequestState.Held, null), (house.Request.State, house.Request.Helper));
        house.Presses(Some.Aino, Verbs.SlotNotAgreed, 1);
        Assert.Empty(house.LastSaves);
    }

    private void Agree()
    {
        house.Replies(Some.Maija, "Onnistuisko huomenna klo 10?");
        house.Replies(Some.Aino, "sopii");
    }

    private ReplySeen Reply(Actor who, string text, string id) => new(Some.Post(who, text, id: id, root: house.Request.Thread.Root));

    private void Edit(string id, string text) => house.Happens(new PostEdited(Some.Team, Some.Channel, house.Request.Thread.Root, id, text));
}
