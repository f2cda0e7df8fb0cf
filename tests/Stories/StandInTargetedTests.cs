namespace PeerHelp.Stories.Tests;

/// <summary>Messages in a channel that one person sees.</summary>
public sealed class StandInTargetedTests : StandInStage
{
    private const string Targeted = "?isTargetedActivity=true";

    [Fact]
    public async Task A_targeted_message_is_seen_by_one_person_and_can_be_changed()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var (status, body) = await CallAsync("POST", Activities(post.ConversationId) + Targeted, To(Aino.Id));

        Assert.Equal(201, status);
        var hint = Teams.World.MessageOf(post.ConversationId, body.GetProperty("id").GetString()!)!;
        Assert.True(hint.IsVisibleTo(Aino));
        Assert.False(hint.IsVisibleTo(Maija));
        Assert.Equal(200, (await CallAsync("PUT", Activities(hint) + Targeted, Words("Uusi vihje"))).Status);
        Assert.Equal(400, (await CallAsync("PUT", Activities(hint) + Targeted, To(Aino.Id))).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("29:nobody")]
    public async Task It_needs_a_reader_from_the_channel(string? reader)
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");

        Assert.Equal(400, (await CallAsync("POST", Activities(post.ConversationId) + Targeted, To(reader))).Status);
    }

    [Fact]
    public async Task It_does_not_exist_in_private_chats()
    {
        var chat = Teams.World.ChatWith(Aino).Id;

        Assert.Equal(400, (await CallAsync("POST", Activities(chat) + Targeted, To(Aino.Id))).Status);
    }

    [Fact]
    public async Task After_a_day_it_is_gone()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var (_, body) = await CallAsync("POST", Activities(post.ConversationId) + Targeted, To(Aino.Id));
        Clock.Forward(TimeSpan.FromHours(25));

        var path = $"{Activities(post.ConversationId)}/{body.GetProperty("id").GetString()}";
        var (status, why) = await CallAsync("DELETE", path + Targeted);

        Assert.Equal((404, "ActivityNotFoundInConversation"), (status, CodeOf(why)));
    }

    private static object To(string? reader) => reader is null
        ? Words("Vihje")
        : new { type = "message", text = "Vihje", recipient = new { id = reader } };
}
