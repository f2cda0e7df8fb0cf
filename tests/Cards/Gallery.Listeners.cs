using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Cards.Tests;

/// <content>The cards of those who would like to listen to a talk, and of the two who are asked.</content>
internal static partial class Gallery
{
    private static IEnumerable<Situation> Heard()
    {
        foreach (var stage in Enum.GetValues<ListenerStage>())
        {
            yield return To(Some.Maija, SurfaceKind.Listen, Some.Heard(stage), $"listen, {stage}", 1);
            yield return To(Some.Eeva, SurfaceKind.MayListen, Some.Heard(stage), $"may listen, {stage}", 1);
        }

        yield return To(Some.Maija, SurfaceKind.Listen, Some.Heard(ListenerStage.Coming) with { Sequence = 2 }, "listen, time changed", 1);
        yield return To(Some.Maija, SurfaceKind.Reminder, Some.Heard(ListenerStage.Coming), "listen, reminder", 1);
        yield return To(Some.Maija, SurfaceKind.CalledOff, Some.Heard(ListenerStage.Wishing) with { State = RequestState.Found, Meeting = null }, "listen, called off", 2);
        yield return ToAsker(SurfaceKind.MayListen, Some.Heard(ListenerStage.Asking, Some.Aino.Id), "may listen, answered", 1);
        yield return ToAsker(SurfaceKind.Agreed, Some.Heard(ListenerStage.Coming), "listen, agreed", 1);
        yield return On(Some.Heard(ListenerStage.Coming), "listen, request agreed");
        var told = Some.Told(DraftStage.Published) with { Listeners = Some.Heard(ListenerStage.NotThisTime).Listeners };
        yield return To(Some.Maija, SurfaceKind.Takeaway, told with { Recalled = [Some.Shared.Id] }, "listen, takeaway");
        yield return To(Some.Maija, SurfaceKind.Takeaway, Some.Told(DraftStage.TakenBack), "listen, takeaway taken back");
        var helped = Some.Talked(FollowUp.Helped) with { State = RequestState.Solved };
        yield return ToAsker(SurfaceKind.FollowUp, helped with { Joined = [Some.Maija] }, "follow-up, helped by two", 1);
        yield return ToAsker(SurfaceKind.FollowUp, helped with { Joined = [Some.Maija], Thanks = "" }, "follow-up, two thanked", 1);
        yield return To(Some.Maija, SurfaceKind.Kudos, helped with { Joined = [Some.Maija], Thanks = "Kiitos!" }, "kudos to who came, too");
    }
}
