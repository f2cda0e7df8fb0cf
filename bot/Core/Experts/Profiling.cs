using NodaTime;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Experts;

/// <summary>What is decided when a person writes in the private chat, or saves the profile card.</summary>
public static class Profiling
{
    private const int MostSparrings = 20;

    public static Decision Hear(Said said, Snapshot known)
    {
        var (word, language) = PrivateWords.Read(said.Text);
        var person = Roster.Known(known, said.By) with { Chat = said.Chat };
        var mayTellOfDanger = word is PrivateWord.Other or ListenWord || (word is LearningWord && DangerReader.Read(said.Text) is DangerReading.Acute);
        if (mayTellOfDanger && OfDanger(said, person, known) is { } danger)
        {
            return danger;
        }

        if (person.Doubts.Count > 0 && word is PrivateWord.Other && PrivateWords.YesOrNo(said.Text) is { } yes)
        {
            return Save(yes ? Tagging.Correct(person) : person with { Doubts = [] });
        }

        person = person with { Spoken = language ?? LanguageGuess.Of(said.Text) ?? person.Spoken, Doubts = [] };
        return word switch
        {
            PrivateWord.IKnow { Tags: var tags } => Save(Tagging.Write(person, tags, known)),
            PrivateWord.PauseUntil { When: var when } => Pause(person, when, known),
            PrivateWord.GoOn => Reply(BeingAway.Free(person with { PausedUntil = null }, known.Now), new Note.Resumed()),
            PrivateWord.SparringHours { When: var when } => SparringHours.Hear(person, when),
            PrivateWord.NoSparringHours => SparringHours.None(person),
            PrivateWord.MyData => Reply(person, DataOf(person, known)),
            PrivateWord.Help => Reply(person, new Note.Help()),
            PrivateWord.Profile => Reply(person, CardOf(person)),
            PrivateWord.Calendar => Reply(person with { FeedKey = person.FeedKey ?? known.Secret }, new Note.CalendarFeed()),
            LearningWord about => Conversing.Hear(about, person, known),
            ListenWord about => InWords.Hear(about, person, known),
            PrivateWord.NewCalendar => Reply(person with { FeedKey = known.Secret }, new Note.CalendarFeed()),
            _ => Other(person, said, known.After(Decision.Nothing.Save(person))),
        };
    }

    /// <summary>Life comes before everything else that may be talked about: what tells of danger, or answers what was said then.</summary>
    private static Decision? OfDanger(Said said, Person person, Snapshot known)
    {
        if (DangerReader.Read(said.Text) is not DangerReading.None)
        {
            return Danger.ToldPrivately(said, person with { Spoken = LanguageGuess.Of(said.Text) ?? person.Spoken }, known);
        }

        return person.InDanger is { } id && known.Request(id) is { } request ? Danger.Answer(request, said.Text, person, known) : null;
    }

    /// <summary>The first contact in a private chat: what may people ask you about?</summary>
    public static Decision Greet(ChatOpened opened, Snapshot known)
    {
        var isNew = known.Person(opened.By.Id)?.Chat is null;
        var person = Roster.Known(known, opened.By) with { Chat = opened.Chat };
        return isNew ? Reply(person, CardOf(person)) : Decision.Nothing.Save(person);
    }

    public static Decision SaveCard(Pressed press, Snapshot known)
    {
        var person = Roster.Known(known, press.By);
        var hours = press.Inputs.TryGetValue(Inputs.Hours, out var said) ? HoursIn(said, person) : person.Hours ?? "";
        var kept = press.Inputs.TryGetValue(Inputs.SparringHours, out var talks) ? HoursIn(talks, person) : person.SparringHours ?? "";
        var tagged = press.Inputs.TryGetValue(Inputs.Tags, out var tags)
            ? Tagging.Write(person, PrivateWords.Tags(tags), known)
            : person;
        var saved = tagged with
        {
            WeeklyLimit = int.TryParse(press.Input(Inputs.Limit), out var limit) ? Math.Clamp(limit, 0, MostSparrings) : person.WeeklyLimit,
            Hours = hours is null ? person.Hours : hours.Length > 0 ? hours : null,
            SparringHours = kept is null ? person.SparringHours : kept.Length > 0 ? kept : null,
            Chosen = LanguageTags.Parse(press.Input(Inputs.Language)) ?? person.Chosen,
        };
        return Decision.Only(new Answer.Say(Saved(saved) with { UnclearHours = hours is null || kept is null })).Save(saved);
    }

    private static Decision Save(Person person) =>
        person.Tags.Count == 0 ? Reply(person, CardOf(person)) : Reply(person, Saved(person));

    private static Note.ProfileSaved Saved(Person person) => new(person.Tags) { Doubts = person.Doubts };

