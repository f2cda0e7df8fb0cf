using PeerHelp.Core;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Hours that somebody keeps every week for talks with colleagues. It is Thursday, nine o'clock.</summary>
public sealed class SparringHoursTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    [Theory]
    [InlineData("sparraustunnit: ti ja to 13–15", Language.Finnish)]
    [InlineData("Sparraustuntini ovat tiistaisin ja torstaisin 13-15", Language.Finnish)]
    [InlineData("sparringtimmar: tis och tors 13–15", Language.Swedish)]
    [InlineData("sparring hours: Tue and Thu 13–15", Language.English)]
    public void They_are_told_in_a_sentence_and_told_back(string sentence, Language language)
    {
        Say(sentence);

        Assert.Equal(("Tue 13:00-15:00, Thu 13:00-15:00", language), (house.Person(Some.Eeva).SparringHours, house.Person(Some.Eeva).Spoken));
        Assert.Equal(new Note.HoursKept("Tue 13:00-15:00, Thu 13:00-15:00"), Last());
    }

    [Theory]
    [InlineData("ei sparraustunteja")]
    [InlineData("Sparraustunnit: ei")]
    [InlineData("inga sparringtimmar")]
    [InlineData("no sparring hours.")]
    public void A_word_ends_them(string sentence)
    {
        Keep("Tue 13:00-15:00");
        Say(sentence);

        Assert.Null(house.Person(Some.Eeva).SparringHours);
        Assert.Equal(new Note.HoursKept(null), Last());
    }

    [Fact]
    public void Asked_for_they_are_told_and_words_that_tell_none_change_nothing()
    {
        Keep("Tue 13:00-15:00");
        Say("sparraustunnit");
        Assert.Equal(new Note.HoursKept("Tue 13:00-15:00"), Last());

        Say("sparraustunnit: huomenna kahdelta");
        Assert.IsType<Note.WhichHours>(Last());
        Assert.Equal("Tue 13:00-15:00", house.Person(Some.Eeva).SparringHours);
    }

    [Fact]
    public void My_data_and_the_profile_show_them()
    {
        Keep("Tue 13:00-15:00");
        Say("tietoni");
        Assert.Equal("Tue 13:00-15:00", Assert.IsType<Note.MyData>(Last()).SparringHours);

        Say("profiili");
        Assert.Equal("Tue 13:00-15:00", Assert.IsType<Note.ProfileCard>(Last()).SparringHours);
    }

    [Fact]
    public void The_profile_card_sets_them_in_words_and_an_empty_field_ends_them()
    {
        Save("ti 13–15");
        Assert.Equal("Tue 13:00-15:00", house.Person(Some.Eeva).SparringHours);

        Save("silloin tällöin");
        Assert.Equal("Tue 13:00-15:00", house.Person(Some.Eeva).SparringHours);
        Assert.True(Assert.IsType<Note.ProfileSaved>(Assert.IsType<Answer.Say>(house.Answer).Note).UnclearHours);

        Save(" ");
        Assert.Null(house.Person(Some.Eeva).SparringHours);
    }

    [Fact]
    public void Times_are_first_sought_in_the_helpers_hours_then_in_the_askers_then_in_any()
    {
        Keep("Mon 14:00-15:00");
        house.Change(Some.Aino, aino => aino with { SparringHours = "Fri 10:00-11:00" });
        house.Asks(Some.Aino);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);

        Assert.Equal([Some.At(19, 12), Some.At(20, 10), Some.At(23, 14)], house.Request.Suggested);
    }

    [Fact]
    public void The_weekly_limit_counts_talks_in_these_hours_like_any()
    {
        Keep("Thu-Fri 08:00-16:00");
        house.Change(Some.Eeva, eeva => eeva with { WeeklyLimit = 1 });
        house.Put(house.WeekOf(Some.Eeva).With(new Booking(new RequestId("earlier"), Some.At(20, 9), Some.At(20, 10), Helping: true)));
        house.Asks(Some.Aino);
        house.Later(60);

        Assert.Empty(house.Shown(SurfaceKind.Offer));
    }

    private void Keep(string hours) => house.Change(Some.Eeva, eeva => eeva with { SparringHours = hours });

    private void Say(string text) => house.Happens(new Said(Some.Eeva, "chat-eeva", text));

    private Note Last() => house.Told(Some.Eeva).Last();

    private void Save(string hours) => house.Happens(new Pressed(
        Verbs.ProfileSave, Some.Eeva, default, default, null, 0, null, new Dictionary<string, string> { [Inputs.SparringHours] = hours }));
}
