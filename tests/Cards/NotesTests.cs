using System.Reflection;
using System.Text.Json.Serialization;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Cards.Tests;

/// <summary>Short words and kind noes: each has its own in every language.</summary>
public sealed class NotesTests
{
    private static readonly DateTimeZone Zone = Some.Community.Zone();

    private static readonly Note[] Every =
    [
        new Note.Welcome(), new Note.Help(), new Note.NotUnderstood(), new Note.ProfileCard(["velka"], 2, null),
        new Note.ProfileSaved(["velka", "nuoret"]), new Note.HoursKept("Tue 13:00-15:00"), new Note.WhichHours(), new Note.Paused(Some.Friday), new Note.Resumed(),
        new Note.MyData("Aino", ["velka"], 2, "Mon-Fri 09:00-15:00", Some.Friday, 3, 4), new Note.AskChannelIs(),
        new Note.LeadsAre(["Leena"]), new Note.TimesNotUnderstood(), new Note.TimesSent("Aino", [Some.Now]),
        new Note.CalendarFeed(), new Note.OnDutyIs("050 123"), new Note.Danger("050 123"), new Note.CallAsked(),
        new Note.QuestionIsOut(), new Note.AskAnew(),
        new Note.WhichTime([Some.Now]), new Note.WishSent("Eeva", [Some.Now]), new Note.OthersAskedFor("Eeva"),
        new Note.OfferDeclined(), new Note.WhenWouldSuit(), new Note.CircleSuggested(), new Note.TopicsSaved(),
        new Note.KindIs(HelpKind.Tip, 30), new Note.TipWhere(), new Note.TipThanks(), new Note.QuietDaysAre([new(Some.Friday, Some.Friday)]), new Note.AwayUntil(Some.Now),
        new Note.AwayAt([new Away(Some.Now, Some.Now + Duration.FromHours(2))]), new Note.AskedTomorrow(),
        new Note.LearningsFound([Some.Learning]), new Note.NothingLearned(), new Note.NoLearnings(), new Note.LearningWaits(),
        new Note.MyLearnings([new(new("ab"), Some.Community.Id, Some.Learning), new(new("cd"), Some.Community.Id, "Toinen")]),
        new Note.LearningStillHolds(new("ab"), Some.Community.Id, Some.Learning), new Note.LearningKept(), new Note.LearningRemoved(),
        new Note.LearningRewording(new("ab"), Some.Community.Id, Some.Learning, 2), new Note.LearningUnchanged(),
        new Note.MayAskToListen(), new Note.ListenAsked(true), new Note.ListenNotThisTime(), new Note.ListenHeard(), new Note.ListenComing(Some.Now), new Note.ListenLeft(),
        new Note.CardRemoved(), new Note.SorryThat(Refusal.SomeoneWasFaster, "Eeva"),
        new Note.FollowUpHeard(FollowUp.Helped), new Note.ThanksSent("Eeva"), new Note.ExperimentKept(Some.Friday), new Note.ExperimentDropped(),
        new Note.MyExperiments(["kysyn ensin"]), new Note.Reflected(Tried.Worked), new Note.GoodNewsSent("Eeva"), new Note.CatchUpStill(),
    ];

    [Fact]
    public void Every_note_has_its_words_in_every_language()
    {
        var known = typeof(Note).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(note => note.DerivedType);
        Assert.Equal(known.OrderBy(type => type.Name), Every.Select(note => note.GetType()).OrderBy(type => type.Name));

        Assert.All(Every, note => Assert.Equal(
            3, Gallery.Languages.Select(language => Shown(note, language)).Where(text => text.Length > 0).Distinct().Count()));
    }

    [Fact]
    public void Every_kind_no_has_its_own_sentence_in_every_language()
    {
        var said = from why in Enum.GetValues<Refusal>()
                   from language in Gallery.Languages
                   select Notes.Sorry(why, "Eeva", language);

        Assert.Equal(Enum.GetValues<Refusal>().Length * 3, said.Distinct().Count());
        Assert.All(said, sentence => Assert.DoesNotContain('{', sentence));
    }

