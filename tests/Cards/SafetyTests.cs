using System.Text.Json.Nodes;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Cards.Tests;

/// <summary>What must hold for every card: nobody's words become markup, no notification tells of the question.</summary>
public sealed class SafetyTests
{
    private static readonly (Situation Situation, Language Language, Face Face)[] All =
    [
        .. from situation in Gallery.All
           from language in Gallery.Languages
           let face = situation.Face(language)
           where face is not null
           select (situation, language, face),
    ];

    [Fact]
    public void What_people_write_stands_on_the_card_exactly_as_written_and_as_plain_text()
    {
        var offer = Gallery.All.Single(one => one.Name == "offer Asked").Json();

        var plain = offer.Of("TextRun").Select(run => (string)run["text"]!).ToList();
        Assert.All(Some.Question.Split('\n'), line => Assert.Contains(line, plain));
        Assert.Contains(plain, text => text.Contains(Some.Aino.Name));
    }

    [Fact]
    public void Text_that_understands_markdown_never_holds_a_name_or_a_persons_words()
    {
        var ours = All.SelectMany(one => one.Face.Card.ToJson().Of("TextBlock")).Select(block => (string)block["text"]!).Distinct();

        Assert.Equal(Gallery.Languages.Select(language => Texts.In(language).OfferTitle), ours);
    }

    [Fact]
    public void Marks_that_turn_the_direction_of_writing_are_taken_away()
    {
        var request = Some.Offered() with { Question = "apua\u202Ennet\u0007tiedä\r\n\ttoinen rivi" };

        var runs = Cards.Face(request.To(Some.Eeva.Id, SurfaceKind.Offer), request).Card.ToJson().Of("TextRun");

        Assert.Contains("apuannettiedä", runs.Select(run => (string)run["text"]!));
        Assert.Contains("toinen rivi", runs.Select(run => (string)run["text"]!));
    }

    [Fact]
    public void No_notification_holds_a_word_of_the_question_or_a_topic()
    {
        string[] words = [.. $"{Some.Question} masennus motivointi velka nuoret".ToLowerInvariant()
            .Split(" *:<>[]()/?\n,".ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3)];

        Assert.All(All.Select(one => one.Face.Summary).Distinct(), summary => Assert.DoesNotContain(
            words, word => summary.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_lead_who_is_asked_sees_no_word_of_the_question()
    {
        var asked = Gallery.All.Single(one => one.Name == "lead asked").Json().ToJsonString();

        Assert.DoesNotContain("masennus", asked);
        Assert.DoesNotContain("ahdistus", asked);
    }

    [Fact]
    public void The_card_in_the_thread_names_nobody_who_was_asked_and_holds_no_topic()
    {
        var inThread = All.Where(one => one.Situation.Surface.Kind is SurfaceKind.Request && one.Situation.Viewer is null
            && one.Situation.Request.Helper is null && one.Situation.Request.Referrals.Count == 0);

        Assert.All(inThread, one =>
        {
            var card = one.Face.Card.ToJson().ToJsonString();
            Assert.DoesNotContain("masennus", card);
            Assert.DoesNotContain("velka, ", card);
            Assert.DoesNotContain(Some.Eeva.Name, card);
        });
    }

    [Fact]
    public void At_most_two_buttons_are_in_view_and_the_rest_behind_more()
    {
        Assert.All(All.Where(one => one.Situation.Surface.Kind is not SurfaceKind.CircleConsent), one =>
        {
            var inView = one.Face.ButtonsInView();
            Assert.InRange(inView.Count(button => button is not ShowCard), 0, 2);
            Assert.True(inView.Count <= 2 || (inView.Count == 3 && inView[^1] is ShowCard), one.Situation.Name);
        });
    }

    [Fact]
    public void No_row_of_buttons_is_wider_than_a_phone()
    {
        var rows = All.SelectMany(one => Cards.Parts(one.Face.Card.ToJson()))
            .Select(part => part["actions"]).OfType<JsonArray>()
            .Where(row => row.Count > 1);

        Assert.All(rows, row => Assert.InRange(row.Sum(button => ((string)button!["title"]!).Length), 2, 27));
    }

    [Fact]
    public void Every_button_carries_what_is_needed_to_know_what_it_is_about()
    {
        var buttons = All.SelectMany(one => one.Face.Card.ToJson().Of("Action.Execute")
            .Select(button => (one.Situation, Button: button)));

        Assert.All(buttons, one =>
        {
            Assert.Equal((string?)one.Button["verb"], (string?)one.Button["data"]!["verb"]);
            Assert.Equal(one.Situation.Request.Id.Value, (string?)one.Button["data"]!["r"]);
            Assert.Equal(one.Situation.Request.Community.Value, (string?)one.Button["data"]!["c"]);
            Assert.True(
                one.Button["fallback"] is null || JsonNode.DeepEquals(one.Button["data"], one.Button["fallback"]!["data"]));
        });
    }

    [Fact]
    public void Nothing_is_shown_of_what_is_gone_but_that_the_talk_is_off_and_where_to_call_in_danger() =>
        Assert.All(All.Where(one => one.Situation.Request.State is RequestState.Gone), one =>
        {
            Assert.Contains(one.Situation.Surface.Kind, new[] { SurfaceKind.CalledOff, SurfaceKind.Danger, SurfaceKind.CallMe });
            Assert.DoesNotContain("ahdistus", one.Face.Card.ToJson().ToJsonString());
        });

    [Fact]
    public void In_danger_only_the_writer_and_the_leads_see_anything_and_no_card_holds_a_word_of_the_message()
    {
        var shown = All.Where(one => one.Situation.Request.State is RequestState.Acute).ToList();

        Assert.All(shown, one => Assert.Contains(one.Situation.Surface.Kind, new[] { SurfaceKind.Danger, SurfaceKind.CallMe }));
        Assert.All(shown, one => Assert.DoesNotContain("ahdistus", one.Face.Card.ToJson().ToJsonString()));
        Assert.All(
            shown.Where(one => one.Situation.Surface.Kind is SurfaceKind.Danger && one.Situation.Request.Danger is { Calm: false }),
            one => Assert.Matches("112.*040 123 4567", one.Face.Card.ToJson().ToJsonString()));
    }
}
