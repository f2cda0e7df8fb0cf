using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>A running word leads to the words of the vocabulary, however it is bent or joined.</summary>
public sealed class LexiconTests
{
    private static readonly Lexicon Finnish = new(Language.Finnish,
    [
        "poika", "käsi", "vesi", "velka", "kirkko", "lapsi", "työttömyysturva", "työttömyys", "turva", "kädestä ennustaminen", "asumisoikeusasunto",
        "asumisoikeus", "asunto", "oikeus", "asuminen", "nainen", "opettaja", "lukeminen", "aika", "työ", "työpaikka", "paikka", "sosiaaliset liikkeet",
        "asiakkaat", "puhelin", "huone", "hammas", "työtön", "köyhyys", "vanhempi", "maa", "isä", "arvo", "joki", "kieli", "lakki", "jäsen", "omainen", "hoitaja",
        "raha", "kuntoutus", "kirja", "runo", "vanhukset", "yö", "yhteistyö", "kirjasto", "mies", "facebook", "koulutus", "opiskelu", "ohjaus", "markkinointi", "haku", "metsä", "kolme", "kahdeksan", "kirje",
    ]);

    private static readonly Lexicon Swedish = new(Language.Swedish, ["arbetslöshet", "ersättning", "skuld", "rådgivning", "arbete", "liv", "barn"]);

    private static readonly Lexicon English = new(Language.English, ["debt", "unemployment", "benefits", "counselling"]);

    [Theory]
    [InlineData("pojilleni pojan poikien pojat poikaansa", "poika")]
    [InlineData("käden kättä käsiin kädestä", "käsi")]
    [InlineData("veden vettä vedessä vesiä", "vesi")]
    [InlineData("velan velkojen veloissa", "velka")]
    [InlineData("kirkoissa kirkkoihin kirkon", "kirkko")]
    [InlineData("lapsien lasten lasta lapselle lapsineen", "lapsi")]
    [InlineData("naisten naisia naiselta", "nainen")]
    [InlineData("ajassa aikaa aikoja ajankin", "aika")]
    [InlineData("liikkeiden liikettä liikkeistä", "liike")]
    [InlineData("asiakkaan asiakasta asiakkaiden asiakkaillekaan", "asiakas")]
    [InlineData("puhelimessa puhelinta puhelimia", "puhelin")]
    [InlineData("huoneeseen huonetta huoneita", "huone")]
    [InlineData("hampaita hampaan hammasta", "hammas")]
    [InlineData("työttömän työttömiä työttömillä työtöntä", "työtön")]
    [InlineData("köyhyyden köyhyyttä köyhyyteen", "köyhyys")]
    [InlineData("vanhemman vanhempien vanhemmille", "vanhempi")]
    [InlineData("joen jokea joissa jokien", "joki")]
    [InlineData("kielen kieltä kielissä", "kieli")]
    [InlineData("jäsenten jäsenelle", "jäsen")]
    [InlineData("vanhuksia vanhusten", "vanhus")]
    [InlineData("öitä yöllä", "yö")]
    [InlineData("miehen miehiä miesten", "mies")]
    [InlineData("facebookissa", "facebook")]
    public void A_bent_Finnish_word_leads_to_its_word(string forms, string word) =>
        Assert.All(forms.Split(' '), form => Assert.Contains(new Term(word, TermKind.Word), Finnish.Analyse(form)));

    [Theory]
    [InlineData("lukea luen lukenut lukemassa lukeekohan", "lukeminen")]
    [InlineData("kouluttaa koulutan kouluttanut koulutti", "koulutus")]
    [InlineData("opiskella opiskelen opiskelisi opiskellut", "opiskelu")]
    [InlineData("ohjata ohjaan ohjattu", "ohjaus")]
    [InlineData("markkinoida markkinoin", "markkinointi")]
    [InlineData("hakea haen hakenut", "haku")]
    public void A_bent_Finnish_verb_leads_to_the_noun_made_of_it(string forms, string noun) =>
        Assert.All(forms.Split(' '), form => Assert.Equal([new Term(noun, TermKind.Action)], Finnish.Analyse(form)));

