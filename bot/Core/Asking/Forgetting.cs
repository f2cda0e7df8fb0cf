using NodaTime;

namespace PeerHelp.Core.Asking;

/// <summary>
/// What is decided when a help request has rested for long: of what people wrote nothing is left, nor of who was
/// asked in vain. Who asked and who helped stays. A tombstone goes.
/// </summary>
public static class Forgetting
{
    /// <summary>How long words are kept after the last thing that happened with the request.</summary>
    public static readonly Duration Words = Duration.FromDays(90);

    /// <summary>How long a tombstone keeps a deleted post, delivered late, from becoming a help request.</summary>
    public static readonly Duration Tombstones = Duration.FromDays(7);

    /// <summary>A request that something has happened with meanwhile rests anew. A team that PeerHelp has left is forgotten like any other.</summary>
    public static Decision Rest(TimeCame.Forget timer, Snapshot known) => known.Request(timer.Request) switch
    {
        null => Decision.Nothing,
        { Danger: not null } told => Danger.Forget(told, timer, known),
        { State: RequestState.Gone } tombstone => Decision.Nothing.Remove(tombstone),
        { } request when known.Now < LastHappening(request) + Words => Decision.Nothing.Wake(LastHappening(request) + Words, timer),
        { } request => Rested(request),
    };

    /// <summary>The request without words, and without who was asked in vain, named, or touched by it.</summary>
    public static HelpRequest WithoutTrace(HelpRequest request) => WithoutWords(request) with
    {
        Offers = [], Referrals = [], MeToo = [], InThread = [], LastOffering = null, Wished = [], Joined = [], Listeners = [],
    };

    /// <summary>What the card in the thread quotes goes with the words.</summary>
    private static Decision Rested(HelpRequest request)
    {
        var rested = Decision.Nothing.Save(WithoutTrace(request) with { Entry = null });
        return request is { ThanksShown: true } or { CatchUp.InThread: true } ? rested.Show(request.Card) : rested;
    }

    /// <summary>The request without what anybody wrote or what it was about.</summary>
    public static HelpRequest WithoutWords(HelpRequest request) => request with
    {
        Question = "",
        Topics = null,
        Thanks = null,
        Learning = null,
        Recalled = [],
        ThanksShown = false,
        CatchUp = null,
        Referrals = [.. request.Referrals.Select(referral => referral with { Words = "" })],
        Offers = [.. request.Offers.Select(offer => offer with { Reason = offer.Reason with { Words = null, Topics = [] } })],
    };

    private static Instant LastHappening(HelpRequest request) =>
        new[] { request.AskedAt, request.LastWord, request.LastAgreed?.End ?? request.AskedAt }.Max();
}
