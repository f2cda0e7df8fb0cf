using static Microsoft.Playwright.Assertions;

namespace PeerHelp.Stories.Tests;

/// <summary>The story of the product as people see it: on the Rehearsal's page, by clicks and typing alone.</summary>
public sealed class BrowserStoryTests
{
    private const string Question =
        "Miten motivoida asiakasta, jolla on masennusta ja ahdistusta? Mikään ei tunnu kiinnostavan häntä. Onko kellään vinkkejä?";

    private const string Tip = "on auttanut minua juuri tällaisissa, hän tietää tästä.";

    [Fact]
    public async Task From_a_question_to_thanks_and_the_circle_at_a_desk()
    {
        await using var stage = await BrowserStage.OpenAsync(1280, 900, "story");
        await AskAsync(stage);
        await AgreeAsync(stage);
        await MeetAsync(stage);
        await ThankAsync(stage);
        await LiftAsync(stage);
    }

    [Fact]
    public async Task Asking_and_accepting_on_a_phone()
    {
        await using var stage = await BrowserStage.OpenAsync(390, 844, "story-phone");
        await AskAsync(stage);
        await AgreeAsync(stage);
    }

    private static async Task AskAsync(BrowserStage stage)
    {
        await stage.PlayAsync("Aino Rantala");
        await stage.PostAsync(Question);
        await Expect(stage.CardIn(Question)).ToContainTextAsync("Kysymys on perillä");
        await stage.PictureAsync("asked");

        await stage.PlayAsync("Maija Lehto");
        await Expect(stage.CardIn(Question)).ToContainTextAsync("Minä voin auttaa");
        await stage.ReplyAsync(Question, "Eeva Koskinen", Tip);
        await Expect(stage.CardIn(Question)).ToContainTextAsync("Maija Lehto vinkkasi: Eeva Koskinen tietää tästä.");
        await stage.PictureAsync("referred");
    }

    private static async Task AgreeAsync(BrowserStage stage)
    {
        await stage.ClockAsync("+10 min", times: 2);
        await stage.PlayAsync("Eeva Koskinen");
        await stage.ShowAsync("chat");
        await Expect(stage.PrivateCard).ToContainTextAsync("Ehtisitkö auttaa kollegaa?");
        await Expect(stage.PrivateCard).ToContainTextAsync("Maija Lehto suositteli sinua");
        await stage.PictureAsync("offered");

        await BrowserStage.PressAsync(stage.PrivateCard, "Autan mielelläni");
        await Expect(stage.PrivateCard).ToContainTextAsync("Milloin sinulle sopisi?");
        await stage.PictureAsync("accepted");

        await stage.PrivateCard.GetByLabel("Tai omin sanoin").FillAsync("tänään klo 11 tai iltapäivällä kolmen jälkeen");
        await BrowserStage.PressAsync(stage.PrivateCard, "Ehdota aikoja");
        await Expect(stage.PrivateCard).ToContainTextAsync("Aino Rantala valitsee niistä");
        await stage.PictureAsync("proposed");

        await stage.PlayAsync("Aino Rantala");
        await Expect(stage.CardIn(Question)).ToContainTextAsync("Apu löytyi: Eeva Koskinen");
        await stage.ShowAsync("chat");
        await Expect(stage.PrivateCard).ToContainTextAsync("Eeva Koskinen auttaa mielellään");
        await stage.PictureAsync("times");

        await BrowserStage.PressAsync(stage.PrivateCard, "Tämä sopii");
        await Expect(stage.PrivateCard).ToContainTextAsync("Juttukaverisi on Eeva Koskinen");
        await stage.PictureAsync("agreed-asker");
        Assert.StartsWith("BEGIN:VCALENDAR", await stage.FileBehindAsync(stage.PrivateCard, "Lisää kalenteriin", "**/calendar/*.ics"));

        await stage.PlayAsync("Eeva Koskinen");
        await Expect(stage.CardIn(Question)).ToContainTextAsync("Aika on sovittu. Apuna: Eeva Koskinen");
        await stage.ShowAsync("chat");
        await Expect(stage.PrivateCard).ToContainTextAsync("Juttukaverisi on Aino Rantala");
        await stage.PictureAsync("agreed-helper");
    }

