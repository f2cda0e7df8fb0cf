using System.Diagnostics;
using System.Text;
using System.Text.Json;
using PeerHelp.Core;

namespace PeerHelp.Cards.Tests;

/// <summary>Microsoft's own renderer and schema have nothing to say about any card.</summary>
public sealed class OfficialTests
{
    private const int Most = 20_000;

    [Fact]
    public async Task Every_card_is_an_Adaptive_Card_of_version_1_5()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "faces"));
        folder.Delete(recursive: true);
        var written = 0;
        foreach (var (language, name, json) in Cards())
        {
            var path = Path.Combine(folder.FullName, language.ToString(), $"{written++:0000} {name}.json");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, json);
        }

        using var told = JsonDocument.Parse(await RunAsync("render-cards.mjs", folder.FullName));

        Assert.Equal(written, told.RootElement.GetProperty("cards").GetInt32());
        Assert.Equal("[]", told.RootElement.GetProperty("report").GetRawText());
    }

    [Fact]
    public void No_card_is_larger_than_twenty_kilobytes() =>
        Assert.DoesNotContain(Cards(), card => Encoding.UTF8.GetByteCount(card.Json) > Most);

    private static readonly string OwnCalendar = $"https://bot.example.fi/calendar/own/{new string('k', 142)}.ics";

    private static IEnumerable<(Language Language, string Name, string Json)> Cards() =>
        from language in Gallery.Languages
        from card in Gallery.All
            .Select(one => (one.Name, one.Face(language)?.Card))
            .Append(("profile", Notes.Of(
                new Note.ProfileCard(["velka", "*nuoret*"], 2, "Mon-Fri 09:00-15:00") { SparringHours = "Tue 13:00-15:30, Thu 13:00-15:30" }, language, Some.Community.Zone()).Card))
            .Append(("calendar", Notes.Of(new Note.CalendarFeed(), language, Some.Community.Zone(), OwnCalendar).Card))
            .Append(("profile-calendar", Notes.Of(
                new Note.ProfileCard(["velka"], 2, null), language, Some.Community.Zone(), OwnCalendar).Card))
        where card.Item2 is not null
        select (language, card.Item1, card.Item2.ToJson().ToJsonString());

    private static async Task<string> RunAsync(string script, string argument)
    {
        var start = new ProcessStartInfo("node", [script, argument])
        {
            WorkingDirectory = NodeFolder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var faults = node.StandardError.ReadToEndAsync();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await faults);
        return said;
    }

    private static string NodeFolder()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "PeerHelp.sln")))
        {
            here = here.Parent ?? throw new DirectoryNotFoundException("PeerHelp.sln was not found above the tests.");
        }

        return Path.Combine(here.FullName, "tests", "node");
    }
}
