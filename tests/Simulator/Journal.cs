using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Simulator;

/// <summary>What happened in the simulated year, question by question, and every rule that was broken.</summary>
internal sealed class Journal(Year year)
{
    private readonly Dictionary<RequestId, Story> stories = [];
    private readonly List<string> overlooked = [];

    public Year Year => year;

    /// <summary>Every question that became a help request.</summary>
    public IEnumerable<Story> Stories => stories.Values;

    /// <summary>Posts that PeerHelp did not take for questions.</summary>
    public IReadOnlyList<string> OverlookedPosts => overlooked;

    /// <summary>Offers of one request to a person who had been asked before and had not wished to be asked again.</summary>
    public int AskedTwice { get; private set; }

    public int AskedOutsideWork { get; private set; }

    public Story this[RequestId id] => stories[id];

    public void Begin(RequestId id, Colleague asker, Core.Matching.Topic topic) => stories[id] = new(id, asker, topic, year.Now);

    public void Overlooked(Post post)
    {
        stories.Remove(post.Request);
        overlooked.Add(post.Text);
    }

    public void Notice(HelpRequest? before, HelpRequest after)
    {
        var story = stories[after.Id];
        foreach (var offer in after.Offers.Where(offer => offer.IsAwaited))
        {
            Count(story, before?.OfferTo(offer.Expert.Id), offer);
        }

        if (after.Helper is { } helper && before?.Helper?.Id != helper.Id)
        {
            story.Helpers.Add(helper.Id);
            story.Reaction ??= year.Now;
            story.IsOwnWord = before?.OfferTo(helper.Id) is not { IsAwaited: true };
        }

        if (after.State is RequestState.Held)
        {
            story.Reaction ??= year.Now;
        }
    }

    private void Count(Story story, Offer? before, Offer offer)
    {
        if (before is { IsAwaited: true } && before.Turn == offer.Turn)
        {
            return;
        }

        story.Offers++;
        AskedTwice += before is null or { State: OfferState.Later } ? 0 : 1;
        AskedOutsideWork += year.Working.IsWorking(year.Now) ? 0 : 1;
    }
}
