using System.Text.Json.Serialization;
using NodaTime;
using PeerHelp.Core.Communities;

namespace PeerHelp.Core;

/// <summary>Something that happened, in PeerHelp's own words. Everything that changes anything is one of these.</summary>
public abstract record Command;

/// <summary>The person behind a happening, as Teams described him or her.</summary>
/// <param name="TeamsId">The id that Teams can write to, <c>29:…</c>.</param>
public sealed record Actor(PersonId Id, string Name, string TeamsId, string ServiceUrl, Language? Locale)
{
    public Party Party => new(Id, Name);

    /// <summary>Teams leaves names out at times: then the one we know is used.</summary>
    public Actor NamedAs(Experts.Person? person) => Name.Length > 0 || person is null ? this : this with { Name = person.Name };
}

/// <summary>A colleague named in a message; the id is missing when Teams stripped the mention to a name.</summary>
public sealed record Mention(PersonId? Id, string Name);

/// <summary>A message somebody wrote in a team's channel, stripped of markup.</summary>
/// <param name="Root">The thread's first message; equal to <paramref name="Id"/> for a root post.</param>
/// <param name="Mentions">Colleagues named, without PeerHelp itself.</param>
public sealed record Post(
    CommunityId Community, string Channel, string Root, string Id, Actor Author, string Text,
    IReadOnlyList<Mention> Mentions, bool NamesPeerHelp)
{
    public RequestId Request => RequestId.Of(Channel, Root);
}

public sealed record PostSeen(Post Post) : Command;

public sealed record ReplySeen(Post Post) : Command;

/// <summary>A message was edited; without a text Teams told only that it was.</summary>
public sealed record PostEdited(CommunityId Community, string Channel, string Root, string Id, string? Text) : Command;

public sealed record PostDeleted(CommunityId Community, string Channel, string Root, string Id) : Command;

/// <summary>A deleted message came back, with its text or without.</summary>
public sealed record PostRestored(Post Post) : Command;

/// <summary>Someone pressed a button, or Teams asks for a card's present face.</summary>
/// <param name="With">The other person the button is about.</param>
/// <param name="Version">The proposal's, meeting's or round's number on the card.</param>
/// <param name="Inputs">What was typed or chosen, by input id.</param>
public sealed record Pressed(
    string Verb, Actor By, CommunityId Community, RequestId Request, PersonId? With, int Version, LocalDate? Day,
    IReadOnlyDictionary<string, string> Inputs) : Command
{
    /// <summary>The learning that the button is about, when it stands alone.</summary>
    public LearningId? Learning { get; init; }

    public string Input(string id) => Inputs.GetValueOrDefault(id, "").Trim();
}

/// <summary>Words written to PeerHelp in the private chat.</summary>
public sealed record Said(Actor By, string Chat, string Text) : Command;

/// <summary>PeerHelp was added to a team, or upgraded (<paramref name="First"/> is false).</summary>
public sealed record Installed(
    CommunityId Community, string ServiceUrl, string? Name, string? GroupId, string? SelectedChannel, Actor? By, bool First,
    CommunitySettings Defaults, IReadOnlyList<PersonId> Leads) : Command;

/// <summary>PeerHelp was removed, or the team was archived or deleted.</summary>
public sealed record TeamLeft(CommunityId Community) : Command;

/// <summary>Something about the team changed that is best read again: its name, channels or members.</summary>
public sealed record TeamChanged(
    CommunityId Community, string ServiceUrl, CommunitySettings Defaults, IReadOnlyList<PersonId> Leads, bool Returned = false) : Command;

/// <summary>What Teams told of the team and its channels.</summary>
/// <param name="Installer">Who installed PeerHelp, found on the roster; null for anybody else, such as an administrator.</param>
public sealed record TeamRead(
    CommunityId Community, string? Name, string? GroupId, IReadOnlyDictionary<string, string?> Channels, PersonId? Installer) : Command;

/// <summary>Some of the team's members, at most forty at a time.</summary>
public sealed record RosterRead(CommunityId Community, IReadOnlyList<Actor> Members) : Command;

/// <summary>People who are no longer in the team, at most twenty at a time.</summary>
public sealed record MembersLeft(CommunityId Community, IReadOnlyList<PersonId> Members) : Command;

/// <summary>Someone added PeerHelp to a private chat.</summary>
public sealed record ChatOpened(Actor By, string Chat) : Command;

/// <summary>Teams took a message, so that it can be edited later.</summary>
public sealed record Delivered(Surface Surface, string Conversation, string Activity) : Command;

/// <summary>Teams refuses to write to this person.</summary>
public sealed record CannotReach(PersonId Person, Surface? Surface) : Command;

/// <summary>A message that was to be edited is no longer there.</summary>
public sealed record MessageGone(Surface Surface) : Command;

/// <summary>A new private message has to wait for the morning.</summary>
public sealed record TooEarly(Surface Surface, Instant Until) : Command;

/// <summary>People's own calendars have done a step, or refused it.</summary>
/// <param name="Entry">How the meeting stands there now; null when there is none.</param>
public sealed record CalendarAnswered(RequestId Request, Sparring.CalendarEntry? Entry) : Command;

