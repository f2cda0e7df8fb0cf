using System.Collections.Immutable;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal;

/// <summary>The small invented community the Rehearsal opens with: its people, and what each tells the bot first.</summary>
public sealed class Community
{
    private readonly TeamsStandIn teams;

    public Community(TeamsStandIn teams)
    {
        this.teams = teams;
        Residents =
        [
            Add("Aino Rantala", "uusi valmentaja, länsi", "osaan: tietotekniikka, cv"),
            Add("Maija Lehto", "valmentaja, Helsinki", "osaan: työnhaku, rekrytointi"),
            Add("Eeva Koskinen", "valmentaja, Tampere", "osaan: masennus, motivointi"),
            Add("Eero Mäki", "valmentaja, Oulu", "osaan: työkokeilu, palkkatuki"),
            Add("Sanna Niemi", "valmentaja, Kuopio", "osaan: työkyky, kuntoutus"),
            Add("Petra Lindqvist", "coach, Vasa", "jag kan: ångest, svenska studier", "sv-FI"),
            Add("Oliver Hughes", "coach, Espoo", "I know: immigration, language courses", "en-GB"),
            Add("Kaisa Salo", "tiimin vetäjä", "osaan: verkostot, ryhmät"),
        ];
        Team = teams.AddTeam("Valmentajat", ["Kysy kollegalta", "Perjantaipiiri"], Residents.Select(one => one.Person));
    }

    /// <summary>A person and the first line he or she writes to the bot.</summary>
    public sealed record Resident(Person Person, string OpeningLine);

    public ImmutableList<Resident> Residents { get; }

    public Team Team { get; }

    /// <summary>The channel where people ask.</summary>
    public Channel Ask => Team.Channel("Kysy kollegalta");

    /// <summary>The one who installs the app and becomes the first lead.</summary>
    public Person Lead => Residents[^1].Person;

    /// <summary>The app is installed, and everybody tells what he or she may be asked about.</summary>
    public async Task MoveInAsync()
    {
        await teams.InstallAsync(Team, Lead, Ask);
        foreach (var resident in Residents) await teams.SayAsync(resident.Person, resident.OpeningLine);
    }

    private Resident Add(string name, string role, string line, string locale = "fi-FI") =>
        new(teams.AddPerson(name, locale, role), line);
}
