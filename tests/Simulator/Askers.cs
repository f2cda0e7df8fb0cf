using NodaTime;
using NodaTime.Text;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Simulator;

/// <summary>What simulated people do with their own questions, from the post to the thanks.</summary>
internal sealed class Askers(Year year)
{
    private const int MostChoices = 4;

    private readonly Chance chance = new(year.Customs.Seed ^ 0xA5);

    /// <summary>Questions are spread evenly over the working minutes of each week; one in twenty comes in the evening.</summary>
    public void Plan()
    {
        var count = Math.Max(1, year.Customs.People * year.Customs.Requests / 10);
        for (var week = 0; week < year.Customs.Weeks; week++)
        {
            for (var one = 0; one < count; one++)
            {
                var day = year.Time.Start + Duration.FromDays((7 * week) + chance.Below(5));
                var when = day + Duration.FromMinutes(chance.Is(0.05) ? chance.Between(720, 900) : chance.Between(120, 600));
                year.At(when, Ask);
            }
        }
    }

    public void Notice(HelpRequest? before, HelpRequest after)
    {
        var (who, id) = (year.Town[after.Asker.Id], after.Id);
        if (after.State is RequestState.AskerDecides && before?.State is not RequestState.AskerDecides)
        {
            year.Soon(who, year.Helpers.Minutes(), () => GoOn(who, id));
        }

        if (after is { State: RequestState.Held, AskedIfEnough: true } && before is not { State: RequestState.Held, AskedIfEnough: true })
        {
            year.Soon(who, year.Helpers.Minutes(), () => SayIfEnough(who, id));
        }

        if (after.Proposal is { } proposal && before?.Proposal?.Version != proposal.Version)
        {
            year.Soon(who, year.Helpers.Minutes(), () => Pick(who, id, proposal.Version));
        }

        if (after.FollowUp is FollowUp.Asked && before?.FollowUp is not FollowUp.Asked)
        {
            year.Soon(who, year.Helpers.Minutes(), () => Answer(who, id, after.Sequence));
        }
    }

    private void Ask()
    {
        var topic = year.Town.DrawTopic(chance);
        var there = year.Town.People.Where(one => one.IsThere(year.Now) && !one.Knows.Contains(topic)).ToList();
        var who = chance.Pick(there);
        var activity = year.Shell.NextActivity();
        var post = new Post(
            Year.Team, Year.Channel, activity, activity, who.Actor, Wording.Question(topic, who.Language, chance), [], NamesPeerHelp: false);
        year.Journal.Begin(post.Request, who, topic);
        year.Happens(new PostSeen(post));
        if (year.Shell.Find<HelpRequest>(Key.Request(post.Request)) is not { } request)
        {
            year.Journal.Overlooked(post);
            return;
        }

        if (chance.Is(year.Customs.Thread))
        {
            year.Journal[request.Id].IsAnswered = true;
            Reply(request, post, "Minulla on tästä kokemusta, soitellaanko iltapäivällä?", []);
        }
        else if (chance.Is(year.Customs.Named) && year.Helpers.Knower(request) is { } named)
        {
            Reply(request, post, $"{named.Actor.Name} tietää tästä!", [new Mention(named.Id, named.Actor.Name)]);
        }
    }

    private void Reply(HelpRequest request, Post post, string text, IReadOnlyList<Mention> named)
    {
        var others = year.Town.People.Where(one => one.IsThere(year.Now) && one.Id != request.Asker.Id &&
            named.All(mention => mention.Id != one.Id)).ToList();
        var by = chance.Pick(others);
        year.Soon(by, chance.Between(1, 19), () => year.Happens(new ReplySeen(
            post with { Id = year.Shell.NextActivity(), Author = by.Actor, Text = text, Mentions = named })));
    }

    /// <summary>Nobody has had time: ask more widely, raise it in the channel, ask the lead, or let it be; each once more when that was in vain.</summary>
    private void GoOn(Colleague who, RequestId id)
    {
        if (year.Request(id) is not { State: RequestState.AskerDecides })
        {
            return;
        }

        var verb = ++year.Journal[id].Choices > MostChoices
            ? Verbs.RequestWithdraw
            : chance.Of(
                (0.45, Verbs.RequestWiden), (0.25, Verbs.RequestRaise), (0.25, Verbs.RequestAskLead), (0.05, Verbs.RequestWithdraw));
        year.Presses(who, verb, id);
        if (verb is Verbs.RequestRaise && year.Helpers.Knower(year.Request(id)) is { } knower && chance.Is(0.5))
        {
            year.Soon(knower, year.Helpers.Minutes(), () => Volunteer(knower, id));
        }

        if (verb is Verbs.RequestRaise or Verbs.RequestAskLead)
        {
            year.Soon(who, 480, () => GoOn(who, id));
        }
    }

    private void Volunteer(Colleague who, RequestId id)
    {
        if (year.Request(id) is { IsClosed: false, Helper: null })
        {
            year.Presses(who, Verbs.RequestVolunteer, id);
        }
    }

    private void SayIfEnough(Colleague who, RequestId id)
    {
        if (year.Request(id).State is RequestState.Held)
        {
            var isEnough = year.Journal[id].IsAnswered && chance.Is(0.8);
            year.Presses(who, isEnough ? Verbs.RequestSolved : Verbs.RequestFind, id);
        }
    }

    private void Pick(Colleague who, RequestId id, int version)
    {
        if (year.Request(id) is not { State: RequestState.Found, Proposal: { } proposal } || proposal.Version != version)
        {
            return;
        }

        if (chance.Is(0.1) || proposal.Starts.All(start => start <= year.Now || !who.IsThere(start)))
        {
            year.Presses(who, Verbs.SlotOthers, id, version);
        }
        else
        {
            var start = proposal.Starts.First(start => start > year.Now && who.IsThere(start));
            year.Presses(who, Verbs.SlotPick, id, version, (Inputs.Slot, InstantPattern.ExtendedIso.Format(start)));
            year.Soon(who, 1, () => Pick(who, id, version));
        }
    }

    private void Answer(Colleague who, RequestId id, int sequence)
    {
        if (year.Request(id) is not { FollowUp: FollowUp.Asked } request || request.Sequence != sequence)
        {
            return;
        }

        var verb = chance.Of((0.85, Verbs.FollowUpHelped), (0.1, Verbs.FollowUpNotHelped), (0.05, Verbs.FollowUpNotMet));
        year.Presses(who, verb, id, sequence);
        if (verb is Verbs.FollowUpHelped && chance.Is(0.7))
        {
            year.Presses(who, Verbs.KudosGive, id, sequence, (Inputs.Words, "Kiitos, tästä oli apua!"));
        }
        else if (verb is Verbs.FollowUpNotHelped)
        {
            year.Presses(who, chance.Is(0.5) ? Verbs.RequestFind : Verbs.RequestSolved, id);
        }
        else if (verb is Verbs.FollowUpNotMet)
        {
            year.Presses(who, Verbs.SlotMove, id, sequence);
        }
    }
}
