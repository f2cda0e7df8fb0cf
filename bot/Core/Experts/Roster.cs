namespace PeerHelp.Core.Experts;

/// <summary>What is decided when Teams tells who belongs to a community, and who no longer does.</summary>
public static class Roster
{
    /// <summary>The person as remembered, or new; in either case with what Teams says today.</summary>
    public static Person Known(Snapshot known, Actor actor, CommunityId? community = null)
    {
        var person = known.Person(actor.Id) ?? new Person(actor.Id, actor.Name, actor.TeamsId, actor.ServiceUrl);
        return person with
        {
            Name = actor.Name.Length > 0 ? actor.Name : person.Name,
            TeamsId = actor.TeamsId,
            ServiceUrl = actor.ServiceUrl,
            Locale = actor.Locale ?? person.Locale,
            Communities = community is { } id && !person.Communities.Contains(id) ? [.. person.Communities, id] : person.Communities,
        };
    }

    public static Decision Read(RosterRead page, Snapshot known) =>
        Decision.Nothing.Save(
            from member in page.Members
            let person = Known(known, member, page.Community) with { Unreachable = false }
            where known.Person(member.Id) is not { } before || Differs(before, person)
            select person);

    /// <summary>Those who left get no offers, and what they were asked moves on.</summary>
    public static Decision Left(MembersLeft left, Snapshot known) =>
        left.Members.Aggregate(Decision.Nothing, (decision, id) => known.Person(id) is { } person
            ? Leave(decision, person, left.Community, known.After(decision))
            : decision);

    /// <summary>Teams refuses to write to the person: no more offers, and the one that could not be told moves on.</summary>
    public static Decision Unreachable(CannotReach told, Snapshot known)
    {
        if (known.Person(told.Person) is not { } person)
        {
            return Decision.Nothing;
        }

        var decision = Decision.Nothing.Save(person with { Unreachable = true });
        return told.Surface is { Kind: SurfaceKind.Offer or SurfaceKind.Propose or SurfaceKind.Join or SurfaceKind.Listen } surface && known.Request(surface.Request) is { } request
            ? decision.Then(MoveOn(request, told.Person, known))
            : decision;
    }

    private static Decision Leave(Decision decision, Person person, CommunityId community, Snapshot known)
    {
        var without = person with
        {
            Communities = [.. person.Communities.Where(id => id != community)],
            Experiments = [.. person.Experiments.Where(one => one.Community != community)],
        };
        var requests = known.Rows.Values.OfType<Asking.HelpRequest>().Where(request => request.Community == community);
        return requests.Aggregate(
            decision.Save(without),
            (so, request) => so.Then(MoveOn(request, person.Id, known.After(so))));
    }

    private static Decision MoveOn(Asking.HelpRequest request, PersonId person, Snapshot known)
    {
        var hasTalked = request.Meeting?.Start <= known.Now && (person == request.Helper?.Id || person == request.Asker.Id);
        if (request.IsClosed || hasTalked)
        {
            return Decision.Nothing;
        }

        return request.Asker.Id == person ? Asking.Closing.Withdraw(request, known)
            : request.Helper?.Id == person
            ? Sparring.Moving.StepBack(request, known)
            : Sparring.Joining.IsGuest(request, person)
            ? Sparring.Joining.Without(request, person, known)
            : Sparring.Searching.GiveUpOn(request, person, known);
    }

    private static bool Differs(Person before, Person after) =>
        before.Name != after.Name || before.TeamsId != after.TeamsId || before.ServiceUrl != after.ServiceUrl ||
        before.Communities.Count != after.Communities.Count || before.Unreachable != after.Unreachable;
}
