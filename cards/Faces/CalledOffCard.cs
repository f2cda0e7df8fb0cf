using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the other one: the talk was called off. It says nothing of who or why.</summary>
internal static class CalledOffCard
{
    public static Card Of(View view) => view switch
    {
        { Surface.To: { } to, Request: { IsClosed: false } request } when request.ListenerOf(to) is { IsLive: true } => Only(view.Say.ListenCalledOff),
        { IsToAsker: false } => Only(view.Say.CalledOffHelper),
        { Request.State: RequestState.Held or RequestState.AskerDecides } => Card(
            [Line(view.Say.CalledOffAsker)],
            view.First(view.Say.FindAnother, Verbs.RequestFind),
            view.Press(view.Say.GotHelp, Verbs.RequestSolved)),
        { Request.State: RequestState.Searching } =>
            Card([Line(view.Say.CalledOffAskerDone), Line(view.Say.LookingForYou)]),
        { IsUnhelped: true } => Only(view.Say.CalledOffAskerDone),
        _ => Status.ToAsker(view),
    };
}
