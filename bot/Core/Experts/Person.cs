using NodaTime;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Experts;

/// <summary>A colleague: what one may ask him or her about, and when.</summary>
/// <param name="TeamsId">The roster's id, <c>29:…</c>.</param>
public sealed record Person(PersonId Id, string Name, string TeamsId, string ServiceUrl) : Saved
{
    /// <summary>How much evidence is kept; the oldest fades first.</summary>
    private const int MostEvidence = 60;

    private const int MostTrusted = 30;
    private const int MostExperiments = 20;
    private const string Comma = ", ";

    public override string Key => Core.Key.Person(Id);

    public IReadOnlyList<CommunityId> Communities { get; init; } = [];

    /// <summary>What people may ask about, in the person's own words.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Tags PeerHelp has just asked about: "did you mean …?". The next word answers, whatever it is.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>What colleagues' referrals and finished sparrings have shown.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Who has helped the person, and with what: there one may return to.</summary>
    /// <remarks>Rows written before this was remembered bring null.</remarks>
    public IReadOnlyList<Trust> Trusted { get; init => field = value ?? []; } = [];

    /// <summary>Own working hours, in the form of the community's; null: the community's.</summary>
    public string? Hours { get; init; }

    /// <summary>Hours kept for sparring every week, in the same form; null: none.</summary>
    public string? SparringHours { get; init; }

    /// <summary>Own weekly limit; null: the community's.</summary>
    public int? WeeklyLimit { get; init; }

    /// <summary>Asked for nothing before this instant.</summary>
    public Instant? PausedUntil { get; init; }

    /// <summary>When the person is with a client or otherwise taken, by his or her own word; what is over is dropped with the next word.</summary>
    public IReadOnlyList<Away> Away { get; init => field = value ?? []; } = [];

    /// <summary>The language last written in the private chat.</summary>
    public Language? Spoken { get; init; }

    /// <summary>The language chosen in the profile.</summary>
    public Language? Chosen { get; init; }

    /// <summary>The language of the person's Teams.</summary>
    public Language? Locale { get; init; }

    /// <summary>The languages the person is known to use.</summary>
    public IReadOnlyList<Language> Languages => [.. new[] { Chosen, Spoken, Locale }.OfType<Language>().Distinct()];

    /// <summary>The tag of the language the person writes, or empty.</summary>
    public string Tongue => LanguageTags.Of(Spoken ?? Chosen ?? Locale);

    /// <summary>The private chat's conversation id, once it is known.</summary>
    public string? Chat { get; init; }

    /// <summary>Unguessable part of the address of the person's own calendar; null until it is asked for.</summary>
    public string? FeedKey { get; init; }

    /// <summary>Teams refuses messages to this person.</summary>
    public bool Unreachable { get; init; }

    /// <summary>Help requests asked, ever.</summary>
    public int Asked { get; init; }

    /// <summary>The help request asked last: words about what kind of help is wanted are about that.</summary>
    public RequestId? LastAsked { get; init; }

    /// <summary>The help request that words without a subject are about.</summary>
    public RequestId? TalkingOf { get; init; }

    /// <summary>The learnings that the person may take back: written, or said yes to.</summary>
    public IReadOnlyList<LearningId> Learnings { get; init => field = value ?? []; } = [];

    /// <summary>The help request whose learning the person was last asked about.</summary>
    public RequestId? AskedToShare { get; init; }

    /// <summary>The help request that was last said to be familiar: words about listening are about that.</summary>
    public RequestId? FamiliarWith { get; init; }

    /// <summary>The help request about whose listeners the person was last asked.</summary>
    public RequestId? AskedToHear { get; init; }

    /// <summary>What was told about danger to life, while it is remembered; the next words may be about it.</summary>
    public RequestId? InDanger { get; init; }

    /// <summary>The help request whose talk the person was last asked about, afterwards.</summary>
    public RequestId? AskedAfter { get; init; }

    /// <summary>What the person wants to try, for himself or herself alone.</summary>
    public IReadOnlyList<Experiment> Experiments { get; init => field = value ?? []; } = [];

    public Party Party => new(Id, Name);

    /// <summary>The person with one more thing colleagues have shown: its topics, never its words.</summary>
    public Person Learned(HelpRequest request, EvidenceKind kind, Instant now)
    {
        var topics = TopicsOf(request);
        return topics.Count == 0
            ? this
            : this with { Evidence = [.. Evidence.TakeLast(MostEvidence - 1), new Evidence(string.Join(Comma, topics), kind, now)] };
    }

    /// <summary>The person with one more colleague to return to.</summary>
    public Person Trusts(PersonId helper, HelpRequest request, Instant now)
    {
        var topics = TopicsOf(request);
        return this with { Trusted = [.. Trusted.TakeLast(MostTrusted - 1), new Trust(helper, string.Join(Comma, topics), now)] };
    }

    public Experiment? ExperimentOf(RequestId request) => Experiments.FirstOrDefault(one => one.Request == request);

    public Person With(Experiment experiment) =>
        this with { Experiments = [.. Experiments.Where(one => one.Request != experiment.Request).TakeLast(MostExperiments - 1), experiment] };

    public Person WithoutExperiment(RequestId request) => this with { Experiments = [.. Experiments.Where(one => one.Request != request)] };

    /// <summary>When the person may be asked again; null when he or she is not away.</summary>
    public Instant? AwayUntil(Instant now) => Away.Where(away => away.Holds(now)).Select(away => (Instant?)away.Until).Max();

    public bool IsPausedAt(Instant now) => PausedUntil is { } until && now < until;

    /// <summary>The names under which a request's topics are remembered; of what is personal none are.</summary>
    public static IReadOnlyList<string> TopicsOf(HelpRequest request) =>
        request.IsPersonal ? [] : [.. TopicReader.Topics(request.MatchedText).Select(topic => topic.Label(Language.Finnish))];

    /// <summary>The names in what was remembered.</summary>
    public static IEnumerable<string> TopicsIn(string remembered) => remembered.Split(Comma);
}

/// <summary>A colleague whose help was of use, and the topics it was about, as far as these are known and may be remembered.</summary>
public sealed record Trust(PersonId Helper, string Topics, Instant At);
