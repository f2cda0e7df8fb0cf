using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Learnings;

/// <summary>What is decided when somebody writes in the private chat about learnings.</summary>
public static class Conversing
{
    private const int MostFound = 3;
    private const int MostListed = 10;

    /// <summary>The learnings that the search needs: those of the communities the person belongs to.</summary>
    public static LearningQuery? Query(PrivateWord word, Person? person, Snapshot known) =>
        person is { Communities.Count: > 0 } && word is LearningWord.Search { About: var about }
            ? new(about, person.Communities, known.Now, MostFound, Closely: false)
            : null;

    public static Decision Hear(LearningWord word, Person person, Snapshot known) => word switch
    {
        LearningWord.Search => Profiling.Reply(person, Found(known)),
        LearningWord.Tell { Words: var words } => Tell(person, words, known),
        LearningWord.Mine => Profiling.Reply(person, ListOf(person, known)),
        LearningWord.Remove => Remove(person, known),
        LearningWord.StillHolds => Asked(person, known) is { Count: > 0 } asked
            ? asked.Aggregate(Profiling.Reply(person, new Note.LearningKept()), (decision, one) => decision.Then(Ageing.Keep(one, known)))
            : Profiling.Reply(person, new Note.NoLearnings()),
        LearningWord.Reword { Words: var words } => Asked(person, known) is [var only]
            ? Profiling.Answered(person, Ageing.Reword(only, person.Id, words, known))
            : Profiling.Reply(person, new Note.NoLearnings()),
        _ => Profiling.Reply(person, new Note.NotUnderstood()),
    };

    /// <summary>A bare yes or no, when nothing else waits for one, answers whether a learning may be published.</summary>
    public static Decision? Answer(Actor by, string text, Person person, Snapshot known)
    {
        if (person.AskedToShare is not { } id || known.Request(id) is not { Learning: { } draft } request || draft.Asked != person.Id ||
            PrivateWords.YesOrNo(text) is not { } yes || known.Community(request.Community) is not { Active: true })
        {
            return null;
        }

        var press = new Pressed("", by, request.Community, request.Id, null, draft.Version, null, new Dictionary<string, string>());
        var decision = yes ? Sharing.Agree(request, press, known) : Sharing.Refuse(request, press);
        var learnings = decision.Saves.OfType<Person>().FirstOrDefault(one => one.Id == person.Id)?.Learnings ?? person.Learnings;
        return Profiling.Answered(person with { Learnings = learnings }, decision);
    }

    private static Note Found(Snapshot known) => (known.Learnings ?? []).Select(known.Learning).OfType<Learning>().ToList() is { Count: > 0 } found
        ? new Note.LearningsFound([.. found.Select(learning => learning.Text)])
        : new Note.NothingLearned();

    private static Decision Tell(Person person, string words, Snapshot known)
    {
        if (person.TalkingOf is not { } id || known.Request(id) is not { } request || known.Community(request.Community) is not { Active: true })
        {
            return Profiling.Reply(person, new Note.NotUnderstood());
        }

        var decision = Sharing.Tell(request, person.Id, words, known);
        return Profiling.Answered(person, decision.Answer is Core.Answer.Show ? decision with { Answer = new Answer.Say(new Note.LearningWaits()) } : decision);
    }

    /// <summary>One learning goes at once; of several the person chooses.</summary>
    private static Decision Remove(Person person, Snapshot known)
    {
        var asked = Asked(person, known);
        if ((asked.Count > 0 ? asked : Own(person, known)) is not [var only])
        {
            return Profiling.Reply(person, ListOf(person, known));
        }

        var request = person.AskedToShare is { } id ? known.Request(id) : null;
        var without = person with { Learnings = [.. person.Learnings.Where(one => one != only.Id)] };
        return Owning.Remove(only.Id, request, known).Save(without).Tell(person.Id, new Note.LearningRemoved());
    }

    private static Note ListOf(Person person, Snapshot known) => Own(person, known) is { Count: > 0 } own
        ? new Note.MyLearnings([.. own.TakeLast(MostListed).Select(Told.Of)])
        : new Note.NoLearnings();

    private static List<Learning> Own(Person person, Snapshot known) => [.. person.Learnings.Select(known.Learning).OfType<Learning>()];

    private static List<Learning> Asked(Person person, Snapshot known) => Own(person, known).FindAll(learning => learning.AskedAt is not null);
}