    [Theory]
    [InlineData("kädestäennustamisesta", "ennustaminen/Head käsi/Modifier")]
    [InlineData("asumisoikeusasunnoissa", "asumisoikeusasunto/Word asunto/Head asumisoikeus/Modifier oikeus/Modifier asuminen/Modifier")]
    [InlineData("runokirjoja", "kirja/Head runo/Modifier")]
    [InlineData("omaishoitajien", "hoitaja/Head omainen/Modifier")]
    [InlineData("kuntoutusrahalla", "raha/Head kuntoutus/Modifier")]
    [InlineData("lastenkirjoihin", "kirja/Head lapsi/Modifier")]
    [InlineData("velkaturvakirjassa", "kirja/Head turva/Modifier velka/Modifier")]
    public void A_Finnish_compound_is_split_into_known_words(string word, string terms) => Assert.Equal(terms, Terms(Finnish, word));

    [Theory]
    [InlineData("arvoisia")]
    [InlineData("kissoille")]
    [InlineData("palauttaa")]
    public void What_the_vocabulary_does_not_know_stays_a_stem(string word) =>
        Assert.Equal([new Term(FinnishStemmer.Stem(word), TermKind.Unknown)], Finnish.Analyse(word));

    [Theory]
    [InlineData("skulder", "skuld/Word")]
    [InlineData("skuldrådgivning", "rådgivning/Head skuld/Modifier")]
    [InlineData("arbetslöshetsersättningen", "ersättning/Head arbetslös/Modifier")]
    [InlineData("livsersättningar", "ersättning/Head liv/Modifier")]
    [InlineData("hunden", "hund/Unknown")]
    public void A_Swedish_compound_is_split_with_or_without_a_binding_s(string word, string terms) => Assert.Equal(terms, Terms(Swedish, word));

    [Fact]
    public void English_words_are_known_by_their_stems() =>
        Assert.Equal(["debt/Word", "debtor/Unknown", "counsel/Word"], ((string[])["debts", "debtors", "counselling"]).Select(word => Terms(English, word)));

    [Theory]
    [InlineData("asiakkaal", "asiakas/Word")]
    [InlineData("poikii", "poika/Word")]
    [InlineData("velkoi", "velka/Word")]
    [InlineData("kirkos", "kirkko/Word")]
    [InlineData("kirjei", "kirje/Word")]
    [InlineData("mettä", "metsä/Word")]
    [InlineData("kolome", "kolme/Word")]
    [InlineData("tiijän", "tiijä/Unknown")]
    [InlineData("kaheksan", "kahdeksan/Word")]
    public void Spoken_Finnish_is_understood_when_the_vocabulary_knows_what_it_stands_for(string word, string terms) =>
        Assert.Equal(terms, Terms(Finnish, word));

    [Theory]
    [InlineData("velan", Language.Swedish, "velka/Word velan…/Beginning")]
    [InlineData("debts", Language.Finnish, "debt/Word debts…/Beginning")]
    [InlineData("barnen", Language.Finnish, "barn/Word barne…/Beginning")]
    [InlineData("xyzzy", Language.English, "xyzzi/Unknown xyzzy…/Beginning")]
    public void A_word_is_sought_in_the_language_of_its_sentence_first_then_in_the_others(string word, Language spoken, string terms) =>
        Assert.Equal(terms, string.Join(' ', new Lexicons(Finnish, Swedish, English).Analyse(word, spoken).Select(term => $"{term.Text}/{term.Kind}")));

    [Fact]
    public void Whatever_is_made_of_known_pieces_is_read_to_the_end_and_the_same_way_twice()
    {
        string[] pieces = ["työ", "nais", "asukas", "ka", "ssa", "velka", "oi", "kädestä", "minen", "isä", "t", "opettaja", "n", "lle", "jat"];
        var joined = from one in pieces from other in pieces from third in pieces select one + other + third;
        var lexicon = new Lexicon(Language.Finnish, joined.Where((_, at) => at % 3 == 0));

        Assert.All(joined, word =>
        {
            Assert.NotEmpty(lexicon.Analyse(word));
            Assert.Equal(lexicon.Analyse(word), lexicon.Analyse(word));
        });
    }

    [Fact]
    public void Endless_and_empty_words_are_survived() =>
        Assert.All(["", "a", "ö", new string('ä', 5000), new string('k', 60), "työ" + new string('t', 58)], word =>
        {
            Assert.NotEmpty(Finnish.Analyse(word));
            Assert.NotEmpty(Swedish.Analyse(word));
        });

    private static string Terms(Lexicon lexicon, string word) =>
        string.Join(' ', lexicon.Analyse(word).Select(term => $"{term.Text}/{term.Kind}"));
}
