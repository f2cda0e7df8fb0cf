using NodaTime;
using NodaTime.Text;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when the helper says which times suit.</summary>
public static class Proposing
{
    private const int MostTimes = 3;
    private const int Minutes = 30;

    /// <summary>Chosen on the card: words win over a date and time, those over the suggested times.</summary>
    public static Decision ByCard(HelpRequest request, Pressed press, Snapshot known)
    {
        if (Refused(request, press.By.Id, press.Version) is { } refused)
        {
            return refused;
        }

        var words = press.Input(Inputs.Words);
        var wished = words.Length > 0 ? FromWords(words, request, known)
            : OwnTime(press, request, known) is { } own ? [own]
            : Parsed(press.Input(Inputs.Times));
        return Propose(request, wished, known);
    }

    /// <summary>Written in the private chat, such as "huomenna klo 10".</summary>
    public static Decision InWords(HelpRequest request, PersonId by, string words, Snapshot known)
    {
        if (Refused(request, by, request.Rounds) is { } refused)
        {
            return refused;
        }

        var decision = Propose(request, WishesOf(words, request, known), known);
        return decision.Saves.OfType<HelpRequest>().SingleOrDefault() is { State: RequestState.Found, Proposal: { } proposal }
            ? decision.Tell(by, new Note.TimesSent(request.Asker.Name, proposal.Starts))
            : decision;
    }

    /// <summary>Before the asker has picked, the helper writes others: they take the place of those sent, or come beside them ("kolmelta käy myös").</summary>
    /// <remarks>The asker's card is the same one with its new times. A press on a time that is gone from it is answered kindly.</remarks>
    public static Decision Again(HelpRequest request, string words, Snapshot known)
    {
        var wished = FromWords(words, request, known);
        var free = FreeOf(wished, request, known);
        if (free.Count == 0)
        {
            return Decision.Refuse(wished.Count == 0 ? Refusal.NoTimeGiven : Refusal.SlotIsTaken);
        }

        var (helper, sent) = (request.Helper!, request.Proposal!);
        IReadOnlyList<Instant> starts = Matching.Tokens.Of(words).Any(TimeTalkWords.Besides.Contains)
            ? [.. free.Union(sent.Starts).Take(MostTimes).Order()]
            : free;
        var changed = request with { Proposal = sent with { Starts = starts } };
        return Decision.Nothing
            .Save(changed)
            .Save(Weeks.Promise(helper.Id, request.Id, known))
            .Save(Answering.AboutThis(changed, known))
            .Show(changed.ToAsker(SurfaceKind.Times, sent.Version), Offering.HelpersSurface(changed, helper.Id))
            .Tell(helper.Id, new Note.TimesSent(request.Asker.Name, starts));
    }

    private static Decision? Refused(HelpRequest request, PersonId by, int version) => request switch
    {
        { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
        { Helper: null } => Decision.Refuse(Refusal.CardIsOld),
        { Helper: { } helper } when helper.Id != by => Decision.Refuse(Refusal.NotTheHelper),
        { State: RequestState.Found, Proposal: null } when version == request.Rounds => null,
        _ => Decision.Showing(request.To(by, SurfaceKind.Propose, request.Rounds)),
    };

    private static Decision Propose(HelpRequest request, IReadOnlyList<Instant> wished, Snapshot known)
    {
        if (wished.Count == 0)
        {
            return Decision.Refuse(Refusal.NoTimeGiven);
        }

        var helper = request.Helper!;
        var free = FreeOf(wished, request, known);
        if (free.Count == 0)
        {
            return Decision.Refuse(Refusal.SlotIsTaken);
        }

        var proposed = request with { Proposal = new Proposal(request.Rounds, free, Minutes) };
        if (free.Intersect(request.Wished).ToList() is [var both, ..])
        {
            return Picking.AgreeOnWish(proposed, new Meeting(both, Minutes, helper.Name), known);
        }

        var surface = Offering.HelpersSurface(proposed, helper.Id);
        return Decision.Showing(surface)
            .Save(proposed)
            .Save(Weeks.Promise(helper.Id, request.Id, known))
            .Save(Answering.AboutThis(proposed, known))
            .Show(proposed.ToAsker(SurfaceKind.Times, request.Rounds), surface);
    }

    /// <summary>Those ahead that nothing is booked on.</summary>
    private static List<Instant> FreeOf(IEnumerable<Instant> wished, HelpRequest request, Snapshot known) =>
    [
        .. wished.Distinct().Order()
            .Where(start => start > known.Now && Weeks.AreFree(request, request.Helper!.Id, new Meeting(start, Minutes, request.Helper.Name), known))
            .Take(MostTimes),
    ];

    /// <summary>A bare yes means what the asker wished for.</summary>
    private static IReadOnlyList<Instant> WishesOf(string words, HelpRequest request, Snapshot known)
    {
        var talk = Answering.Read(words, request.Asker, request.Helper!.Id, request, known);
        return request.Wished.Count > 0 && talk is { Named.Count: 0, Agrees: true } or { Faintly: true }
            ? Answering.Chosen(request.Wished, talk)
            : FromWords(words, request, known);
    }

    private static IReadOnlyList<Instant> FromWords(string words, HelpRequest request, Snapshot known)
    {
        var query = Weeks.Query(request, request.Helper!.Id, known);
        return
        [
            .. TimePhrases.Read(words, known.Now, query.People[0].Time, known.Person(request.Helper.Id)?.Tongue ?? "")
                .SelectMany(candidate => FreeTimes.Within(candidate, query)),
        ];
    }

    private static Instant? OwnTime(Pressed press, HelpRequest request, Snapshot known)
    {
        var date = LocalDatePattern.Iso.Parse(press.Input(Inputs.Date));
        var time = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(press.Input(Inputs.Time));
        if (!time.Success)
        {
            return null;
        }

        var clock = known.Community(request.Community)!.WorkingTime();
        return clock.ToInstant((date.Success ? date.Value : clock.DateOf(known.Now)).At(time.Value));
    }

    private static IReadOnlyList<Instant> Parsed(string times) =>
    [
        .. from part in times.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let parsed = InstantPattern.ExtendedIso.Parse(part)
           where parsed.Success
           select parsed.Value,
    ];
}
