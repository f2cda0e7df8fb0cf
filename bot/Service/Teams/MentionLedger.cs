namespace PeerHelp.Service.Teams;

/// <summary>
/// Pairs each mention in the words with what Teams tells about it. Two people of one name have one mention each, and
/// Teams lists them in the order of the text.
/// </summary>
internal sealed class MentionLedger
{
    private readonly string? botId;
    private readonly string? botName;
    private readonly Dictionary<string, Queue<Entity>> waiting = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> latest = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Mention> seen = [];
    private readonly List<Mention> people = [];

    public MentionLedger(Activity activity)
    {
        botId = activity.Recipient?.Id;
        botName = activity.Recipient?.Name?.Trim();
        foreach (Entity mention in activity.Entities.Where(entity => entity is { IsMention: true }))
        {
            string name = NameOf(mention);
            if (!waiting.TryGetValue(name, out Queue<Entity>? queue))
            {
                waiting[name] = queue = new Queue<Entity>();
            }

            queue.Enqueue(mention);
            Note(mention.Mentioned!.Id, mention.Mentioned.Name?.Trim() is { Length: > 0 } full ? full : name);
        }
    }

    public bool BotWasNamed { get; private set; }

    public IReadOnlyList<Mention> People => people;

    /// <summary>Takes the next mention of this name in the text; true when it is the bot.</summary>
    public bool IsBot(string name)
    {
        name = name.Trim();
        if (waiting.TryGetValue(name, out Queue<Entity>? queue) && queue.TryDequeue(out Entity? entity))
        {
            latest[name] = entity;
        }

        return latest.TryGetValue(name, out Entity? known) ? Is(known.Mentioned!.Id, name) : Note(null, name);
    }

    /// <summary>Remembers whom the message names; true when it is the bot.</summary>
    private bool Note(string? id, string name)
    {
        bool isBot = Is(id, name);
        BotWasNamed |= isBot;
        if (!isBot && name.Length > 0 && seen.Add(new Mention(id, name)))
        {
            people.Add(new Mention(id, name));
        }

        return isBot;
    }

    private bool Is(string? id, string name) =>
        id is not null ? id == botId : name.Length > 0 && string.Equals(name, botName, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(Entity mention)
    {
        string text = mention.Text ?? "";
        int open = text.IndexOf('>');
        int close = text.LastIndexOf("</", StringComparison.Ordinal);
        string name = open >= 0 && close > open ? text[(open + 1)..close] : text;
        name = System.Net.WebUtility.HtmlDecode(name).Trim();
        return name.Length > 0 ? name : mention.Mentioned?.Name?.Trim() ?? "";
    }
}
