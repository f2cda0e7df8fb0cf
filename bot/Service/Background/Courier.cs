using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Background;

/// <summary>Delivers what is owed to Teams, always with the present state, and brings back what Teams answered.</summary>
/// <remarks>
/// A card is a level: it is posted once and edited ever after, so what was owed twice is shown once. A new message whose
/// fate is unknown is repeated once after half a minute; then it is parked, because two copies are worse than none.
/// </remarks>
public sealed class Courier(IStore store, Turn turn, Painter painter, ConnectorClient teams, IClock clock)
{
    /// <exception cref="DeliveryFailedException">Teams did not take it; the row still waits.</exception>
    public Task DeliverAsync(OrganisationId organisation, Row row, OutboxRow owed, CancellationToken stop) => owed.Effect switch
    {
        Effect.Show { Surface: var surface } => ShowAsync(organisation, row, owed, surface, stop),
        Effect.Tell { To: var to, Note: var note } => TellAsync(organisation, row, owed, to, note, stop),
        Effect.Announce announce => AnnounceAsync(organisation, row, owed, announce, stop),
        Effect.TakeAway surplus => TakeAwayAsync(organisation, row, surplus, stop),
        _ => throw new InvalidOperationException($"{owed.Effect.GetType().Name} is not delivered by the courier."),
    };

    private async Task ShowAsync(OrganisationId organisation, Row row, OutboxRow owed, Surface surface, CancellationToken stop)
    {
        var seen = await LoadAsync(organisation, surface, stop);
        if (seen is not var (request, community, to) || community.Left || request.SentAs(surface) is { Activity: "" })
        {
            await DropAsync(organisation, row, stop);
            return;
        }

        var sent = request.SentAs(surface);
        var now = clock.GetCurrentInstant();
        if (sent is null && !News.IsStill(surface, request, now))
        {
            await DropAsync(organisation, row, stop);
            return;
        }

        if (sent is null && Quiet.Until(surface, request, community, now) is var until && until > now)
        {
            await turn.TakeAsync(new Happening(organisation, null, new TooEarly(surface, until)) { Consumes = row }, stop);
            return;
        }

        var chat = sent is null ? await ChatLinkAsync(organisation, surface, request, community, stop) : null;
        var learnings = await LearningsAsync(organisation, LearningsOn(surface, request), stop);
        var face = painter.Face(surface, request, community, to, surface.To, organisation, chat, learnings);
        var message = face is null ? null : OutgoingActivity.OfCard(face.Card.ToJson(), face.Summary);
        var work = (sent, message) switch
        {
            ({ } posted, _) => EditAsync(organisation, row, surface, community, posted, message, stop),
            (null, { } fresh) => PostAsync(organisation, row, owed, surface, request, community, to, fresh, stop),
            _ => DropAsync(organisation, row, stop),
        };
        await work;
    }

    private async Task PostAsync(
        OrganisationId organisation, Row row, OutboxRow owed, Surface surface, HelpRequest request, Community community, Person? to,
        OutgoingActivity message, CancellationToken stop)
    {
        var service = new Uri(community.ServiceUrl);
        var conversation = surface.To is null
            ? request.Thread.Conversation
            : to?.Chat ?? await teams.CreateOneToOneAsync(service, organisation.Value, to?.TeamsId ?? surface.To.Value.Value, stop);
        if (await MarkTriedAsync(organisation, row, owed, stop) is not { } tried)
        {
            return;
        }

        var activity = await teams.SendAsync(service, conversation, message, stop);
        var delivered = new Delivered(surface, conversation, activity ?? "");
        await turn.TakeAsync(new Happening(organisation, null, delivered) { Consumes = tried, Painted = request }, stop);
    }

    private async Task EditAsync(
        OrganisationId organisation, Row row, Surface surface, Community community, SentMessage sent, OutgoingActivity? message, CancellationToken stop)
    {
        var service = new Uri(community.ServiceUrl);
        try
        {
            if (message is not null)
            {
                await teams.UpdateAsync(service, sent.Conversation, sent.Activity, message, stop);
                await DropAsync(organisation, row, stop);
                return;
            }

            await teams.DeleteAsync(service, sent.Conversation, sent.Activity, stop);
        }
        catch (DeliveryFailedException lost) when (lost.Kind is DeliveryProblem.Gone)
        {
        }

        await turn.TakeAsync(new Happening(organisation, null, new MessageGone(surface)) { Consumes = row }, stop);
    }

    private async Task TakeAwayAsync(OrganisationId organisation, Row row, Effect.TakeAway surplus, CancellationToken stop)
    {
        var rows = await store.LoadAsync(organisation.Value, [new Lookup.Point(Bodies.KeyOf(Key.Community(surplus.Community)))], stop);
        try
        {
            if (rows is [var found] && Bodies.Read(found) is Community { Left: false } community)
            {
                await teams.DeleteAsync(new Uri(community.ServiceUrl), surplus.Conversation, surplus.Activity, stop);
            }
        }
        catch (DeliveryFailedException lost) when (lost.Kind is DeliveryProblem.Gone)
        {
        }

        await DropAsync(organisation, row, stop);
    }

