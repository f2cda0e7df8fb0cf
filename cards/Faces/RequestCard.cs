using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>The one small card in the thread. Nobody can read from it who was asked or who said no.</summary>
internal static class RequestCard
{
    public static Card Of(View view) =>
        Card(Lines(view), view.Scene.Viewer == view.Request.Asker.Id ? RequestButtons.OfAsker(view) : RequestButtons.OfAll(view))
            with { Refresh = Refresh(view) };

    private static List<Element> Lines(View view)
    {
        var (request, say) = (view.Request, view.Say);
        List<Element> lines = [Line(State(view))];
        if (view.IsUnhelped && request.Referrals.LastOrDefault(referral => IsPublic(referral, request)) is { } referral)
        {
            lines.Add(Line(say.Referred(referral.By.Name, referral.Expert.Name)));
        }

        if (request is { Circle: { Stage: LiftStage.Listed } lift, State: not RequestState.Withdrawn })
        {
            lines.Add(Line(say.CircleListed(say.Dates.Date(lift.Day))));
        }

        if (request is { ThanksShown: true, Thanks: { } thanks, Helper: { } thanked, State: not RequestState.Withdrawn })
        {
            lines.Add(Line(thanks.Length == 0 ? say.ThankedInThread(thanked.Name) : say.ThankedInThreadWords(thanked.Name, Plain.Of(thanks, 500))));
        }

        if (request is { CatchUp: { Said: CatchUpSaid.Good, InThread: true } news, State: not RequestState.Withdrawn })
        {
            lines.Add(Line(news.Words is { } words ? say.NewsInThreadWords(Plain.Of(words, 500)) : say.NewsInThread));
        }

        if (request.MeToo.Count > 0)
        {
            lines.Add(Subtle(say.MeTooCount(request.MeToo.Count)));
        }

        return lines;
    }

    private static string State(View view)
    {
        var (request, say) = (view.Request, view.Say);
        return request.State switch
        {
            RequestState.Listening => Listening(view),
            RequestState.Held => say.HumansTalking,
            RequestState.Searching => say.Searching,
            RequestState.Found when request.Helper is { } helper => say.Found(helper.Name),
            RequestState.Agreed when request.Helper is { } helper => say.TimeAgreed(helper.Name),
            RequestState.Solved => say.Solved,
            RequestState.Withdrawn => say.Withdrawn,
            _ => say.StillOpen,
        };
    }

    private static string Listening(View view)
    {
        var (scene, say) = (view.Scene, view.Say);
        var ends = scene.Request.GraceEnds;
        return !scene.Community.WorkingTime().IsWorking(scene.Now) ? say.NextWorkday(view.When(ends))
            : ends.InZone(view.Zone).Date > scene.Now.InZone(view.Zone).Date ? say.ListeningUntil(view.When(ends))
            : say.Listening;
    }

    // An expert who was asked privately and named another must not be seen to have been asked.
    private static bool IsPublic(Referral referral, HelpRequest request) =>
        request.OfferTo(referral.By.Id) is not { State: OfferState.NotMe };

    private static Refresh? Refresh(View view) => view.Request.AskerTeamsId is { } asker
        ? new Refresh(view.Press("PeerHelp", Verbs.RequestShow) with { Fallback = null }, [asker])
        : null;
}
