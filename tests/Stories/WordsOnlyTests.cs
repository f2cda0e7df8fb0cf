using NodaTime;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Stories.Tests;

/// <summary>Not today, but tomorrow at two suits: from the question to the agreed time nobody presses anything, in three languages.</summary>
public sealed class WordsOnlyTests
{
    private static readonly Dictionary<Language, (string Locale, string IKnow, string Question, string Offer, string Wish, string Yes)> Said = new()
    {
        [Language.Finnish] = ("fi-FI", "osaan: masennus, motivointi",
            "Asiakkaalla on masennusta ja ahdistusta, eikä hän motivoidu mistään. Onko kellään vinkkejä tai kokemuksia?",
            "Autan mielelläni! Miten olisi tänään kolmelta?", "ei tänään, mutta huomenna kahdelta sopii", "sopii hyvin"),
        [Language.Swedish] = ("sv-FI", "jag kan: depression, motivation",
            "Min klient är deprimerad och ångestfylld och ingenting motiverar. Har någon tips eller erfarenhet?",
            "Hjälper gärna! Passar det i dag klockan tre?", "inte i dag, men i morgon klockan två passar", "passar bra"),
        [Language.English] = ("en-GB", "I know: depression, motivation",
            "My client has depression and anxiety and nothing motivates them. Does anyone have tips or experience?",
            "Happy to help! How about today at three?", "not today, but tomorrow at two suits", "works for me"),
    };

    [Theory]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public async Task Not_today_but_tomorrow_at_two_suits(Language language)
    {
        var (locale, iKnow, question, offer, wish, yes) = Said[language];
        var say = Texts.In(language);
        await using var stage = await Stage.OpenAsync(
            settings: new Dictionary<string, string?> { ["Community:Language"] = LanguageTags.Of(language) }, locale: locale);
        var teams = stage.Teams;
        await teams.SayAsync(stage.Eeva, iKnow);
        await teams.Eventually(() => teams.ToldTo(stage.Eeva).Count > 0);

        var post = await teams.PostAsync(stage.Aino, stage.Ask, question);
        await stage.CardIn(post, say.Listening);
        stage.Later(Duration.FromMinutes(21));
        await stage.PrivateCard(stage.Eeva, say.OfferTitle);

        await teams.SayAsync(stage.Eeva, offer);
        await stage.CardIn(post, say.Found("Eeva Koskinen"));
        await stage.PrivateCard(stage.Aino, say.TimesToAsker("Eeva Koskinen"));

        var tomorrow = say.Dates.When(Instant.FromUtc(2026, 11, 20, 12, 0), DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);
        await teams.SayAsync(stage.Aino, wish);
        await stage.Word(stage.Aino, say.WishSent("Eeva Koskinen", tomorrow));
        await stage.PrivateCard(stage.Eeva, say.Wishes("Aino Rantala", tomorrow));

        await teams.SayAsync(stage.Eeva, yes);
        await stage.CardIn(post, say.TimeAgreed("Eeva Koskinen"));
        await stage.PrivateCard(stage.Aino, say.AgreedBoth(tomorrow, "Eeva Koskinen"));
        await stage.PrivateCard(stage.Eeva, say.AgreedBoth(tomorrow, "Aino Rantala"));
        Assert.Equal(RequestState.Agreed, (await stage.Row(post)).State);
    }

    [Theory]
    [InlineData(Language.Finnish, "Onnistuisko huomenna kahdelta?", "sopii hyvin")]
    [InlineData(Language.Swedish, "Skulle det passa i morgon klockan två?", "passar bra")]
    [InlineData(Language.English, "How about tomorrow at two?", "tomorrow at two works")]
    public async Task Agreed_in_the_thread_and_put_in_the_calendar_by_a_word(Language language, string proposal, string yes)
    {
        var say = Texts.In(language);
        await using var stage = await Stage.OpenAsync(
            settings: new Dictionary<string, string?> { ["Community:Language"] = LanguageTags.Of(language) }, locale: Said[language].Locale);
        var teams = stage.Teams;
        var post = await teams.PostAsync(stage.Aino, stage.Ask, Said[language].Question);
        await stage.CardIn(post, say.Listening);
        await teams.ReplyAsync(stage.Maija, post, proposal);
        await stage.CardIn(post, say.HumansTalking);
        await teams.ReplyAsync(stage.Aino, post, yes);
        await stage.CardIn(post, say.TimeAgreed("Maija Lehto"));

        var when = say.Dates.When(Instant.FromUtc(2026, 11, 20, 12, 0), DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);
        await stage.PrivateCard(stage.Maija, say.AgreedInThread(when));
        await stage.PrivateCard(stage.Aino, say.AgreedInThread(when));
        await teams.SayAsync(stage.Aino, language is Language.Finnish ? "joo" : language is Language.Swedish ? "ja" : "yes");
        await teams.Eventually(() => teams.Cards(stage.Aino).Find(card => card.Card?.ToString().Contains("/calendar/") == true));
    }
}
