using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Thanks;

namespace PeerHelp.Core.Afterwards;

/// <summary>What is decided when somebody tells in words, in the private chat, how a talk, an experiment or the whole thing went.</summary>
public static class HowItWent
{
    private const int FewestWords = 3;

    /// <summary>A sentence that answers no other question is taken for a reflection while the question is young.</summary>
    private static readonly Duration Young = Duration.FromDays(3);

    /// <summary>The answer, or null when the words are about something else.</summary>
    public static Decision? Hear(Person person, string text, Snapshot known)
    {
        var request = person.AskedAfter is { } id && known.Request(id) is { } asked && known.Community(asked.Community) is { Active: true } ? asked : null;
        return AfterWords.Read(text) switch
        {
            AfterWord.MyExperiments => Decision.Nothing.Tell(person.Id, MineOf(person)),
            AfterWord.DropExperiment => Drop(person, request),
            AfterWord.Went went => Went(went.How, request, person, known),
            AfterWord.Try trying => request is not null && IsAskers(request, person) ? Try(request, person, trying, known) : null,
            AfterWord.Thank { Words: var words } when request is { FollowUp: FollowUp.Helped, IsForgotten: false, Helper: { } helper } && IsAskers(request, person) =>
                Thanking.Give(request, words).Tell(person.Id, new Note.ThanksSent(helper.Name) { Beside = [.. request.Joined.Select(one => one.Name)] }),
            AfterWord.GoodNews { Words: var words } when request is { CatchUp.Said: CatchUpSaid.Nothing, Helper: { } helper } && IsAskers(request, person) =>
                CatchingUp.Answer(request, CatchUpSaid.Good, words).Tell(person.Id, new Note.GoodNewsSent(helper.Name)),
            _ => null,
        };
    }

    /// <summary>A whole sentence, soon after it was asked how an experiment went; kept for the person alone.</summary>
    public static Decision? InOwnWords(Person person, string text, Snapshot known) =>
        person.AskedAfter is { } id && known.Request(id) is { } request &&
        person.ExperimentOf(id) is { IsAsked: true, AskedAt: { } asked } experiment && known.Now < asked + Young &&
        !text.TrimEnd().EndsWith('?') && Tokens.Of(text).Count >= FewestWords
            ? Reflected(request, person, experiment, Tried.Told, text.Trim())
            : null;

    /// <summary>What was asked last is answered: how things are, how the experiment went, or whether there was a talk.</summary>
    private static Decision? Went(Outcome how, HelpRequest? request, Person person, Snapshot known) => request switch
    {
        null => null,
        _ when !IsAskers(request, person) => null,
        { CatchUp.Said: CatchUpSaid.Nothing, Helper: { } helper } => how is Outcome.Good
            ? CatchingUp.Answer(request, CatchUpSaid.Good, "").Tell(person.Id, new Note.GoodNewsSent(helper.Name))
            : CatchingUp.Answer(request, CatchUpSaid.NotYet, "").Tell(person.Id, new Note.CatchUpStill()),
        _ when person.ExperimentOf(request.Id) is { IsAsked: true } experiment => Reflected(request, person, experiment, how switch
        {
            Outcome.Good => Tried.Worked,
            Outcome.NotDone => Tried.NoTime,
            _ => Tried.NotYet,
        }),
        { FollowUp: FollowUp.Asked, State: RequestState.Agreed } => FollowedUp(request, person, how switch
        {
            Outcome.Good => FollowUp.Helped,
            Outcome.Unsure => FollowUp.StillThinking,
            _ => FollowUp.NotMet,
        }, known),
        _ => null,
    };

    private static Decision FollowedUp(HelpRequest request, Person person, FollowUp answer, Snapshot known) =>
        FollowingUp.Answer(request, answer, known).Tell(person.Id, new Note.FollowUpHeard(answer));

    private static Decision Reflected(HelpRequest request, Person person, Experiment experiment, Tried said, string? told = null) =>
        Reflecting.Answer(request, person, experiment, said, told).Tell(person.Id, new Note.Reflected(said));

    private static Decision? Try(HelpRequest request, Person person, AfterWord.Try trying, Snapshot known)
    {
        if (request.IsForgotten || !Experimenting.IsOver(request) || person.ExperimentOf(request.Id) is { AskedAt: not null } or { Turn: > 0 })
        {
            return null;
        }

        var clock = known.Community(request.Community)!.WorkingTime();
        return AskingDay.Read(trying.Occasion, "", clock, person.Tongue, known.Now) is not { } day ? Decision.Refuse(Refusal.NoDayGiven)
            : Experimenting.Keep(request, person, trying.Words, day, known) is { Answer: Answer.Show } kept ? kept.Tell(person.Id, new Note.ExperimentKept(day.Date))
            : Decision.Refuse(Refusal.NoWords);
    }

    /// <summary>The one that was spoken of last, or the newest.</summary>
    private static Decision Drop(Person person, HelpRequest? request)
    {
        var about = person.Experiments.LastOrDefault(one => one.Request == person.AskedAfter) ?? person.Experiments.LastOrDefault();
        return about is null
            ? Decision.Nothing.Tell(person.Id, MineOf(person))
            : Experimenting.Drop(request?.Id == about.Request ? request : null, person, about.Request).Tell(person.Id, new Note.ExperimentDropped());
    }

    private static Note.MyExperiments MineOf(Person person) => new([.. person.Experiments.Select(one => one.Words)]);

    private static bool IsAskers(HelpRequest request, Person person) =>
        request.Asker.Id == person.Id && request.State is not (RequestState.Gone or RequestState.Acute or RequestState.Withdrawn);
}
