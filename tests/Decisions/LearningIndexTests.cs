using PeerHelp.Core;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;

namespace PeerHelp.Decisions.Tests;

/// <summary>What is found of what colleagues have learned: widely by search, and only what is surely about the same beside a new question.</summary>
public sealed class LearningIndexTests
{
    private static readonly (string Id, string Told, string Question)[] Told =
    [
        ("kävely", "Masentunut asiakas ei motivoitunut mistään. Sovittiin yksi kävely viikossa. Kuukauden päästä hän kysyi itse työkokeilua.",
            "Asiakkaalla on masennusta ja ahdistusta, eikä hän motivoidu mistään. Onko kellään vinkkejä?"),
        ("velkaneuvonta", "Nuoren velat olivat ulosotossa. Soitettiin yhdessä talous- ja velkaneuvontaan, ja maksusuunnitelma syntyi samalla viikolla.",
            "Nuorella asiakkaalla on velkoja ulosotossa eikä hän avaa kirjeitä. Miten edetä?"),
        ("kieli", "Maahanmuuttaja-asiakas ei uskaltanut puhua suomea. Harjoiteltiin työhaastattelu ensin omalla kielellä ja sitten suomeksi.",
            "Miten valmistella maahanmuuttajataustaista asiakasta työhaastatteluun?"),
        ("skuld", "Klienten hade skulder och vågade inte öppna räkningarna. Vi öppnade kuverten tillsammans och ringde ekonomi- och skuldrådgivningen.",
            "Min klient har skulder hos utsökningen. Vad kan man göra?"),
    ];

    private static readonly CommunityId[] Here = [Some.Team];
    private readonly LearningIndex index = new(Vocabulary.Own);

    public LearningIndexTests()
    {
        foreach (var (id, told, question) in Told)
        {
            index.Put(Learning(id, told, question));
        }
    }

    [Theory]
    [InlineData("velka-asiat", "velkaneuvonta skuld")]
    [InlineData("skulder", "velkaneuvonta skuld")]
    [InlineData("debt", "velkaneuvonta skuld")]
    [InlineData("masennuksesta", "kävely")]
    [InlineData("depression", "kävely")]
    [InlineData("työhaastattelut", "kieli")]
    [InlineData("kävely", "kävely")]
    [InlineData("räkningar", "skuld")]
    [InlineData("päihteet", "")]
    [InlineData("asiakkaat", "")]
    [InlineData("asiat", "")]
    [InlineData("?!", "")]
    public void A_few_words_find_what_is_about_them_in_any_language(string words, string found) =>
        Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Find(words, closely: false).Order());

    [Theory]
    [InlineData("Asiakas on masentunut eikä mikään motivoi häntä. Miten te olette edenneet?", "kävely")]
    [InlineData("Min klient är deprimerad och ingenting motiverar. Har någon tips?", "kävely")]
    [InlineData("My client is depressed and nothing motivates them. Any advice?", "kävely")]
    [InlineData("Nuoren velat menivät ulosottoon, kenelle soittaa?", "velkaneuvonta")]
    [InlineData("Haastattelu jännittää asiakasta, joka puhuu vasta vähän suomea ja on muuttanut maahan viime vuonna. Miten harjoitella työhaastattelua?", "kieli")]
    [InlineData("Asiakkaani on ahdistunut ja masentunut, motivaatio on nollassa. Mitä te teette tällaisessa?", "kävely")]
    [InlineData("Ulosotto vie nuorelta asiakkaalta kaiken, velkaa on paljon. Miten auttaa alkuun?", "velkaneuvonta")]
    [InlineData("miten sais masentuneen asiakkaan motivoitumaan edes johonki", "kävely")]
    public void A_new_question_about_the_same_is_shown_what_was_learned(string question, string best) =>
        Assert.Equal(best, Find(question, closely: true).FirstOrDefault());

    [Theory]
    [InlineData("Asiakas haluaisi opiskella lähihoitajaksi, mutta käsi ei kestä. Mistä aloittaa?")]
    [InlineData("Nuori ei tule sovittuihin tapaamisiin. Mikä teillä on auttanut?")]
    [InlineData("Voiko työkokeilun tehdä osa-aikaisena?")]
    [InlineData("Asiakkaalla on masennus ja hän hakee eläkettä. Miten hakemus kannattaa perustella Kelalle?")]
    [InlineData("Asiakas haluaa yrittäjäksi, mutta luottotiedot ovat menneet velkojen takia. Saako starttirahaa?")]
    [InlineData("Maahanmuuttaja-asiakas tarvitsee tulkin verotoimistoon, kuka sen maksaa?")]
    [InlineData("Nuori asiakas ei motivoidu etsimään töitä, koska pelaaminen vie yöt. Miten otatte peliriippuvuuden puheeksi?")]
    [InlineData("Asiakkaalla on ahdistusta ennen työhaastattelua. Miten rauhoitan häntä?")]
    [InlineData("Maahanmuuttaja-asiakkaan työkokeilu päättyi eikä jatkoa löydy. Mitä nyt?")]
    [InlineData("Saako opiskella työttömyysetuudella, jos on velkoja?")]
    [InlineData("Asiakas pelkää suomen kielen testiä. Mistä saa harjoitusmateriaalia?")]
    [InlineData("Klienten vill studera men är rädd för att misslyckas. Hur uppmuntrar ni?")]
    [InlineData("Kuka tietää, milloin kahvihuone remontoidaan?")]
    [InlineData("")]
    public void What_only_touches_it_is_not(string question) => Assert.Empty(Find(question, closely: true));

    [Fact]
    public void Only_ones_own_communities_learnings_are_found()
    {
        index.Put(Learning("muualta", Told[0].Told, Told[0].Question) with { Community = new("19:elsewhere@thread.tacv2") });

        Assert.DoesNotContain("muualta", Find("masennus", closely: false));
    }

    [Fact]
    public void What_was_taken_back_or_set_aside_is_found_no_more()
    {
        index.Remove(new LearningId("velkaneuvonta"));
        index.Put(Learning("skuld", Told[3].Told, Told[3].Question) with { AskedAt = Some.Thursday - Core.Learnings.Learning.Waiting });

        Assert.Empty(Find("velat", closely: false));
    }

    [Fact]
    public void The_same_learnings_are_found_in_the_same_order_however_they_came()
    {
        var other = new LearningIndex(Vocabulary.Own);
        foreach (var (id, told, question) in Told.Reverse())
        {
            other.Put(Learning(id, told, question));
        }

        var query = new LearningQuery("velat ja motivaatio, velkor, debts", Here, Some.Thursday, 9, Closely: false);
        Assert.Equal(index.Find(query), other.Find(query));
    }

    private IEnumerable<string> Find(string text, bool closely) =>
        index.Find(new LearningQuery(text, Here, Some.Thursday, 9, closely)).Select(id => id.Value);

    private static Learning Learning(string id, string told, string question) =>
        new(new LearningId(id), Some.Team, told, Some.Maija.Id, Some.Eero.Id, Some.Thursday)
        {
            Topics = [.. LearningTopics.In(told, Vocabulary.Own).Concat(LearningTopics.In(question, Vocabulary.Own)).Select(topic => topic.Id).Distinct()],
        };
}
