using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Service;

namespace PeerHelp.Decisions.Tests;

/// <summary>The house's arrows: Service → Cards → Core, and never back.</summary>
public sealed class ArrowsTests
{
    [Fact]
    public void The_core_knows_only_time_and_itself() => Assert.All(
        ReferencesOf(typeof(Rules)),
        name => Assert.True(name == "NodaTime" || name.StartsWith("System.", StringComparison.Ordinal), name));

    [Fact]
    public void The_cards_know_the_core_and_not_the_service()
    {
        Assert.Contains("PeerHelp.Core", ReferencesOf(typeof(Faces)));
        Assert.DoesNotContain("PeerHelp.Service", ReferencesOf(typeof(Faces)));
    }

    [Fact]
    public void The_service_stands_on_both()
    {
        Assert.Contains("PeerHelp.Cards", ReferencesOf(typeof(Turn)));
        Assert.Contains("PeerHelp.Core", ReferencesOf(typeof(Turn)));
    }

    private static IEnumerable<string> ReferencesOf(Type type) =>
        type.Assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
