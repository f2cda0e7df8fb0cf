using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Core.Asking;

/// <summary>What is decided when someone says that a question is familiar.</summary>
public static class Reacting
{
    /// <summary>
    /// "Tuttua minullekin": each colleague counts once, and the asker not at all. Where others may listen to the talk, the press
    /// is answered with that: nothing is sent for it.
    /// </summary>
    public static Decision MeToo(HelpRequest request, Pressed press, Snapshot known)
    {
        if (press.By.Id == request.Asker.Id || request.MeToo.Contains(press.By.Id))
        {
            return Decision.Showing(request.Card);
        }

        var more = request with { MeToo = [.. request.MeToo, press.By.Id] };
        var decision = Decision.Showing(more.Card).Save(more).Show(more.Card);
        if (known.Person(press.By.Id) is not { } person)
        {
            return decision;
        }

        decision = decision.Save(person with { FamiliarWith = request.Id });
        return Wishing.MayAsk(more, person.Id, known) ? decision with { Answer = new Answer.Say(new Note.MayAskToListen()) } : decision;
    }
}
