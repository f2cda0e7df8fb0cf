using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the one who wanted to try something: one gentle question. What is kept no longer is not shown any longer.</summary>
internal static class ReflectionCard
{
    public static Card? Of(View view) => view.Scene.Own switch
    {
        null => null,
        { } own when own.AskedAt is null || view.Surface.Round < own.Turn => Only(view.Say.ExperimentKept(view.Say.Dates.Day(own.AskOn))),
        { Said: Tried.NotSaid } own => Question(view, own),
        { Said: Tried.NoTime, Turn: 0 } => NoTime(view),
        { Said: var said } => Only(Heard(said, view.Say)),
    };

    /// <summary>What is said to an answer, on the card and in words.</summary>
    public static string Heard(Tried said, Texts say) => said switch
    {
        Tried.Worked => say.ReflectedWorked,
        Tried.NotYet => say.ReflectedNotYet,
        Tried.NoTime => say.ReflectedNoTime,
        _ => say.ReflectedTold,
    };

    private static Card Question(View view, Experiment own)
    {
        var (say, words) = (view.Say, Plain.Of(own.Words, 500));
        return Card(
            [Line(own.OnTheDay ? say.ReflectOnTheDay(words) : say.Reflect(words))],
            Press(view, say.TriedWorked, Verbs.ReflectionWorked),
            Press(view, say.TriedNotYet, Verbs.ReflectionNotYet),
            view.More(
            [
                .. Rows(Press(view, say.TriedNoTime, Verbs.ReflectionNoTime)),
                new InputText(Inputs.Words, say.OwnWords) { IsMultiline = true, MaxLength = 1000 },
                .. Rows(Press(view, say.KeepForMe, Verbs.ReflectionWords)),
            ]));
    }

    /// <summary>Another day is offered once.</summary>
    private static Card NoTime(View view) => Card(
        [Line(view.Say.ReflectedNoTime)],
        new ShowCard(view.Say.AskLater, Card(
        [
            .. ExperimentPart.Occasion(view),
            .. Rows(Press(view, view.Say.Save, Verbs.ReflectionLater)),
        ])));

    private static Execute Press(View view, string title, string verb) => view.Press(title, verb, version: view.Surface.Round);
}
