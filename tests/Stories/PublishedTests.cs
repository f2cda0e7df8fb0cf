using System.Globalization;
using System.Net;
using System.Text.Json;
using PeerHelp.Core;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>The published service, as an administrator installs it, with the story told shortly in each language.</summary>
public sealed class PublishedTests(Publication publication) : IClassFixture<Publication>
{
    /// <summary>What people say in one language, and what they read.</summary>
    public sealed record Tongue(string Code, string Locale, string Channel, string IKnow, string Question, string Asked, string Thread, string Agreed);

    private static readonly Dictionary<string, Tongue> Tongues = new()
    {
        ["fi"] = new(
            "fi", "fi-FI", "Kysy kollegalta", "osaan: masennus",
            Village.Question,
            "Ehtisitkö auttaa kollegaa?", "Aika on sovittu.", "Sovittu:"),
        ["sv"] = new(
            "sv", "sv-SE", "Fråga en kollega", "jag kan: depression",
            "Min klient har en depression och orkar ingenting. Har någon tips eller erfarenheter?",
            "Hinner du hjälpa en kollega?", "Tiden är bestämd.", "Då är det bestämt:"),
        ["en"] = new(
            "en", "en-GB", "Ask a colleague", "I know: depression",
            "My client has depression and nothing motivates him. Does anyone have tips or experience?",
            "Could you help a colleague?", "A time is agreed.", "Agreed:"),
    };

    [Fact]
    public void It_is_one_program_that_runs_on_the_installed_framework()
    {
        var config = Assert.Single(Directory.GetFiles(publication.Folder, "*.runtimeconfig.json", SearchOption.AllDirectories));
        Assert.Equal("PeerHelp.Service.runtimeconfig.json", Path.GetFileName(config));
        var options = JsonDocument.Parse(File.ReadAllText(config)).RootElement.GetProperty("runtimeOptions");
        Assert.False(options.TryGetProperty("includedFrameworks", out _));
        Assert.Contains(
            options.GetProperty("frameworks").EnumerateArray(), one => one.GetProperty("name").GetString() == "Microsoft.AspNetCore.App");
    }

    [Fact]
    public async Task It_runs_from_any_folder_at_the_address_it_is_told_and_says_how_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("peerhelp-elsewhere");
        await using (var service = await ServiceProcess.StartAsync(new Dictionary<string, string>(), publication.Program, folder.FullName))
        {
            using var http = new HttpClient { BaseAddress = service.Address };
            Assert.Equal("live", await http.GetStringAsync("/health/live"));
            Assert.Equal("ready", await http.GetStringAsync("/health/ready"));
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/calendar/bm90aGluZw.ics")).StatusCode);
        }

        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("fi", false)]
    [InlineData("sv", false)]
    [InlineData("en", false)]
    [InlineData("fi", true)]
    [InlineData("sv", true)]
    [InlineData("en", true)]
    public async Task From_a_question_to_an_agreed_time_and_its_calendar_file(string language, bool inAzure)
    {
        var tongue = Tongues[language];
        await using var village = await Village.FoundAsync(inAzure, 1, tongue.Locale, tongue.Channel);
        var service = await village.ServeAsync(new Dictionary<string, string> { ["Community__Language"] = tongue.Code }, publication.Program);
        await village.SettleAsync(tongue.IKnow);

        var post = await village.Teams.PostAsync(village.Aino, village.Ask, tongue.Question);
        var offer = await village.CardFor(village.Eeva, Verbs.OfferAccept);
        Assert.Contains(tongue.Asked, village.Teams.Reads(village.Eeva, offer));
        Assert.NotNull((await village.Teams.PressAsync(village.Eeva, offer, Verbs.OfferAccept)).Card);
        Assert.NotNull((await village.Teams.PressAsync(village.Eeva, offer, Verbs.SlotPropose)).Card);
        var times = await village.CardFor(village.Aino, Verbs.SlotPick);
        var chosen = CardButtons.Find(village.Teams.SeenBy(village.Aino, times), Verbs.SlotPick).DataWith(new Dictionary<string, string>())["slot"]!;
        Assert.NotNull((await village.Teams.PressAsync(village.Aino, times, Verbs.SlotPick)).Card);

        var agreed = await village.CardFor(village.Aino, Verbs.SlotMove);
        Assert.Contains(tongue.Agreed, village.Teams.Reads(village.Aino, agreed));
        await village.Teams.Eventually(
            () => village.Teams.Cards(post).Any(card => village.Teams.Reads(village.Kaisa, card).Contains(tongue.Thread)), Village.Patience);
        await AssertInCalendarAsync(service, CalendarOf(village, agreed), (string)chosen!, village);
    }

    private static string CalendarOf(Village village, Message agreed) => CardButtons.Of(village.Teams.SeenBy(village.Aino, agreed))
        .Select(button => button.Action.TryGetProperty("url", out var url) ? url.GetString()! : "")
        .Single(url => url.StartsWith("http://localhost:3978/calendar/"));

    private static async Task AssertInCalendarAsync(ServiceProcess service, string link, string start, Village village)
    {
        using var http = new HttpClient { BaseAddress = service.Address };
        using var answer = await http.GetAsync(new Uri(link).PathAndQuery);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, await answer.Content.ReadAsStringAsync());
        var read = JsonDocument.Parse(await NodeTool.RunAsync("read-calendar.mjs", file)).RootElement[0];
        File.Delete(file);

        Assert.Equal(2, read.GetArrayLength());
        var from = DateTimeOffset.Parse(start, CultureInfo.InvariantCulture);
        Assert.All(read.EnumerateArray(), events =>
        {
            var heard = Assert.Single(events.EnumerateArray());
            Assert.Equal(from, heard.GetProperty("start").GetDateTimeOffset());
            Assert.Equal(from.AddMinutes(30), heard.GetProperty("end").GetDateTimeOffset());
            Assert.Equal(1, heard.GetProperty("sequence").GetInt32());
            Assert.Contains(village.Eeva.Name, heard.GetProperty("summary").GetString());
        });
    }
}
