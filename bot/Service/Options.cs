using System.Globalization;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Service;

/// <summary>The settings beyond storage and Teams: where the service is seen from outside, and the ways of new communities.</summary>
public sealed record Options
{
    /// <summary>The address under which people's browsers and calendars reach the service, without a slash at the end.</summary>
    public required string PublicUrl { get; init; }

    public required CommunitySettings NewCommunity { get; init; }

    /// <summary>Leads of every new community, besides the one who installs PeerHelp.</summary>
    public required IReadOnlyList<PersonId> Leads { get; init; }

    /// <exception cref="InvalidOperationException">A setting cannot be read; the message says which and how it is written.</exception>
    public static Options From(IConfiguration settings)
    {
        var community = settings.GetSection("Community");
        return new Options
        {
            PublicUrl = (settings["PublicUrl"] ?? "http://localhost:3978").TrimEnd('/'),
            NewCommunity = new CommunitySettings(
                Zone(community["TimeZone"] ?? "Europe/Helsinki"),
                Hours(community["WorkingHours"] ?? "Mon-Fri 08:00-16:00"),
                Time(community, "GraceTime", "00:20:00"),
                Time(community, "UrgentGraceTime", "00:07:00"),
                Time(community, "OfferTime", "00:30:00"),
                Number(community, "OfferRound", 1),
                Number(community, "WeeklyLimit", 2),
                LanguageTags.Parse(community["Language"] ?? "fi") ?? throw Wrong("Community:Language", "fi, sv or en"),
                bool.TryParse(community["CircleMustConfirm"], out var confirm) && confirm,
                community["OnDuty"])
            {
                CircleTime = CircleTime(community["CircleTime"] ?? CircleTimes.Usual),
            },
            Leads = [.. Listed(community.GetSection("Leads")).Select(id => new PersonId(id))],
        };
    }

    private static string Zone(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is null ? throw Wrong("Community:TimeZone", "an IANA name such as Europe/Helsinki") : name;

    private static string Hours(string text)
    {
        try
        {
            return WorkingHours.Parse(text).ToString();
        }
        catch (FormatException)
        {
            throw Wrong("Community:WorkingHours", "such as Mon-Fri 08:00-16:00, or always");
        }
    }

    private static string CircleTime(string text)
    {
        try
        {
            if (WorkingHours.Parse($"Fri {text}").ToString() == $"Fri {text}")
            {
                return text;
            }
        }
        catch (FormatException)
        {
            // Told below, like hours with a day in them.
        }

        throw Wrong("Community:CircleTime", "such as 09:00-10:00");
    }

    private static Duration Time(IConfigurationSection section, string name, string usual) =>
        TimeSpan.TryParse(section[name] ?? usual, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero
            ? Duration.FromTimeSpan(time)
            : throw Wrong($"Community:{name}", $"hours, minutes and seconds such as {usual}");

    private static int Number(IConfigurationSection section, string name, int usual) =>
        section[name] is not { } text ? usual
        : int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw Wrong($"Community:{name}", "a whole number above zero");

    /// <summary>A list, or one text with commas.</summary>
    private static IEnumerable<string> Listed(IConfigurationSection section) =>
        (section.Value is { } text ? text.Split(',') : section.GetChildren().Select(child => child.Value ?? ""))
        .Select(item => item.Trim())
        .Where(item => item.Length > 0);

    private static InvalidOperationException Wrong(string name, string form) => new($"The setting {name} must be {form}.");
}
