using NodaTime;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Service.Calendars;

/// <summary>A help request's talk as an entry of a calendar: the names of those who come and a time, no topic and no mail address.</summary>
/// <remarks>
/// An invitation must name who arranges and who come. No mail shall ever go there, nor shall whoever is given the file
/// learn anybody's address: the names are real, the addresses lie in the domain that never exists (RFC 2606).
/// </remarks>
public static class Entries
{
    private const string Nowhere = "peerhelp.invalid";

    private static readonly CalendarParty PeerHelp = new("PeerHelp", $"noreply@{Nowhere}");

    /// <param name="meeting">The time that is agreed, or was, before it was called off.</param>
    public static CalendarEvent Of(
        HelpRequest request, Meeting meeting, bool cancelled, Community community, Language language, OrganisationId organisation, Options options) => new(
            UidOf(request, options), request.Sequence, request.SequencedAt ?? request.AskedAt, new Interval(meeting.Start, meeting.End),
            community.Zone(), Notes.CalendarTitle(meeting.Helper, request.Asker.Name, language), PeerHelp,
            [
                new CalendarParty(request.Asker.Name, $"asker.{request.Id}@{Nowhere}"),
                new CalendarParty(meeting.Helper, $"helper.{request.Id}@{Nowhere}"),
                .. request.Guests.Select((guest, place) => new CalendarParty(guest.Name, $"guest{place + 1}.{request.Id}@{Nowhere}")),
            ])
        {
            Cancelled = cancelled,
            Url = Links.ToThread(request, community, organisation) is { } thread ? new Uri(thread) : null,
        };

    /// <summary>A Friday circle, by its name alone. What is talked about there, and by whom, is no business of a calendar.</summary>
    /// <param name="listed">The help requests that are its topics.</param>
    public static CalendarEvent Of(
        CircleSession session, IEnumerable<HelpRequest> listed, Community community, Language language, Options options) => new(
            $"circle.{RequestId.Of(session.Community.Value, $"{session.Day:uuuu-MM-dd}")}@{new Uri(options.PublicUrl).Host}", 0,
            listed.Select(request => request.AskedAt).DefaultIfEmpty().Max(), CircleTimes.Of(session, community), community.Zone(),
            Notes.CircleName(language), PeerHelp, []);

    /// <summary>The same for every version, and on whatever way the entry came into a calendar.</summary>
    private static string UidOf(HelpRequest request, Options options) => $"{request.Id}@{new Uri(options.PublicUrl).Host}";
}
