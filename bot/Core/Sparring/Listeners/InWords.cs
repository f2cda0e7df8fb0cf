using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Sparring.Listeners;

/// <summary>What is decided when somebody writes in the private chat about listening: the same as by button.</summary>
public static class InWords
{
    public static Decision Hear(ListenWord word, Person person, Snapshot known) => (word, Subject(person, known)) switch
    {
        (ListenWord.May { Yes: var yes, Names: var names }, _) => May(person, yes, names, known),
        (_, null) => Profiling.Answered(person, Decision.Refuse(Refusal.NotFamiliar)),
        (ListenWord.Ask, { } request) => Profiling.Answered(person, Wishing.Ask(request, person.Party, known)),
        (ListenWord.Come, { } request) => Profiling.Answered(person, Come(request, person, known)),
        (_, { } request) => Profiling.Answered(person, Leave(request, person, known)),
    };

    /// <summary>A bare yes or no, when nothing else waits for one, answers whether a colleague may listen; null when nobody asks that.</summary>
    public static Decision? Answer(Person person, string text, Snapshot known) =>
        PrivateWords.YesOrNo(text) is { } yes && Asked(person, [], known) is var (request, listener) ? Said(person, request, listener, yes, known) : null;

    private static Decision May(Person person, bool yes, IReadOnlyList<string> names, Snapshot known) =>
        Asked(person, names, known) is var (request, listener)
            ? Said(person, request, listener, yes, known)
            : Profiling.Reply(person, new Note.NotUnderstood());

    private static Decision Said(Person person, HelpRequest request, Listener listener, bool yes, Snapshot known)
    {
        var decision = Admitting.Answer(request, listener, person.Id, yes, known) with { Answer = Core.Answer.Nothing };
        return decision.Save(person).Tell(person.Id, new Note.ListenHeard());
    }

    /// <summary>The listener whom the words name, or the first one about whom this person has not answered.</summary>
    private static (HelpRequest, Listener)? Asked(Person person, IReadOnlyList<string> names, Snapshot known)
    {
        if (person.AskedToHear is not { } id || known.Request(id) is not { } request || known.Community(request.Community) is not { Active: true })
        {
            return null;
        }

        var open = request.Listeners.Where(one => Admitting.IsAsked(request, one, person.Id, known)).OrderBy(one => one.Number).ToList();
        var named = open.Find(one => Matching.Tokens.Of(one.Person.Name).Any(names.Contains));
        return (named ?? open.FirstOrDefault()) is { } listener ? (request, listener) : null;
    }

    private static Decision Come(HelpRequest request, Person person, Snapshot known) => Attending.Join(request, person.Id, known) switch
    {
        { Answer: Core.Answer.Show } decision => decision with { Answer = new Answer.Say(new Note.ListenComing(request.Meeting!.Start)) },
        var refused => refused,
    };

    private static Decision Leave(HelpRequest request, Person person, Snapshot known) => Attending.Leave(request, person.Id, known) switch
    {
        { Answer: Core.Answer.Show } decision => decision with { Answer = new Answer.Say(new Note.ListenLeft()) },
        var refused => refused,
    };

    /// <summary>The question that the person last said to be familiar.</summary>
    private static HelpRequest? Subject(Person person, Snapshot known) =>
        person.FamiliarWith is { } id && known.Request(id) is { IsForgotten: false } request && known.Community(request.Community) is { Active: true } ? request : null;
}
