using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when several may come and somebody says so in words: a late yes, the asker's welcome, and the colleague's answer to it.</summary>
public static class LateAnswers
{
    /// <summary>"Ehdin sittenkin", as the button says it.</summary>
    private static readonly HashSet<string> AfterAll = Of("sittenki sittenkin kuitenkin ändå after");

    /// <summary>"Tulen mukaan".</summary>
    private static readonly HashSet<string> Coming = Of("tulen tuun pääsen mukaan kommer med come coming join");

    /// <summary>"Molemmat tervetulleita".</summary>
    private static readonly HashSet<string> Welcoming = Of("tervetullut tervetulleita tervetuloa molemmat välkommen välkomna båda welcome both");

    /// <summary>The answer, or null when the words are about something else.</summary>
    public static Decision? Hear(Actor by, string text, Person person, Snapshot known)
    {
        var words = Tokens.Of(text);
        return Requests(person, known)
            .Select(request => request.Asker.Id == person.Id
                ? Remembering(ByAsker(request, by, words, known), request, person)
                : Remembering(ByColleague(request, by, text, words, known), request, person))
            .FirstOrDefault(decision => decision is not null);
    }

    /// <summary>The one last talked of, then those whose invitations still stand in the person's weeks.</summary>
    private static IEnumerable<HelpRequest> Requests(Person person, Snapshot known) =>
        from id in Answering.AskedOf(person.Id, known).Prepend(person.TalkingOf ?? default).Distinct()
        where id.Value is not null
        let request = known.Request(id)
        where request is { IsClosed: false, IsForgotten: false } && request.Helper?.Id != person.Id &&
            known.Community(request.Community) is { Active: true } && !(request.Meeting?.Start <= known.Now)
        select request;

    private static Decision? ByAsker(HelpRequest request, Actor by, IReadOnlyList<string> words, Snapshot known) =>
        request.State is RequestState.Agreed && !SaysNo(words) && words.Any(Welcoming.Contains) && Joining.Willing(request) is [var first, ..]
            ? Joining.Welcome(request, Press(request, by, first.Id), known)
            : null;

    private static Decision? ByColleague(HelpRequest request, Actor by, string text, IReadOnlyList<string> words, Snapshot known) =>
        request.OfferTo(by.Id) switch
        {
            { State: OfferState.Welcome } when SaysNo(words) => Leave(request, by, known),
            { State: OfferState.Welcome } when IsYes(text) || words.Any(Coming.Contains) => Join(request, by, known),
            { State: OfferState.Joined } when SaysNo(words) && words.Any(Coming.Contains) => Leave(request, by, known),
            { IsOpen: true } when request.Helper is not null && SaysNo(words) && !ReplyReader.Read(text).OffersHelp => Decision.Nothing.Tell(by.Id, new Note.OfferDeclined()),
            { IsOpen: true } when request.Helper is not null && IsYes(text) => Offering.Accept(request, by, known),
            { State: OfferState.Asked or OfferState.Later or OfferState.Declined } when ReplyReader.Read(text).OffersHelp || words.Any(AfterAll.Contains) =>
                Offering.Accept(request, by, known),
            _ => null,
        };

    /// <summary>A week that was not loaded would look free.</summary>
    private static Decision? Join(HelpRequest request, Actor by, Snapshot known) =>
        request.Meeting is { } meeting && Week.NamesOf(meeting.Start, meeting.End).All(name => known.Rows.ContainsKey(Key.Week(by.Id, name)))
            ? Joining.Join(request, Press(request, by), known) is { Answer: Answer.Show } joined ? joined.Tell(by.Id, new Note.ListenComing(meeting.Start)) : null
            : null;

    private static Decision? Leave(HelpRequest request, Actor by, Snapshot known) =>
        Joining.Leave(request, Press(request, by), known) is { Answer: Answer.Show } left ? left.Tell(by.Id, new Note.ListenLeft()) : null;

    /// <summary>Words without a subject are about this from now on; a card that was answered tells of itself.</summary>
    private static Decision? Remembering(Decision? decision, HelpRequest request, Person person) => decision is null ? null
        : (decision.Answer is Answer.Sorry ? decision : decision with { Answer = Answer.Nothing }).Save(person with { TalkingOf = request.Id });

    private static bool IsYes(string text) => PrivateWords.YesOrNo(text) is true || ReplyReader.Read(text).OffersHelp;

    private static bool SaysNo(IReadOnlyList<string> words) => words.Any(TimeTalkWords.Noes.Contains);

    private static Pressed Press(HelpRequest request, Actor by, PersonId? with = null) =>
        new("", by, request.Community, request.Id, with, request.Sequence, null, new Dictionary<string, string>());

    private static HashSet<string> Of(string words) => [.. words.Split(' ')];
}
