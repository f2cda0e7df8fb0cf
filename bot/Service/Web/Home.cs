using System.Reflection;
using Microsoft.Extensions.Primitives;
using PeerHelp.Cards;
using PeerHelp.Core;

namespace PeerHelp.Service.Web;

/// <summary>The page that Teams shows as website, privacy and terms: what PeerHelp is, reads and keeps, in three languages.</summary>
/// <remarks>Plain pages without scripts. What they promise, <c>bot/WHAT-WE-STORE.md</c> tells in full.</remarks>
public static class Home
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Language[] Languages = [Language.Finnish, Language.Swedish, Language.English];

    public static void MapHome(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext http) => Page(Preferred(http.Request.Headers.AcceptLanguage), http));
        foreach (var language in Languages)
        {
            routes.MapGet($"/{Texts.In(language).Tag}", (HttpContext http) => Page(language, http));
        }

        var style = Read("home.css");
        routes.MapGet("/home.css", () => Results.Text(style, "text/css"));
    }

    private static IResult Page(Language language, HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentLanguage = Texts.In(language).Tag;
        headers.Vary = "Accept-Language";
        return Results.Text(Pages[language], "text/html; charset=utf-8");
    }

    /// <summary>The first of the browser's languages that the page is written in. Browsers name the best one first.</summary>
    private static Language Preferred(StringValues accepted) => accepted.ToString().Split(',')
        .Select(one => LanguageTags.Parse(one.Split(';')[0].Trim()))
        .FirstOrDefault(language => language is not null) ?? Language.Finnish;

    private static readonly Dictionary<Language, string> Pages =
        Languages.ToDictionary(language => language, language => Read($"home.{Texts.In(language).Tag}.html"));

    private static string Read(string name)
    {
        using var page = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The page {name} is not part of the build.");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
