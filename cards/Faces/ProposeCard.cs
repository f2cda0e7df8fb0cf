using NodaTime.Text;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the helper: when would suit you? Words come before pickers, because people answer on a phone.</summary>
internal static class ProposeCard
{
    private const int MostTimes = 8;

    public static Card Of(View view) =>
        IsOpen(view) && view.Surface.Round == view.Request.Rounds ? Form(view) : Status.ToHelper(view);

    /// <summary>The helper's times are what everybody waits for.</summary>
    public static bool IsOpen(View view) =>
        view is { IsToHelper: true, Request: { IsClosed: false, Meeting: null, Proposal: null } }
        && !(view.Request.IsByWriting && view.Request.FollowUp is not FollowUp.NotAsked);

    public static Card Form(View view) => view.Request.IsByWriting ? Tip(view) : TimesForm(view);

    private static Card Tip(View view) => Card(
        [Line(view.Say.TipWhere(view.Request.Asker.Name))],
        view.ThreadLink,
        Open(view.Say.OpenChat, view.Scene.Links.Chat),
        view.More(
        [
            .. Rows(
                view.First(view.Say.TipSent, Verbs.OfferWritten),
                view.Press(view.Say.CannotHelp, Verbs.SlotDecline, version: view.Request.Rounds)),
        ]));

    private static Card TimesForm(View view)
    {
        var (say, round) = (view.Say, view.Request.Rounds);
        return Card(
            [Line(Question(view)), .. Times(view), Words(say)],
            view.First(say.SuggestTimes, Verbs.SlotPropose, version: round),
            view.More(
            [
                Day(view),
                new InputTime(Inputs.Time, say.TimeLabel),
                .. Rows(
                    view.Press(say.SuggestThisTime, Verbs.SlotPropose, version: round),
                    view.Press(say.CannotHelp, Verbs.SlotDecline, version: round)),
            ]));
    }

    private static string Question(View view) => view.Request switch
    {
        { Wished.Count: > 0 } wishing => view.Say.Wishes(wishing.Asker.Name, view.Say.Dates.List(wishing.Wished, view.Zone)),
        { Sequence: > 0 } => view.Say.WhenInstead,
        { Rounds: > 1 } => view.Say.WhenElse(view.Request.Asker.Name),
        _ => view.Say.WhenWouldSuit,
    };

    private static IEnumerable<Element> Times(View view)
    {
        var free = view.Request.Suggested.Where(start => start > view.Scene.Now).Take(MostTimes).ToList();
        if (free.Count == 0)
        {
            return [];
        }

        var choices = free.ConvertAll(start => new Choice(view.When(start), InstantPattern.ExtendedIso.Format(start)));
        return
        [
            new InputChoiceSet(Inputs.Times, view.Say.TimesLabel, choices)
            {
                IsMultiSelect = true,
                Style = ChoiceStyle.Expanded,
                Value = string.Join(",", choices.Select(choice => choice.Value)),
            },
        ];
    }

    private static InputText Words(Texts say) =>
        new(Inputs.Words, say.WordsLabel) { Placeholder = say.WordsPlaceholder, MaxLength = 300 };

    private static InputDate Day(View view) => new(Inputs.Date, view.Say.DateLabel)
    {
        Min = LocalDatePattern.Iso.Format(view.Scene.Now.InZone(view.Zone).Date),
    };
}
