using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Page;

/// <summary>The forms that commands and buttons open on the page, and what is sent with them.</summary>
internal sealed class Forms(TeamsStandIn teams)
{
    /// <summary>A command picked or a form sent: on a message, or beside the compose box of a channel.</summary>
    /// <param name="Person">Who is played.</param>
    /// <param name="Command">The command; null when a button of the card opened the form.</param>
    /// <param name="Channel">The channel, where no message is meant.</param>
    /// <param name="Conversation">The message's conversation.</param>
    /// <param name="Message">The message or card.</param>
    /// <param name="Data">What was typed; null to open the form.</param>
    internal sealed record Form(
        string Person, string? Command, string? Channel, string? Conversation, string? Message, JsonElement? Data);

    public void Map(IEndpointRouteBuilder page) => page.MapPost("/form", (Form form) => AnswerAsync(form));

    private async Task<IResult> AnswerAsync(Form form)
    {
        var person = teams.World.PersonOf(form.Person);
        var message = teams.World.MessageOf(form.Conversation ?? "", form.Message ?? "");
        var channel = teams.World.ChannelOf(form.Channel ?? "");
        var data = form.Data is { ValueKind: JsonValueKind.Object } typed ? JsonObject.Create(typed.Clone()) : null;
        if (person is null || (message is null && channel is null)) return Results.NotFound();
        return PageApi.Told(await BringAsync(person, form.Command, message, channel!, data));
    }

    private Task<InvokeAnswer> BringAsync(Person person, string? command, Message? message, Channel channel, JsonObject? data) =>
        (command, message, data) switch
        {
            ({ } id, { } on, null) => teams.OpenFromMessageAsync(person, on, id),
            ({ } id, { } on, { } typed) => teams.SubmitFromMessageAsync(person, on, id, typed),
            ({ } id, null, null) => teams.OpenFromComposeAsync(person, channel, id),
            ({ } id, null, { } typed) => teams.SubmitFromComposeAsync(person, channel, id, typed),
            (null, { } card, _) => teams.SubmitDialogAsync(person, card, data ?? []),
            _ => Task.FromResult(new InvokeAnswer(0, 0, null, null, null)),
        };
}
