using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Learnings;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>Short words about learnings that hold somebody's story: the story stands apart, as plain text.</summary>
internal static class LearningNotes
{
    /// <summary>The card, or null when a sentence is enough.</summary>
    public static Card? Of(Note note, Texts say) => note switch
    {
        Note.LearningsFound found => Card([Line(say.LearningsFound), .. found.Texts.Select(UserText)]),
        Note.MyLearnings mine => Card([Line(say.MyLearningsAre), .. mine.All.SelectMany(one => Own(one, say))]),
        Note.LearningStillHolds old => StillHolds(new Told(old.Learning, old.Community, old.Text), say),
        Note.LearningRewording told => Card(
            [Line(say.LearningRewording), UserText(told.Text)],
            Press(say.MayBePublished, Verbs.LearningAgree, told.Community, told.Learning, told.Version) with { Style = ButtonStyle.Positive },
            Press(say.ConsentNo, Verbs.LearningDisagree, told.Community, told.Learning, told.Version)),
        _ => null,
    };

    private static IEnumerable<Element> Own(Told one, Texts say) =>
        [UserText(one.Text), .. Rows(Press(say.RemoveLearning, Verbs.LearningRemove, one.Community, one.Id))];

    private static Card StillHolds(Told old, Texts say) => Card(
        [Line(say.LearningStillHolds), UserText(old.Text)],
        Press(say.StillHolds, Verbs.LearningKeep, old.Community, old.Id) with { Style = ButtonStyle.Positive },
        Press(say.Remove, Verbs.LearningRemove, old.Community, old.Id),
        new ShowCard(say.Reword, Card(
        [
            LearningPart.Field(say, old.Text),
            .. Rows(Press(say.Send, Verbs.LearningReword, old.Community, old.Id)),
        ])));

    private static Execute Press(string title, string verb, CommunityId community, LearningId learning, int version = 0) =>
        Parts.Press(title, new CardAction(verb, community, new RequestId(""), Version: version) { Learning = learning });
}
