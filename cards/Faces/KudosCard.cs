using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the helper, and who came to help beside: a colleague's thanks, seen by nobody else unless the helper wants it.</summary>
internal static class KudosCard
{
    public static Card Of(View view) => LearningPart.On(view, Thanked(view));

    private static Card Thanked(View view) => view.Request switch
    {
        { Thanks: null } or { Helper: null } => Thanks(view),
        _ when !view.IsToHelper => Thanks(view),
        { ThanksShown: true } => Thanks(view, view.Say.KudosIsPublic, view.Press(view.Say.TakeFromThread, Verbs.KudosPrivate)),
        _ => Thanks(view, view.Say.KudosPublicAsk, view.Press(view.Say.ShowInThread, Verbs.KudosPublic)),
    };

    private static Card Thanks(View view, string? hint = null, Button? button = null) =>
        Card([Line(Words(view)), .. hint is null ? Array.Empty<Element>() : [Subtle(hint)]], button);

    private static string Words(View view) => string.IsNullOrWhiteSpace(view.Request.Thanks)
        ? view.Say.KudosReceived(view.Request.Asker.Name)
        : view.Say.KudosReceivedWords(view.Request.Asker.Name, Plain.Of(view.Request.Thanks, 500));
}
