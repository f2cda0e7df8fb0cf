using NodaTime;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>The story of the product, from a question to the Friday circle, through HTTP, on both stores and in three languages.</summary>
public sealed class StoryTests(StoryTests.Tables tables) : IClassFixture<StoryTests.Tables>
{
    private static readonly Dictionary<Language, (string Locale, string Tag, string IKnow, string Question, string Referral, string Times)> Said = new()
    {
        [Language.Finnish] = ("fi-FI", "fi", "osaan: masennus, motivointi",
            "Asiakkaalla on masennusta ja ahdistusta, eikä hän motivoidu mistään. Onko kellään vinkkejä tai kokemuksia?",
            "@Eeva Koskinen tietää tästä, hän on auttanut minua juuri tällaisessa", "huomenna klo 10"),
        [Language.Swedish] = ("sv-FI", "sv", "jag kan: depression, motivation",
            "Min klient är deprimerad och ångestfylld och ingenting motiverar. Har någon tips eller erfarenhet?",
            "@Eeva Koskinen kan det här, hon har hjälpt mig i just sådana fall", "i morgon klockan 10"),
        [Language.English] = ("en-GB", "en", "I know: depression, motivation",
            "My client has depression and anxiety and nothing motivates them. Does anyone have tips or experience?",
            "@Eeva Koskinen knows this, she helped me in a case just like it", "tomorrow at 10"),
    };

    [Theory]
    [InlineData(Language.Finnish, false)]
    [InlineData(Language.Swedish, false)]
    [InlineData(Language.English, false)]
    [InlineData(Language.Finnish, true)]
    [InlineData(Language.Swedish, true)]
    [InlineData(Language.English, true)]
    public async Task From_a_question_to_an_agreed_time_thanks_and_the_circle(Language language, bool inAzure)
    {
        var (locale, tag, iKnow, question, referral, times) = Said[language];
        var say = Texts.In(language);
        await using var stage = await Stage.OpenAsync(
            inAzure ? tables.Connection : null, new Dictionary<string, string?> { ["Community:Language"] = tag }, locale);
        var teams = stage.Teams;
        await teams.SayAsync(stage.Eeva, iKnow);
        await teams.Eventually(() => teams.ToldTo(stage.Eeva).Count > 0);

        // Asked in the channel, and left to colleagues: one of them names Eeva.
        var post = await teams.PostAsync(stage.Aino, stage.Ask, question);
        await stage.CardIn(post, say.Listening);
        await teams.ReplyAsync(stage.Maija, post, referral, stage.Eeva);
        await stage.CardIn(post, say.Referred("Maija Lehto", "Eeva Koskinen"));
        Assert.Single(teams.ToldTo(stage.Eeva));

        // Only silence leads to a private, soft word.
        stage.Later(Duration.FromMinutes(21));
        var offer = await stage.PrivateCard(stage.Eeva, say.OfferTitle);
        Assert.Contains("Maija Lehto", teams.Reads(stage.Eeva, offer));
        await teams.PressAsync(stage.Eeva, offer, Verbs.OfferAccept);
        await stage.CardIn(post, say.Found("Eeva Koskinen"));

        // Times in words; the asker picks the first.
        await teams.SayAsync(stage.Eeva, times);
        var choice = await stage.PrivateCard(stage.Aino, say.TimesToAsker("Eeva Koskinen"));
        Assert.Contains("20.11", teams.Reads(stage.Aino, choice).Replace("20 Nov", "20.11"));
        await teams.PressAsync(stage.Aino, choice, Verbs.SlotPick);
        await stage.CardIn(post, say.TimeAgreed("Eeva Koskinen"));
        var agreed = await teams.Eventually(() => teams.Cards(stage.Eeva).Find(card => card.Card?.ToString().Contains("/calendar/") == true));
        Assert.Contains("teams.microsoft.com/l/chat", agreed.Card!.ToString());

        // Reminded ten minutes before, asked once after.
        stage.Later(Duration.FromHours(24) + Duration.FromMinutes(30));
        await stage.PrivateCard(stage.Aino, say.Reminder("Eeva Koskinen", say.Dates.Time(Instant.FromUtc(2026, 11, 20, 8, 0), DateTimeZoneProviders.Tzdb["Europe/Helsinki"])));
        stage.Later(Duration.FromHours(1));
        var after = await stage.PrivateCard(stage.Aino, say.FollowUpQuestion);
        await teams.PressAsync(stage.Aino, after, Verbs.FollowUpHelped);
        await stage.CardIn(post, say.Solved);
        await teams.PressAsync(stage.Aino, after, Verbs.KudosGive, new Dictionary<string, string> { ["words"] = "Kiitos, Eeva! *Sinä* osaat" });
        await stage.PrivateCard(stage.Eeva, "*Sinä* osaat");

        // One person's question becomes everybody's learning.
        await teams.PressAsync(stage.Maija, (await stage.CardIn(post, say.Solved)), Verbs.CircleSuggest);
        var consent = await teams.Eventually(() => teams.Cards(stage.Aino).Find(card => card.Card?.ToString().Contains(Verbs.CircleConsentYes) == true));
        await teams.PressAsync(stage.Aino, consent, Verbs.CircleConsentAnonymous);
        var lead = await teams.Eventually(() => teams.Cards(stage.Eeva).Find(card => card.Card?.ToString().Contains(Verbs.CircleLeadYes) == true));
        await teams.PressAsync(stage.Eeva, lead, Verbs.CircleLeadYes);
        await teams.Eventually(() => teams.Cards(stage.Kaisa).Find(card => card.Card?.ToString().Contains(Verbs.CircleVeto) == true));
        await stage.CardIn(post, say.CircleListed(say.Dates.Date(new LocalDate(2026, 11, 27))));
    }

    /// <summary>The Table service of these stories.</summary>
    public sealed class Tables : IAsyncLifetime
    {
        private Azurite? azurite;

        public string Connection => azurite!.ConnectionString;

        public async Task InitializeAsync() => azurite = await Azurite.StartAsync();

        public async Task DisposeAsync() => await azurite!.DisposeAsync();
    }
}
