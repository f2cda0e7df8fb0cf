using Azure.Core;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Storage.Sqlite;
using PeerHelp.Service.Storage.Tables;

namespace PeerHelp.Storage.Tests;

/// <summary>An administrator names the store, or is told what is wrong.</summary>
public sealed class StoreChoiceTests : IDisposable
{
    private const string Account = "https://coaches.table.core.windows.net";
    private const string Connection = "DefaultEndpointsProtocol=https;AccountName=coaches;AccountKey=c2VjcmV0LXNlY3JldA==;EndpointSuffix=core.windows.net";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peerhelp-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Nothing_set_means_a_file_in_the_content_root()
    {
        using var store = Assert.IsType<SqliteStore>(Open(new StoreOptions { File = "", ConnectionString = " " }));

        Assert.True(File.Exists(Path.Combine(folder.FullName, "peerhelp.db")));
    }

    [Fact]
    public void A_file_may_have_another_name_and_place()
    {
        using var store = Assert.IsType<SqliteStore>(Open(new StoreOptions { File = "data/avunpyynnöt.db" }));

        Assert.True(File.Exists(Path.Combine(folder.FullName, "data", "avunpyynnöt.db")));
    }

    [Theory]
    [InlineData(Connection)]
    [InlineData("UseDevelopmentStorage=true")]
    public void A_connection_string_means_the_Table_service(string connection)
    {
        using var store = Assert.IsType<TableStore>(Open(new StoreOptions { ConnectionString = connection }));
    }

    [Fact]
    public void An_account_is_entered_with_the_services_identity()
    {
        using var store = Assert.IsType<TableStore>(Open(new StoreOptions { AccountUri = Account }, new NoToken()));
    }

    [Fact]
    public void An_account_without_an_identity_is_refused() =>
        Assert.Equal("Storage:AccountUri needs an identity to enter the account with.", Refusal(new StoreOptions { AccountUri = Account }));

    [Theory]
    [InlineData("coaches")]
    [InlineData("http://coaches.table.core.windows.net")]
    public void An_account_must_be_a_safe_address(string account) =>
        Assert.Equal("Storage:AccountUri must be like https://account.table.core.windows.net.", Refusal(new StoreOptions { AccountUri = account }));

    [Theory]
    [InlineData("peer-help")]
    [InlineData("1table")]
    [InlineData("ab")]
    public void A_table_needs_a_name_that_Azure_takes(string table) =>
        Assert.Equal(
            "Storage:Table must be 3 to 63 letters and digits, a letter first.",
            Refusal(new StoreOptions { ConnectionString = Connection, Table = table }));

    [Fact]
    public void Two_stores_at_once_are_refused() =>
        Assert.Equal(
            "Set only one of Storage:File, Storage:ConnectionString and Storage:AccountUri.",
            Refusal(new StoreOptions { File = "a.db", ConnectionString = Connection }));

    [Theory]
    [InlineData("AccountKey=c2VjcmV0", "Storage:ConnectionString has no AccountName.")]
    [InlineData("AccountName=coaches", "Storage:ConnectionString has no AccountKey.")]
    [InlineData("AccountName=coaches;AccountKey=", "Storage:ConnectionString has no AccountKey.")]
    [InlineData("AccountName=coaches;AccountKey=sec-ret", "Storage:ConnectionString has an AccountKey that is not Base64.")]
    [InlineData("AccountName=coaches;AccountKey=c2VjcmV0;TableEndpoint=here", "Storage:ConnectionString has a TableEndpoint that is no address.")]
    [InlineData("nonsense", "Storage:ConnectionString has no AccountName.")]
    public void A_broken_connection_string_is_explained_without_being_shown(string connection, string explanation) =>
        Assert.Equal(explanation, Refusal(new StoreOptions { ConnectionString = connection }));

    [Fact]
    public void The_accounts_address_follows_from_the_connection_string()
    {
        var account = TableAccount.Parse(Connection);

        Assert.Equal((new Uri(Account), "coaches"), (account.Endpoint, account.Name));
        Assert.Equal("secret-secret"u8.ToArray(), account.Key.ToArray());
        Assert.Equal($"{Account}/", $"{account}");
        Assert.Equal(new Uri("https://coaches.table.core.example/"), TableAccount.Parse("AccountName=coaches;AccountKey=AA==;EndpointSuffix=core.example").Endpoint);
        Assert.Equal(new Uri("http://127.0.0.1:10002/devstoreaccount1"), TableAccount.Parse("UseDevelopmentStorage=true").Endpoint);
    }

    private IStore Open(StoreOptions options, TokenCredential? credential = null) => StoreChoice.Open(options, credential, folder.FullName);

    private string Refusal(StoreOptions options) => Assert.Throws<StoreSettingException>(() => Open(options)).Message;

    /// <summary>An identity that is never asked.</summary>
    private sealed class NoToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext wanted, CancellationToken stop) => throw new InvalidOperationException();

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext wanted, CancellationToken stop) => throw new InvalidOperationException();
    }
}