    private static Decision Pause(Person person, string when, Snapshot known)
    {
        var zone = ZoneOf(person, known);
        var today = known.Now.InZone(zone).Date;
        return DatePhrases.Until(when, today) is { } until && until > today
            ? Reply(person with { PausedUntil = zone.AtStartOfDay(until).ToInstant() }, new Note.Paused(until))
            : Reply(person, new Note.NotUnderstood());
    }

    /// <summary>Words without a command answer what was asked last: how it went, to help, the times that suit, the calendar.</summary>
    private static Decision Other(Person person, Said said, Snapshot known)
    {
        var by = said.By.NamedAs(person);
        return HowItWent.Hear(person, said.Text, known) is { } told ? Told(told, person)
            : !Answering.IsAsked(person, said.Text, known) && InWords.Answer(person, said.Text, known) is { } heard ? heard
            : OfNow(person, said, by, known) is { } now ? now
            : HowItWent.InOwnWords(person, said.Text, known) is { } reflection ? Told(reflection, person)
            : Conversing.Answer(by, said.Text, person, known) ?? Reply(person, new Note.NotUnderstood());
    }

    /// <summary>That one is taken, what kind of help one wants, or what a request waits for; being taken may be both.</summary>
    private static Decision? OfNow(Person person, Said said, Actor by, Snapshot known)
    {
        var awaiting = Answering.Awaiting(person, said.Text, known);
        var away = BeingAway.Of(person, said.Text, known);
        if (away is not null && awaiting is null or { IsByWriting: true })
        {
            return away;
        }

        person = away?.Saves.OfType<Person>().Single() ?? person;
        return (awaiting is null || awaiting.Asker.Id == person.Id) && Choosing.InWords(said, person, known) is { } chosen ? chosen
            : Answering.Subject(person, said.Text, known) is { } request && Answering.Hear(by, said.Text, request, known) is { } decision
                ? Sorry(decision, person) ?? decision.Save(person with { TalkingOf = request.Id })
            : LateAnswers.Hear(by, said.Text, person, known) is { } late ? Told(late, person)
            : away;
    }

    /// <summary>What was decided about the person stays decided.</summary>
    private static Decision Told(Decision told, Person person) =>
        Sorry(told, person) ?? (told.Saves.Any(saved => saved.Key == person.Key) ? told : told.Save(person));

    /// <summary>A no in words is answered in words.</summary>
    private static Decision? Sorry(Decision decision, Person person) => decision.Answer is Answer.Sorry { Why: var why, Name: var name }
        ? (decision with { Answer = Answer.Nothing }).Save(person)
            .Tell(person.Id, why is Refusal.NoTimeGiven ? new Note.TimesNotUnderstood() : new Note.SorryThat(why, name))
        : null;

    /// <summary>Hours as they are kept: empty when none are wanted, null when the words tell none.</summary>
    private static string? HoursIn(string words, Person person) => words.Trim() switch
    {
        "" => "",
        var hours when AreHours(hours) => hours,
        var hours => WeeklyPhrases.Read(hours, person.Tongue)?.ToString(),
    };

    private static bool AreHours(string text)
    {
        try
        {
            _ = WorkingHours.Parse(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    internal static Decision Reply(Person person, Note note) => Decision.Nothing.Save(person).Tell(person.Id, note);

    /// <summary>What would be answered to a press is told in the chat; cards tell of themselves.</summary>
    internal static Decision Answered(Person person, Decision decision)
    {
        var told = (decision with { Answer = Answer.Nothing }).Save(person);
        return decision.Answer switch
        {
            Answer.Say { Note: var note } => told.Tell(person.Id, note),
            Answer.Sorry { Why: var why, Name: var name } => told.Tell(person.Id, new Note.SorryThat(why, name)),
            _ => told,
        };
    }

    private static Note.ProfileCard CardOf(Person person) => new(person.Tags, person.WeeklyLimit, person.Hours) { SparringHours = person.SparringHours };

    private static Note.MyData DataOf(Person person, Snapshot known) => new(
        person.Name, person.Tags, person.WeeklyLimit, person.Hours,
        person.IsPausedAt(known.Now) ? person.PausedUntil!.Value.InZone(ZoneOf(person, known)).Date : null,
        person.Asked, person.Evidence.Count(sign => sign.Kind is not EvidenceKind.NotMe))
    {
        HasCalendar = person.FeedKey is not null,
        SparringHours = person.SparringHours,
        Learnings = person.Learnings.Count,
        Experiments = person.Experiments.Count,
        Away = [.. person.Away.Where(away => known.Now < away.Until)],
    };

    internal static DateTimeZone ZoneOf(Person person, Snapshot known) =>
        person.Communities.Select(known.Community).FirstOrDefault(community => community is not null)?.Zone()
        ?? DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
}
