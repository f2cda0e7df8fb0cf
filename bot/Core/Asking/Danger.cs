using NodaTime;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Asking;

/// <summary>
/// What is decided when a message tells of acute danger to life: nobody is asked and no card is posted; the writer hears at
/// once, privately, where to call, and a lead is asked to call only when the writer wishes it.
/// </summary>
public static class Danger
{
    /// <summary>How long it is remembered after the last word about it.</summary>
    private static readonly Duration Remembered = Duration.FromDays(1);

    /// <summary>Where to call, told to the writer. The card is new each time, so that it is noticed.</summary>
    public static Decision Tell(HelpRequest request, Person asker, Snapshot known)
    {
        var told = request with { Danger = new DangerCall(known.Now, (request.Danger?.Turn ?? 0) + 1) };
        return Decision.Nothing
            .Save(told)
            .Save(asker with { InDanger = request.Id })
            .Show(CardOf(told))
            .Wake(known.Now + Remembered, new TimeCame.Forget(request.Community, request.Id));
    }

    /// <summary>A question that turns out to tell of danger is looked into no more; what has been agreed stays.</summary>
    public static Decision Rise(HelpRequest request, Person asker, Snapshot known)
    {
        if (request.State is not (RequestState.Listening or RequestState.Held or RequestState.Searching or RequestState.AskerDecides))
        {
            return Tell(request, asker, known);
        }

        var hidden = request with { State = RequestState.Acute };
        return Tell(hidden, asker, known).Show(hidden.Card).Show(Sparring.Offering.OpenSurfaces(hidden).Union(hidden.Questions));
    }

    /// <summary>Told in the private chat. Of these words nothing is kept.</summary>
    public static Decision ToldPrivately(Said said, Person person, Snapshot known)
    {
        var community = person.Communities.Select(known.Community).FirstOrDefault(one => one is { Active: true });
        if (community is null)
        {
            return Decision.Nothing.Save(person).Tell(person.Id, new Note.Danger(null));
        }

        var id = OfChat(said.Chat);
        return Tell(
            known.Request(id) ?? new HelpRequest(id, community.Id, new ThreadRef(said.Chat, ""), person.Party, "", known.Now)
            {
                State = RequestState.Acute,
                CalendarKey = known.Secret,
                LastWord = known.Now,
            },
            person, known);
    }

    /// <summary>What is told in a private chat is remembered under the chat's own name.</summary>
    public static RequestId OfChat(string chat) => RequestId.Of(chat, "danger");

    /// <summary>The answer in words; null when they are no answer.</summary>
    public static Decision? Answer(HelpRequest request, string text, Person asker, Snapshot known)
    {
        var onDuty = known.Community(request.Community)!.Settings.OnDuty;
        return request.Danger is not { Calm: false } ? null : DangerWords.Read(text) switch
        {
            DangerWord.CallMe => InWords(CallMe(request, known), asker, new Note.CallAsked()),
            DangerWord.Calm => InWords(Calm(request, asker, known), asker, new Note.QuestionIsOut()),
            DangerWord.No => Decision.Nothing.Save(asker with { InDanger = null }).Tell(asker.Id, new Note.Danger(onDuty)),
            _ => null,
        };
    }

    public static Decision ByPress(Pressed press, Snapshot known)
    {
        if (known.Community(press.Community) is not { Active: true } community)
        {
            return Decision.Refuse(Refusal.NothingHere);
        }

        if (known.Request(press.Request) is not { Danger: not null } request)
        {
            return Decision.Only(new Answer.Say(new Note.Danger(community.Settings.OnDuty)));
        }

        return press.Verb switch
        {
            Verbs.DangerCalling => community.IsLead(press.By.Id) ? Calling(request, press.By.Party, community) : Decision.Refuse(Refusal.NotALead),
            _ when press.By.Id != request.Asker.Id => Decision.Refuse(Refusal.NotYours),
            Verbs.DangerCallMe => CallMe(request, known),
            _ => Calm(request, Roster.Known(known, press.By), known),
        };
    }

    /// <summary>A day later nothing is left of it but an ordinary question, if it became one.</summary>
    public static Decision Forget(HelpRequest request, TimeCame.Forget timer, Snapshot known)
    {
        if (request.Danger!.ToldAt + Remembered is var ends && known.Now < ends)
        {
            return Decision.Nothing.Wake(ends, timer);
        }

        var forgotten = Decision.Nothing.Save(
            known.Person(request.Asker.Id) is { } asker && asker.InDanger == request.Id ? [asker with { InDanger = null }] : []);
        return request.State is RequestState.Acute
            ? forgotten.Remove(request)
            : forgotten.Save(request with { Danger = null }).Show(request.Standing.Where(card => card.Kind is SurfaceKind.Danger));
    }

    /// <summary>The leads read who wishes to be called, and not a word more; also in the evening, because the writer asks for it.</summary>
    private static Decision CallMe(HelpRequest request, Snapshot known)
    {
        var community = known.Community(request.Community)!;
        var leads = LeadsFor(request, community).ToList();
        if (leads.Count == 0)
        {
            return Decision.Only(new Answer.Say(new Note.Danger(community.Settings.OnDuty)));
        }

        return request.Danger!.LeadsAsked
            ? Decision.Showing(CardOf(request))
            : Decision.Showing(CardOf(request))
                .Save(request with { Danger = request.Danger with { LeadsAsked = true, ToldAt = known.Now } })
                .Show(leads.Select(lead => ToLead(request, lead)))
                .Show(CardOf(request));
    }

    private static Decision Calling(HelpRequest request, Party lead, Community community)
    {
        var shown = Decision.Showing(ToLead(request, lead.Id));
        return request.Danger is { Caller: not null } or { LeadsAsked: false }
            ? shown
            : shown
                .Save(request with { Danger = request.Danger! with { Caller = lead } })
                .Show(LeadsFor(request, community).Select(one => ToLead(request, one)))
                .Show(CardOf(request));
    }

    /// <summary>Nobody is in danger: a question that was kept back becomes a help request like any other.</summary>
    private static Decision Calm(HelpRequest request, Person asker, Snapshot known)
    {
        var calm = request with { Danger = request.Danger! with { Calm = true } };
        var decision = Decision.Showing(CardOf(request))
            .Save(calm)
            .Save(asker with { InDanger = null })
            .Show(CardOf(request))
            .Show(request.Standing.Where(card => card.Kind is SurfaceKind.CallMe));
        return request is not { State: RequestState.Acute or RequestState.Gone } ? decision
            : request.IsForgotten ? decision with { Answer = new Answer.Say(new Note.AskAnew()) }
            : decision.Then(Posting.Begin(calm, asker with { InDanger = null }, known)) with { Answer = decision.Answer };
    }

    /// <summary>Words are answered in words.</summary>
    private static Decision InWords(Decision decision, Person asker, Note done) =>
        (decision.Saves.Any(saved => saved.Key == asker.Key) ? decision : decision.Save(asker))
        .Tell(asker.Id, decision.Answer is Answer.Say(var note) ? note : done);

    private static Surface CardOf(HelpRequest request) => request.ToAsker(SurfaceKind.Danger, request.Danger!.Turn);

    private static Surface ToLead(HelpRequest request, PersonId lead) => request.To(lead, SurfaceKind.CallMe, request.Danger!.Turn);

    private static IEnumerable<PersonId> LeadsFor(HelpRequest request, Community community) =>
        community.Leads.Where(lead => lead != request.Asker.Id);
}
