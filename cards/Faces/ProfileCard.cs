using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>What may people ask you about? Filled in within a minute.</summary>
internal static class ProfileCard
{
    private const string UsualHours = "Mon-Fri 08:00-16:00";
    private const string SomeHours = "Tue 13:00-15:00, Thu 13:00-15:00";

    // Each language by its own name, whatever language the card speaks.
    private static readonly Choice[] Languages = [new("suomi", "fi"), new("svenska", "sv"), new("English", "en")];

    public static Card Of(Note.ProfileCard known, Language language, Texts say, string? feed) => Card(
        [
            Heading(say.ProfileQuestion),
            Subtle(say.ProfileHint),
            new InputText(Inputs.Tags, say.TagsLabel)
            {
                Value = Plain.Of(string.Join(", ", known.Tags), 500),
                Placeholder = say.TopicsPlaceholder,
                MaxLength = 500,
            },
        ],
        Press(say.Save, new CardAction(Verbs.ProfileSave, default, default)) with { Style = ButtonStyle.Positive },
        new ShowCard(say.More, Card(
            [
                new InputNumber(Inputs.Limit, say.LimitLabel) { Min = 0, Max = 10, Value = known.WeeklyLimit },
                Hours(Inputs.Hours, say.HoursLabel, known.Hours, UsualHours, say),
                Hours(Inputs.SparringHours, say.SparringHoursLabel, known.SparringHours, SomeHours, say),
                new InputChoiceSet(Inputs.Language, say.LanguageLabel, Languages)
                {
                    Style = ChoiceStyle.Compact,
                    Value = Texts.In(language).Tag,
                },
                .. feed is null ? [Subtle(say.CalendarFeedHint)] : Rows(Open(say.CalendarFeed, feed)),
            ],
            Press(say.Save, new CardAction(Verbs.ProfileSave, default, default)))));

    /// <summary>Hours as the reader writes them: the same words are understood when they come back.</summary>
    private static InputText Hours(string id, string label, string? hours, string form, Texts say) => new(id, label)
    {
        Value = hours is null ? null : say.Dates.Hours(hours),
        Placeholder = say.Dates.Hours(form),
        MaxLength = 150,
    };
}
