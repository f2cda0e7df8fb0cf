using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using PeerHelp.Rehearsal.Line;

namespace PeerHelp.Stories.Tests;

/// <summary>Who may come in: the whole service in production, with real signatures.</summary>
public sealed class DoorTests
{
    [Fact]
    public async Task Only_Teams_is_let_in_and_who_is_not_leaves_no_trace()
    {
        await using var registration = await Registration.OpenAsync();
        await using var village = await Village.FoundAsync(inAzure: false);
        await village.ServeAsync(registration.Settings(village.Teams.World.TenantId));
        var url = village.Teams.ServiceUrl;
        var refused = new Dictionary<string, string?>
        {
            ["no token"] = null,
            ["no token at all"] = "rubbish",
            ["unsigned"] = registration.Token(url, signed: false),
            ["expired"] = registration.Token(url, startsInMinutes: -120, endsInMinutes: -10),
            ["not yet valid"] = registration.Token(url, startsInMinutes: 10),
            ["another issuer"] = registration.Token(url, issuer: "https://sts.windows.net/"),
            ["for another bot"] = registration.Token(url, audience: "33333333-0000-0000-0000-000000000003"),
            ["another's key"] = registration.Token(url, signedBy: registration.ForeignKey),
            ["a key for another channel"] = registration.Token(url, signedBy: registration.UnendorsedKey),
            ["for another service"] = registration.Token("http://127.0.0.1:1/teams/"),
        };

        foreach (var (why, token) in refused)
        {
            village.Teams.Line.Token = _ => token;
            await village.Teams.SayAsync(village.Aino, "osaan: masennus");
            Assert.True(village.Teams.Line.Deliveries[^1].Status is 401 or 403, why);
        }

        var store = village.Storeroom.Open();
        Assert.Empty(await Rows.AllAsync(store, village.Teams.World.TenantId));
        Assert.Empty(await Rows.AllAsync(store, "organisations"));

        village.Teams.Line.Token = _ => registration.Token(url);
        await village.Teams.InstallAsync(village.Team, village.Kaisa, village.Ask);
        Assert.Equal(200, village.Teams.Line.Deliveries[^1].Status);
        Assert.Contains(await Rows.AllAsync(store, village.Teams.World.TenantId), row => row.Key.StartsWith("community|"));
        Assert.Empty(village.Teams.Calls);
    }

    [Fact]
    public async Task Another_organisations_people_are_not_served()
    {
        await using var registration = await Registration.OpenAsync();
        await using var village = await Village.FoundAsync(inAzure: false);
        await village.ServeAsync(registration.Settings("44444444-0000-0000-0000-000000000004"));
        village.Teams.Line.Token = url => registration.Token(url);

        await village.Teams.InstallAsync(village.Team, village.Kaisa, village.Ask);

        Assert.All(village.Teams.Line.Deliveries, delivery => Assert.Equal(403, delivery.Status));
        Assert.Empty(await Rows.AllAsync(village.Storeroom.Open(), village.Teams.World.TenantId));
    }

    [Fact]
    public async Task Without_a_registration_production_does_not_start_and_says_why_in_one_sentence()
    {
        var (exitCode, complaint) = await ServiceProcess.RunAsync(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" });

        Assert.NotEqual(0, exitCode);
        var sentence = Assert.Single(complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("MicrosoftAppId is not set:", sentence);
        Assert.EndsWith(".", sentence.TrimEnd());
    }

    [Theory]
    [InlineData("Storage__ConnectionString", "UseDevelopmentStorage=perhaps")]
    [InlineData("Community__WorkingHours", "sometimes")]
    public async Task A_setting_that_cannot_be_read_is_told_in_one_sentence(string name, string value)
    {
        var (exitCode, complaint) = await ServiceProcess.RunAsync(new Dictionary<string, string> { [name] = value });

        Assert.NotEqual(0, exitCode);
        Assert.Single(complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task In_development_only_the_same_machine_may_speak_without_a_token()
    {
        await using var village = await Village.FoundAsync(inAzure: false);
        await village.ServeAsync();
        await village.Teams.SayAsync(village.Aino, "ohje");
        Assert.Equal(200, village.Teams.Line.Deliveries[^1].Status);

        var elsewhere = JsonNode.Parse(village.Teams.Line.Deliveries[^1].Activity.GetRawText())!.AsObject();
        elsewhere["serviceUrl"] = "https://smba.trafficmanager.net/emea/";
        Delivery delivery = await village.Teams.BringAsync(elsewhere);

        Assert.Equal(401, delivery.Status);
        await using var service = await village.ServeHereAsync(startup: new FromElsewhere());
        await village.Teams.SayAsync(village.Aino, "ohje");
        Assert.Equal(401, village.Teams.Line.Deliveries[^1].Status);
    }

    /// <summary>Makes every caller one from another machine.</summary>
    private sealed class FromElsewhere : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
                return go(http);
            });
            next(app);
        };
    }
}
