using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Thanks;

/// <summary>What is decided when the asker thanks the helper, and who came to help beside: privately, once; and in the thread only where the helper wants it.</summary>
public static class Thanking
{
    private const int MostLetters = 500;

    public static Decision Give(HelpRequest request, Pressed press) =>
        press.By.Id != request.Asker.Id ? Decision.Refuse(Refusal.NotYours)
        : request.Helper is null ? Decision.Refuse(Refusal.CardIsOld)
        : Give(request, press.Input(Inputs.Words));

    /// <summary>By button or in words; once.</summary>
    public static Decision Give(HelpRequest request, string words)
    {
        var surface = request.ToAsker(SurfaceKind.FollowUp, request.Sequence);
        if (request.Thanks is not null)
        {
            return Decision.Showing(surface);
        }

        var thanked = request with { Thanks = words.Length > MostLetters ? words[..MostLetters] : words };
        return Decision.Showing(surface)
            .Save(thanked)
            .Show(surface, thanked.To(request.Helper!.Id, SurfaceKind.Kudos))
            .Show(request.Joined.Select(one => thanked.To(one.Id, SurfaceKind.Kudos)));
    }

    /// <summary>The thanks are shown in the thread, or taken from there again: only ever by the tap of the one who was thanked.</summary>
    public static Decision Share(HelpRequest request, Pressed press, bool inThread)
    {
        if (press.By.Id != request.Helper?.Id)
        {
            return Decision.Refuse(Refusal.NotTheHelper);
        }

        if (request.Thanks is null)
        {
            return Decision.Refuse(Refusal.CardIsOld);
        }

        var surface = request.To(press.By.Id, SurfaceKind.Kudos);
        return request.ThanksShown == inThread
            ? Decision.Showing(surface)
            : Decision.Showing(surface).Save(request with { ThanksShown = inThread }).Show(surface, request.Card);
    }
}
