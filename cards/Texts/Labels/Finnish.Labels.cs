namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string Volunteer => "Minä voin auttaa";

    public override string More => "Lisää";

    public override string MeToo => "Tuttua minullekin";

    public override string KnowWho => "Tiedän, kuka osaa";

    public override string SuggestCircle => "Ehdota piiriin";

    public override string FindNow => "Etsi heti";

    public override string FindAnother => "Etsi vielä joku";

    public override string GotHelp => "Sain jo apua";

    public override string Withdraw => "Peru pyyntö";

    public override string NotARequest => "Ei ollut avunpyyntö";

    public override string Save => "Tallenna";

    public override string Accept => "Autan mielelläni";

    public override string Decline => "En ehdi nyt";

    public override string Later => "Kysy huomenna";

    public override string SomeoneElse => "Joku muu osaa tämän";

    public override string SuggestColleague => "Ehdota kollegaa";

    public override string LateYes => "Ehdin sittenkin";

    public override string SuggestTimes => "Ehdota aikoja";

    public override string SuggestThisTime => "Ehdota tätä aikaa";

    public override string CannotHelp => "En ehdikään";

    public override string Pick => "Tämä sopii";

    public override string OtherTimes => "Ei sovi, ehdota muita";

    public override string NoNeed => "En tarvitse enää";

    public override string Move => "Siirretään";

    public override string Cancel => "Perutaan";

    public override string PutInCalendar => "Laita kalenteriin";

    public override string NotInCalendar => "Ei tarvitse";

    public override string NotAgreed => "Emme sopineet";

    public override string OpenCalendar => "Lisää kalenteriin";

    public override string JoinMeeting => "Avaa kokous";

    public override string CalendarFeed => "Kalenteriosoite";

    public override string OpenChat => "Avaa keskustelu";

    public override string OpenThread => "Avaa ketju";

    public override string Widen => "Kysy laajemmin";

    public override string Raise => "Nosta uudestaan";

    public override string AskLead => "Pyydä esimiestä avuksi";

    public override string Helped => "Juteltiin, auttoi";

    public override string StillThinking => "Juteltiin, mietin yhä";

    public override string NotMet => "Ei vielä ehditty";

    public override string Thank => "Lähetä kiitos";

    public override string ConsentYes => "Saa jutella";

    public override string ConsentAnonymous => "Saa, ilman nimeäni";

    public override string ConsentNo => "Mieluummin ei";

    public override string OpenTopicYes => "Alustan mielelläni";

    public override string OpenTopicNo => "En tällä kertaa";

    public override string CircleConfirm => "Sopii minulle";

    public override string CircleVeto => "Ei tähän piiriin";

    public override string Back => "Takaisin";

    public override string AskForCall => "Pyydä soittamaan";

    public override string Calling => "Soitan nyt";

    public override string CalmFindSomeone => "Ei hätää, etsi kollega";
}
