using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>What may people ask you about? Filled in within a minute.</summary>
internal static class ProfileCard
{
    private const string HoursForm = "Mon-Fri 08:00-16:00";

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
                new InputText(Inputs.Hours, say.HoursLabel) { Value = known.Hours, Placeholder = HoursForm, MaxLength = 100 },
                new InputChoiceSet(Inputs.Language, say.LanguageLabel, Languages)
                {
                    Style = ChoiceStyle.Compact,
                    Value = Texts.In(language).Tag,
                },
                .. feed is null ? [Subtle(say.CalendarFeedHint)] : Rows(Open(say.CalendarFeed, feed)),
            ],
            Press(say.Save, new CardAction(Verbs.ProfileSave, default, default)))));
}
