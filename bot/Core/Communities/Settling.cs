using NodaTime;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Communities;

/// <summary>What is decided when PeerHelp comes to a team, is set up there, and leaves.</summary>
/// <remarks>Installation events may be missing or doubled, so every step can be taken again.</remarks>
public static class Settling
{
    private const int MostQuietDays = 20;

    private static readonly string[] AskNames = ["Kysy kollegalta", "Fråga en kollega", "Ask a colleague"];

    public static Decision Install(Installed installed, Snapshot known)
    {
        var before = known.Community(installed.Community);
        var community = (before ?? new Community(installed.Community, installed.ServiceUrl, installed.Defaults)) with
        {
            ServiceUrl = installed.ServiceUrl,
            Name = installed.Name ?? before?.Name,
            GroupId = installed.GroupId ?? before?.GroupId,
            SelectedChannel = installed.SelectedChannel ?? before?.SelectedChannel,
            Installer = installed.First ? installed.By?.Id : before?.Installer,
            Leads = [.. (before?.Leads ?? []).Union(installed.Leads)],
            Left = false,
        };
        return Decision.Nothing.Save(community).And(new Effect.Meet(community.Id, community.ServiceUrl));
    }

    /// <summary>Something changed, or a team unknown so far was heard of: it is read again.</summary>
    public static Decision Change(TeamChanged changed, Snapshot known)
    {
        var before = known.Community(changed.Community);
        if (before is { Left: true } && !changed.Returned)
        {
            return Decision.Nothing;
        }

        var community = (before ?? new Community(changed.Community, changed.ServiceUrl, changed.Defaults) { Leads = changed.Leads }) with
        {
            ServiceUrl = changed.ServiceUrl,
            Left = false,
        };
        return Decision.Nothing.Save(community).And(new Effect.Meet(community.Id, community.ServiceUrl));
    }

    /// <summary>The team as Teams described it. The welcome is said once, when the community becomes active.</summary>
    public static Decision Read(TeamRead read, Snapshot known)
    {
        if (known.Community(read.Community) is not { Left: false } before)
        {
            return Decision.Nothing;
        }

        var community = before with
        {
            Name = read.Name ?? before.Name,
            GroupId = read.GroupId ?? before.GroupId,
            Channels = read.Channels,
            AskChannel = AskChannelOf(before, read),
            Leads = read.Installer is { } installer && (before.Leads.Count == 0 || !before.Active)
                ? [.. before.Leads.Union([installer])]
                : before.Leads,
            Active = true,
        };
        var settled = Decision.Nothing.Save(community);
        return before is { Active: false, Installer: not null } && community.AskChannel is { } channel
            ? settled.And(new Effect.Announce(community.Id, channel, Root: null, new Note.Welcome()))
            : settled;
    }

    /// <summary>Removed, archived or deleted: nothing is owed to the team any more.</summary>
    public static Decision Leave(TeamLeft left, Snapshot known) =>
        known.Community(left.Community) is { Left: false } community
            ? Decision.Nothing.Save(community with { Active = false, Left = true })
            : Decision.Nothing;

    /// <summary>A lead, or anyone while there is no lead, says which channel is the Ask channel, who leads, whom to call in danger, and when to keep quiet; anyone may ask when that is.</summary>
    public static Decision SetUp(SetupWord word, Post post, Community community, Snapshot known)
    {
        var today = community.WorkingTime().DateOf(known.Now);
        if (word is SetupWord.QuietDays && QuietWords.Read(post.Text, today) is QuietWord.List)
        {
            return Say(community, post, QuietDaysOf(community, today));
        }

        if (community.Leads.Count > 0 && !community.IsLead(post.Author.Id))
        {
            return Decision.Nothing.Tell(post.Author.Id, new Note.SorryThat(Refusal.NotALead, null))
                .Save(Roster.Known(known, post.Author, post.Community));
        }

        var named = post.Mentions.Where(mention => mention.Id is not null).ToList();
        return word switch
        {
            SetupWord.ThisChannel => Say(
                community with { AskChannel = post.Channel, AskChannelIsChosen = true }, post, new Note.AskChannelIs()),
            SetupWord.OnDuty when SetupWords.OnDuty(post.Text) is var numbers => Say(
                community with { Settings = community.Settings with { OnDuty = numbers } }, post, new Note.OnDutyIs(numbers ?? "")),
            SetupWord.QuietDays => KeepQuiet(community, post, today),
            _ when named.Count == 0 => Say(community, post, new Note.SorryThat(Refusal.NobodyChosen, null)),
            _ => Say(
                community with { Leads = [.. community.Leads.Union(named.Select(mention => mention.Id!.Value))] },
                post,
                new Note.LeadsAre([.. named.Select(mention => mention.Name)])),
        };
    }

    /// <summary>Quiet days are like holidays: what waits goes on after them.</summary>
    private static Decision KeepQuiet(Community community, Post post, LocalDate today)
    {
        var ahead = community.QuietDays.Where(days => today <= days.Last);
        var kept = community with
        {
            QuietDays = QuietWords.Read(post.Text, today) is QuietWord.Keep { Days: var days }
                ? [.. ahead.Union(days).OrderBy(one => one.First).Take(MostQuietDays)]
                : [],
        };
        return Say(kept, post, QuietDaysOf(kept, today));
    }

    private static Note.QuietDaysAre QuietDaysOf(Community community, LocalDate today) => new([.. community.QuietDays.Where(days => today <= days.Last)]);

    private static Decision Say(Community community, Post post, Note note) =>
        Decision.Nothing.Save(community).And(new Effect.Announce(community.Id, post.Channel, post.Root, note));

    /// <summary>A channel chosen by a lead stays while it exists; else the one with a known name, else the selected one.</summary>
    private static string? AskChannelOf(Community community, TeamRead read)
    {
        if (read.Channels.Count == 0)
        {
            return community.AskChannel ?? community.SelectedChannel;
        }

        if (community.AskChannelIsChosen && community.AskChannel is { } chosen && read.Channels.ContainsKey(chosen))
        {
            return chosen;
        }

        var named = read.Channels
            .Where(channel => AskNames.Contains(channel.Value?.Trim(), StringComparer.OrdinalIgnoreCase))
            .Select(channel => channel.Key)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        return named
            ?? (community.AskChannel is { } before && read.Channels.ContainsKey(before) ? before : null)
            ?? (community.SelectedChannel is { } selected && read.Channels.ContainsKey(selected) ? selected : null);
    }
}
