using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>A store whose reading takes so long that something happens in the midst of it.</summary>
public sealed class TornStore(IStore store) : IStore
{
    private Func<Task>? meanwhile;
    private string late = "";

    /// <summary>What was to happen has happened, in the midst of a reading.</summary>
    public bool IsTorn => meanwhile is null;

    /// <summary>The next reading that wants such rows reads these last, after what happens meanwhile.</summary>
    public void Tear(string lateRows, Func<Task> happens) => (late, meanwhile) = (lateRows, happens);

    public async Task<IReadOnlyList<Row>> LoadAsync(string partition, IReadOnlyList<Lookup> wanted, CancellationToken stop)
    {
        if (meanwhile is null || !wanted.Any(IsLate) || Interlocked.Exchange(ref meanwhile, null) is not { } happen)
        {
            return await store.LoadAsync(partition, wanted, stop);
        }

        var early = await store.LoadAsync(partition, [.. wanted.Where(one => !IsLate(one))], stop);
        await happen();
        return [.. early, .. await store.LoadAsync(partition, [.. wanted.Where(IsLate)], stop)];
    }

    public Task<bool> TryCommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken stop) =>
        store.TryCommitAsync(partition, writes, stop);

    public Task CheckAsync(CancellationToken stop) => store.CheckAsync(stop);

    private bool IsLate(Lookup wanted) => wanted is Lookup.Point point && point.Key.StartsWith(late, StringComparison.Ordinal);
}
