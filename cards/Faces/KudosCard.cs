using PeerHelp.Cards.Adaptive;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the helper: a colleague's thanks, seen by nobody else.</summary>
internal static class KudosCard
{
    public static Card Of(View view) => LearningPart.On(view, Thanks(view));

    private static Card Thanks(View view) => Only(string.IsNullOrWhiteSpace(view.Request.Thanks)
        ? view.Say.KudosReceived(view.Request.Asker.Name)
        : view.Say.KudosReceivedWords(view.Request.Asker.Name, Plain.Of(view.Request.Thanks, 500)));
}
