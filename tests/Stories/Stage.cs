using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Rehearsal;
using PeerHelp.Rehearsal.Teams;
using PeerHelp.Service;
using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>The real service on a real store, in a world that speaks Teams' protocol, with a small community in it.</summary>
/// <remarks>It begins on Thursday 19 November 2026 at 09:00 in Helsinki.</remarks>
public sealed class Stage : IAsyncDisposable
{
    private static int stages;

    private readonly string folder = Directory.CreateTempSubdirectory("peerhelp-story").FullName;
    private WebApplication? service;

    private Stage(TeamsStandIn teams) => Teams = teams;

    public TeamsStandIn Teams { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public required Team Team { get; init; }

    public Channel Ask => Team.Channel("Kysy kollegalta");

    public required Person Aino { get; init; }

    public required Person Maija { get; init; }

    public required Person Eeva { get; init; }

    public required Person Eero { get; init; }

    public required Person Kaisa { get; init; }

    /// <summary>Raises the curtain: the service runs, PeerHelp is installed by Kaisa, and everybody is known.</summary>
    public static async Task<Stage> OpenAsync(
        string? tables = null, IReadOnlyDictionary<string, string?>? settings = null, string locale = "fi-FI")
    {
        var clock = new OffsetClock(TimeProvider.System, new DateTimeOffset(2026, 11, 19, 7, 0, 0, TimeSpan.Zero));
        var teams = await TeamsStandIn.StartAsync(clock: clock);
        Person Add(string name) => teams.AddPerson(name, locale);
        Person[] people = [Add("Aino Rantala"), Add("Maija Lehto"), Add("Eeva Koskinen"), Add("Eero Mäki"), Add("Kaisa Salo")];
        var stage = new Stage(teams)
        {
            Team = teams.AddTeam("Valmentajat", ["Kysy kollegalta"], people),
            Aino = people[0],
            Maija = people[1],
            Eeva = people[2],
            Eero = people[3],
            Kaisa = people[4],
        };
        await stage.StartServiceAsync(clock, tables, settings ?? new Dictionary<string, string?>());
        await teams.InstallAsync(stage.Team, stage.Kaisa, stage.Ask);
        await teams.Eventually(() => teams.Posts(stage.Ask).Any(message => message.From.IsBot));
        return stage;
    }

    /// <summary>The clock runs on, and whatever became due is done soon after.</summary>
    public void Later(Duration by) => Teams.Clock.Forward(by.ToTimeSpan());

    /// <summary>The one card of a thread, once it reads like this to somebody.</summary>
    public Task<Message> CardIn(Message post, string reads, Person? to = null) =>
        Teams.Eventually(() => Teams.Cards(post).SingleOrDefault(card => Teams.Reads(to ?? Maija, card).Contains(reads)));

    /// <summary>A card in somebody's private chat, once there is one that reads like this.</summary>
    public Task<Message> PrivateCard(Person to, string reads) =>
        Teams.Eventually(() => Teams.Cards(to).FindLast(card => Teams.Reads(to, card).Contains(reads)), what: $"a card to {to.Name}: {reads}");

    /// <summary>A private word from PeerHelp.</summary>
    public Task<Message> Word(Person to, string says) =>
        Teams.Eventually(() => Teams.ToldTo(to).FindLast(message => message.Text?.Contains(says) == true), what: $"a word to {to.Name}: {says}");

    /// <summary>What PeerHelp remembers of the question asked with this post.</summary>
    public async Task<HelpRequest> Row(Message post) =>
        await Remembered<HelpRequest>(Key.Request(RequestOf(post))) ?? throw new InvalidOperationException("The post is no help request.");

    public RequestId RequestOf(Message post) => RequestId.Of(Ask.Id, post.Id);

    /// <summary>A row of the store, as the service would read it.</summary>
    public async Task<T?> Remembered<T>(string key)
        where T : Saved
    {
        var store = service!.Services.GetRequiredService<IStore>();
        var rows = await store.LoadAsync(Teams.World.TenantId, [new Lookup.Point(Bodies.KeyOf(key))], CancellationToken.None);
        return rows is [var row] ? Bodies.Read(row) as T : null;
    }

    /// <summary>Everything that is kept.</summary>
    public Task<IReadOnlyList<Row>> RowsAsync() => Rows.AllAsync(service!.Services.GetRequiredService<IStore>(), Teams.World.TenantId);

    public async ValueTask DisposeAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }

        await Teams.DisposeAsync();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A connection that closes late leaves a journal behind: the temporary folder keeps it, the story is over.
        }
    }

    private async Task StartServiceAsync(IRehearsalClock clock, string? tables, IReadOnlyDictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Development,
            ContentRootPath = folder,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Configuration["PublicUrl"] = "http://localhost:3978";
        builder.Configuration[tables is null ? "Storage:File" : "Storage:ConnectionString"] = tables ?? Path.Combine(folder, "story.db");
        builder.Configuration["Storage:Table"] = $"stage{Interlocked.Increment(ref stages)}";
        service = PeerHelpService.Build(builder, new DomainClock(clock));
        await service.StartAsync();
        Address = new Uri(service.Urls.First());
        Teams.Bot = new Uri(Address, "/api/messages");
    }
}
