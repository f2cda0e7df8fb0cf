using PeerHelp.Cards.Adaptive;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>The address of one's own sparrings, and what one does with it.</summary>
internal static class CalendarFeedCard
{
    public static Card Of(string address, Texts say) => Card(
        [
            Heading(say.CalendarFeedTitle),
            Line(say.CalendarFeedHow),
            // A field can be copied from on a phone, and a long address does not run over its edge.
            new InputText("address", say.CalendarFeed) { Value = address },
            Subtle(say.CalendarFeedPrivacy),
        ],
        Open(say.CalendarFeed, address));
}
