using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring.Listeners;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>What other cards hold of those who listen, or would like to.</summary>
internal static class Listeners
{
    /// <summary>On the card in the thread, while a talk about this can still be listened to.</summary>
    public static IReadOnlyList<Button> Ask(View view) =>
        view.Request.State is RequestState.Found or RequestState.Agreed && Wishing.IsPossible(view.Request, view.Scene.Now)
            ? [view.Press(view.Say.AskToListen, Verbs.ListenAsk)]
            : [];

    /// <summary>Who listens, on the cards of the two.</summary>
    public static IEnumerable<Element> Lines(View view)
    {
        var coming = view.Request.Listeners.Where(one => one.Stage is ListenerStage.Coming).Select(one => one.Person.Name).ToList();
        return coming.Count > 0 ? [Line(view.Say.ListeningNow(Names(coming, view.Say)))] : [];
    }

    /// <summary>The talk is still ahead.</summary>
    public static bool IsAhead(View view) => view.Request is { State: RequestState.Agreed, Meeting: { } meeting } && view.Scene.Now < meeting.Start;

    /// <summary>Names as a sentence lists them.</summary>
    public static string Names(IReadOnlyList<string> names, Texts say) =>
        names.Count > 1 ? say.And(string.Join(", ", names.SkipLast(1)), names[^1]) : names[0];
}
