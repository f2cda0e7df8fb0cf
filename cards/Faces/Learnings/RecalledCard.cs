using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker: what colleagues have learned about this before, and the way to a person all the same.</summary>
internal static class RecalledCard
{
    public static Card Of(View view)
    {
        var told = view.Scene.Learnings.Where(learning => learning.IsShownAt(view.Scene.Now)).Select(learning => UserText(learning.Text)).ToList();
        if (told.Count == 0 || view.Request.State is RequestState.Withdrawn)
        {
            return Status.ToAsker(view);
        }

        Element[] read = [Line(view.Say.EarlierLearnings), .. told];
        return view.Request.State switch
        {
            RequestState.Searching => Card([.. read, Subtle(view.Say.LookingForYou)], Enough(view)),
            _ when view.IsUnhelped => Card(read, view.First(view.Say.StillPerson, Verbs.RequestFind), Enough(view)),
            RequestState.Solved => Card([.. read, Subtle(view.Say.GladItHelped)]),
            _ => Card(read),
        };
    }

    private static Button Enough(View view) => view.Press(view.Say.GotHelp, Verbs.RequestSolved);
}
