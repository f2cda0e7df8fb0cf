using System.Text.Json;

namespace PeerHelp.Stories.Tests;

/// <summary>What Teams tells of people, teams and channels.</summary>
public sealed class StandInRosterTests : StandInStage
{
    [Fact]
    public async Task A_member_is_found_by_any_of_three_names()
    {
        foreach (var name in new[] { Aino.Id, Aino.ObjectId, "aino.rantala@valmennus.example" })
        {
            var (status, member) = await CallAsync("GET", $"v3/conversations/{Coaches.Id}/members/{name}");

            Assert.Equal(200, status);
            Assert.Equal((Aino.Id, Aino.ObjectId, "Aino", "Rantala", "user"),
                (Text(member, "id"), Text(member, "aadObjectId"), Text(member, "givenName"), Text(member, "surname"), Text(member, "userRole")));
        }
    }

    [Fact]
    public async Task A_stranger_is_not_found()
    {
        var (status, body) = await CallAsync("GET", $"v3/conversations/{Coaches.Id}/members/29:nobody");

        Assert.Equal((404, "MemberNotFoundInConversation"), (status, CodeOf(body)));
    }

    [Fact]
    public async Task The_plain_list_names_the_directory_id_in_another_way()
    {
        var (_, members) = await CallAsync("GET", $"v3/conversations/{Coaches.Id}/members");

        Assert.Equal([Aino.ObjectId, Maija.ObjectId], members.EnumerateArray().Select(member => Text(member, "objectId")));
    }

    [Fact]
    public async Task Pages_lead_to_the_last_person()
    {
        var path = $"v3/conversations/{Coaches.Id}/pagedmembers?pageSize=1";
        var (_, first) = await CallAsync("GET", path);
        var (_, last) = await CallAsync("GET", $"{path}&continuationToken={Text(first, "continuationToken")}");

        Assert.Equal(Aino.Id, Text(first.GetProperty("members")[0], "id"));
        Assert.Equal(Maija.Id, Text(last.GetProperty("members")[0], "id"));
        Assert.False(last.TryGetProperty("continuationToken", out _));
    }

    [Fact]
    public async Task The_general_channel_has_the_id_of_the_team_and_no_name()
    {
        var (_, team) = await CallAsync("GET", $"v3/teams/{Coaches.Id}");
        var (_, list) = await CallAsync("GET", $"v3/teams/{Coaches.Id}/conversations");

        Assert.Equal(("Valmentajat", Coaches.AadGroupId), (Text(team, "name"), Text(team, "aadGroupId")));
        var channels = list.GetProperty("conversations");
        Assert.Equal(Coaches.Id, Text(channels[0], "id"));
        Assert.Equal(JsonValueKind.Null, channels[0].GetProperty("name").ValueKind);
        Assert.Equal("Kysy kollegalta", Text(channels[1], "name"));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
