using NodaTime;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Asking;

/// <summary>What is decided about a new post in a team's channel.</summary>
public static class Posting
{
    private static readonly Duration WaitForTeam = Duration.FromSeconds(2);
    private const int MostTries = 60;

    /// <summary>A post that asks for help, in the Ask channel or by naming PeerHelp, becomes a help request.</summary>
    public static Decision See(Post post, Snapshot known, int tries = 0)
    {
        if (known.Community(post.Community) is not { } community || (!community.Active && !community.Left))
        {
            return WaitForTheTeam(post, known.Now, tries);
        }

        if (!community.Active || known.Request(post.Request) is not null || post.Text.Length == 0)
        {
            return Decision.Nothing;
        }

        if (post.NamesPeerHelp && SetupWords.Read(post.Text, community.WorkingTime().DateOf(known.Now)) is { } setup)
        {
            return Settling.SetUp(setup, post, community, known);
        }

        return post.NamesPeerHelp || post.Channel == community.AskChannel ? Hear(post, community, known) : Decision.Nothing;
    }

    /// <summary>Where it may be a matter of life the writer is told where to call, and only what is surely no such matter is left to colleagues alone.</summary>
    private static Decision Hear(Post post, Community community, Snapshot known)
    {
        var reading = RequestReader.Read(post.Text);
        var danger = DangerReader.Read(post.Text);
        var asks = post.NamesPeerHelp || (reading.IsRequest && !IsToOnePerson(post));
        if (danger is DangerReading.None && !asks)
        {
            return Decision.Nothing;
        }

        var request = RequestOf(post, reading.Urgency, known);
        var asker = Roster.Known(known, post.Author, post.Community);
        if (danger is DangerReading.Acute || !asks)
        {
            return Moved(community, post).Then(Danger.Tell(request with { State = RequestState.Acute }, asker, known));
        }

        var begun = Moved(community, post).Then(Begin(request, asker, known));
        return danger is DangerReading.Perhaps
            ? begun.Then(Danger.Tell(begun.Saves.OfType<HelpRequest>().Single(), begun.Saves.OfType<Person>().Single(), known))
            : begun;
    }

    /// <summary>An erased post came back. With its text it is read anew; without, there is nothing to go on.</summary>
    public static Decision Restore(Post post, Snapshot known) =>
        known.Request(post.Request) is { State: RequestState.Gone }
            ? See(post, known with { Rows = known.Rows.Where(row => row.Key != Key.Request(post.Request)).ToDictionary() })
            : Decision.Nothing;

    /// <summary>The help request is there at once; the grace time delays only PeerHelp's own invitations.</summary>
    public static Decision Begin(HelpRequest request, Person asker, Snapshot known)
    {
        var now = known.Now;
        request = request with { IsFirst = asker.Asked == 0 };
        var graceEnds = request.NamesPeerHelp ? now : Grace.EndOf(known.Community(request.Community)!, request, now);
        var begun = request with
        {
            State = RequestState.Listening,
            GraceEnds = graceEnds,
            LastWord = now,
            Referrals = [.. request.Referrals.Select(referral => referral with { MayAnswerUntil = graceEnds })],
            Sent = [.. request.Sent.Where(sent => sent.Activity.Length > 0)],
        };
        return Decision.Nothing
            .Save(begun)
            .Save(asker with { Asked = asker.Asked + 1, LastAsked = begun.Id })
            .Show(begun.Card)
            .Wake(now, new TimeCame.Recall(begun.Community, begun.Id))
            .Wake(graceEnds, new TimeCame.Search(begun.Community, begun.Id))
            .Wake(now + Forgetting.Words, new TimeCame.Forget(begun.Community, begun.Id));
    }

    private static HelpRequest RequestOf(Post post, Urgency urgency, Snapshot known)
    {
        var wish = HelpWishReader.Read(post.Text);
        return new(post.Request, post.Community, new ThreadRef(post.Channel, post.Root), post.Author.Party, post.Text, known.Now)
        {
            AskerTeamsId = post.Author.TeamsId,
            Urgency = urgency,
            Kind = wish.Kind ?? HelpKind.Talk,
            Minutes = wish.Minutes,
            NamesPeerHelp = post.NamesPeerHelp,
            LastWord = known.Now,
            CalendarKey = known.Secret,
            Referrals = [.. Referring.NamedIn(post, known).Select(named => new Referral(named, post.Author.Party, post.Text, known.Now))],
        };
    }

    /// <summary>The address that answers go to belongs to the conversation and may change.</summary>
    private static Decision Moved(Community community, Post post) => community.ServiceUrl == post.Author.ServiceUrl
        ? Decision.Nothing
        : Decision.Nothing.Save(community with { ServiceUrl = post.Author.ServiceUrl });

    /// <summary>A question that begins with a colleague's name is that colleague's.</summary>
    private static bool IsToOnePerson(Post post) =>
        post.Mentions.Any(mention => post.Text.TrimStart('@', ' ').StartsWith(mention.Name, StringComparison.OrdinalIgnoreCase));

    private static Decision WaitForTheTeam(Post post, Instant now, int tries)
    {
        if (tries >= MostTries)
        {
            return Decision.Nothing;
        }

        var again = Decision.Nothing.Wake(now + (WaitForTeam * (tries + 1)), new TimeCame.PostAgain(post, tries + 1));
        return tries == 0 ? again.And(new Effect.Meet(post.Community, post.Author.ServiceUrl)) : again;
    }
}