    private static async Task MeetAsync(BrowserStage stage)
    {
        await stage.ClockAsync("+1 h");
        await stage.ClockAsync("+10 min", times: 3);
        await Expect(stage.PrivateCard).ToContainTextAsync("Kohta jutellaan! Aino Rantala ja sinä, klo 11");
        await stage.PictureAsync("reminded-helper");
        await stage.PlayAsync("Aino Rantala");
        await Expect(stage.PrivateCard).ToContainTextAsync("Kohta jutellaan! Eeva Koskinen ja sinä, klo 11");
        await stage.PictureAsync("reminded-asker");
    }

    private static async Task ThankAsync(BrowserStage stage)
    {
        await stage.ClockAsync("+1 h");
        await Expect(stage.PrivateCard).ToContainTextAsync("Ehdittekö jutella?");
        await Expect(stage.Chat.GetByText("Aika oli to 19.11. klo 11.00.")).ToHaveCountAsync(2);
        await stage.PictureAsync("follow-up");

        await BrowserStage.PressAsync(stage.PrivateCard, "Juteltiin, auttoi");
        await Expect(stage.PrivateCard).ToContainTextAsync("Haluatko kiittää?");
        await stage.PrivateCard.GetByLabel("Kiitos omin sanoin").FillAsync("Kiitos! Lähdin kotiin kevyemmin.");
        await stage.PictureAsync("helped");

        await BrowserStage.PressAsync(stage.PrivateCard, "Lähetä kiitos");
        await Expect(stage.PrivateCard).ToContainTextAsync("Kiitos on matkalla");
        await Expect(stage.CardIn(Question)).ToContainTextAsync("Tähän löytyi apu");
        await stage.PictureAsync("thanked");

        await stage.PlayAsync("Eeva Koskinen");
        await Expect(stage.PrivateCard).ToContainTextAsync("Aino Rantala kiittää sinua: \"Kiitos! Lähdin kotiin kevyemmin.\"");
        await stage.PictureAsync("thanks-seen");
    }

    private static async Task LiftAsync(BrowserStage stage)
    {
        await stage.PlayAsync("Sanna Niemi");
        await stage.ReplyAsync(Question, null, "Tätä tulee täälläkin vastaan. Voisiko Eeva puhua tästä meille kaikille?");
        await stage.PictureAsync("suggested");

        await stage.PlayAsync("Aino Rantala");
        await Expect(stage.PrivateCard).ToContainTextAsync("Saisiko siitä jutella 20.11. Perjantaipiirissä?");
        await stage.PictureAsync("consent-asked");
        await BrowserStage.PressAsync(stage.PrivateCard, "Saa jutella");
        await Expect(stage.PrivateCard).ToContainTextAsync("Kiitos! Aihe odottaa vielä muiden vastausta.");

        await stage.PlayAsync("Eeva Koskinen");
        await Expect(stage.PrivateCard).ToContainTextAsync("Alustaisitko aiheen");
        await stage.PictureAsync("leader-asked");
        await BrowserStage.PressAsync(stage.PrivateCard, "Alustan mielelläni");
        await Expect(stage.PrivateCard).ToContainTextAsync("Alustat aiheen 20.11. Perjantaipiirissä");

        await stage.PlayAsync("Kaisa Salo");
        await Expect(stage.PrivateCard).ToContainTextAsync("Perjantaipiirissä jutellaan");
        await Expect(stage.CardIn(Question)).ToContainTextAsync("Tästä jutellaan 20.11. Perjantaipiirissä");
        await stage.PictureAsync("listed");

        await stage.PlayAsync("Aino Rantala");
        await Expect(stage.PrivateCard).ToContainTextAsync("Tästä jutellaan 20.11. Perjantaipiirissä");
        await stage.PictureAsync("listed-asker");
    }
}
