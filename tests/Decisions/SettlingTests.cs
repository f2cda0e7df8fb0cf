using PeerHelp.Core;
using PeerHelp.Core.Communities;

namespace PeerHelp.Decisions.Tests;

/// <summary>PeerHelp comes to a team, learns its channel and its leads, and leaves.</summary>
public sealed class SettlingTests
{
    private static readonly CommunityId New = new("19:new@thread.tacv2");
    private readonly House house = new();

    [Fact]
    public void The_installer_who_is_on_the_roster_leads_and_the_team_is_welcomed_once()
    {
        Install(Some.Kaisa);
        Read(isMember: true, ("19:a", "Kysy kollegalta"));
        Read(isMember: true, ("19:a", "Kysy kollegalta"));

        Assert.Equal([Some.Kaisa.Id], Team.Leads);
        Assert.Equal("19:a", Team.AskChannel);
        Assert.Single(house.Owed<Effect.Announce>());
    }

    [Fact]
    public void Who_installs_from_outside_the_team_does_not_lead_it()
    {
        Install(Some.Kaisa);
        Read(isMember: false, ("19:a", "Kysy kollegalta"));

        Assert.Empty(Team.Leads);
        Assert.True(Team.Active);
    }

    [Theory]
    [InlineData("Kysy kollegalta")]
    [InlineData("Fråga en kollega")]
    [InlineData("ask a colleague ")]
    public void The_ask_channel_is_known_by_its_name(string name)
    {
        Install(Some.Kaisa, selected: "19:b");
        Read(isMember: true, ("19:b", "Yleinen"), ("19:a", name));

        Assert.Equal("19:a", Team.AskChannel);
    }

    [Fact]
    public void Else_it_is_the_channel_that_was_selected()
    {
        Install(Some.Kaisa, selected: "19:b");
        Read(isMember: true, ("19:a", "Yleinen"), ("19:b", "Apua"));

        Assert.Equal("19:b", Team.AskChannel);
    }

    [Fact]
    public void A_lead_names_the_channel_and_no_renaming_changes_that()
    {
        Install(Some.Kaisa);
        Read(isMember: true, ("19:a", "Kysy kollegalta"), ("19:b", "Apua"));
        SetUp(Some.Kaisa, "tämä kanava", "19:b");
        Read(isMember: true, ("19:a", "Kysy kollegalta"), ("19:b", "Apua ja neuvoja"));

        Assert.Equal("19:b", Team.AskChannel);
    }

    [Fact]
    public void Who_does_not_lead_sets_up_nothing()
    {
        Install(Some.Kaisa);
        Read(isMember: true, ("19:a", "Kysy kollegalta"));
        SetUp(Some.Maija, "tämä kanava", "19:b");
        SetUp(Some.Maija, "vetäjä Maija Lehto", "19:a", Some.Maija);

        Assert.Equal("19:a", Team.AskChannel);
        Assert.Equal([Some.Kaisa.Id], Team.Leads);
        Assert.All(house.Told(Some.Maija), note => Assert.Equal(new Note.SorryThat(Refusal.NotALead, null), note));
    }

    [Fact]
    public void A_lead_names_another_lead()
    {
        Install(Some.Kaisa);
        Read(isMember: true, ("19:a", "Kysy kollegalta"));
        SetUp(Some.Kaisa, "vetäjä Maija Lehto", "19:a", Some.Maija);

        Assert.Equal([Some.Kaisa.Id, Some.Maija.Id], Team.Leads);
    }

    [Fact]
    public void A_team_that_was_left_is_silent_and_wakes_when_it_returns()
    {
        house.Asks(Some.Aino);
        house.Happens(new TeamLeft(Some.Team));
        house.Forget();
        house.Later(600);
        Assert.Empty(house.Owed<Effect.Show>());

        house.Happens(new TeamChanged(Some.Team, "https://teams.example/", Some.Settings, []));
        Assert.True(house.Community.Left);
        house.Happens(new TeamChanged(Some.Team, "https://teams.example/", Some.Settings, [], Returned: true));
        Assert.False(house.Community.Left);
        Assert.Single(house.Owed<Effect.Meet>());
    }

    [Theory]
    [InlineData("tämä kanava", SetupWord.ThisChannel)]
    [InlineData("Den här kanalen!", SetupWord.ThisChannel)]
    [InlineData("this channel", SetupWord.ThisChannel)]
    [InlineData("vetäjä Maija Lehto", SetupWord.Leads)]
    [InlineData("lead Maija Lehto", SetupWord.Leads)]
    [InlineData("tämä kanava on hyvä", null)]
    [InlineData("vetäjänä oleminen on raskasta, onko vinkkejä?", null)]
    public void A_few_sentences_set_a_team_up(string text, SetupWord? word) => Assert.Equal(word, SetupWords.Read(text, new(2026, 11, 19)));

    private Community Team => house.Communities.Single(community => community.Id == New);

    private void Install(Actor by, string? selected = null) => house.Happens(new Installed(
        New, "https://teams.example/", "Uusi tiimi", null, selected, by, First: true, Some.Settings, []));

    private void Read(bool isMember, params (string Id, string Name)[] channels) => house.Happens(new TeamRead(
        New, "Uusi tiimi", null, channels.ToDictionary(channel => channel.Id, channel => (string?)channel.Name), isMember ? Team.Installer : null));

    private void SetUp(Actor by, string words, string channel, params Actor[] mentions) => house.Happens(new PostSeen(
        Some.Post(by, words, channel: channel, namesPeerHelp: true, mentions: mentions) with { Community = New }));
}
