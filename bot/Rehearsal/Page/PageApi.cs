using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Page;

/// <summary>What the page asks of the Rehearsal, under <c>/rehearsal/…</c>: everything in the name of the played person.</summary>
internal sealed class PageApi(TeamsStandIn teams, IReadOnlyList<AppCommand> commands)
{
    private readonly ReadMarks marks = new();

    /// <summary>Something written: a post, a reply, a private message, or a change of one.</summary>
    internal sealed record Words(string Person, string Text, string? Channel, string? Conversation, string? Message, string[]? Mentions);

    /// <summary>A press, with what was typed already merged into the data.</summary>
    internal sealed record Press(string Person, string Conversation, string Message, JsonElement Action);

    /// <summary>Which conversations a person has before his or her eyes.</summary>
    internal sealed record Look(string Person, string Channel, bool Chat);

    /// <summary>How far to move the clock; without minutes, to the next working morning.</summary>
    internal sealed record Forward(int? Minutes);

    public void Map(IEndpointRouteBuilder app)
    {
        var page = app.MapGroup("/rehearsal");
        page.MapGet("/view", (string? person, string? channel) => View(person, channel));
        page.MapGet("/events", (CancellationToken gone, IHostApplicationLifetime life) =>
            TypedResults.ServerSentEvents(Changes(life.ApplicationStopping, gone)));
        page.MapPost("/post", (Words words) => PostAsync(words));
        page.MapPost("/reply", (Words words) => ReplyAsync(words));
        page.MapPost("/say", (Words words) => SayAsync(words));
        page.MapPost("/edit", (Words words) => EditAsync(words));
        page.MapPost("/delete", (Words words) => DeleteAsync(words));
        page.MapPost("/press", (Press press) => PressAsync(press));
        new Forms(teams).Map(page);
        page.MapPost("/look", (Look look) => LookAsync(look));
        page.MapPost("/clock", (Forward forward) => Move(forward));
    }

    private IResult View(string? person, string? channel)
    {
        var who = (person is null ? null : teams.World.PersonOf(person)) ?? teams.World.People[0];
        var where = teams.World.ChannelOf(channel ?? "") ?? teams.World.Teams[0].Channels.First(c => !c.IsGeneral);
        return Results.Json(new { person = who.Id, channel = where.Id, view = new PageViews(teams, marks, commands).For(who, where.Id) });
    }

    /// <summary>The world's version, each time it grows, until the page is closed or the Rehearsal stops.</summary>
    private async IAsyncEnumerable<SseItem<long>> Changes(
        CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        var ended = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, either.Token);
        while (!ended.IsCompleted)
        {
            var version = teams.World.Version;
            yield return new SseItem<long>(version);
            await Task.WhenAny(teams.World.ChangedSince(version), ended);
        }
    }

    private async Task<IResult> PostAsync(Words words)
    {
        if (Who(words.Person) is not { } person || teams.World.ChannelOf(words.Channel ?? "") is not { } channel) return Unknown;
        await teams.PostAsync(person, channel, words.Text, Mentioned(words));
        return Results.NoContent();
    }

    private async Task<IResult> ReplyAsync(Words words)
    {
        if (Who(words.Person) is not { } person || teams.World.ConversationOf(words.Conversation ?? "") is not { } thread) return Unknown;
        await teams.ReplyAsync(person, thread.Messages[0], words.Text, Mentioned(words));
        return Results.NoContent();
    }

    private async Task<IResult> SayAsync(Words words)
    {
        if (Who(words.Person) is not { } person) return Unknown;
        await teams.SayAsync(person, words.Text);
        return Results.NoContent();
    }

    private async Task<IResult> EditAsync(Words words)
    {
        if (Own(words) is not { } message) return Unknown;
        await teams.EditAsync(message, words.Text);
        return Results.NoContent();
    }

    private async Task<IResult> DeleteAsync(Words words)
    {
        if (Own(words) is not { } message) return Unknown;
        await teams.DeleteAsync(message);
        return Results.NoContent();
    }

    private async Task<IResult> PressAsync(Press press)
    {
        if (Who(press.Person) is not { } person || teams.World.MessageOf(press.Conversation, press.Message) is not { } message)
            return Unknown;
        var data = press.Action.Get("data") is { ValueKind: JsonValueKind.Object } own ? JsonObject.Create(own.Clone())! : [];
        return Told(await teams.PressAsync(person, message, press.Action, data));
    }

    private async Task<IResult> LookAsync(Look look)
    {
        if (Who(look.Person) is not { } person) return Unknown;
        var seen = teams.World.Conversations.Where(c => c.Channel?.Id == look.Channel || (look.Chat && c.With == person));
        if (look.Chat && marks.Read(person, teams.ToldTo(person))) teams.World.Touch();
        foreach (var conversation in seen) await teams.LookAsync(person, conversation.Id);
        return Results.NoContent();
    }

    private IResult Move(Forward forward)
    {
        var now = teams.Clock.Now;
        var by = forward.Minutes is { } minutes ? TimeSpan.FromMinutes(minutes) : WorkingMorning.After(now) - now;
        if (by < TimeSpan.Zero) return Results.BadRequest("The clock goes forward only.");
        teams.Clock.Forward(by);
        teams.World.Touch();
        return Results.Json(new { teams.Clock.Now });
    }

    /// <summary>What the page shows of an answer: an error, a line, or a form.</summary>
    internal static IResult Told(InvokeAnswer answer) => Results.Json(new
    {
        answer.IsError,
        Message = answer.Message ?? answer.DialogMessage,
        answer.Dialog,
        answer.DialogTitle,
    });

    private static IResult Unknown => Results.NotFound();

    private Person? Who(string id) => teams.World.PersonOf(id);

    private Message? Own(Words words) =>
        teams.World.MessageOf(words.Conversation ?? "", words.Message ?? "") is { } message && message.From.Id == words.Person
            ? message
            : null;

    private Person[] Mentioned(Words words) =>
    [
        .. teams.World.People.Append(teams.World.Bot).Where(person => words.Mentions?.Contains(person.Id) == true),
    ];
}
