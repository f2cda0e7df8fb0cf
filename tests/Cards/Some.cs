using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Cards.Tests;

/// <summary>A community, its people and one question, as tests like to have them.</summary>
internal static class Some
{
    /// <summary>Thursday 19 November 2026, 13:05 in Helsinki.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 19, 11, 5);

    public static readonly LocalDate Friday = new(2026, 11, 27);

    public static readonly Party Aino = new(new PersonId("aino"), "Aino *Asker* [x](https://x.example)");

    public static readonly Party Eeva = new(new PersonId("eeva"), "Eeva_Helper_");

    public static readonly Party Maija = new(new PersonId("maija"), "Maija Koskela");

    public static readonly Party Lead = new(new PersonId("lead"), "Leena Lead");

    public const string Question =
        "Asiakkaan **masennus** ja ahdistus: <at>Eeva</at> miten motivoida?\n[linkki](https://evil.example) <b>kokemuksia</b> kaipaan";

    public const string Learning =
        "Asiakas ei *jaksanut* hakea töitä. Sovittiin yksi kävely viikossa, ei muuta. Kuukauden päästä hän kysyi itse työkokeilua.";

    public static Learning Shared { get; } = new(new LearningId("ab"), new CommunityId("c"), Learning, Eeva.Id, Maija.Id, Now);

    public static readonly Community Community = new(
        new CommunityId("19:team@thread.tacv2"),
        "https://smba.example/",
        new CommunitySettings(
            "Europe/Helsinki", "Mon-Fri 08:00-16:00", Duration.FromMinutes(20), Duration.FromMinutes(7),
            Duration.FromMinutes(30), 1, 2, Language.Finnish, OnDuty: "Päivystävä esimies 040 123 4567, *työterveys* 09 123 456"))
    {
        Leads = [Lead.Id],
    };

    public static readonly Links Links = new(
        "https://teams.example/l/message/1", "https://bot.example/calendar/1.ics", "https://teams.example/l/chat/1");

    public static HelpRequest Request(RequestState state = RequestState.Listening) => new(
        new RequestId("0123456789abcdef0123"), Community.Id, new ThreadRef("19:ask@thread.tacv2", "1763546700000"), Aino, Question,
        Now)
    {
        State = state,
        CalendarKey = "key",
        AskerTeamsId = "29:aino",
        GraceEnds = Now + Duration.FromMinutes(20),
    };

    public static HelpRequest Offered(
        OfferState state = OfferState.Asked, OfferReason? reason = null, RequestState request = RequestState.Searching) =>
        Request(request).With(new Offer(Eeva, reason ?? new OfferReason(null, null, ["masennus", "motivointi"]), Now, state));

    public static HelpRequest Found() => Offered(request: RequestState.Found) with
    {
        Helper = Eeva,
        Rounds = 1,
        Suggested = [At(2), At(3), At(21)],
    };

    public static HelpRequest Proposed() => Found() with { Proposal = new Proposal(2, [At(2), At(21)], 30), Rounds = 2 };

    public static HelpRequest Agreed(int inHours = 2) => Proposed() with
    {
        State = RequestState.Agreed,
        Meeting = new Meeting(At(inHours), 30, "Eero Mäki"),
        Sequence = 1,
    };

    public static HelpRequest Talked(FollowUp said = FollowUp.Asked) => Agreed(inHours: -1) with { FollowUp = said };

    /// <summary>Maija would like to listen to the agreed talk; these have answered whether she may.</summary>
    public static HelpRequest Heard(ListenerStage stage, params PersonId[] answered) =>
        Agreed().With(new Listener(Maija, 1, stage) { Answered = answered });

    /// <summary>Aino has written what was learned.</summary>
    public static HelpRequest Told(DraftStage stage, int version = 1) => Talked(FollowUp.Helped) with
    {
        State = RequestState.Solved,
        Learning = new LearningDraft(new LearningId("fedcba9876543210fedc"), Aino.Id, Eeva.Id, Learning, version, stage),
    };

    /// <summary>What the asker wants to try after the talk.</summary>
    public static Experiment Experiment(HelpRequest request) =>
        new(request.Id, request.Community, "kysyn ensin, *mikä* sujuu", new LocalDate(2026, 12, 3));

    public static Scene Scene(HelpRequest request, Language language = Language.Finnish, PersonId? viewer = null) =>
        new(request, Community, language, viewer, Now, Links);

    private static Instant At(int hours) => Now + Duration.FromHours(hours);
}
