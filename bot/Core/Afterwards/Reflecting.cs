using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Afterwards;

/// <summary>What is decided about the one gentle question how an experiment went. Nothing is reminded of; silence is an answer.</summary>
public static class Reflecting
{
    private const int MostLetters = 1000;

    /// <summary>The day that was chosen has come. Who has left is not asked, and who takes a pause is left in peace until it is over.</summary>
    public static Decision Ask(TimeCame.ReflectionDue due, Snapshot known)
    {
        if (known.Community(due.Community) is not { Active: true } community ||
            known.Request(due.Request) is not { State: not (RequestState.Gone or RequestState.Acute) } request ||
            known.Person(due.Person) is not { } person || !person.Communities.Contains(due.Community) ||
            person.ExperimentOf(due.Request) is not { AskedAt: null } experiment)
        {
            return Decision.Nothing;
        }

        var clock = community.WorkingTime();
        return clock.DateOf(known.Now) < experiment.AskOn ? Decision.Nothing
            : person.IsPausedAt(known.Now) ? Decision.Nothing.Wake(clock.NextWorking(person.PausedUntil!.Value), due)
            : Decision.Nothing
                .Save(person.With(experiment with { AskedAt = known.Now, OnTheDay = experiment.OnTheDay && clock.DateOf(known.Now) == experiment.AskOn }) with
                {
                    AskedAfter = request.Id,
                })
                .Show(SurfaceOf(request, experiment));
    }

    /// <summary>A question whose words are forgotten may still be reflected upon: the experiment has its own end.</summary>
    public static Decision ByPress(Pressed press, Snapshot known)
    {
        if (known.Community(press.Community) is not { Active: true } ||
            known.Request(press.Request) is not { State: not (RequestState.Gone or RequestState.Acute) } request)
        {
            return Decision.Refuse(Refusal.NothingHere);
        }

        if (press.By.Id != request.Asker.Id)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        if (known.Person(press.By.Id) is not { } person || person.ExperimentOf(request.Id) is not { AskedAt: not null } experiment ||
            press.Version != experiment.Turn)
        {
            return Decision.Refuse(Refusal.CardIsOld);
        }

        return press.Verb switch
        {
            Verbs.ReflectionWorked => Answer(request, person, experiment, Tried.Worked),
            Verbs.ReflectionNotYet => Answer(request, person, experiment, Tried.NotYet),
            Verbs.ReflectionNoTime => Answer(request, person, experiment, Tried.NoTime),
            Verbs.ReflectionLater => Later(request, person, experiment, press, known),
            _ when press.Input(Inputs.Words) is { Length: > 0 } words => Answer(request, person, experiment, Tried.Told, words),
            _ => Decision.Refuse(Refusal.NoWords),
        };
    }

    /// <summary>The first answer stands: nobody asks twice.</summary>
    public static Decision Answer(HelpRequest request, Person person, Experiment experiment, Tried said, string? told = null)
    {
        var surface = SurfaceOf(request, experiment);
        return experiment.Said is not Tried.NotSaid
            ? Decision.Showing(surface)
            : Decision.Showing(surface)
                .Save(person.With(experiment with { Said = said, Told = told?.Length > MostLetters ? told[..MostLetters] : told }))
                .Show(surface);
    }

    /// <summary>There was no time for it: once, and only by the person's own tap, another day is set.</summary>
    private static Decision Later(HelpRequest request, Person person, Experiment experiment, Pressed press, Snapshot known)
    {
        var clock = known.Community(request.Community)!.WorkingTime();
        return experiment is not { Said: Tried.NoTime, Turn: 0 } ? Decision.Showing(SurfaceOf(request, experiment))
            : AskingDay.Read(press.Input(Inputs.Occasion), "", clock, person.Tongue, known.Now) is { } day ? Later(request, person, experiment, day, known)
            : Decision.Refuse(Refusal.NoDayGiven);
    }

    public static Decision Later(HelpRequest request, Person person, Experiment experiment, AskingDay day, Snapshot known)
    {
        var surface = SurfaceOf(request, experiment);
        var again = experiment with { AskOn = day.Date, OnTheDay = day.IsChosen, AskedAt = null, Said = Tried.NotSaid, Turn = experiment.Turn + 1 };
        return Experimenting.Set(Decision.Showing(surface).Show(surface), person, again, known);
    }

    /// <summary>It has been kept for long enough, in a team that PeerHelp has left, too.</summary>
    public static Decision Forget(TimeCame.ExperimentEnds ends, Snapshot known) =>
        known.Person(ends.Person) is not { } person || person.ExperimentOf(ends.Request) is not { } experiment ? Decision.Nothing
        : known.Now < experiment.Ends ? Decision.Nothing.Wake(experiment.Ends, ends)
        : Experimenting.Drop(known.Request(ends.Request), person, ends.Request);

    private static Surface SurfaceOf(HelpRequest request, Experiment experiment) => request.ToAsker(SurfaceKind.Reflection, experiment.Turn);
}
