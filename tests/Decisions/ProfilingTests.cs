using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Experts;

namespace PeerHelp.Decisions.Tests;

/// <summary>What people tell of themselves, by words and by the profile card.</summary>
public sealed class ProfilingTests
{
    private readonly House house = new();

    [Fact]
    public void Osaan_replaces_what_one_may_be_asked_about()
    {
        house.Knows(Some.Eeva, "vanha");
        Say("osaan: masennus, Motivointi; masennus");

        Assert.Equal(["masennus", "Motivointi"], house.Person(Some.Eeva).Tags);
        Assert.IsType<Note.ProfileSaved>(Last());
    }

    [Theory]
    [InlineData("kyllä")]
    [InlineData("Joo!")]
    [InlineData("ja")]
    [InlineData("yes please")]
    public void A_slip_in_a_tag_is_asked_about_and_corrected_when_told(string yes)
    {
        Say("osaan: masenus, velkajärjestly, Motivointi, kissat");
        Assert.Equal(["masenus", "velkajärjestly", "Motivointi", "kissat"], house.Person(Some.Eeva).Tags);
        Assert.Equal(
            [new Doubt("masenus", "masennus"), new("velkajärjestly", "velkajärjestely")],
            Assert.IsType<Note.ProfileSaved>(Last()).Doubts);

        Say(yes);
        Assert.Equal(["masennus", "velkajärjestely", "Motivointi", "kissat"], house.Person(Some.Eeva).Tags);
        Assert.Empty(Assert.IsType<Note.ProfileSaved>(Last()).Doubts);
    }

    [Theory]
    [InlineData("kalenteri")]
    [InlineData("Kalendern")]
    [InlineData("calendar feed")]
    public void The_address_of_ones_own_calendar_is_drawn_once_and_told_whenever_asked_for(string word)
    {
        house.Change(Some.Maija, person => person with { FeedKey = "drawn long ago" });
        Say(word);
        house.Happens(new Said(Some.Maija, "chat-maija", word));

        Assert.Equal("secret", house.Person(Some.Eeva).FeedKey);
        Assert.Equal("drawn long ago", house.Person(Some.Maija).FeedKey);
        Assert.IsType<Note.CalendarFeed>(Last());
    }

    [Theory]
    [InlineData("uusi kalenteriosoite")]
    [InlineData("ny kalenderadress")]
    [InlineData("New calendar address!")]
    public void A_new_address_takes_the_place_of_the_old_one(string word)
    {
        house.Change(Some.Eeva, person => person with { FeedKey = "known to others" });
        Say(word);

        Assert.Equal("secret", house.Person(Some.Eeva).FeedKey);
        Assert.IsType<Note.CalendarFeed>(Last());
    }

    [Fact]
    public void A_tag_that_colleagues_share_may_be_meant()
    {
        house.Knows(Some.Maija, "hevosavusteinen toiminta").Knows(Some.Eero, "Hevosavusteinen toiminta");
        Say("osaan: hevosavusteinen toimnta");

        Assert.Equal("hevosavusteinen toiminta", Assert.Single(house.Person(Some.Eeva).Doubts).Meant, ignoreCase: true);
    }

    [Theory]
    [InlineData("ei", typeof(Note.ProfileSaved))]
    [InlineData("no niin, mitäs sitten", typeof(Note.NotUnderstood))]
    [InlineData("jatka", typeof(Note.Resumed))]
    public void Any_other_answer_leaves_the_tag_as_it_was_written(string answer, Type reply)
    {
        Say("osaan: masenus");
        Say(answer);
        Assert.IsType(reply, Last());

        Say("kyllä");
        Assert.Equal(["masenus"], house.Person(Some.Eeva).Tags);
    }

    [Fact]
    public void The_profile_card_asks_about_new_slips_only()
    {
        Save((Inputs.Tags, "masenus"));
        Assert.Single(house.Person(Some.Eeva).Doubts);

        Save((Inputs.Tags, "masenus, tyokokeilu"));
        Assert.Equal([new Doubt("tyokokeilu", "työkokeilu")], ((Note.ProfileSaved)((Answer.Say)house.Answer).Note).Doubts);

        Say("kyllä");
        Assert.Equal(["masenus", "työkokeilu"], house.Person(Some.Eeva).Tags);
    }

