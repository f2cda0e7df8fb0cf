using NodaTime;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Learnings;

/// <summary>What is decided when a learning has grown a year old: one of the two is asked, once, whether it still holds.</summary>
/// <remarks>Without an answer it is shown no more after a month, and erased a month later. Nobody is reminded.</remarks>
public static class Ageing
{
    public static Decision Come(TimeCame.LearningAges timer, Snapshot known) => known.Learning(timer.Learning) switch
    {
        null => Decision.Nothing,
        { AskedAt: { } asked } learning => known.Now < asked + Learning.KeptUnanswered ? Decision.Nothing : Owning.Remove(learning.Id, null, known),
        { } learning when known.Now < learning.ConfirmedAt + Learning.GoodFor => Decision.Nothing,
        { } learning => Ask(learning, timer, known),
    };

    /// <summary>When a learning that is confirmed now is asked about: in working time.</summary>
    public static Instant AskAt(Learning learning, Snapshot known) => Working(learning.ConfirmedAt + Learning.GoodFor, known.Community(learning.Community));

    public static Decision ByPress(Pressed press, Snapshot known)
    {
        if (press.Learning is not { } id || known.Learning(id) is not { } learning)
        {
            return Decision.Refuse(Refusal.NothingHere);
        }

        if (!learning.IsOf(press.By.Id))
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        return press.Verb switch
        {
            Verbs.LearningKeep => Keep(learning, known) with { Answer = new Answer.Say(new Note.LearningKept()) },
            Verbs.LearningRemove => Owning.Remove(id, null, known) with { Answer = new Answer.Say(new Note.LearningRemoved()) },
            Verbs.LearningReword => Reword(learning, press.By.Id, press.Input(Inputs.Story), known),
            _ => Settle(learning, press, known),
        };
    }

    /// <summary>It holds for another year, also when it was set aside already.</summary>
    public static Decision Keep(Learning learning, Snapshot known) => learning.AskedAt is null ? Decision.Nothing : Confirm(learning.Confirmed(known.Now), known);

    /// <summary>New words need the other one's yes, too, as long as there is another one.</summary>
    public static Decision Reword(Learning learning, PersonId by, string typed, Snapshot known)
    {
        var text = Story.In(typed);
        var names = new[] { learning.Writer, learning.Other }.Select(known.Person).OfType<Person>().Select(person => person.Name);
        if (Story.Against(text, names) is { } why)
        {
            return Decision.Refuse(why);
        }

        if (text == learning.Text)
        {
            return Keep(learning, known) with { Answer = new Answer.Say(new Note.LearningKept()) };
        }

        if (OtherThan(by, learning, known) is null)
        {
            return Confirm(learning.Saying(text, known), known) with { Answer = new Answer.Say(new Note.LearningKept()) };
        }

        var reworded = learning with { Reworded = new(by, text, (learning.Reworded?.Version ?? 0) + 1) };
        return Decision.Only(new Answer.Say(new Note.LearningWaits()))
            .Save(reworded)
            .Wake(Working(known.Now, known.Community(learning.Community)), new TimeCame.LearningReworded(learning.Community, learning.Id, reworded.Reworded.Version));
    }

    /// <summary>It is working time: the other one is asked about the new words, once.</summary>
    public static Decision Show(TimeCame.LearningReworded timer, Snapshot known) =>
        known.Learning(timer.Learning) is { Reworded: { } reworded } learning && reworded.Version == timer.Version &&
        OtherThan(reworded.By, learning, known) is { } other
            ? Decision.Nothing.Tell(other, new Note.LearningRewording(learning.Id, learning.Community, reworded.Text, reworded.Version))
            : Decision.Nothing;

    /// <summary>The other one's yes or no to the new words; after a no all stays as it was, and nobody learns of it.</summary>
    private static Decision Settle(Learning learning, Pressed press, Snapshot known) => learning.Reworded switch
    {
        { } reworded when reworded.By == press.By.Id || reworded.Version != press.Version => Decision.Refuse(Refusal.CardIsOld),
        null => Decision.Refuse(Refusal.CardIsOld),
        { } reworded when press.Verb is Verbs.LearningAgree =>
            Confirm(learning.Saying(reworded.Text, known), known) with { Answer = new Answer.Say(new Note.LearningKept()) },
        _ => Decision.Only(new Answer.Say(new Note.LearningUnchanged())).Save(learning with { Reworded = null }),
    };

    private static Decision Confirm(Learning confirmed, Snapshot known) => Decision.Nothing
        .Save(confirmed)
        .Wake(AskAt(confirmed, known), new TimeCame.LearningAges(confirmed.Community, confirmed.Id));

    /// <summary>The writer, or the other one when the writer has left. With nobody left it grows old unasked.</summary>
    private static Decision Ask(Learning learning, TimeCame.LearningAges timer, Snapshot known)
    {
        var community = known.Community(learning.Community);
        var person = new[] { learning.Writer, learning.Other }.Select(id => MemberOf(learning, id, known)).FirstOrDefault(one => one is not null);
        var when = Working(Instant.Max(known.Now, person?.PausedUntil ?? known.Now), community);
        if (person is not null && when > known.Now)
        {
            return Decision.Nothing.Wake(when, timer);
        }

        var asked = Decision.Nothing
            .Save(learning with { AskedAt = known.Now })
            .Wake(known.Now + Learning.KeptUnanswered, timer);
        return person is null ? asked : asked.Tell(person.Id, new Note.LearningStillHolds(learning.Id, learning.Community, learning.Text));
    }

    private static PersonId? OtherThan(PersonId by, Learning learning, Snapshot known) =>
        MemberOf(learning, by == learning.Writer ? learning.Other : learning.Writer, known)?.Id;

    private static Person? MemberOf(Learning learning, PersonId id, Snapshot known) =>
        known.Community(learning.Community) is { Active: true } && known.Person(id) is { Unreachable: false } person &&
        person.Communities.Contains(learning.Community)
            ? person
            : null;

    private static Instant Working(Instant instant, Community? community) => community?.WorkingTime().NextWorking(instant) ?? instant;
}
