using System.Text.Json;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>Activities are read as Teams sends them, odd ones too.</summary>
public sealed class ActivityTests
{
    public static TheoryData<string> Playground =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Activities"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order()];

    [Theory]
    [MemberData(nameof(Playground))]
    public void What_the_Playground_sends_is_understood(string name)
    {
        Activity activity = Sample.Parse(Sample.Sent(name));

        Assert.True(ActivityTypes.IsKnown(activity.Type));
        Assert.Equal(Bot.Tenant, activity.TenantId);
        Assert.Equal(Sample.BotId, activity.Recipient?.Id);
        Assert.NotNull(activity.From?.AadObjectId);
        Assert.NotNull(activity.Conversation.Id);
    }

    [Fact]
    public void A_post_names_its_channel_and_its_thread()
    {
        Activity activity = Sample.Parse(Sample.Sent("002-message-channel"));

        Assert.Equal("team-id", activity.TeamsChannelId);
        Assert.Equal("team-id", activity.TeamId);
        Assert.Equal("team-id", activity.Conversation.BareId);
        Assert.Equal("1795280985835", activity.Conversation.RootMessageId);
        Assert.Equal(activity.Conversation.Id, ConversationAccount.ThreadOf("team-id", "1795280985835"));
    }

    [Fact]
    public void A_private_message_has_neither_channel_nor_thread()
    {
        Activity activity = Sample.Parse(Sample.Sent("001-message-personal"));

        Assert.True(activity.Conversation.IsPersonal);
        Assert.Null(activity.TeamsChannelId);
        Assert.Null(activity.Conversation.RootMessageId);
    }

    [Fact]
    public void A_press_carries_its_verb_and_the_card()
    {
        Activity press = Sample.Parse(Sample.Sent("006-invoke-adaptiveCard_action-channel"));

        Assert.Equal("adaptiveCard/action", press.Name);
        Assert.Equal("1795281014842", press.ReplyToId);
        Assert.Equal("vote", press.Value!.Value.GetProperty("action").GetProperty("verb").GetString());
    }

    [Fact]
    public void An_installation_names_the_team_and_the_chosen_channel()
    {
        Activity installed = Sample.Parse(Sample.Sent("010-installationUpdate-channel"));

        Assert.Equal("add", installed.Action);
        Assert.Equal("My Team", installed.ChannelData.Team?.Name);
        Assert.Equal("00000000-0000-0000-0000-000000000031", installed.ChannelData.Team?.AadGroupId);
        Assert.Equal("team-id", installed.ChannelData.Settings?.SelectedChannel?.Id);
        Assert.Null(installed.From?.Name);
    }

    [Theory]
    [InlineData("011-conversationUpdate-channel", true)]
    [InlineData("012-conversationUpdate-channel", false)]
    public void The_bot_knows_whether_it_or_somebody_else_was_added(string name, bool bot)
    {
        Activity added = Sample.Parse(Sample.Sent(name));

        Assert.True(added.IsEvent("TeamMemberAdded"));
        Assert.Equal(bot, added.BotWasAdded);
    }

    [Fact]
    public void The_older_names_of_channel_and_team_are_read_when_they_stand_alone()
    {
        Activity old = Sample.Parse("""{"type":"message","channelData":{"teamsChannelId":"19:c","teamsTeamId":"19:t"}}""");

        Assert.Equal(("19:c", "19:t"), (old.TeamsChannelId, old.TeamId));
    }

    [Theory]
    [InlineData("""{"type":"message","entities":[null,7,"x",{"type":{"a":1},"text":[1],"mentioned":"who"}],"attachments":[{"contentType":"image/png"}]}""")]
    [InlineData("""{"type":"message","entities":null,"attachments":null,"membersAdded":null,"channelData":null,"conversation":null}""")]
    [InlineData("""{"type":"message","value":[1,"two"],"someday":{"new":true},"channelData":{"settings":{},"more":1}}""")]
    [InlineData("""{"type":"message","value":"text","attachments":[null,{"contentType":"text/html","content":{"not":"html"}}]}""")]
    public void Odd_values_do_no_harm(string json)
    {
        Activity activity = Sample.Parse(json);

        Assert.Equal("", ActivityText.Of(activity).Text);
        Assert.DoesNotContain(activity.Entities, entity => entity.IsMention);
        Assert.False(activity.BotWasAdded);
    }

    [Fact]
    public void What_people_write_is_not_shown_where_an_activity_is_logged() =>
        Assert.DoesNotContain("hello", Sample.Parse(Sample.Sent("001-message-personal")).ToString());

    [Theory]
    [InlineData("""{"id":"29:1","objectId":"aad","userRole":"user"}""")]
    [InlineData("""{"id":"29:1","aadObjectId":"aad","userRole":"user"}""")]
    public void The_directory_id_of_a_member_comes_by_either_name(string json) =>
        Assert.Equal("aad", JsonSerializer.Deserialize(json, TeamsJson.Default.RosterMember)!.AadObjectId);
}
