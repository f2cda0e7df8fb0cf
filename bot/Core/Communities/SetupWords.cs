namespace PeerHelp.Core.Communities;

/// <summary>What a lead tells PeerHelp by naming it in the channel.</summary>
public enum SetupWord
{
    /// <summary>"@PeerHelp tämä kanava": this is the Ask channel.</summary>
    ThisChannel,

    /// <summary>"@PeerHelp vetäjä @Nimi": these colleagues are leads.</summary>
    Leads,
}

/// <summary>Reads the few sentences that set a community up, in any of the three languages.</summary>
public static class SetupWords
{
    private static readonly string[] Channel = ["tämä kanava", "den här kanalen", "this channel"];
    private static readonly string[] Lead = ["vetäjä", "ledare", "lead"];

    public static SetupWord? Read(string text)
    {
        var said = text.Trim(' ', '.', '!', ',', ':', '\n');
        if (Channel.Contains(said, StringComparer.OrdinalIgnoreCase))
        {
            return SetupWord.ThisChannel;
        }

        return Lead.Any(word => said.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) ? SetupWord.Leads : null;
    }
}
