using PeerHelp.Core;
using PeerHelp.Core.Learnings;
using PeerHelp.Service;
using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>What one instance publishes or takes back, the others know a moment later, and a new one from its start.</summary>
public sealed class LearningsOfInstancesTests
{
    private static readonly OrganisationId Organisation = new(Desk.Organisation);

    private static readonly LearningQuery Query = new("masennus", [Desk.Team], Desk.Now, 3, Closely: false);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Learnings_come_and_go_on_every_instance(bool inAzure)
    {
        using var room = await Storeroom.OpenAsync(inAzure);
        var store = room.Open();
        var other = new Colleagues(store, TimeProvider.System);
        Assert.Empty(await other.FindAsync(Organisation, Query, default));

        var learning = new Learning(
            new LearningId("ab"), Desk.Team, "Masentunut asiakas lähti kävelylle.", new PersonId("aino"), new PersonId("eeva"), Desk.Now)
        {
            Topics = ["depression"],
        };
        await CommitAsync(store, Decision.Nothing.Save(learning), []);
        await other.RefreshAsync(Organisation, default);
        Assert.Equal([learning.Id], await other.FindAsync(Organisation, Query, default));
        Assert.Equal([learning.Id], await new Colleagues(store, TimeProvider.System).FindAsync(Organisation, Query, default));

        var row = Assert.Single(await store.LoadAsync(Desk.Organisation, [Lookup.Prefix("learning|")], default));
        await CommitAsync(store, Decision.Nothing.Remove(learning), new() { [row.Key] = row });
        await other.RefreshAsync(Organisation, default);
        Assert.Empty(await other.FindAsync(Organisation, Query, default));
        Assert.Empty(await store.LoadAsync(Desk.Organisation, [Lookup.Prefix("learning|")], default));
        (store as IDisposable)?.Dispose();
    }

    private static async Task CommitAsync(IStore store, Decision decision, Dictionary<string, Row> read)
    {
        var now = NodaTime.Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        var happening = new Happening(Organisation, null, new TimeCame.LearningAges(Desk.Team, new LearningId("ab")));
        Assert.True(await store.TryCommitAsync(Desk.Organisation, Commit.Of(happening, decision, read, now), default));
    }
}
