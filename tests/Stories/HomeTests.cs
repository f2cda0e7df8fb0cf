namespace PeerHelp.Stories.Tests;

/// <summary>The page that Teams shows as website, privacy and terms.</summary>
public sealed class HomeTests
{
    [Fact]
    public async Task The_page_speaks_the_readers_language_and_runs_nothing()
    {
        await using var stage = await Stage.OpenAsync();
        using var http = new HttpClient { BaseAddress = stage.Address };

        Assert.Contains("<html lang=\"fi\"", await ReadAsync(http, "/", "de, fr;q=0.5"));
        Assert.Contains("<html lang=\"sv\"", await ReadAsync(http, "/", "nb;q=0.9, sv-FI;q=0.8, fi;q=0.7"));
        Assert.Contains("<html lang=\"en\"", await ReadAsync(http, "/", "en-GB, fi"));
        foreach (var path in new[] { "/fi", "/sv", "/en" })
        {
            var page = await ReadAsync(http, path, "");
            Assert.Contains($"<html lang=\"{path[1..]}\"", page);
            Assert.Contains("90 ", page);
            Assert.DoesNotContain("<script", page);
        }

        using var answer = await http.GetAsync("/");
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        using var style = await http.GetAsync("/home.css");
        Assert.Equal("text/css", style.Content.Headers.ContentType?.MediaType);
    }

    private static async Task<string> ReadAsync(HttpClient http, string path, string languages)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        using var answer = await http.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
