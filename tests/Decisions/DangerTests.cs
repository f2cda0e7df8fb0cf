using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;

namespace PeerHelp.Decisions.Tests;

/// <summary>When somebody may be in danger: no card, nobody asked, and a private word at once.</summary>
public sealed class DangerTests
{
    private const string Danger = "Asiakas on itsetuhoinen, soitti äsken ja sanoo tappavansa itsensä tänään. Mitä teen?";
    private const string Grave = "Minulla on itsetuhoinen asiakas, onko kellään kokemusta miten tukea häntä?";

    private readonly House house = new(Some.Settings with { OnDuty = "Päivystys 040 123 4567" });

    public DangerTests() => house.Knows(Some.Eeva, "itsetuhoisuus", "masennus");

    [Fact]
    public void Danger_gets_no_card_and_nobody_is_ever_asked()
    {
        house.Asks(Some.Aino, Danger);
        house.Later(Duration.FromHours(20));

        Assert.Equal(RequestState.Acute, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.Request));
        Assert.Empty(house.Shown(SurfaceKind.Offer));
        Assert.Empty(house.Shown(SurfaceKind.LeadAsked));
        Assert.Empty(house.Shown(SurfaceKind.CallMe));
    }

    [Fact]
    public void The_writer_is_told_at_once_where_to_call_also_on_a_Saturday_night()
    {
        var night = Some.At(21, 23);
        var late = new House(now: night);
        late.Asks(Some.Aino, Danger);

        var card = Assert.Single(late.Shown(SurfaceKind.Danger));
        Assert.Equal(Some.Aino.Id, card.To);
        Assert.Equal(night, Quiet.Until(card, late.Request, late.Community, night));
        Assert.True(News.IsStill(card, late.Request, night));
    }

    [Fact]
    public void Danger_named_to_one_colleague_or_told_as_a_statement_is_heard_too()
    {
        house.Asks(Some.Aino, "Maija Lehto, asiakas uhkaa tappaa itsensä nyt", mentions: Some.Maija);
        house.Asks(Some.Eero, "Asiakas jätti jäähyväisviestin.");

        Assert.Equal([Some.Aino.Id, Some.Eero.Id], house.Shown(SurfaceKind.Danger).Select(card => card.To!.Value));
    }

    [Fact]
    public void In_a_channel_that_is_not_read_nothing_is_heard()
    {
        house.Happens(new PostSeen(Some.Post(Some.Aino, Danger, channel: "19:other@thread.tacv2")));

        Assert.Empty(house.Requests);
    }

    [Fact]
    public void A_grave_question_is_asked_as_always_and_its_asker_hears_where_to_call()
    {
        house.Asks(Some.Aino, Grave);
        house.Later(21);

        Assert.Single(house.Shown(SurfaceKind.Danger));
        Assert.Equal(RequestState.Searching, house.Request.State);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void The_lead_is_asked_to_call_only_when_the_writer_wishes_it_and_once()
    {
        house.Asks(Some.Aino, Danger);
        house.Presses(Some.Aino, Verbs.DangerCallMe);
        house.Presses(Some.Aino, Verbs.DangerCallMe);

        var card = Assert.Single(house.Shown(SurfaceKind.CallMe));
        Assert.Equal(Some.Kaisa.Id, card.To);
        Assert.Equal(Some.At(22, 2), Quiet.Until(card, house.Request, house.Community, Some.At(22, 2)));
    }

    [Fact]
    public void Nobody_else_can_ask_the_lead_or_say_that_all_is_well()
    {
        house.Asks(Some.Aino, Danger);

        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Maija, Verbs.DangerCallMe));
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Maija, Verbs.DangerCalm));
        Assert.Equal(new Answer.Sorry(Refusal.NotALead), house.Presses(Some.Maija, Verbs.DangerCalling));
    }

    [Fact]
    public void The_writer_sees_which_lead_calls()
    {
        house.Asks(Some.Aino, Danger);
        house.Presses(Some.Aino, Verbs.DangerCallMe);
        house.Forget();
        house.Presses(Some.Kaisa, Verbs.DangerCalling);

        Assert.Equal(Some.Kaisa.Id, house.Request.Danger!.Caller!.Id);
        Assert.Single(house.Shown(SurfaceKind.Danger));
    }

    [Theory]
    [InlineData("kyllä")]
    [InlineData("joo pyydä soittamaan")]
    [InlineData("Voisiko esimies soittaa?")]
    [InlineData("ja, be chefen ringa")]
    [InlineData("yes please")]
    [InlineData("ask the lead to call me")]
    public void The_lead_is_asked_by_words_too(string words)
    {
        house.Asks(Some.Aino, Danger);
        house.Happens(new Said(Some.Aino, "chat-aino", words));

        Assert.Single(house.Shown(SurfaceKind.CallMe));
        Assert.IsType<Note.CallAsked>(Assert.Single(house.Told(Some.Aino)));
    }

    [Theory]
    [InlineData("ei")]
    [InlineData("ei tarvitse soittaa")]
    [InlineData("nej tack")]
    [InlineData("no need")]
    public void A_no_is_left_in_peace(string words)
    {
        house.Asks(Some.Aino, Danger);
        house.Happens(new Said(Some.Aino, "chat-aino", words));

        Assert.Empty(house.Shown(SurfaceKind.CallMe));
        Assert.Equal(new Note.Danger("Päivystys 040 123 4567"), Assert.Single(house.Told(Some.Aino)));
    }

    [Theory]
    [InlineData("ei ole hätää, etsi kollega")]
    [InlineData("väärä hälytys")]
    [InlineData("det är lugnt, hitta en kollega")]
    [InlineData("nobody is in danger, find someone")]
    public void When_nobody_is_in_danger_it_becomes_a_request_like_any_other(string words)
    {
        house.Asks(Some.Aino, Danger);
        house.Later(5);
        house.Happens(new Said(Some.Aino, "chat-aino", words));

        Assert.Equal(RequestState.Listening, house.Request.State);
        Assert.Single(house.Shown(SurfaceKind.Request));
        Assert.Equal(2, house.Person(Some.Aino).Asked);
        house.Later(21);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void The_button_does_the_same()
    {
        house.Asks(Some.Aino, Danger);
        house.Presses(Some.Aino, Verbs.DangerCalm);
        house.Presses(Some.Aino, Verbs.DangerCalm);

        Assert.Equal(RequestState.Listening, house.Request.State);
        Assert.Single(house.Shown(SurfaceKind.Request));
        Assert.Equal(2, house.Person(Some.Aino).Asked);
    }

    [Fact]
    public void An_asker_who_tells_of_danger_in_the_thread_takes_the_question_out_of_the_search()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        Assert.NotEmpty(house.Shown(SurfaceKind.Offer));
        house.Forget();
        house.Replies(Some.Aino, "nyt hän soitti ja sanoi haluavansa kuolla");
        house.Later(Duration.FromHours(3));

        Assert.Equal(RequestState.Acute, house.Request.State);
        Assert.Single(house.Shown(SurfaceKind.Danger));
        Assert.All(house.Request.Offers, offer => Assert.Equal(Some.Eeva.Id, offer.Expert.Id));
        Assert.Equal(new Answer.Sorry(Refusal.NothingHere), house.Presses(Some.Eeva, Verbs.OfferAccept));
    }

    [Fact]
    public void An_edit_that_tells_of_danger_is_heard()
    {
        var request = house.Asks(Some.Aino);
        house.Happens(new PostEdited(Some.Team, Some.Channel, request.Thread.Root, request.Thread.Root, Danger));

        Assert.Equal(RequestState.Acute, house.Request.State);
        Assert.Single(house.Shown(SurfaceKind.Danger));
    }

    [Fact]
    public void What_is_told_in_the_private_chat_is_answered_and_not_written_down()
    {
        house.Happens(new Said(Some.Aino, "chat-aino", "en jaksa enää elää"));
        house.Happens(new Said(Some.Aino, "chat-aino", "en halua elää"));

        Assert.Equal([1, 2], house.Shown(SurfaceKind.Danger).Select(card => card.Round));
        Assert.Equal("", house.Request.Question);
        house.Happens(new Said(Some.Aino, "chat-aino", "kyllä"));
        Assert.Single(house.Shown(SurfaceKind.CallMe));
        house.Happens(new Said(Some.Aino, "chat-aino", "ei hätää, etsi kollega"));
        Assert.Contains(house.Told(Some.Aino), note => note is Note.AskAnew);
    }

    [Fact]
    public void Without_a_lead_the_card_still_answers()
    {
        house.Put(house.Community with { Leads = [Some.Aino.Id] });
        house.Asks(Some.Aino, Danger);

        Assert.Equal(new Answer.Say(new Note.Danger("Päivystys 040 123 4567")), house.Presses(Some.Aino, Verbs.DangerCallMe));
    }

    [Fact]
    public void After_a_day_nothing_of_it_is_left_and_old_buttons_tell_where_to_call()
    {
        var request = house.Asks(Some.Aino, Danger);
        house.Later(Duration.FromHours(25));

        Assert.Empty(house.Requests);
        Assert.Null(house.Person(Some.Aino).InDanger);
        var press = new Pressed(Verbs.DangerCallMe, Some.Aino, Some.Team, request.Id, null, 0, null, new Dictionary<string, string>());
        Assert.Equal(new Answer.Say(new Note.Danger("Päivystys 040 123 4567")), house.Happens(press));
    }

    [Fact]
    public void A_grave_question_forgets_the_danger_after_a_day_and_stays_a_question()
    {
        house.Asks(Some.Aino, Grave);
        house.Later(Duration.FromHours(25));

        Assert.Null(house.Request.Danger);
        Assert.Null(house.Person(Some.Aino).InDanger);
        Assert.Equal(Grave, house.Request.Question);
    }

    [Fact]
    public void A_post_that_is_deleted_loses_its_words_and_the_writer_can_still_be_called()
    {
        var request = house.Asks(Some.Aino, Danger);
        house.Happens(new PostDeleted(Some.Team, Some.Channel, request.Thread.Root, request.Thread.Root));
        house.Presses(Some.Aino, Verbs.DangerCallMe);

        Assert.Equal("", house.Request.Question);
        Assert.Single(house.Shown(SurfaceKind.CallMe));
    }

    [Fact]
    public void A_lead_says_in_the_channel_who_is_on_duty()
    {
        house.Happens(new PostSeen(Some.Post(Some.Kaisa, "päivystys: Maija 050 999", namesPeerHelp: true)));
        Assert.Equal("Maija 050 999", house.Community.Settings.OnDuty);

        house.Happens(new PostSeen(Some.Post(Some.Eero, "jour: 123", namesPeerHelp: true)));
        Assert.Equal("Maija 050 999", house.Community.Settings.OnDuty);
        Assert.Equal(SetupWord.OnDuty, SetupWords.Read("on duty: Maija 050", new(2026, 11, 19)));
    }
}
