namespace PeerHelp.Core.Asking;

/// <summary>What is decided when someone says that a question is familiar.</summary>
public static class Reacting
{
    /// <summary>"Tuttua minullekin": each colleague counts once, and the asker not at all.</summary>
    public static Decision MeToo(HelpRequest request, Pressed press)
    {
        if (press.By.Id == request.Asker.Id || request.MeToo.Contains(press.By.Id))
        {
            return Decision.Showing(request.Card);
        }

        var more = request with { MeToo = [.. request.MeToo, press.By.Id] };
        return Decision.Showing(more.Card).Save(more).Show(more.Card);
    }
}
