namespace PeerHelp.Core.Communities;

/// <summary>What a lead tells PeerHelp by naming it in the channel.</summary>
public enum SetupWord
{
    /// <summary>"@PeerHelp tämä kanava": this is the Ask channel.</summary>
    ThisChannel,

    /// <summary>"@PeerHelp vetäjä @Nimi": these colleagues are leads.</summary>
    Leads,

    /// <summary>"@PeerHelp päivystys: Maija 040 …": whom to call in acute danger, besides 112.</summary>
    OnDuty,

    /// <summary>"@PeerHelp hiljaa 1.7.–31.7.": on these days nothing is asked.</summary>
    QuietDays,
}

/// <summary>Reads the few sentences that set a community up, in any of the three languages.</summary>
public static class SetupWords
{
    private const int LongestOnDuty = 300;

    private static readonly string[] Channel = ["tämä kanava", "den här kanalen", "this channel"];
    private static readonly string[] Lead = ["vetäjä", "ledare", "lead"];

    private static readonly string[] Duty = ["päivystys", "jour", "on duty"];

    public static SetupWord? Read(string text, NodaTime.LocalDate today)
    {
        var said = text.Trim(' ', '.', '!', ',', ':', '\n');
        if (Channel.Contains(said, StringComparer.OrdinalIgnoreCase))
        {
            return SetupWord.ThisChannel;
        }

        return Lead.Any(word => said.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) ? SetupWord.Leads
            : OnDuty(text) is not null ? SetupWord.OnDuty
            : QuietWords.Read(text, today) is not null ? SetupWord.QuietDays
            : null;
    }

    /// <summary>The names and numbers after "päivystys:"; empty when none are to be told any more.</summary>
    public static string? OnDuty(string text)
    {
        var parts = text.Trim(' ', ',', '\n').Split(':', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2 && Duty.Contains(parts[0], StringComparer.OrdinalIgnoreCase) ? parts[1][..Math.Min(parts[1].Length, LongestOnDuty)] : null;
    }
}
