namespace PeerHelp.Core.Asking;

/// <summary>What is decided when a colleague names someone who knows.</summary>
public static class Referring
{
    /// <summary>The colleagues that a message names: neither its author nor the asker.</summary>
    public static IReadOnlyList<Party> NamedIn(Post post, Snapshot known, HelpRequest? request = null) =>
    [
        .. from mention in post.Mentions
           let person = mention.Id is { } id ? known.Person(id) : null
           where person is not null && person.Id != post.Author.Id && person.Id != request?.Asker.Id
           select person.Party,
    ];

    /// <summary>The named are first left to answer in the thread; only silence leads to a private, soft word.</summary>
    public static Decision InThread(HelpRequest request, IReadOnlyList<Party> named, Post post, Snapshot known)
    {
        var community = known.Community(request.Community)!;
        var until = Grace.EndOf(community, request.Urgency, known.Now);
        var fresh = named.Where(one => request.Referrals.All(referral => referral.Expert.Id != one.Id)).ToList();
        var referred = request with
        {
            LastWord = known.Now,
            Referrals = [.. request.Referrals, .. fresh.Select(one => new Referral(one, post.Author.Party, post.Text, until))],
        };
        return Evidence(fresh, request, known)
            .Save(referred)
            .Show(request.Card)
            .Wake(until, new TimeCame.Search(request.Community, request.Id));
    }

    /// <summary>By the people picker, which is brought first: the colleague is offered first, softly.</summary>
    public static Decision ByCard(HelpRequest request, Pressed press, Snapshot known)
    {
        if (press.Input(Inputs.Colleague).Length == 0)
        {
            return Decision.Showing(request.To(press.By.Id, SurfaceKind.Refer, press.Version));
        }

        if (known.Person(new PersonId(press.Input(Inputs.Colleague))) is not { } colleague ||
            !colleague.Communities.Contains(request.Community) || colleague.Id == request.Asker.Id)
        {
            return Decision.Refuse(Refusal.NobodyChosen);
        }

        if (request.IsClosed)
        {
            return Decision.Refuse(Refusal.RequestIsClosed);
        }

        if (request.Referrals.Any(referral => referral.Expert.Id == colleague.Id))
        {
            return Decision.Showing(ReferCards.StoodInFor(request, press));
        }

        var referral = new Referral(colleague.Party, press.By.Party, "", known.Now);
        return Evidence([colleague.Party], request, known)
            .Save(request with { Referrals = [.. request.Referrals, referral] })
            .Show(request.Card)
            .Wake(known.Now, new TimeCame.Search(request.Community, request.Id))
            with { Answer = new Answer.Show(ReferCards.StoodInFor(request, press)) };
    }

    private static Decision Evidence(IReadOnlyList<Party> named, HelpRequest request, Snapshot known) =>
        Decision.Nothing.Save(
            from one in named
            let person = known.Person(one.Id)
            where person is not null
            select person.Learned(request, Matching.EvidenceKind.Referral, known.Now));
}
