using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Of those who know, who is asked first.</summary>
public sealed class FairnessTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");

    public FairnessTests()
    {
        // Both have helped long ago, so that nobody is asked as the one who has not.
        Helped(Some.Eeva, "velat", daysAgo: 3000);
        Helped(Some.Eero, "velat", daysAgo: 3000);
    }

    public static TheoryData<Actor, Actor> EitherWay => new() { { Some.Eeva, Some.Eero }, { Some.Eero, Some.Eeva } };

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void Of_two_who_know_as_much_the_one_is_asked_who_has_helped_less_of_late(Actor busy, Actor free)
    {
        Helped(busy, "asuminen", daysAgo: 14);

        Assert.Equal(free.Id, FirstAsked());
    }

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void Who_has_agreed_to_talk_this_week_already_comes_after_who_has_not(Actor busy, Actor free)
    {
        house.Put(house.WeekOf(busy).With(new Booking(new RequestId("a"), Some.At(20, 9), Some.At(20, 10), Helping: true)));

        Assert.Equal(free.Id, FirstAsked());
    }

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void Who_has_a_question_waiting_for_an_answer_is_left_in_peace_while_others_know_as_much(Actor asked, Actor free)
    {
        house.Put(house.WeekOf(asked).With(new Claim(new RequestId("a"), Some.At(18, 9))));

        Assert.Equal(free.Id, FirstAsked());
    }

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void A_year_ago_is_no_load_today(Actor once, Actor twice)
    {
        Helped(once, "asuminen", daysAgo: 1000);
        Helped(twice, "asuminen", daysAgo: 21);

        Assert.Equal(once.Id, FirstAsked());
    }

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void Fairness_never_puts_somebody_first_who_knows_much_less(Actor busy, Actor free)
    {
        house.Knows(busy, "masennus", "ahdistus", "motivointi");
        Helped(busy, "asuminen", 10);
        Helped(busy, "asuminen", 11);
        Helped(busy, "asuminen", 12);
        Helped(busy, "asuminen", 13);

        Assert.NotEqual(free.Id, FirstAsked());
    }

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void Returning_to_the_colleague_who_helped_with_this_before_is_welcome(Actor trusted, Actor other)
    {
        Helped(trusted, "masennus", daysAgo: 60);
        Helped(other, "masennus", daysAgo: 60);
        Trusts(trusted, "masennus");

        Assert.Equal(trusted.Id, FirstAsked());
        Assert.Equal(OfferGround.Trust, house.Request.Offers[0].Reason.Ground);
    }

    [Fact]
    public void Trust_in_one_thing_is_none_in_another()
    {
        var before = FirstAsked();
        var other = before == Some.Eeva.Id ? Some.Eero : Some.Eeva;
        var again = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");
        again.Change(Some.Aino, aino => aino with { Trusted = [new Trust(other.Id, "velat", Some.Thursday)] });
        again.Asks(Some.Aino);
        again.Later(21);

        Assert.Equal(before, again.Request.Offers[0].Expert.Id);
        Assert.NotEqual(OfferGround.Trust, again.Request.Offers[0].Reason.Ground);
    }

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void Who_speaks_a_language_of_the_askers_comes_before_who_speaks_none(Actor speaks, Actor other)
    {
        house.Change(Some.Aino, aino => aino with { Spoken = Language.Swedish });
        house.Change(speaks, person => person with { Locale = Language.English, Chosen = Language.Swedish });
        house.Change(other, person => person with { Locale = Language.English });

        Assert.Equal(speaks.Id, FirstAsked());
    }

    [Fact]
    public void A_full_next_week_is_full_because_the_talk_may_come_then()
    {
        house.Knows(Some.Eero);
        house.Put(new Week(Some.Eeva.Id, Week.NameOf(Some.At(24, 9)))
            .With(new Booking(new RequestId("a"), Some.At(23, 9), Some.At(23, 10), Helping: true))
            .With(new Booking(new RequestId("b"), Some.At(24, 9), Some.At(24, 10), Helping: true)));

        Assert.Null(FirstAsked());
    }

    [Fact]
    public void On_every_fourth_request_or_so_somebody_comes_first_who_has_not_helped_yet_and_knows_as_much()
    {
        var firsts = Enumerable.Range(0, 60).Select(number =>
        {
            var one = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");
            one.Change(Some.Eeva, eeva => eeva with
            {
                Evidence =
                [
                    new("velat", EvidenceKind.Helped, Some.Thursday - Duration.FromDays(3000)),
                    .. Enumerable.Repeat(new Evidence("masennus", EvidenceKind.Referral, Some.Thursday - Duration.FromDays(1)), 2),
                ],
            });
            one.Happens(new PostSeen(Some.Post(Some.Aino, Some.Question, id: $"{number}")));
            one.Later(21);
            return one.Request.Offers[0];
        }).ToList();

        var newcomers = firsts.Where(offer => offer.Expert.Id == Some.Eero.Id).ToList();
        Assert.InRange(newcomers.Count, 60 / 8, 60 / 2);
        Assert.All(newcomers, offer => Assert.Equal(OfferGround.FirstTime, offer.Reason.Ground));
    }

    [Fact]
    public void The_card_is_told_on_what_ground_somebody_is_asked()
    {
        FirstAsked();
        Assert.Equal(OfferGround.Topics, house.Request.Offers[0].Reason.Ground);

        house.Presses(Some.Maija, Verbs.RequestRefer, inputs: (Inputs.Colleague, Some.Kaisa.Id.Value));
        house.Later(31);
        Assert.Equal(OfferGround.Referral, house.Request.OfferTo(Some.Kaisa.Id)!.Reason.Ground);
    }

    private PersonId? FirstAsked()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        return house.Request.Offers.Count == 0 ? null : house.Request.Offers[0].Expert.Id;
    }

    private void Helped(Actor who, string topic, int daysAgo) => house.Change(who, person => person with
    {
        Evidence = [.. person.Evidence, new Evidence(topic, EvidenceKind.Helped, Some.Thursday - Duration.FromDays(daysAgo))],
    });

    private void Trusts(Actor helper, string topic) => house.Change(Some.Aino, aino => aino with
    {
        Trusted = [.. aino.Trusted, new Trust(helper.Id, topic, Some.Thursday - Duration.FromDays(60))],
    });
}
