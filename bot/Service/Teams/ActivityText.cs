namespace PeerHelp.Service.Teams;

/// <summary>What a person wrote: the words without mark-up, whom they mention, and whether they speak to the bot.</summary>
/// <param name="Text">Plain text with line breaks; without quotations and without the mention of the bot.</param>
/// <param name="Mentions">The mentioned people in order, never the bot itself.</param>
/// <param name="BotIsMentioned">Whether the message names the bot.</param>
public sealed record ActivityText(string Text, IReadOnlyList<Mention> Mentions, bool BotIsMentioned)
{
    public static ActivityText Of(Activity activity)
    {
        bool isHtml = string.IsNullOrWhiteSpace(activity.Text);
        string written = isHtml
            ? activity.Attachments.Select(attachment => attachment?.Html).FirstOrDefault(html => !string.IsNullOrWhiteSpace(html)) ?? ""
            : activity.Text!;

        var known = new MentionLedger(activity);
        string words = MarkupReader.ToPlain(written, isHtml, known);
        string text = Lines.Tidy(words);
        return new ActivityText(known.BotWasNamed ? WithoutAddress(text) : text, known.People, known.BotWasNamed);
    }

    /// <summary>Without the words, so that it may be logged.</summary>
    public override string ToString() => $"{Text.Length} letters, {Mentions.Count} mentions";

    /// <summary>"PeerHelp, find someone" has lost its first word; the comma goes too.</summary>
    private static string WithoutAddress(string text) => text.TrimStart(',', ':', ';', ' ', '\n');
}
