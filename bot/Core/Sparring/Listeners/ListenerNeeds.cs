using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Sparring.Listeners;

/// <summary>What is loaded because somebody's words may be about listening.</summary>
public static class ListenerNeeds
{
    /// <summary>The requests that words about listening mean: the one last found familiar, and the one about whose listeners the person was asked.</summary>
    public static IEnumerable<string> OfSaid(Person? person, Snapshot known) =>
        from id in new[] { person?.FamiliarWith, person?.AskedToHear }.OfType<RequestId>().Distinct()
        from key in OfTalk(known.Request(id)).Prepend(Key.Request(id))
        select key;

    /// <summary>Everybody of the talk, and their weeks around it.</summary>
    private static IEnumerable<string> OfTalk(HelpRequest? request)
    {
        if (request is null)
        {
            return [];
        }

        var people = new[] { request.Asker.Id, request.Helper?.Id }.OfType<PersonId>().Concat(request.Listeners.Select(one => one.Person.Id)).Distinct().ToList();
        var weeks = request.Meeting is { } meeting ? Week.NamesOf(meeting.Start, meeting.End) : [];
        return [Key.Community(request.Community), .. people.Select(Key.Person), .. people.SelectMany(person => weeks.Select(week => Key.Week(person, week)))];
    }
}
