using System.Net;
using System.Text.Json;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>One's own sparrings in a calendar that comes to look by itself.</summary>
public sealed class CalendarFeedTests(VerbStage stage) : IClassFixture<VerbStage>
{
    private readonly HttpClient http = new();

    [Fact]
    public async Task What_is_agreed_and_called_off_stands_in_both_peoples_calendars_and_names_no_topic()
    {
        var (aino, eeva) = (await AddressAsync(stage.Aino, "kalenteri"), await AddressAsync(stage.Eeva, "min kalender"));
        Assert.NotEqual(aino, eeva);
        var post = await stage.AgreeAsync();
        var row = await stage.Stage.Row(post);

        foreach (var address in new[] { aino, eeva })
        {
            var agreed = Entry(await ReadAsync(address), row);
            Assert.Equal(("CONFIRMED", 1), (agreed.GetProperty("status").GetString(), agreed.GetProperty("sequence").GetInt32()));
            Assert.Equal(row.Meeting!.Start.ToDateTimeOffset(), agreed.GetProperty("start").GetDateTimeOffset());
            Assert.Contains("Eeva Koskinen", agreed.GetProperty("summary").GetString());
        }

        Assert.DoesNotContain("masennus", await http.GetStringAsync(aino), StringComparison.OrdinalIgnoreCase);
        VerbStage.Kind(await stage.PressAnyhow(stage.Eeva, await stage.CardOf(stage.Eeva, post, Verbs.SlotCancel), Verbs.SlotCancel, post, 1));

        foreach (var address in new[] { aino, eeva })
        {
            var off = Entry(await ReadAsync(address), row);
            Assert.Equal(("CANCELLED", 2), (off.GetProperty("status").GetString(), off.GetProperty("sequence").GetInt32()));
        }
    }

    [Fact]
    public async Task The_circle_stands_by_its_name_alone_in_the_calendars_of_who_opens_a_topic_and_of_whose_question_it_is()
    {
        var (post, _) = await stage.FindAsync();
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(
            stage.Maija, await stage.Stage.CardIn(post, stage.Say.Found("Eeva Koskinen")), Verbs.CircleSuggest));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(
            stage.Aino, await stage.CardOf(stage.Aino, post, Verbs.CircleConsentAnonymous), Verbs.CircleConsentAnonymous));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Eeva, await stage.CardOf(stage.Eeva, post, Verbs.CircleLeadYes), Verbs.CircleLeadYes));
        var (aino, eeva, maija) = (
            await AddressAsync(stage.Aino, "kalenteri"), await AddressAsync(stage.Eeva, "kalenteri"), await AddressAsync(stage.Maija, "kalenteri"));

        foreach (var address in new[] { aino, eeva })
        {
            var circle = Assert.Single(Circles(await ReadAsync(address)));
            Assert.Equal("Perjantaipiiri", circle.GetProperty("summary").GetString());
            Assert.Equal(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(2)), circle.GetProperty("start").GetDateTimeOffset());
            Assert.DoesNotContain("masennus", await http.GetStringAsync(address), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Empty(Circles(await ReadAsync(maija)));
    }

    [Fact]
    public async Task A_calendar_that_has_the_present_version_is_told_only_that()
    {
        var address = await AddressAsync(stage.Kaisa, "calendar feed");
        using var first = await http.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (first.StatusCode, first.Content.Headers.ContentType!.MediaType));

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_new_address_makes_the_old_one_lead_nowhere()
    {
        var old = await AddressAsync(stage.Maija, "kalenteri");
        Assert.Equal(old, await AddressAsync(stage.Maija, "kalenteri"));

        var fresh = await AddressAsync(stage.Maija, "uusi kalenteriosoite");

        Assert.NotEqual(old, fresh);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(old)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(fresh)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(fresh, "rubbish.ics"))).StatusCode);
    }

    [Fact]
    public async Task Who_asks_all_the_time_is_told_to_wait()
    {
        var address = await AddressAsync(stage.Eero, "kalenteri");
        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 40; time++)
        {
            answers.Add(await http.GetAsync(address));
        }

        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].StatusCode);
        Assert.NotNull(answers[^1].Headers.RetryAfter);
    }

    /// <summary>The address on the card that answers these words, at the service of the test.</summary>
    private async Task<Uri> AddressAsync(Person who, string words)
    {
        var before = stage.Stage.Teams.Cards(who).Count;
        await stage.Stage.Teams.SayAsync(who, words);
        var card = await stage.Stage.Teams.Eventually(
            () => stage.Stage.Teams.Cards(who).Skip(before).FirstOrDefault(one => one.Card!.Value.GetRawText().Contains("/calendar/own/")));
        var url = CardButtons.Of(stage.Stage.Teams.SeenBy(who, card))
            .Select(button => button.Action.TryGetProperty("url", out var link) ? link.GetString()! : "").Single(link => link.Contains("/calendar/own/"));
        return new Uri(stage.Stage.Address, new Uri(url).PathAndQuery);
    }

    /// <summary>What both parsers read.</summary>
    private async Task<JsonElement> ReadAsync(Uri address)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, await http.GetStringAsync(address));
        var heard = JsonDocument.Parse(await NodeTool.RunAsync("read-calendar.mjs", file)).RootElement[0];
        File.Delete(file);
        Assert.Equal(heard[0].GetRawText(), heard[1].GetRawText());
        return heard[0];
    }

    private static IEnumerable<JsonElement> Circles(JsonElement heard) =>
        heard.EnumerateArray().Where(one => one.GetProperty("uid").GetString()!.StartsWith("circle."));

    private static JsonElement Entry(JsonElement heard, HelpRequest request) =>
        heard.EnumerateArray().Single(one => one.GetProperty("uid").GetString()!.StartsWith(request.Id.Value));
}
