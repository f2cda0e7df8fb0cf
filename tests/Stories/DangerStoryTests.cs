using NodaTime;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Stories.Tests;

/// <summary>A message that tells of acute danger, through HTTP: nothing in the channel, and a private word at once.</summary>
public sealed class DangerStoryTests
{
    private const string OnDuty = "Päivystys 040 123 4567";

    private readonly Texts say = Texts.In(Language.Finnish);

    [Fact]
    public async Task In_the_evening_the_writer_hears_where_to_call_and_the_lead_calls_and_later_a_colleague_is_found()
    {
        await using var stage = await Stage.OpenAsync(settings: new Dictionary<string, string?> { ["Community:OnDuty"] = OnDuty });
        var teams = stage.Teams;
        await teams.SayAsync(stage.Eeva, "osaan: itsetuhoisuus, masennus");
        await stage.Word(stage.Eeva, "masennus");
        stage.Later(Duration.FromHours(11));

        // Thursday, eight in the evening.
        var post = await teams.PostAsync(stage.Aino, stage.Ask, "Asiakas laittoi viestin että haluaa kuolla eikä vastaa enää. Mitä teen?");
        var card = await stage.PrivateCard(stage.Aino, OnDuty);
        Assert.Contains("112", teams.Reads(stage.Aino, card));
        Assert.Contains(say.DangerPromise, teams.Reads(stage.Aino, card));
        Assert.Empty(teams.Cards(stage.Kaisa));

        // In words; the lead reads who, and not why.
        await teams.SayAsync(stage.Aino, "kyllä, pyydä soittamaan");
        var call = await stage.PrivateCard(stage.Kaisa, say.CallMe("Aino Rantala"));
        Assert.DoesNotContain("kuolla", call.Card!.ToString());
        await stage.Word(stage.Aino, say.DangerLeadAsked);
        await teams.PressAsync(stage.Kaisa, call, Verbs.DangerCalling);
        await stage.PrivateCard(stage.Aino, say.DangerLeadCalls("Kaisa Salo"));

        // In the thread there is nothing, and nobody else has heard of it.
        Assert.Empty(teams.Cards(post));
        Assert.Empty(teams.Cards(stage.Eeva));
        Assert.Equal(RequestState.Acute, (await stage.Row(post)).State);

        await teams.PressAsync(stage.Aino, card, Verbs.DangerCalm);
        await stage.CardIn(post, "Jatkan");
        await stage.PrivateCard(stage.Kaisa, say.CallMeTaken("Kaisa Salo"));
    }

    [Fact]
    public async Task A_day_later_nothing_is_left_of_it()
    {
        await using var stage = await Stage.OpenAsync();
        var teams = stage.Teams;
        await teams.SayAsync(stage.Aino, "en jaksa enää elää");
        await stage.PrivateCard(stage.Aino, "112");
        var known = Key.Person(new PersonId(stage.Aino.ObjectId));
        var id = (await stage.Remembered<Core.Experts.Person>(known))!.InDanger!.Value;
        Assert.Equal("", (await stage.Remembered<HelpRequest>(Key.Request(id)))!.Question);

        stage.Later(Duration.FromHours(25));
        await teams.Eventually(() => stage.Remembered<HelpRequest>(Key.Request(id)).GetAwaiter().GetResult() is null);
        Assert.Null((await stage.Remembered<Core.Experts.Person>(known))!.InDanger);
    }
}
