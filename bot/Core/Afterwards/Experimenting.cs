using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Core.Afterwards;

/// <summary>What is decided when the asker keeps one small experiment for himself or herself, changes it, or takes it away.</summary>
public static class Experimenting
{
    private const int MostLetters = 500;

    public static Decision Keep(HelpRequest request, Pressed press, Snapshot known)
    {
        if (Refused(request, press, known) is { } refused)
        {
            return refused;
        }

        var (person, clock) = (known.Person(press.By.Id)!, known.Community(request.Community)!.WorkingTime());
        var day = AskingDay.Read(press.Input(Inputs.Occasion), press.Input(Inputs.Date), clock, person.Tongue, known.Now);
        return day is null ? Decision.Refuse(Refusal.NoDayGiven) : Keep(request, person, press.Input(Inputs.Experiment), day, known);
    }

    /// <summary>The words are kept, and the one question about them is set for that morning. The same again changes nothing.</summary>
    public static Decision Keep(HelpRequest request, Person person, string words, AskingDay day, Snapshot known)
    {
        if (words.Length == 0)
        {
            return Decision.Refuse(Refusal.NoWords);
        }

        var surface = request.ToAsker(SurfaceKind.FollowUp, request.Sequence);
        var kept = new Experiment(request.Id, request.Community, words.Length > MostLetters ? words[..MostLetters] : words, day.Date)
        {
            OnTheDay = day.IsChosen,
        };
        return person.ExperimentOf(request.Id) == kept
            ? Decision.Showing(surface)
            : Set(Decision.Showing(surface).Show(surface), person, kept, known);
    }

    /// <summary>The experiment as it stands now, with the timers that will ask about it and forget it.</summary>
    public static Decision Set(Decision decision, Person person, Experiment experiment, Snapshot known)
    {
        var morning = known.Community(experiment.Community)!.WorkingTime().MorningOf(experiment.AskOn);
        return decision
            .Save(person.With(experiment))
            .Wake(morning, new TimeCame.ReflectionDue(experiment.Community, experiment.Request, person.Id))
            .Wake(experiment.Ends, new TimeCame.ExperimentEnds(experiment.Community, experiment.Request, person.Id));
    }

    public static Decision Drop(HelpRequest request, Pressed press, Snapshot known) =>
        Refused(request, press, known) ?? Drop(request, known.Person(press.By.Id)!) with
        {
            Answer = new Answer.Show(request.ToAsker(SurfaceKind.FollowUp, request.Sequence)),
        };

    /// <summary>Nothing of it is left, and the card that asked about it is taken away.</summary>
    public static Decision Drop(HelpRequest? request, Person person, RequestId? id = null) =>
        (request?.Id ?? id) is { } about && person.ExperimentOf(about) is not null
            ? Decision.Nothing.Save(person.WithoutExperiment(about)).Show(CardsOf(request))
            : Decision.Nothing;

    /// <summary>Of a question that is erased nothing is kept, of what came of it neither.</summary>
    public static IEnumerable<Saved> Erased(HelpRequest request, Snapshot known) =>
        known.Person(request.Asker.Id) is { } asker && asker.ExperimentOf(request.Id) is not null ? [asker.WithoutExperiment(request.Id)] : [];

    /// <summary>The talk is over, and the card is of it.</summary>
    public static bool IsOver(HelpRequest request) => request.FollowUp is FollowUp.Asked or FollowUp.Helped or FollowUp.StillThinking;

    private static Decision? Refused(HelpRequest request, Pressed press, Snapshot known) =>
        press.By.Id != request.Asker.Id ? Decision.Refuse(Refusal.NotYours)
        : !IsOver(request) || press.Version != request.Sequence || known.Person(press.By.Id) is not { } person ||
            person.ExperimentOf(request.Id) is { AskedAt: not null } or { Turn: > 0 } ? Decision.Refuse(Refusal.CardIsOld)
        : null;

    private static IEnumerable<Surface> CardsOf(HelpRequest? request) => request is null
        ? []
        : request.Standing.Where(card => card.Kind is SurfaceKind.Reflection ||
            (card.Kind is SurfaceKind.FollowUp && card.Round == request.Sequence));
}
