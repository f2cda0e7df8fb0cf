using PeerHelp.Rehearsal.Connector;

namespace PeerHelp.Stories.Tests;

/// <summary>How PeerHelp gets to know a team.</summary>
public sealed class AcquaintanceTests
{
    [Fact]
    public async Task A_team_that_tells_neither_its_name_nor_its_channels_is_served_in_the_channel_that_was_chosen()
    {
        await using var stage = await Stage.OpenAsync();
        var teams = stage.Teams;
        var quiet = teams.AddTeam("Hiljaiset", ["Apu"], stage.Aino, stage.Maija, stage.Kaisa);
        teams.Faults.Next(call => call.Path.StartsWith("v3/teams/", StringComparison.Ordinal), Fault.Status(404), times: 100);

        await teams.InstallAsync(quiet, stage.Kaisa, quiet.Channel("Apu"));
        var post = await teams.PostAsync(stage.Aino, quiet.Channel("Apu"), "Asiakas ei saa nukuttua. Onko kellään vinkkejä?");

        await stage.CardIn(post, "Kysymys on perillä");
    }

    [Fact]
    public async Task When_the_installation_was_never_told_the_first_post_waits_until_the_team_is_known()
    {
        await using var stage = await Stage.OpenAsync();
        var teams = stage.Teams;
        var other = teams.AddTeam("Uudet", ["Kysy kollegalta"], stage.Aino, stage.Maija);
        (var bot, teams.Bot) = (teams.Bot, null);
        await teams.InstallAsync(other, stage.Maija);
        teams.Bot = bot;

        var post = await teams.PostAsync(stage.Aino, other.Channel("Kysy kollegalta"), "Asiakas ei saa nukuttua. Onko kellään vinkkejä?");

        stage.Later(NodaTime.Duration.FromSeconds(10));
        await stage.CardIn(post, "Kysymys on perillä");
    }
}
