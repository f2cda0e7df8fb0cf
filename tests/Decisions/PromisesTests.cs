using System.Text.Json;
using NodaTime;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>What the cards promise, made true: "jos et nyt ehdi, kukaan ei näe sitä" and its kin. It is Thursday, nine o'clock.</summary>
/// <remarks>
/// The same story is played with a colleague who says no, one who is silent and one who was never asked. Whatever anybody else can see, on
/// any card there is, must be the same, letter by letter; new cards are swept as they come.
/// </remarks>
public sealed class PromisesTests
{
    private const string Thanks = "kiitoksen omat sanat";

    private static readonly Actor[] Others = [Some.Aino, Some.Maija, Some.Eeva, Some.Kaisa];

    private static readonly Links Links = new("https://teams.example/thread", "https://bot.example/calendar", "https://teams.example/chat");

    public static TheoryData<string> Noes => [Verbs.OfferDecline, Verbs.OfferLater, Verbs.OfferNotMe, "never asked"];

    /// <summary>While nobody has come, when the leads have been asked, when help is found, when a time is agreed, and afterwards.</summary>
    private static readonly Action<House>[] Acts =
    [
        house => house.Until(Some.At(19, 10, 40)),
        house => house.Until(Some.At(19, 12)),
        house => house.Presses(Some.Eeva, Verbs.OfferAccept),
        house =>
        {
            house.Happens(new Said(Some.Eeva, "chat-eeva", "tänään klo 14"));
            house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(19, 14)}"));
        },
        house =>
        {
            house.Until(Some.At(19, 15));
            house.Presses(Some.Aino, Verbs.FollowUpHelped, house.Request.Sequence);
        },
    ];

    [Theory]
    [MemberData(nameof(Noes))]
    public void From_no_card_can_anybody_tell_a_no_from_silence(string no)
    {
        var (silent, other) = (Asked(""), Asked(no));
        foreach (var act in Acts)
        {
            act(silent);
            act(other);

            Assert.Equal(Seen(silent), Seen(other));
        }

        Assert.Equal(RequestState.Solved, silent.Request.State);
    }

    [Theory]
    [MemberData(nameof(Noes))]
    public void Nobody_else_gets_a_message_more_or_less_and_what_PeerHelp_knows_of_them_is_the_same(string no)
    {
        var (silent, other) = (Asked(""), Asked(no));
        foreach (var house in new[] { silent, other })
        {
            Array.ForEach(Acts, act => act(house));
            Array.ForEach(Others, one => house.Happens(new Said(one, $"chat-{one.Id}", "tietoni")));
        }

        Assert.Equal(Messages(silent), Messages(other));
    }

    [Fact]
    public void The_one_who_said_no_reads_that_it_was_heard()
    {
        var (silent, no) = (Asked(""), Asked(Verbs.OfferDecline));
        var offer = Offering.SurfaceOf(no.Request, no.Request.OfferTo(Some.Eero.Id)!);

        Assert.NotEqual(Face(silent, offer, Some.Eero.Id, Language.Finnish), Face(no, offer, Some.Eero.Id, Language.Finnish));
    }

    [Fact]
    public void A_question_that_is_deleted_takes_with_it_who_was_asked_and_what_they_said()
    {
        var house = Asked(Verbs.OfferDecline);
        house.Happens(new PostDeleted(Some.Team, Some.Channel, house.Request.Thread.Root, house.Request.Thread.Root));

        Assert.DoesNotContain(Some.Eero.Id.Value, Told(house.Request with { Sent = [] }));
        Assert.Empty(house.WeekOf(Some.Eero).Claims);
    }

    [Fact]
    public void A_question_that_has_rested_for_long_does_so_too()
    {
        var house = Asked(Verbs.OfferDecline);
        house.Later(Duration.FromDays(92));

        Assert.DoesNotContain(Some.Eero.Id.Value, Told(house.Request with { Sent = [] }));
    }

    /// <summary>"En vertaile ihmisiä": a no weighs nothing when the next question comes.</summary>
    [Fact]
    public void A_no_costs_nobody_the_next_question()
    {
        var (silent, no) = (Asked(""), Asked(Verbs.OfferDecline));
        foreach (var house in new[] { silent, no })
        {
            house.Until(Some.At(27, 9));
            house.Forget();
            var next = house.Asks(Some.Maija);
            house.Later(20);
            Assert.Equal(Some.Eero.Id, Assert.Single(house.Shown(SurfaceKind.Offer), surface => surface.Request == next.Id).To);
        }
    }

    /// <summary>"Luen vain tätä kanavaa".</summary>
    [Fact]
    public void What_is_written_in_other_channels_is_neither_answered_nor_kept()
    {
        var house = new House();
        house.Happens(new PostSeen(Some.Post(Some.Aino, Some.Question, channel: "19:coffee@thread.tacv2")));
        Assert.Empty(house.LastSaves);

        house.Happens(new ReplySeen(Some.Post(Some.Eeva, "Onnistuisko huomenna klo 10?", id: "1001", root: "1000", channel: "19:coffee@thread.tacv2")));
        Assert.Empty(house.LastSaves);
        Assert.Empty(house.Owed<Effect>());
    }

    /// <summary>"Vain {name} näkee sen".</summary>
    [Fact]
    public void Thanks_are_read_by_the_helper_and_by_whoever_wrote_them()
    {
        var house = Asked("");
        Array.ForEach(Acts, act => act(house));
        house.Presses(Some.Aino, Verbs.KudosGive, house.Request.Sequence, inputs: (Inputs.Words, Thanks));

        Assert.Equal(Thanks, house.Request.Thanks);
        Assert.Contains(Thanks, Face(house, house.Request.To(Some.Eeva.Id, SurfaceKind.Kudos, house.Request.Sequence), Some.Eeva.Id, Language.Finnish));
        Assert.DoesNotContain(Every(house, [Some.Maija, Some.Kaisa, Some.Eero], house.Request.SentAs), face => face.Contains(Thanks));
    }

    /// <summary>Aino has asked, and Eero, who knows most about it, was asked first; he answers so, or is silent.</summary>
    private static House Asked(string no)
    {
        var house = new House(Some.Settings with { WeeklyLimit = 10 }).Knows(Some.Eero, "masennus", "ahdistus", "motivointi").Knows(Some.Eeva, "masennus");
        if (no == "never asked")
        {
            house.Change(Some.Eero, eero => eero with { PausedUntil = Some.At(30, 8) });
        }

        house.Asks(Some.Aino);
        house.Later(20);
        Assert.Equal(no == "never asked" ? Some.Eeva.Id : Some.Eero.Id, Assert.Single(house.Request.Offers).Expert.Id);
        if (no.StartsWith("offer."))
        {
            house.Presses(Some.Eero, no);
        }

        return house;
    }

    /// <summary>Every card there could be, as the others see it, with the question's thread among them.</summary>
    private static List<string> Seen(House house) => [.. Every(house, Others, surface => surface)];

    /// <param name="isThere">Not null for a card that somebody may have before him or her.</param>
    private static IEnumerable<string> Every(House house, IReadOnlyList<Actor> viewers, Func<Surface, object?> isThere) =>
        from kind in Enum.GetValues<SurfaceKind>()
        from viewer in viewers
        from to in new PersonId?[] { null, viewer.Id }
        from round in Enumerable.Range(0, 4)
        from language in Enum.GetValues<Language>()
        let surface = new Surface(kind, Some.Team, house.Request.Id, to, round)
        where to is not null || kind is SurfaceKind.Request
        where isThere(surface) is not null
        select $"{surface.Name} {viewer.Id} {language}: {Face(house, surface, viewer.Id, language)}";

    private static string Face(House house, Surface surface, PersonId viewer, Language language) =>
        Faces.Of(surface, new Scene(house.Request, house.Community, language, viewer, house.Now, Links)) is { } face
            ? $"{face.Summary} {face.Card.ToJson().ToJsonString()}"
            : "";

    private static List<string> Messages(House house) =>
    [
        .. house.Owed<Effect.Show>().Select(show => show.Surface).Where(surface => surface.To != Some.Eero.Id).Select(surface => surface.Name).Distinct().Order(),
        .. Others.SelectMany(one => house.Told(one).Select(note => $"{one.Id}: {Told(note)}")),
    ];

    private static string Told(object what) => JsonSerializer.Serialize(what, what.GetType());
}
