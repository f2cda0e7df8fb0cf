using PeerHelp.Service.Storage.Tables;
using PeerHelp.Testing;

namespace PeerHelp.Storage.Tests;

/// <summary>One emulator for all tests of the Table service.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? azurite;

    public Azurite Azurite => azurite!;

    public TableAccount Account => TableAccount.Parse(Azurite.ConnectionString);

    public async Task InitializeAsync() => azurite = await Azurite.StartAsync();

    public async Task DisposeAsync() => await Azurite.DisposeAsync();
}

/// <summary>The tests that share the emulator.</summary>
[CollectionDefinition(Name)]
public sealed class WithAzurite : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Azurite";
}
