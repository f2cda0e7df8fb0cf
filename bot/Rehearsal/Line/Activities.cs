using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Line;

/// <summary>Writes what Teams tells the bot, in the shapes that were captured from Teams.</summary>
internal sealed class Activities(TeamsWorld world, Func<string> serviceUrl)
{
    private const string Zone = "Europe/Helsinki";

    /// <summary>A message by a person. A reply says nothing of what it replies to: only its conversation tells.</summary>
    public JsonObject Message(Message message, bool withoutMentions)
    {
        var activity = In(Start("message", message.Id, message.From), world.ConversationOf(message.ConversationId)!);
        activity["text"] = message.Text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] = Html(message),
        });
        if (withoutMentions) return activity;
        var entities = activity["entities"]!.AsArray();
        foreach (var person in message.Mentions.Reverse()) entities.Insert(0, Mention(person));
        return activity;
    }

    public JsonObject Edited(Message message, bool withText, string eventType)
    {
        var activity = Message(message, withoutMentions: false);
        activity["type"] = "messageUpdate";
        activity["channelData"]!["eventType"] = eventType;
        if (withText) return activity;
        activity.Remove("text");
        activity.Remove("attachments");
        return activity;
    }

    public JsonObject Deleted(Message message)
    {
        var activity = In(
            Start("messageDelete", message.Id, message.From), world.ConversationOf(message.ConversationId)!);
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return activity;
    }

    /// <summary>A button of a card, pressed by a person or by Teams on opening it.</summary>
    public JsonObject Execute(Person person, Message card, JsonObject action, string trigger)
    {
        var activity = Invoke(person, card, "adaptiveCard/action");
        activity["value"] = new JsonObject { ["action"] = action, ["trigger"] = trigger };
        return activity;
    }

    /// <summary>An old-style button: a message with a value and without words.</summary>
    public JsonObject Submit(Person person, Message card, JsonObject data)
    {
        var activity = Pressed(Start("message", world.NextActivityId("f"), person), card);
        activity["value"] = data;
        return activity;
    }

    public JsonObject Invoke(Person person, Message card, string name)
    {
        var activity = Pressed(Start("invoke", world.NextActivityId("f"), person), card);
        activity["name"] = name;
        return activity;
    }

    /// <summary>An invoke in a conversation that no card of the bot caused, such as the message menu.</summary>
    public JsonObject Invoke(Person person, Conversation conversation, string name, JsonNode value)
    {
        var activity = In(Start("invoke", world.NextActivityId("f"), person), conversation);
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }

    /// <summary>The app is added to or removed from a team. The conversation is the channel that was selected.</summary>
    public JsonObject Installation(Team team, Person by, Channel selected, string action)
    {
        var activity = About(team, by, "installationUpdate", selected.Id);
        activity["action"] = action;
        activity["conversation"]!["name"] = selected.Name;
        var data = activity["channelData"]!.AsObject();
        data["settings"] = new JsonObject { ["selectedChannel"] = Id(selected.Id) };
        data["channel"] = Id(selected.Id);
        data["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>People, or the bot, come to a team or leave it.</summary>
    public JsonObject Membership(Team team, Person by, Person whom, bool added, Channel? selected = null)
    {
        var activity = About(team, by, "conversationUpdate", selected?.Id ?? team.Id);
        var member = Id(whom.Id);
        if (!whom.IsBot) member["aadObjectId"] = whom.ObjectId;
        activity[added ? "membersAdded" : "membersRemoved"] = new JsonArray(member);
        activity["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
        if (selected is not null)
            activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = Id(selected.Id) };
        return activity;
    }

    /// <summary>Something happens to a team or to one of its channels, such as <c>channelRenamed</c>.</summary>
    public JsonObject TeamEvent(Team team, Person by, string eventType, Channel? channel)
    {
        var activity = About(team, by, "conversationUpdate", team.Id);
        activity["channelData"]!["eventType"] = eventType;
        if (channel is not null)
            activity["channelData"]!["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        return activity;
    }

    /// <summary>A person gets the app for himself or herself.</summary>
    public JsonObject PersonalInstallation(Person person)
    {
        var activity = In(Start("installationUpdate", world.NextActivityId("f"), person), world.ChatWith(person));
        activity["action"] = "add";
        activity["from"]!.AsObject().Remove("name");
        return activity;
    }

    private JsonObject Pressed(JsonObject activity, Message card)
    {
        In(activity, world.ConversationOf(card.ConversationId)!);
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        activity["replyToId"] = card.Id;
        return activity;
    }

    private JsonObject About(Team team, Person by, string type, string conversationId)
    {
        var activity = Start(type, world.NextActivityId("f"), by);
        activity["from"]!.AsObject().Remove("name");
        activity["conversation"] = new JsonObject
        {
            ["isGroup"] = true,
            ["conversationType"] = "channel",
            ["tenantId"] = world.TenantId,
            ["id"] = conversationId,
        };
        activity["channelData"] = new JsonObject
        {
            ["team"] = new JsonObject { ["aadGroupId"] = team.AadGroupId, ["name"] = team.Name, ["id"] = team.Id },
            ["tenant"] = Id(world.TenantId),
        };
        return activity;
    }

    private JsonObject In(JsonObject activity, Conversation conversation)
    {
        var data = new JsonObject { ["tenant"] = Id(world.TenantId) };
        activity["channelData"] = data;
        activity["conversation"] = new JsonObject
        {
            ["conversationType"] = conversation.IsPersonal ? "personal" : "channel",
            ["tenantId"] = world.TenantId,
            ["id"] = conversation.Id,
        };
        if (conversation.Channel is not { } channel) return activity;
        activity["conversation"]!["isGroup"] = true;
        data["teamsChannelId"] = channel.Id;
        data["teamsTeamId"] = channel.TeamId;
        data["channel"] = Id(channel.Id);
        data["team"] = Id(channel.TeamId);
        return activity;
    }

    private JsonObject Start(string type, string id, Person from)
    {
        var now = world.Now;
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(Zone));
        return new JsonObject
        {
            ["type"] = type,
            ["channelId"] = "msteams",
            ["id"] = id,
            ["serviceUrl"] = serviceUrl(),
            ["from"] = new JsonObject { ["id"] = from.Id, ["name"] = from.Name, ["aadObjectId"] = from.ObjectId },
            ["recipient"] = new JsonObject { ["id"] = world.Bot.Id, ["name"] = world.Bot.Name },
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = local.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = Zone,
            ["locale"] = from.Locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = from.Locale,
                ["country"] = "FI",
                ["platform"] = "Web",
                ["timezone"] = Zone,
            }),
        };
    }

    private static JsonObject Mention(Person person) => new()
    {
        ["type"] = "mention",
        ["text"] = $"<at>{person.Name}</at>",
        ["mentioned"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name },
    };

    /// <summary>Mentions become numbered spans, and the space after each cannot break.</summary>
    private static string Html(Message message)
    {
        var html = WebUtility.HtmlEncode(message.Text ?? "").Replace("\n", "<br>", StringComparison.Ordinal);
        for (var i = 0; i < message.Mentions.Count; i++)
        {
            var name = WebUtility.HtmlEncode(message.Mentions[i].Name);
            var typed = $"&lt;at&gt;{name}&lt;/at&gt;";
            var at = html.IndexOf(typed, StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = html[(at + typed.Length)..];
            var gap = rest.StartsWith(' ') ? "&nbsp;" + rest[1..] : rest;
            html = $"{html[..at]}<span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"{i}\">{name}</span>{gap}";
        }

        return $"<p>{html}</p>";
    }

    private static JsonObject Id(string id) => new() { ["id"] = id };
}
