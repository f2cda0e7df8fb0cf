using System.Globalization;
using System.Text.Json;
using PeerHelp.Cards;
using PeerHelp.Core;

namespace PeerHelp.Service.Teams;

/// <summary>Turns an activity into what happened in PeerHelp's own words, or nothing when it is none of its business.</summary>
public sealed class Router(Options options, Colleagues colleagues)
{
    public async Task<Happening?> RouteAsync(Activity activity, CancellationToken stop)
    {
        if (activity.TenantId is not { Length: > 0 } tenant || IsBot(activity.From))
        {
            return null;
        }

        var organisation = new OrganisationId(tenant);
        var command = activity.Type switch
        {
            ActivityTypes.Message when activity.Value is not null => Press(activity, activity.Value.Value, verb: null),
            ActivityTypes.Message when activity.Conversation.IsChannel => await PostAsync(activity, organisation, stop),
            ActivityTypes.Message when activity.Conversation.IsPersonal => Said(activity),
            ActivityTypes.MessageUpdate => await EditAsync(activity, organisation, stop),
            ActivityTypes.MessageDelete => Deleted(activity),
            ActivityTypes.Invoke when activity.Name == "adaptiveCard/action" => Execute(activity),
            ActivityTypes.InstallationUpdate => TeamEvents.OfInstallation(activity, options),
            ActivityTypes.ConversationUpdate => await TeamEvents.OfUpdateAsync(activity, options, organisation, colleagues, stop),
            _ => null,
        };
        if (command is null)
        {
            return null;
        }

        var isLook = command is Pressed { Verb: Verbs.RequestShow };
        return new Happening(organisation, isLook ? null : OriginOf(activity), command, activity.Type == ActivityTypes.Invoke);
    }

    /// <summary>Who acted. Ordinary messages carry a name, installations do not.</summary>
    internal static Actor? ActorOf(Activity activity) => activity.From is { Id: { Length: > 0 } teamsId } from
        ? new Actor(
            new PersonId(from.AadObjectId ?? teamsId), from.Name ?? "", teamsId, activity.ServiceUrl, LanguageTags.Parse(activity.Locale))
        : null;

    private static bool IsBot(ChannelAccount? from) => from?.Id?.StartsWith("28:", StringComparison.Ordinal) == true;

    private static Said? Said(Activity activity) => ActorOf(activity) is { } actor && activity.Conversation.Id is { } chat
        ? ActivityText.Of(activity).Text is { Length: > 0 } text ? new Said(actor, chat, text) : null
        : null;

    private async Task<Command?> PostAsync(Activity activity, OrganisationId organisation, CancellationToken stop) =>
        await ReadPostAsync(activity, organisation, stop) is not { } post ? null
        : IsRoot(activity) ? new PostSeen(post)
        : new ReplySeen(post);

    private async Task<Command?> EditAsync(Activity activity, OrganisationId organisation, CancellationToken stop)
    {
        if (!activity.Conversation.IsChannel || activity.TeamId is not { } team || activity.TeamsChannelId is not { } channel ||
            activity.Id is not { } id)
        {
            return null;
        }

        if (activity.IsEvent("undeleteMessage"))
        {
            return IsRoot(activity) && await ReadPostAsync(activity, organisation, stop) is { } post ? new PostRestored(post) : null;
        }

        var text = ActivityText.Of(activity).Text;
        return new PostEdited(new CommunityId(team), channel, RootOf(activity), id, text.Length == 0 ? null : text);
    }

    private static PostDeleted? Deleted(Activity activity) =>
        activity.Conversation.IsChannel && activity is { TeamId: { } team, TeamsChannelId: { } channel, Id: { } id }
            ? new PostDeleted(new CommunityId(team), channel, RootOf(activity), id)
            : null;

    private async Task<Post?> ReadPostAsync(Activity activity, OrganisationId organisation, CancellationToken stop)
    {
        if (activity.TeamId is not { } team || activity.TeamsChannelId is not { } channel || activity.Id is not { } id ||
            ActorOf(activity) is not { } author)
        {
            return null;
        }

        var said = ActivityText.Of(activity);
        var mentions = new List<PeerHelp.Core.Mention>();
        foreach (var mention in said.Mentions)
        {
            mentions.Add(new(await colleagues.FindAsync(organisation, mention.Id, mention.Name, stop), mention.Name));
        }

        return new Post(new CommunityId(team), channel, RootOf(activity), id, author, said.Text, mentions, said.BotIsMentioned);
    }

    private static Pressed? Execute(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value &&
        value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
            ? Press(
                activity,
                action.TryGetProperty("data", out var data) ? data : default,
                action.TryGetProperty("verb", out var verb) ? verb.ToString() : null)
            : null;

    private static Pressed? Press(Activity activity, JsonElement data, string? verb) =>
        ActorOf(activity) is { } actor && CardAction.TryRead(data, verb, out var action, out var inputs)
            ? new Pressed(action.Verb, actor, action.Community, action.Request, action.With, action.Version, action.Day, inputs)
            {
                Learning = action.Learning,
            }
            : null;

    /// <summary>
    /// A root post's id is the number of its thread. The Playground's ids are no numbers: there a root post answers nothing.
    /// </summary>
    private static bool IsRoot(Activity activity) => activity.Conversation.RootMessageId is not { } root || activity.Id == root
        || (activity.ReplyToId is null && activity.Id is { } id && !long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static string RootOf(Activity activity) => activity.Conversation.RootMessageId ?? activity.Id ?? "";

    /// <summary>What makes a redelivery recognisable; an edit bears its message's id, so its time tells it apart. The day leads, for purging.</summary>
    private static string OriginOf(Activity activity)
    {
        var stamp = activity.Timestamp ?? "";
        var day = stamp.Length >= 10 ? stamp[..10] : "0000-00-00";
        var edit = activity.Type is ActivityTypes.Message or ActivityTypes.Invoke ? "" : stamp;
        return $"{day}|{activity.Type}|{activity.ChannelData.EventType}|{activity.Conversation.Id}|{activity.Id}|{edit}";
    }
}
