namespace PeerHelp.Core.Asking;

/// <summary>The words by which people say that something is urgent, or that it is not.</summary>
internal static class UrgencyWords
{
    public const string NoHurry =
        "ei kiirett*, ei mitään kiirettä, ei oo kiire, ei ole kiire, ei kiireellinen, ei kiireinen, ei hätää, "
        + "kun ehditte, kunhan ehditte, kun joku ehtii, ingen brådska, ingen brådskande, inte bråttom, inget bråttom, "
        + "ingen hast, när ni hinner, no rush, no hurry, not urgent, no urgency, whenever you have, when you have time, "
        + "mikään kiire, mikään hoppu, ei hoppua, ei oo hoppu, ei ole hoppu, ehtii ensi viikol*, ehtii huomenna*, ehtii myöhemm*, voi odottaa, voi hyvin odottaa, "
        + "det hinns, kan vänta, hinner vänta, can wait, in no rush, ingen panik, ei paniikkia, next week is fine, any time this week";

    public static readonly (string Phrases, Urgency Means)[] Table =
    [
        (NoHurry, Urgency.NoHurry),
        ("heti, pian, kiire, kiireell*, kiireinen, äkkiä, pikaisesti, pikana, akuutti, tänään, tänää, tunnin päästä, tunnin kuluttua, "
            + "puolen tunnin, vartin päästä, puoliltapäivin, puoliltapäivin tulee, puolilta päivin, ennen puoltapäivää, iltapäivällä tulee, "
            + "tulee iltapäivällä, kohta tulee, tulee kohta, juuri nyt, just nyt, nyt heti, nyt ., nyt ?, nyt !, genast, brådskande, bråttom, "
            + "idag, i dag, om en timme, om en halvtimme, före lunch, i eftermiddag, nu ., nu ?, nu !, "
            + "urgent, urgently, asap, right now, right away, immediately, today, this afternoon, in an hour, before noon, now ., now ?, now !",
            Urgency.Urgent),
    ];
}