    [Fact]
    public void A_pause_lasts_until_its_day_and_goes_on_when_told()
    {
        Say("tauko 1.12. asti");
        Assert.Equal(new Note.Paused(new LocalDate(2026, 12, 1)), Last());
        Assert.True(house.Person(Some.Eeva).IsPausedAt(Some.At(30, 12)));

        Say("jatka");
        Assert.False(house.Person(Some.Eeva).IsPausedAt(house.Now));
    }

    [Fact]
    public void A_pause_in_the_past_is_not_understood()
    {
        Say("tauko 1.1.2020 asti");

        Assert.IsType<Note.NotUnderstood>(Last());
        Assert.Null(house.Person(Some.Eeva).PausedUntil);
    }

    [Fact]
    public void My_data_tells_all_that_is_kept()
    {
        house.Change(Some.Eeva, eeva => eeva with { Tags = ["masennus"], WeeklyLimit = 1, Hours = "Mon-Fri 09:00-12:00", Asked = 3 });
        Say("tietoni");

        Assert.Equivalent(new Note.MyData("Eeva Koskinen", ["masennus"], 1, "Mon-Fri 09:00-12:00", null, 3, 0), Last());
    }

    [Fact]
    public void PeerHelp_answers_in_the_language_it_is_spoken_to()
    {
        Say("jag kan: skulder");
        Assert.Equal(Language.Swedish, house.Person(Some.Eeva).Spoken);

        Say("👍");
        Assert.Equal(Language.Swedish, house.Person(Some.Eeva).Spoken);
    }

    [Fact]
    public void Words_about_nothing_are_answered_kindly()
    {
        Say("no niin");

        Assert.IsType<Note.NotUnderstood>(Last());
    }

    [Fact]
    public void The_first_contact_asks_once_what_one_may_be_asked_about()
    {
        house.Happens(new ChatOpened(Some.Eeva, "chat-eeva"));
        house.Happens(new ChatOpened(Some.Eeva, "chat-eeva"));

        Assert.IsType<Note.ProfileCard>(Assert.Single(house.Told(Some.Eeva)));
        Assert.Equal("chat-eeva", house.Person(Some.Eeva).Chat);
    }

    [Fact]
    public void The_profile_card_keeps_what_it_says_and_nothing_impossible()
    {
        Save((Inputs.Tags, "masennus, velat"), (Inputs.Limit, "1"), (Inputs.Hours, "Mon-Fri 09:00-12:00"), (Inputs.Language, "sv"));
        var eeva = house.Person(Some.Eeva);
        Assert.Equal(["masennus", "velat"], eeva.Tags);
        Assert.Equal((1, "Mon-Fri 09:00-12:00", Language.Swedish), (eeva.WeeklyLimit, eeva.Hours, eeva.Chosen));

        Save((Inputs.Hours, "silloin tällöin"), (Inputs.Limit, "-4"));
        Assert.Equal(("Mon-Fri 09:00-12:00", 0), (house.Person(Some.Eeva).Hours, house.Person(Some.Eeva).WeeklyLimit));
        Assert.Equal(["masennus", "velat"], house.Person(Some.Eeva).Tags);
    }

    [Theory]
    [InlineData("Tietoni.", typeof(PrivateWord.MyData), Language.Finnish)]
    [InlineData("mina uppgifter", typeof(PrivateWord.MyData), Language.Swedish)]
    [InlineData("HELP!", typeof(PrivateWord.Help), Language.English)]
    [InlineData("paus: 1.12.", typeof(PrivateWord.PauseUntil), Language.Swedish)]
    [InlineData("I know: debts", typeof(PrivateWord.IKnow), Language.English)]
    [InlineData("profiili", typeof(PrivateWord.Profile), Language.Finnish)]
    [InlineData("fortsätt", typeof(PrivateWord.GoOn), Language.Swedish)]
    [InlineData("osaan kyllä auttaa", typeof(PrivateWord.Other), null)]
    [InlineData("taukotilassa on kahvia", typeof(PrivateWord.Other), null)]
    public void Short_sentences_are_understood_in_three_languages(string text, Type word, Language? language)
    {
        var read = PrivateWords.Read(text);

        Assert.Equal((word, language), (read.Word.GetType(), read.Language));
    }

    private void Say(string text) => house.Happens(new Said(Some.Eeva, "chat-eeva", text));

    private Note Last() => house.Told(Some.Eeva).Last();

    private void Save(params (string Id, string Value)[] inputs) => house.Happens(new Pressed(
        Verbs.ProfileSave, Some.Eeva, default, default, null, 0, null, inputs.ToDictionary(input => input.Id, input => input.Value)));
}
