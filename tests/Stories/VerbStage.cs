using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;
using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>One stage for the buttons of a test class: Eeva and Eero may be asked, and nobody is ever asked too much.</summary>
public class VerbStage : IAsyncLifetime
{
    private const string Question = "Asiakkaalla on masennusta ja ahdistusta, eikä hän motivoidu mistään. Onko kellään vinkkejä?";

    private Stage? stage;

    public Stage Stage => stage!;

    public Texts Say { get; } = Texts.In(Language.Finnish);

    public Person Aino => Stage.Aino;

    public Person Maija => Stage.Maija;

    public Person Eeva => Stage.Eeva;

    public Person Eero => Stage.Eero;

    public Person Kaisa => Stage.Kaisa;

    protected virtual Dictionary<string, string?> Settings => new() { ["Community:WeeklyLimit"] = "50" };

    public async Task InitializeAsync()
    {
        stage = await Stage.OpenAsync(settings: Settings);
        await Stage.Teams.SayAsync(Eeva, "osaan: masennus, ahdistus, motivointi");
        await Stage.Teams.SayAsync(Eero, "osaan: motivointi");
        await Stage.Word(Eeva, "masennus");
        await Stage.Word(Eero, "motivointi");
    }

    public async Task DisposeAsync() => await Stage.DisposeAsync();

    /// <summary>A question in its grace time, and its card.</summary>
    public async Task<(Message Post, Message Card)> AskAsync()
    {
        var post = await Stage.Teams.PostAsync(Aino, Stage.Ask, Question);
        return (post, await Stage.CardIn(post, Say.Listening));
    }

    /// <summary>A question that Eeva is asked about at once.</summary>
    public async Task<(Message Post, Message Offer)> OfferAsync()
    {
        var post = await Stage.Teams.PostAsync(Aino, Stage.Ask, Question, Stage.Teams.World.Bot);
        return (post, await CardOf(Eeva, post, Verbs.OfferAccept));
    }

    /// <summary>Help is found: Eeva's offer is the form for times now.</summary>
    public async Task<(Message Post, Message Form)> FindAsync()
    {
        var (post, offer) = await OfferAsync();
        Kind(await Stage.Teams.PressAsync(Eeva, offer, Verbs.OfferAccept));
        return (post, offer);
    }

    /// <summary>Eeva has proposed; the card is Aino's choice.</summary>
    public async Task<(Message Post, Message Times)> ProposeAsync()
    {
        var (post, form) = await FindAsync();
        Kind(await Stage.Teams.PressAsync(Eeva, form, Verbs.SlotPropose));
        return (post, await CardOf(Aino, post, Verbs.SlotPick));
    }

    /// <summary>A time is agreed.</summary>
    public async Task<Message> AgreeAsync()
    {
        var (post, times) = await ProposeAsync();
        Kind(await Stage.Teams.PressAsync(Aino, times, Verbs.SlotPick));
        return post;
    }

    /// <summary>The newest card about this question in somebody's private chat that has this button.</summary>
    public Task<Message> CardOf(Person to, Message about, string verb) => CardWith(to, about, $"\"{verb}\"");

    /// <summary>The newest card about this question in somebody's private chat that holds these words.</summary>
    public Task<Message> CardWith(Person to, Message about, string words)
    {
        var id = Stage.RequestOf(about).Value;
        return Stage.Teams.Eventually(
            () => Stage.Teams.Cards(to).FindLast(card => card.Card!.Value.GetRawText() is var text && text.Contains(id) && text.Contains(words)),
            what: $"a card to {to.Name} with {words}");
    }

    /// <summary>Any button, in anybody's hands, also one that the card does not show or shows no more.</summary>
    public Task<InvokeAnswer> PressAnyhow(
        Person who, Message card, string verb, Message about, int version = 0, params (string Id, string Value)[] inputs)
    {
        var community = new CommunityId(Stage.Team.Id);
        var data = new CardAction(verb, community, Stage.RequestOf(about), new PersonId(Aino.ObjectId), version).ToData();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }

        var button = new JsonObject { ["type"] = "Action.Execute", ["title"] = verb, ["verb"] = verb };
        return Stage.Teams.PressAsync(who, card, JsonSerializer.SerializeToElement(button), data);
    }

    /// <summary>Answered kindly, and nothing about the question has changed.</summary>
    public async Task Changes_nothing(
        Person who, Message card, string verb, Message about, int version = 0, params (string Id, string Value)[] inputs)
    {
        var before = Bodies.Write(await Told(about));
        Kind(await PressAnyhow(who, card, verb, about, version, inputs));
        Assert.Equal(before, Bodies.Write(await Told(about)));
    }

    /// <summary>Teams shows no red line: a card or a sentence came back.</summary>
    public static void Kind(InvokeAnswer answer)
    {
        Assert.False(answer.IsError, $"{answer.HttpStatus} {answer.Status} {answer.Type}");
        Assert.True(answer.Card is not null || answer.Message is { Length: > 0 });
    }

    /// <summary>The row without where its messages are, which Teams may be telling us just now.</summary>
    private async Task<HelpRequest> Told(Message about) => await Stage.Row(about) with { Sent = [] };
}
