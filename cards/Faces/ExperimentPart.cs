using NodaTime.Text;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>On the asker's follow-up card: one small experiment, if he or she likes, for nobody else's eyes.</summary>
internal static class ExperimentPart
{
    /// <summary>That it is kept, and when it will be asked about.</summary>
    public static IEnumerable<Element> Lines(View view) => view.Scene.Own is { AskedAt: null } kept
        ? [Subtle(view.Say.ExperimentKept(view.Say.Dates.Day(kept.AskOn)))]
        : [];

    /// <summary>Where it is written, and changed until it is asked about.</summary>
    public static Button? Offer(View view) => view.Scene.Own is { AskedAt: not null } or { Turn: > 0 }
        ? null
        : new ShowCard(view.Say.Experiment, Card([.. Form(view, view.Scene.Own)]));

    /// <summary>When it will be asked about, in words.</summary>
    public static IEnumerable<Element> Occasion(View view) =>
    [
        new InputText(Inputs.Occasion, view.Say.OccasionLabel) { Placeholder = view.Say.OccasionPlaceholder, MaxLength = 100 },
        Subtle(view.Say.OccasionUnlessSaid),
    ];

    private static IEnumerable<Element> Form(View view, Experiment? own) =>
    [
        Line(view.Say.ExperimentAsk),
        new InputText(Inputs.Experiment, view.Say.ExperimentLabel)
        {
            IsMultiline = true,
            MaxLength = 500,
            Placeholder = view.Say.ExperimentPlaceholder,
            Value = own is null ? null : Plain.Of(own.Words, 500),
        },
        .. Occasion(view),
        new InputDate(Inputs.Date, view.Say.OccasionDate)
        {
            Min = LocalDatePattern.Iso.Format(view.Scene.Now.InZone(view.Zone).Date.PlusDays(1)),
            Value = own is { OnTheDay: true } ? LocalDatePattern.Iso.Format(own.AskOn) : null,
        },
        .. Rows(
            view.Press(view.Say.KeepForMe, Verbs.ExperimentKeep, version: view.Request.Sequence),
            own is null ? null : view.Press(view.Say.DropExperiment, Verbs.ExperimentDrop, version: view.Request.Sequence)),
    ];
}
