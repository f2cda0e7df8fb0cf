using NodaTime;

namespace PeerHelp.Stories.Tests;

/// <summary>The story of the product, from a question to an agreed time and the Friday circle, through HTTP.</summary>
public sealed class StoryTests
{
    private const string Question =
        "Asiakkaalla on masennusta ja ahdistusta, eikä hän motivoidu mistään. Onko kellään vinkkejä tai kokemuksia?";

    [Fact]
    public async Task From_a_question_to_an_agreed_time_thanks_and_the_circle()
    {
        await using var stage = await Stage.OpenAsync();
        var teams = stage.Teams;
        await teams.SayAsync(stage.Eeva, "osaan: masennus, motivointi");
        await stage.Word(stage.Eeva, "masennus");

        var post = await teams.PostAsync(stage.Aino, stage.Ask, Question);
        await stage.CardIn(post, "Kysymys on perillä");

        stage.Later(Duration.FromMinutes(21));
        var offer = await stage.PrivateCard(stage.Eeva, "Ehtisitkö auttaa kollegaa?");
        await stage.CardIn(post, "Kyselen juttukaveria");

        var accepted = await teams.PressAsync(stage.Eeva, offer, "offer.accept");
        Assert.False(accepted.IsError);
        await stage.CardIn(post, "Apu löytyi: Eeva Koskinen");
        var proposed = await teams.PressAsync(stage.Eeva, offer, "slot.propose");
        Assert.False(proposed.IsError);

        var times = await stage.PrivateCard(stage.Aino, "Mikä näistä sopii sinulle?");
        await teams.PressAsync(stage.Aino, times, "slot.pick");
        await stage.CardIn(post, "Aika on sovittu. Apuna: Eeva Koskinen");
        await stage.PrivateCard(stage.Aino, "Sovittu:");
        await stage.PrivateCard(stage.Eeva, "Sovittu:");
    }
}
