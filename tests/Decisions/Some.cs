using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Communities;

namespace PeerHelp.Decisions.Tests;

/// <summary>The people, the community and the questions that tests like to have.</summary>
internal static class Some
{
    public const string Question =
        "Asiakkaalla on masennusta ja ahdistusta, eikä hän motivoidu mistään. Onko kellään vinkkejä tai kokemuksia?";

    public const string Channel = "19:ask@thread.tacv2";

    public static readonly CommunityId Team = new("19:team@thread.tacv2");

    public static readonly CommunitySettings Settings = new(
        "Europe/Helsinki", "Mon-Fri 08:00-16:00", Duration.FromMinutes(20), Duration.FromMinutes(7),
        Duration.FromMinutes(30), OfferRound: 1, WeeklyLimit: 2, Language.Finnish);

    public static readonly Actor Aino = Person("aino", "Aino Rantala");

    public static readonly Actor Maija = Person("maija", "Maija Lehto");

    public static readonly Actor Eeva = Person("eeva", "Eeva Koskinen");

    public static readonly Actor Eero = Person("eero", "Eero Mäki");

    public static readonly Actor Kaisa = Person("kaisa", "Kaisa Salo");

    /// <summary>In Helsinki, in the week of Monday 16 November 2026.</summary>
    public static Instant At(int day, int hour, int minute = 0) =>
        Helsinki.AtStrictly(new LocalDateTime(2026, 11, day, hour, minute)).ToInstant();

    /// <summary>Thursday, nine in the morning.</summary>
    public static readonly Instant Thursday = At(19, 9);

    public static Community Community(CommunitySettings? settings = null) => new(Team, "https://teams.example/", settings ?? Settings)
    {
        Active = true,
        AskChannel = Channel,
        Channels = new Dictionary<string, string?> { [Channel] = "Kysy kollegalta" },
        Leads = [Kaisa.Id],
    };

    public static Post Post(
        Actor by, string text, string id = "1000", string? root = null, string channel = Channel, bool namesPeerHelp = false, params Actor[] mentions) =>
        new(Team, channel, root ?? id, id, by, text, [.. mentions.Select(one => new Mention(one.Id, one.Name))], namesPeerHelp);

    private static DateTimeZone Helsinki => DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    private static Actor Person(string id, string name) =>
        new(new PersonId(id), name, $"29:{id}", "https://teams.example/", Language.Finnish);
}