    private async Task TellAsync(OrganisationId organisation, Row row, OutboxRow owed, PersonId to, Note note, CancellationToken stop)
    {
        var rows = await store.LoadAsync(organisation.Value, [new Lookup.Point(Bodies.KeyOf(Key.Person(to)))], stop);
        if (rows is not [var found] || Bodies.Read(found) is not Person person)
        {
            await DropAsync(organisation, row, stop);
            return;
        }

        var service = new Uri(person.ServiceUrl);
        var chat = person.Chat ?? await teams.CreateOneToOneAsync(service, organisation.Value, person.TeamsId, stop);
        if (await MarkTriedAsync(organisation, row, owed, stop) is not { } tried)
        {
            return;
        }

        await teams.SendAsync(service, chat, painter.Word(note, person, null, organisation), stop);
        await DropAsync(organisation, tried, stop);
    }

    private async Task AnnounceAsync(OrganisationId organisation, Row row, OutboxRow owed, Effect.Announce announce, CancellationToken stop)
    {
        var rows = await store.LoadAsync(organisation.Value, [new Lookup.Point(Bodies.KeyOf(Key.Community(announce.Community)))], stop);
        if (rows is not [var found] || Bodies.Read(found) is not Community { Left: false } community)
        {
            await DropAsync(organisation, row, stop);
            return;
        }

        var conversation = announce.Root is { } root ? ConversationAccount.ThreadOf(announce.Channel, root) : announce.Channel;
        if (await MarkTriedAsync(organisation, row, owed, stop) is not { } tried)
        {
            return;
        }

        await teams.SendAsync(new Uri(community.ServiceUrl), conversation, painter.Word(announce.Note, null, community, organisation), stop);
        await DropAsync(organisation, tried, stop);
    }

    /// <summary>Written down before a new message leaves, so that a crash in between is known afterwards.</summary>
    /// <returns>Null when the row was written anew or delivered meanwhile: nothing leaves on old news.</returns>
    private async Task<Row?> MarkTriedAsync(OrganisationId organisation, Row row, OutboxRow owed, CancellationToken stop)
    {
        var body = OutboxText.Write(owed with { Tries = owed.Tries + 1 });
        return await store.TryCommitAsync(organisation.Value, [new Write.Replace(row.Key, body, row.ETag)], stop)
            && await store.LoadAsync(organisation.Value, [new Lookup.Point(row.Key)], stop) is [var marked] && marked.Body == body
            ? marked
            : null;
    }

    /// <summary>Done, or without sense. A row that was written anew meanwhile stays.</summary>
    private Task DropAsync(OrganisationId organisation, Row row, CancellationToken stop) =>
        store.TryCommitAsync(organisation.Value, [new Write.Delete(row.Key, row.ETag)], stop);

    /// <summary>The other one's name for the chat link is asked of Teams when the link is made, and not kept.</summary>
    private async Task<string?> ChatLinkAsync(
        OrganisationId organisation, Surface surface, HelpRequest request, Community community, CancellationToken stop)
    {
        var isOfTwo = surface.Kind is SurfaceKind.Agreed or SurfaceKind.Reminder || (request.IsByWriting && surface.To == request.Helper?.Id);
        if (!isOfTwo || request.Helper is not { } helper)
        {
            return null;
        }

        var other = surface.To == helper.Id ? request.Asker.Id : helper.Id;
        try
        {
            var member = await teams.MemberAsync(new Uri(community.ServiceUrl), community.Id.Value, other.Value, stop);
            return member?.UserPrincipalName is { } name ? Links.ToChat(name, organisation) : null;
        }
        catch (DeliveryFailedException)
        {
            return null;
        }
    }

    private static IReadOnlyList<LearningId> LearningsOn(Surface surface, HelpRequest request) => surface.Kind switch
    {
        SurfaceKind.Recalled => request.Recalled,
        SurfaceKind.Takeaway when request.Learning is { } draft => [draft.Id],
        _ => [],
    };

    /// <summary>Those that the asker was shown, as far as they have not been taken back.</summary>
    private async Task<IReadOnlyList<Learning>> LearningsAsync(OrganisationId organisation, IReadOnlyList<LearningId> shown, CancellationToken stop)
    {
        var keys = shown.Select(id => new Lookup.Point(Bodies.KeyOf(Key.Learning(id))));
        var rows = shown.Count == 0 ? [] : await store.LoadAsync(organisation.Value, [.. keys], stop);
        return [.. rows.Select(Bodies.Read).OfType<Learning>()];
    }

    private async Task<(HelpRequest, Community, Person?)?> LoadAsync(OrganisationId organisation, Surface surface, CancellationToken stop)
    {
        var keys = new List<string> { Key.Request(surface.Request), Key.Community(surface.Community) };
        if (surface.To is { } to)
        {
            keys.Add(Key.Person(to));
        }

        var rows = await store.LoadAsync(organisation.Value, [.. keys.Select(key => new Lookup.Point(Bodies.KeyOf(key)))], stop);
        var saved = rows.Select(Bodies.Read).ToList();
        return saved.OfType<HelpRequest>().SingleOrDefault() is { } request && saved.OfType<Community>().SingleOrDefault() is { } community
            ? (request, community, saved.OfType<Person>().SingleOrDefault())
            : null;
    }
}
