using System.Text.Json.Nodes;

namespace PeerHelp.Packaging.Tests;

/// <summary>The Azure template, checked by structure: no Azure is at hand to try it on.</summary>
public sealed class DeploymentTests
{
    // It holds the image before the template runs.
    private const string MadeBeforehand = "'Microsoft.ContainerRegistry/registries',";

    private readonly ArmTemplate template = ArmTemplate.Read("deploy/azuredeploy.json");

    [Fact]
    public void Everything_declared_is_used_and_everything_used_is_declared()
    {
        Assert.Equal(Names(template.Parameters), template.Uses("parameters").Distinct().Order());
        Assert.Equal(Names(template.Variables), template.Uses("variables").Distinct().Order());
    }

    [Fact]
    public void Every_parameter_is_described() => Assert.All(template.Parameters, parameter =>
        Assert.EndsWith(".", (string?)parameter.Value!["metadata"]!["description"]));

    [Fact]
    public void Every_bracket_and_quote_is_closed() => Assert.All(template.Expressions, expression =>
    {
        Assert.Equal(0, expression.Count(letter => letter == '\'') % 2);
        Assert.Equal(expression.Count(letter => letter == '('), expression.Count(letter => letter == ')'));
    });

    [Fact]
    public void Every_resource_pointed_to_is_in_the_template()
    {
        var pointedTo = template.Expressions.Select(template.Expand)
            .SelectMany(expression => ArmTemplate.Arguments(expression, "resourceId"))
            .Where(arguments => !arguments.StartsWith(MadeBeforehand)).Distinct().ToList();

        Assert.NotEmpty(pointedTo);
        Assert.Empty(pointedTo.Select(arguments => $"resourceId({arguments})").Except(Ids()));
    }

    [Fact]
    public void Every_resource_waited_for_is_in_the_template() =>
        Assert.Empty(template.Resources.SelectMany(Awaited).Except(Ids()));

    [Fact]
    public void A_resource_waits_for_all_that_it_reads_from() => Assert.All(template.Resources, resource =>
    {
        var readFrom = ArmTemplate.ExpressionsIn(resource).Select(template.Expand)
            .SelectMany(text => ArmTemplate.Arguments(text, "reference").Concat(ArmTemplate.Arguments(text, "listKeys")))
            .Select(arguments => arguments[..arguments.LastIndexOf(',')]);
        Assert.Empty(readFrom.Except(Awaited(resource)));
    });

    [Fact]
    public void Every_setting_it_gives_is_in_the_reference()
    {
        var given = Settings().Select(setting => ((string?)setting!["name"])!.Replace("__", ":")).ToList();

        Assert.Distinct(given);
        Assert.Empty(given.Except(SettingsReference.Names()));
    }

    [Fact]
    public void Nobody_needs_a_password_or_a_key()
    {
        Assert.False((bool?)template.TheOne("Microsoft.Storage/storageAccounts")["properties"]!["allowSharedKeyAccess"]);
        Assert.Equal("UserAssignedMSI", (string?)template.TheOne("Microsoft.BotService/botServices")["properties"]!["msaAppType"]);
        Assert.DoesNotContain(template.Parameters, parameter => (string?)parameter.Value!["type"] is "secureString" or "securestring");
        Assert.DoesNotContain(Settings(), setting => (string?)setting!["name"] is "MicrosoftAppPassword" or "Storage__ConnectionString");
    }

    [Fact]
    public void The_container_listens_where_the_template_knocks_and_not_as_root()
    {
        string[] lines = Repository.Read("deploy/Dockerfile").Split('\n');
        int port = (int)Container()["configuration"]!["ingress"]!["targetPort"]!;

        Assert.Contains($"EXPOSE {port}", lines);
        Assert.Contains($"ENV ASPNETCORE_HTTP_PORTS={port}", lines);
        Assert.Contains("USER $APP_UID", lines);
    }

    private JsonObject Container() => template.TheOne("Microsoft.App/containerApps")["properties"]!.AsObject();

    private JsonArray Settings() => Assert.Single(Container()["template"]!["containers"]!.AsArray())!["env"]!.AsArray();

    private IEnumerable<string> Ids() => template.Resources.Select(template.IdOf);

    private IEnumerable<string> Awaited(JsonObject resource) =>
        (resource["dependsOn"]?.AsArray() ?? []).Select(template.Expand);

    private static IEnumerable<string> Names(JsonObject declared) => declared.Select(pair => pair.Key).Order();
}
