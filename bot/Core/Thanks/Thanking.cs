using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Thanks;

/// <summary>What is decided when the asker thanks the helper: privately, once.</summary>
public static class Thanking
{
    private const int MostLetters = 500;

    public static Decision Give(HelpRequest request, Pressed press, Snapshot known)
    {
        if (press.By.Id != request.Asker.Id)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        if (request.Helper is not { } helper)
        {
            return Decision.Refuse(Refusal.CardIsOld);
        }

        var surface = request.ToAsker(SurfaceKind.FollowUp, request.Sequence);
        if (request.Thanks is not null)
        {
            return Decision.Showing(surface);
        }

        var words = press.Input(Inputs.Words);
        var thanked = request with { Thanks = words.Length > MostLetters ? words[..MostLetters] : words };
        return Decision.Showing(surface)
            .Save(thanked)
            .Show(surface, thanked.To(helper.Id, SurfaceKind.Kudos));
    }
}