/// <summary>A timer fired. The state decides whether it still matters.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "timer")]
[JsonDerivedType(typeof(PostAgain), "postAgain")]
[JsonDerivedType(typeof(Search), "search")]
[JsonDerivedType(typeof(ThreadQuiet), "threadQuiet")]
[JsonDerivedType(typeof(OfferWaited), "offerWaited")]
[JsonDerivedType(typeof(AskAgain), "askAgain")]
[JsonDerivedType(typeof(AskerSilent), "askerSilent")]
[JsonDerivedType(typeof(Remind), "remind")]
[JsonDerivedType(typeof(TalkBegins), "talkBegins")]
[JsonDerivedType(typeof(FollowUpDue), "followUp")]
[JsonDerivedType(typeof(Forget), "forget")]
[JsonDerivedType(typeof(ReflectionDue), "reflection")]
[JsonDerivedType(typeof(ExperimentEnds), "experimentEnds")]
[JsonDerivedType(typeof(CatchUpDue), "catchUp")]
[JsonDerivedType(typeof(ShowNow), "show")]
[JsonDerivedType(typeof(Recall), "recall")]
[JsonDerivedType(typeof(LearningAges), "learningAges")]
[JsonDerivedType(typeof(LearningReworded), "learningReworded")]
public abstract record TimeCame : Command
{
    /// <summary>Tells timers of one instant apart; the same timer set twice fires once.</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>A timer of one help request.</summary>
    public abstract record OfRequest(CommunityId Community, RequestId Request) : TimeCame;

    /// <summary>A post that came before its team was known.</summary>
    public sealed record PostAgain(Post Post, int Tries) : TimeCame
    {
        public override string Name => $"post|{Post.Request}|{Post.Id}";
    }

    /// <summary>The grace time, or a referred colleague's time to answer, is over, or the search goes on in the morning.</summary>
    public sealed record Search(CommunityId Community, RequestId Request) : OfRequest(Community, Request)
    {
        public override string Name => $"search|{Request}";
    }

    /// <summary>Perhaps a natural pause in the thread.</summary>
    public sealed record ThreadQuiet(CommunityId Community, RequestId Request) : OfRequest(Community, Request)
    {
        public override string Name => $"quiet|{Request}";
    }

    /// <summary>The experts asked at one time have been waited for long enough to ask others.</summary>
    public sealed record OfferWaited(CommunityId Community, RequestId Request) : OfRequest(Community, Request)
    {
        public override string Name => $"waited|{Request}";
    }

    /// <summary>An expert wished to be asked tomorrow, and it is tomorrow.</summary>
    public sealed record AskAgain(CommunityId Community, RequestId Request, PersonId Expert) : OfRequest(Community, Request)
    {
        public override string Name => $"again|{Request}|{Expert}";
    }

    /// <summary>The asker has not said how to go on.</summary>
    public sealed record AskerSilent(CommunityId Community, RequestId Request) : OfRequest(Community, Request)
    {
        /// <summary>When the asker had had time enough; null in rows written before this was told.</summary>
        public Instant? Due { get; init; }

        public override string Name => $"silent|{Request}";
    }

    /// <summary>A sparring begins in ten minutes.</summary>
    public sealed record Remind(CommunityId Community, RequestId Request, int Sequence) : OfRequest(Community, Request)
    {
        public override string Name => $"remind|{Request}|{Sequence}";
    }

    /// <summary>A sparring begins that a colleague wished to listen to.</summary>
    public sealed record TalkBegins(CommunityId Community, RequestId Request, int Sequence) : OfRequest(Community, Request)
    {
        public override string Name => $"begins|{Request}|{Sequence}";
    }

    /// <summary>A private message that waited for the morning may be sent.</summary>
    public sealed record ShowNow(Surface Surface) : TimeCame
    {
        public override string Name => $"show|{Surface.Name}";
    }

    /// <summary>A sparring is over.</summary>
    public sealed record FollowUpDue(CommunityId Community, RequestId Request, int Sequence) : OfRequest(Community, Request)
    {
        public override string Name => $"after|{Request}|{Sequence}";
    }

    /// <summary>A question has just been asked: perhaps something has been learned about this before.</summary>
    public sealed record Recall(CommunityId Community, RequestId Request) : OfRequest(Community, Request)
    {
        public override string Name => $"recall|{Request}";
    }

    /// <summary>A learning is a year old, or nobody has said for long that it holds.</summary>
    public sealed record LearningAges(CommunityId Community, LearningId Learning) : TimeCame
    {
        public override string Name => $"learning|{Learning}";
    }

    /// <summary>One of the two has changed a learning: the other one may be asked now.</summary>
    public sealed record LearningReworded(CommunityId Community, LearningId Learning, int Version) : TimeCame
    {
        public override string Name => $"reworded|{Learning}|{Version}";
    }

    /// <summary>The day has come on which somebody wanted to be asked about an experiment.</summary>
    public sealed record ReflectionDue(CommunityId Community, RequestId Request, PersonId Person) : OfRequest(Community, Request)
    {
        public override string Name => $"reflect|{Request}|{Person}";
    }

    /// <summary>An experiment has been kept for long enough.</summary>
    public sealed record ExperimentEnds(CommunityId Community, RequestId Request, PersonId Person) : OfRequest(Community, Request)
    {
        public override string Name => $"tried|{Request}|{Person}";
    }

    /// <summary>Some weeks have passed since a talk that helped.</summary>
    public sealed record CatchUpDue(CommunityId Community, RequestId Request) : OfRequest(Community, Request)
    {
        public override string Name => $"catchup|{Request}";
    }

    /// <summary>What people wrote about a help request has been kept for long enough.</summary>
    public sealed record Forget(CommunityId Community, RequestId Request) : OfRequest(Community, Request)
    {
        public override string Name => $"forget|{Request}";
    }
}
