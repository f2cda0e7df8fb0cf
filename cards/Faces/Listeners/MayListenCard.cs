using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Sparring.Listeners;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker and the helper, each once: may this colleague listen? What the other one said stands nowhere.</summary>
internal static class MayListenCard
{
    public static Card Of(View view) => view.Request.Listeners.FirstOrDefault(one => one.Number == view.Surface.Round) switch
    {
        { Stage: ListenerStage.Coming, Person: var person } => Only(view.Say.ComesToListen(person.Name)),
        { Answered: var answered } when view.Surface.To is { } reader && answered.Contains(reader) => Only(view.Say.MayListenThanks),
        { Stage: ListenerStage.Asking } listener when Listeners.IsAhead(view) => Question(view, listener),
        _ => Only(view.Say.MayListenOver),
    };

    private static Card Question(View view, Listener listener) => Card(
        [Line(view.Say.MayListen(listener.Person.Name, view.When(view.Request.Meeting!.Start))), Subtle(view.Say.MayListenPromise)],
        view.First(view.Say.MayListenYes, Verbs.ListenYes, listener.Person.Id, listener.Number),
        view.Press(view.Say.ConsentNo, Verbs.ListenNo, listener.Person.Id, listener.Number));
}
