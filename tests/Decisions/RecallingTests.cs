using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Learnings;

namespace PeerHelp.Decisions.Tests;

/// <summary>What others have learned is shown beside a similar new question, and found when asked for in words.</summary>
public sealed class RecallingTests
{
    private const string Words = "Masentunut asiakas ei motivoitunut mistään. Sovittiin yksi kävely viikossa, ja se riitti aluksi.";

    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    public RecallingTests() => house.Put(Shared("a", Words));

    [Fact]
    public void The_asker_alone_is_shown_what_was_learned_and_the_search_begins_when_it_would_have_begun()
    {
        house.Asks(Some.Aino);
        house.Later(0);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.Recalled)).To);
        Assert.Equal(["a"], house.Request.Recalled.Select(id => id.Value));

        house.Later(21);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
        Assert.Single(house.Shown(SurfaceKind.Recalled).Distinct());
    }

    [Fact]
    public void Who_wants_a_person_all_the_same_gets_one_at_once()
    {
        house.Asks(Some.Aino);
        house.Later(0);
        house.Presses(Some.Aino, Verbs.RequestFind);
        house.Later(0);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void Who_has_got_help_by_it_bothers_nobody()
    {
        house.Asks(Some.Aino);
        house.Later(0);
        house.Presses(Some.Aino, Verbs.RequestSolved);
        house.Later(60);

        Assert.Equal(RequestState.Solved, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void At_most_two_are_shown_and_never_ones_own()
    {
        house.Put(Shared("b", Words));
        house.Put(Shared("c", Words));
        house.Put(Shared("d", Words) with { Writer = Some.Aino.Id });
        house.Put(Shared("e", Words) with { Other = Some.Aino.Id });
        house.Asks(Some.Aino);
        house.Later(0);

        Assert.Equal(["a", "b"], house.Request.Recalled.Select(id => id.Value));
    }

    [Theory]
    [InlineData("Asiakas haluaisi opiskella lähihoitajaksi, mutta käsi ei kestä. Onko kellään vinkkejä?")]
    [InlineData("Asiakkaani on masentunut, itsetuhoinen eikä motivoidu mistään. Miten tuen häntä?")]
    public void What_is_about_something_else_or_of_grave_danger_is_shown_nothing(string question)
    {
        house.Asks(Some.Aino, question);
        house.Later(0);

        Assert.Empty(house.Shown(SurfaceKind.Recalled));
    }

    [Fact]
    public void What_the_asker_was_shown_is_forgotten_with_the_question()
    {
        house.Asks(Some.Aino);
        house.Later(NodaTime.Duration.FromDays(91));

        Assert.Empty(house.Request.Recalled);
    }

    [Theory]
    [InlineData("mitä tiedetään: masennus")]
    [InlineData("Mitä tiedetään masennuksesta?")]
    [InlineData("mitä me tiedetään masentuneista asiakkaista")]
    [InlineData("haku: masennus ja motivointi")]
    [InlineData("Oppi: masennus")]
    [InlineData("vad vet vi om depression?")]
    [InlineData("sök: depression")]
    [InlineData("What do we know about depression")]
    [InlineData("search: depression")]
    public void Words_in_the_private_chat_find_it(string words)
    {
        house.Says(Some.Eero, words);

        Assert.Equal([Words], Assert.IsType<Note.LearningsFound>(Assert.Single(house.Told(Some.Eero))).Texts);
    }

    [Fact]
    public void Three_are_told_at_most_and_nothing_is_told_kindly()
    {
        foreach (var id in "bcde")
        {
            house.Put(Shared($"{id}", Words));
        }

        house.Says(Some.Eero, "haku: masennus");
        house.Says(Some.Eero, "haku: päihteet");

        Assert.Equal(3, Assert.IsType<Note.LearningsFound>(house.Told(Some.Eero).First()).Texts.Count);
        Assert.IsType<Note.NothingLearned>(house.Told(Some.Eero).Last());
    }

    [Theory]
    [InlineData("haku päällä ammattikouluun")]
    [InlineData("oppi meni hyvin perille")]
    [InlineData("mitä tiedetään")]
    [InlineData("oppi:")]
    [InlineData("sökte jobb")]
    [InlineData("learning by doing")]
    public void Other_words_are_no_search(string words)
    {
        house.Says(Some.Eero, words);

        Assert.IsType<Note.NotUnderstood>(Assert.Single(house.Told(Some.Eero)));
    }

    [Fact]
    public void A_search_that_tells_of_danger_is_heard_as_that()
    {
        house.Says(Some.Eero, "haku: asiakas uhkaa tappaa itsensä tänään, mitä teen");

        Assert.Single(house.Shown(SurfaceKind.Danger));
        Assert.Empty(house.Told(Some.Eero));
    }

    private static Learning Shared(string id, string words) =>
        new(new LearningId(id), Some.Team, words, Some.Maija.Id, Some.Eero.Id, Some.Thursday) { Topics = ["depression", "motivation", "anxiety"] };
}
