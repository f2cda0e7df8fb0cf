using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>Counts the way to the store and back that one request takes, whatever goes on beside it.</summary>
public sealed class CountingStore(IStore store) : IStore
{
    private readonly AsyncLocal<Tally?> request = new();

    /// <summary>How often the store was asked, and how often something was committed.</summary>
    public sealed class Tally
    {
        public int Loads { get; set; }

        public int Commits { get; set; }
    }

    /// <summary>The last request's.</summary>
    public Tally Last { get; private set; } = new();

    /// <summary>A request begins: from here on, on its own way, it is counted.</summary>
    public void Begin() => request.Value = Last = new Tally();

    public Task<IReadOnlyList<Row>> LoadAsync(string partition, IReadOnlyList<Lookup> wanted, CancellationToken stop)
    {
        if (request.Value is { } tally)
        {
            tally.Loads++;
        }

        return store.LoadAsync(partition, wanted, stop);
    }

    public Task<bool> TryCommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken stop)
    {
        if (request.Value is { } tally && writes.Count > 0)
        {
            tally.Commits++;
        }

        return store.TryCommitAsync(partition, writes, stop);
    }

    public Task CheckAsync(CancellationToken stop) => store.CheckAsync(stop);
}
