using System.Buffers.Text;
using System.Text;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;

namespace PeerHelp.Service;

/// <summary>The addresses on cards: the thread and the chat in Teams, and the calendar file here.</summary>
public static class Links
{
    private const int LongestAddress = 512;

    /// <summary>Teams finds the thread by the group, which is known from the team's installation or details.</summary>
    public static string? ToThread(HelpRequest request, Community community, OrganisationId organisation) =>
        community.GroupId is not { } group ? null
        : $"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(request.Thread.Channel)}/{request.Thread.Root}" +
          $"?tenantId={Uri.EscapeDataString(organisation.Value)}&groupId={Uri.EscapeDataString(group)}" +
          $"&parentMessageId={request.Thread.Root}";

    public static string ToChat(string principalName, OrganisationId organisation) =>
        $"https://teams.microsoft.com/l/chat/0/0?tenantId={Uri.EscapeDataString(organisation.Value)}&users={Uri.EscapeDataString(principalName)}";

    public static string ToCalendar(HelpRequest request, OrganisationId organisation, string publicUrl) =>
        $"{publicUrl}/calendar/{Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{organisation}|{request.Id}|{request.CalendarKey}"))}.ics";

    /// <summary>The person's own sparrings; null until he or she has asked for the address.</summary>
    public static string? ToFeed(Person person, OrganisationId organisation, string publicUrl) => person.FeedKey is not { } key ? null
        : $"{publicUrl}/calendar/own/{Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{organisation}|{person.Id}|{key}"))}.ics";

    /// <summary>Reads the address of a person's own calendar; null when it is none of ours.</summary>
    public static (OrganisationId Organisation, PersonId Person, string Key)? ReadFeed(string address) =>
        Parts(address) is [var organisation, var person, var key] ? (new(organisation), new(person), key) : null;

    /// <summary>Reads the address of a calendar file; null when it is none of ours.</summary>
    public static (OrganisationId Organisation, RequestId Request, string Key)? ReadCalendar(string address) =>
        Parts(address) is [var organisation, var request, var key] ? (new(organisation), new(request), key) : null;

    private static string[] Parts(string address)
    {
        Span<byte> bytes = stackalloc byte[LongestAddress];
        return address.Length <= LongestAddress && Base64Url.IsValid(address) && Base64Url.TryDecodeFromChars(address, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes[..length]).Split('|')
            : [];
    }
}
