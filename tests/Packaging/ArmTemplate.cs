using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PeerHelp.Packaging.Tests;

/// <summary>An Azure template, read for its structure: what it declares and what its expressions point to.</summary>
public sealed partial class ArmTemplate(JsonObject json)
{
    public JsonObject Parameters { get; } = json["parameters"]!.AsObject();

    public JsonObject Variables { get; } = json["variables"]!.AsObject();

    public IReadOnlyList<JsonObject> Resources { get; } = [.. json["resources"]!.AsArray().Select(node => node!.AsObject())];

    public IEnumerable<string> Expressions => ExpressionsIn(json);

    public static ArmTemplate Read(string file) => new(JsonNode.Parse(Repository.Read(file))!.AsObject());

    public JsonObject TheOne(string type) => Resources.Single(resource => (string?)resource["type"] == type);

    /// <summary>Every <c>[expression]</c> in names and values below a node, without its brackets.</summary>
    public static IEnumerable<string> ExpressionsIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(pair => Inner(pair.Key).Concat(ExpressionsIn(pair.Value))),
        JsonArray items => items.SelectMany(ExpressionsIn),
        JsonValue value when value.TryGetValue(out string? text) => Inner(text),
        _ => [],
    };

    /// <summary>The id of a resource as the template would write it.</summary>
    public string IdOf(JsonObject resource) => resource["scope"] is { } scope
        ? $"extensionResourceId({Expand(scope)},'{resource["type"]}',{Expand(resource["name"])})"
        : $"resourceId('{resource["type"]}',{Expand(resource["name"])})";

    /// <summary>An expression with every variable replaced by what it stands for, without spaces.</summary>
    public string Expand(JsonNode? text) => Expand(Assert.Single(ExpressionsIn(text)));

    public string Expand(string expression)
    {
        string expanded = VariableUse().Replace(expression, use =>
            Variables[use.Groups["name"].Value] is JsonValue value && Inner(value.GetValue<string>()).SingleOrDefault() is { } inner
                ? Expand(inner)
                : use.Value);
        return expanded.Replace(" ", "");
    }

    /// <summary>The names in <c>parameters('…')</c> or <c>variables('…')</c>.</summary>
    public IEnumerable<string> Uses(string kind) => Expressions
        .SelectMany(expression => NameUse().Matches(expression))
        .Where(use => use.Groups["kind"].Value == kind)
        .Select(use => use.Groups["name"].Value);

    /// <summary>What stands between the brackets of every call of a function, nested calls and all.</summary>
    public static IEnumerable<string> Arguments(string expression, string function) =>
        Regex.Matches(expression, $@"\b{function}\(").Select(call => UpToItsEnd(expression[(call.Index + call.Length)..]));

    private static string UpToItsEnd(string arguments)
    {
        int depth = 1, at = 0;
        while (depth > 0)
        {
            depth += arguments[at++] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return arguments[..(at - 1)];
    }

    private static IEnumerable<string> Inner(string text) =>
        text.StartsWith('[') && !text.StartsWith("[[") && text.EndsWith(']') ? [text[1..^1]] : [];

    [GeneratedRegex(@"\bvariables\('(?<name>\w+)'\)")]
    private static partial Regex VariableUse();

    [GeneratedRegex(@"\b(?<kind>parameters|variables)\('(?<name>\w+)'\)")]
    private static partial Regex NameUse();
}
