namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string Volunteer => "Jag kan hjälpa";

    public override string More => "Mer";

    public override string MeToo => "Bekant för mig också";

    public override string KnowWho => "Jag vet vem som kan";

    public override string SuggestCircle => "Föreslå för cirkeln";

    public override string FindNow => "Leta genast";

    public override string FindAnother => "Leta upp någon till";

    public override string GotHelp => "Jag fick redan hjälp";

    public override string Withdraw => "Ta tillbaka";

    public override string NotARequest => "Var ingen förfrågan";

    public override string Save => "Spara";

    public override string Accept => "Gärna";

    public override string Decline => "Hinner inte nu";

    public override string Later => "Fråga i morgon";

    public override string SomeoneElse => "Någon annan kan det";

    public override string SuggestColleague => "Föreslå en kollega";

    public override string LateYes => "Jag hinner ändå";

    public override string SuggestTimes => "Föreslå tider";

    public override string SuggestThisTime => "Föreslå den här tiden";

    public override string CannotHelp => "Jag hinner inte";

    public override string Pick => "Den här passar";

    public override string OtherTimes => "Föreslå andra tider";

    public override string NoNeed => "Behövs inte längre";

    public override string Move => "Flytta";

    public override string Cancel => "Ställ in";

    public override string PutInCalendar => "Lägg i kalendern";

    public override string NotInCalendar => "Behövs inte";

    public override string NotAgreed => "Inget är bestämt";

    public override string OpenCalendar => "Lägg i kalendern";

    public override string JoinMeeting => "Öppna mötet";

    public override string CalendarFeed => "Kalenderadress";

    public override string OpenChat => "Öppna chatten";

    public override string OpenThread => "Öppna tråden";

    public override string Widen => "Fråga fler";

    public override string Raise => "Lyft upp på nytt";

    public override string AskLead => "Be chefen om hjälp";

    public override string Helped => "Ja, det hjälpte";

    public override string StillThinking => "Ja, men funderar än";

    public override string NotMet => "Vi hann inte än";

    public override string Thank => "Skicka tacket";

    public override string ConsentYes => "Det får ni";

    public override string ConsentAnonymous => "Ja, men utan mitt namn";

    public override string ConsentNo => "Helst inte";

    public override string OpenTopicYes => "Jag inleder gärna";

    public override string OpenTopicNo => "Hellre någon annan";

    public override string CircleConfirm => "Det passar mig";

    public override string CircleVeto => "Inte den här gången";

    public override string Back => "Tillbaka";

    public override string AskForCall => "Be chefen ringa";

    public override string Calling => "Jag ringer nu";

    public override string CalmFindSomeone => "Lugnt, sök en kollega";
}
