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

        if (post.NamesPeerHelp && SetupWords.Read(post.Text) is { } setup)
        {
            return Settling.SetUp(setup, post, community, known);
        }

        var reading = RequestReader.Read(post.Text);
        return post.NamesPeerHelp || (post.Channel == community.AskChannel && reading.IsRequest && !IsToOnePerson(post))
            ? Open(post, reading.Urgency, community, known)
            : Decision.Nothing;
    }

    /// <summary>An erased post came back. With its text it is read anew; without, there is nothing to go on.</summary>
    public static Decision Restore(Post post, Snapshot known) =>
        known.Request(post.Request) is { State: RequestState.Gone }
            ? See(post, known with { Rows = known.Rows.Where(row => row.Key != Key.Request(post.Request)).ToDictionary() })
            : Decision.Nothing;

    /// <summary>The help request is there at once; the grace time delays only PeerHelp's own invitations.</summary>
    private static Decision Open(Post post, Urgency urgency, Community community, Snapshot known)
    {
        var now = known.Now;
        var graceEnds = post.NamesPeerHelp ? now : Grace.EndOf(community, urgency, now);
        var request = new HelpRequest(
            post.Request, post.Community, new ThreadRef(post.Channel, post.Root), post.Author.Party, post.Text, now)
        {
            AskerTeamsId = post.Author.TeamsId,
            Urgency = urgency,
            GraceEnds = graceEnds,
            LastWord = now,
            CalendarKey = known.Secret,
            Referrals = [.. Referring.NamedIn(post, known).Select(named =>
                new Referral(named, post.Author.Party, post.Text, graceEnds))],
        };
        var asker = Roster.Known(known, post.Author, post.Community);
        return Moved(community, post)
            .Save(request)
            .Save(asker with { Asked = asker.Asked + 1 })
            .Show(request.Card)
            .Wake(graceEnds, new TimeCame.Search(post.Community, request.Id))
            .Wake(now + Forgetting.Words, new TimeCame.Forget(post.Community, request.Id));
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