    [Fact]
    public void A_slip_of_the_finger_is_asked_about_kindly()
    {
        var note = new Note.ProfileSaved(["masenus", "nuoret"]) { Doubts = [new("masenus", "masennus")] };

        Assert.Equal(
            "Kiitos! Sinulta saa kysyä näistä: masenus, nuoret.\n\n"
            + "Tarkoititko näin: masenus → masennus? Kirjoita \"kyllä\", niin korjaan. Muuten jätän ne niin kuin kirjoitit.",
            Notes.Of(note, Language.Finnish, Zone).Text);
    }

    [Fact]
    public void Whoever_was_faster_is_named_when_the_name_is_known()
    {
        Assert.StartsWith("Eeva ehti juuri ennen sinua.", Notes.Sorry(Refusal.SomeoneWasFaster, "Eeva", Language.Finnish));
        Assert.StartsWith("Joku ehti juuri ennen sinua.", Notes.Sorry(Refusal.SomeoneWasFaster, null, Language.Finnish));
    }

    [Fact]
    public void What_is_known_of_a_person_is_told_in_full()
    {
        var mine = Notes.Of(Every.OfType<Note.MyData>().Single(), Language.Finnish, Zone).Text!;

        Assert.All(
            ["Aino", "velka", "2", "ma–pe 9–15", "27.11.", "3", "4"], known => Assert.Contains(known, mine));
    }

    [Fact]
    public void A_person_who_has_told_nothing_sees_that_nothing_is_kept() =>
        Assert.Equal(
            "Tämän tiedän sinusta:\nNimi: Aino\nSinulta saa kysyä: ei vielä mitään\nKysymyksiäsi: 0\n"
            + "Kollegoiden vinkkejä ja onnistuneita sparrauksia: 0",
            Notes.Of(new Note.MyData("Aino", [], null, null, null, 0, 0), Language.Finnish, Zone).Text);

    [Fact]
    public void A_learning_stands_on_its_card_exactly_as_written_and_its_buttons_know_which_it_is()
    {
        var card = Notes.Of(Every.OfType<Note.LearningStillHolds>().Single(), Language.Finnish, Zone).Card!.ToJson();

        Assert.Contains(Some.Learning, card.Of("TextRun").Select(run => (string)run["text"]!));
        Assert.Equal(
            [Verbs.LearningKeep, Verbs.LearningRemove, Verbs.LearningReword],
            card.Of("Action.Execute").Select(button => (string)button["verb"]!).Order(StringComparer.Ordinal));
        Assert.All(card.Of("Action.Execute"), button => Assert.Equal("ab", (string?)button["data"]!["l"]));
    }

    [Fact]
    public void A_fault_is_told_in_ones_own_language() =>
        Assert.Equal(3, Gallery.Languages.Select(Notes.TryAgain).Distinct().Count());

    [Fact]
    public void The_profile_card_holds_what_is_known_and_saves_it()
    {
        var card = Notes.Of(new Note.ProfileCard(["velka", "nuoret"], 3, "Mon-Fri 09:00-15:00") { SparringHours = "Tue 13:00-15:00" }, Language.Swedish, Zone).Card!.ToJson();

        string?[] values = [.. Cards.Parts(card).Select(part => part["value"]).OfType<object>().Select(value => value.ToString())];
        Assert.Contains("velka, nuoret", values);
        Assert.Contains("3", values);
        Assert.Contains("mån–fre 9–15", values);
        Assert.Contains("tis 13–15", values);
        Assert.Contains("sv", values);
        Assert.All(card.Of("Action.Execute"), button => Assert.Equal(Verbs.ProfileSave, (string?)button["verb"]));
    }

    private static string Shown(Note note, Language language) =>
        Notes.Of(note, language, Zone) is var face ? face.Text ?? face.Card!.ToJson().Words() : "";
}
