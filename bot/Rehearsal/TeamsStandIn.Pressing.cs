using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal;

/// <summary>What happens when people press buttons and open conversations.</summary>
public sealed partial class TeamsStandIn
{
    /// <summary>Teams asks for a fresh view of a card when the last is older than this.</summary>
    private static readonly TimeSpan ViewLife = TimeSpan.FromMinutes(1);

    /// <summary>In larger teams nobody's card refreshes itself unless the card names people.</summary>
    private const int LargestSelfRefreshing = 60;

    /// <summary>Someone presses a button of a card as he or she sees it, found by verb or by title.</summary>
    /// <param name="person">Who presses.</param>
    /// <param name="message">The card's message; its newest state counts.</param>
    /// <param name="verbOrTitle">The button.</param>
    /// <param name="inputs">What the person typed, by input id; the rest keep what the card suggests.</param>
    public Task<InvokeAnswer> PressAsync(
        Person person, Message message, string verbOrTitle, IReadOnlyDictionary<string, string>? inputs = null)
    {
        var typed = inputs ?? new Dictionary<string, string>();
        var button = CardButtons.Find(SeenBy(person, message), verbOrTitle);
        if (typed.Keys.FirstOrDefault(id => !button.Takes(id)) is { } unknown)
            throw new InvalidOperationException($"The card has no input '{unknown}' beside '{verbOrTitle}'.");
        return PressAsync(person, message, button.Action, button.DataWith(typed));
    }

    /// <summary>The press of a button whose inputs are merged already, as the page's renderer does it.</summary>
    public async Task<InvokeAnswer> PressAsync(Person person, Message message, JsonElement button, JsonObject data)
    {
        switch (button.Text("type"))
        {
            case "Action.Execute":
                var action = new JsonObject { ["type"] = "Action.Execute", ["title"] = button.Text("title") };
                foreach (var name in new[] { "id", "verb" })
                {
                    if (button.Text(name) is { } value) action[name] = value;
                }

                action["data"] = data;
                return await ExecuteAsync(person, message, action, "manual");
            case "Action.Submit" when button.Get("data").Get("msteams").Text("type") == "task/fetch":
                return await InvokeAsync(person, message, "task/fetch", new JsonObject { ["data"] = data });
            case "Action.Submit":
                return InvokeAnswer.Of(await Line.BringAsync(activities.Submit(person, message, data)));
            default:
                throw new InvalidOperationException($"Teams tells no bot of {button.Text("type")}.");
        }
    }

    /// <summary>Someone opens a conversation: cards that ask for it refresh themselves for that person.</summary>
    public async Task LookAsync(Person person, string conversationId)
    {
        foreach (var message in World.ConversationOf(conversationId)?.Messages ?? [])
        {
            if (!WantsRefresh(person, message, out var action)) continue;
            Rewrite(message, m => m with { Refreshed = m.Refreshed.SetItem(person.Id, wall.GetUtcNow()) });
            await ExecuteAsync(person, message, action, "automatic");
        }
    }

    /// <summary>Any invoke that stands on a card, such as <c>task/submit</c>.</summary>
    public async Task<InvokeAnswer> InvokeAsync(Person person, Message card, string name, JsonNode value)
    {
        var activity = activities.Invoke(person, card, name);
        activity["value"] = value;
        return InvokeAnswer.Of(await Line.BringAsync(activity));
    }

    /// <summary>The card of a message as this person sees it now.</summary>
    public JsonElement SeenBy(Person person, Message message) => Newest(message) switch
    {
        { Deleted: true } => throw new InvalidOperationException($"Message {message.Id} is deleted."),
        var now when !now.IsVisibleTo(person) => throw new InvalidOperationException($"{person} cannot see {message.Id}."),
        var now => now.CardFor(person) ?? throw new InvalidOperationException($"Message {message.Id} has no card."),
    };

    private async Task<InvokeAnswer> ExecuteAsync(Person person, Message message, JsonObject action, string trigger)
    {
        var answer = InvokeAnswer.Of(await Line.BringAsync(activities.Execute(person, message, action, trigger)));
        if (answer.Card is { } card) Show(person, message, card);
        if (answer.Message is { } text && trigger == "manual") World.Tell(new Toast(person, message.Id, text));
        return answer;
    }

    private void Show(Person person, Message message, JsonElement card)
    {
        var view = new CardView(card.Clone(), wall.GetUtcNow());
        Rewrite(message, m => m with
        {
            Views = m.Views.SetItem(person.Id, view),
            Refreshed = m.Refreshed.SetItem(person.Id, view.At),
        });
    }

    private bool WantsRefresh(Person person, Message message, out JsonObject action)
    {
        action = [];
        if (message.Deleted || !message.IsVisibleTo(person) || message.CardFor(person) is not { } card) return false;
        var refresh = card.Get("refresh");
        if (!refresh.Has("action") || !IsNamed(person, message, refresh)) return false;
        if (message.Refreshed.TryGetValue(person.Id, out var last) && wall.GetUtcNow() - last < ViewLife) return false;
        action = JsonObject.Create(refresh.Get("action").Clone())!;
        return true;
    }

    private bool IsNamed(Person person, Message message, JsonElement refresh)
    {
        if (refresh.Has("userIds"))
            return refresh.Items("userIds").Take(LargestSelfRefreshing).Any(id => id.ValueEquals(person.Id));
        var channel = World.ConversationOf(message.ConversationId)!.Channel;
        return channel is null || World.TeamOf(channel.TeamId)!.Members.Count <= LargestSelfRefreshing;
    }
}
