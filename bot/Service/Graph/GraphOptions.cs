using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Graph;

/// <summary>Whether people's Outlook calendars are connected, which an administrator has to consent to.</summary>
public sealed record GraphOptions
{
    /// <summary>Off unless it is switched on.</summary>
    public bool Calendars { get; init; }

    public Uri Endpoint { get; init; } = new("https://graph.microsoft.com/v1.0");

    /// <exception cref="InvalidOperationException">A setting cannot be read; the message says which and how it is written.</exception>
    public static GraphOptions From(IConfiguration settings)
    {
        var defaults = new GraphOptions();
        var graph = settings.GetSection("Graph");
        return new GraphOptions
        {
            Calendars = (graph["Calendars"] ?? "false").Trim() is var text && bool.TryParse(text, out var on)
                ? on
                : throw new InvalidOperationException("The setting Graph:Calendars must be true or false."),
            Endpoint = graph["Endpoint"] is not { } address ? defaults.Endpoint
                : Uri.TryCreate(address, UriKind.Absolute, out var endpoint) && TeamsOptions.IsSafe(endpoint) ? endpoint
                : throw new InvalidOperationException("The setting Graph:Endpoint must be an https address."),
        };
    }
}
