using System.Collections.Frozen;

namespace PeerHelp.Core.Matching;

/// <summary>The small words of each language, which say nothing of what a text is about but much of its language.</summary>
public static class StopWords
{
    private static readonly HashSet<string> Finnish = Words("""
        ja on ei että se hän ne he mä mää sä me te minä sinä mulla sulla minulla sinulla hänellä meillä teillä olen oot olet
        oon ollut oli olisi ovat ole en et emme ette eivät mutta tai kun jos niin kuin kuten jo vielä nyt sitten sit vain vaan
        myös tämä tää tuo nämä nuo tässä siinä sen sitä siitä sille tästä tätä tän joka jotka jonka jota johon joku jokin jotain
        jokaisen mikä mitä missä mistä mihin miten miksi milloin kuka kenen ketä kuinka kanssa ilman koska vaikka ehkä aina enää
        niitä niiden häntä hänen minun mun sun meidän teidän heidän siis eli kyllä joo hei moi onko voiko voi voisi saa pitää
        pitäisi ihan tosi hyvin paljon aika olemme olette täällä siellä kaikki kellään kenelläkään kellä mites miks onks toi noi noin joskus asia asiaa
        joiden joita joissa joista joihin joilla joille joilta jossa josta johon jolla jolle jolta jokin jonkin jonkun jotakin jossain jossakin
        jostain jostakin johonkin jonnekin jollain joitain joitakin joita tällä tälle tältä tähän tässä näitä näissä näistä näihin näillä näin
        sillä sille siltä siihen siinä niissä niistä niihin niillä niille noita niitä tuota tuon tuossa tuosta tuolla tuolle tuohon nuo
        minua minut minulle minulta minusta sinua sinut sinulle sinulta hänet hänellä hänelle häneltä hänestä meitä meille meiltä meistä
        teitä teille teiltä teistä heitä heidät heillä heille heiltä heistä mulle multa sulle sulta mua sua mut kenellä kenelle keneltä keitä
        mitkä minkä missään mitään mistään mihinkään mikään kukaan ketään kenenkään kaikkia kaikissa kaikista kaikille kaikilla kaikkien
        muun muuta muita muissa muista muille muilla muiden muut muu moni monta monen mones itse itseään itseni itselleni oma oman omaa
        olin olit olimme olivat olleet olla olisin olisit olisivat oltiin oltu ollaan saan saada saanut saako saisi saisin voin voit voimme
        voivat voida voisin voisit voisiko voinko tulee tuli tulla tulisi ettei etten ellei joten jotta sekä kuitenkin kuitenkaan silti vai
        eikä enkä eivätkä vaikkapa lähes noin suunnilleen vasta heti usein joskus koskaan ikinä muuten varmaan varmasti ehkäpä kai toki
        """);

    private static readonly HashSet<string> Swedish = Words("""
        och att det är en ett jag du han hon vi ni de dem som på av för med till från om men eller inte har hade ha kan kunde
        ska skulle vill var vara varit blir blev bli så då när där här nu också bara mycket någon nån något nåt några alla
        man sin sitt sina min mitt mina din ditt er ert vår vårt mig dig sig oss hur vad vem vilken varför den denna detta
        dessa utan efter under över vid mot mellan innan hej tack ju väl nog lite mer än in ut upp ned sedan få får
        """);

    private static readonly HashSet<string> English = Words("""
        the a an and or but if of to in on at for with from by about as is are was were be been am i you he she we they it
        me him her us them my your his our their this that these those there here not no do does did have has had can could
        will would should may might what who how when where why which than then so just also very some any anyone someone
        all more most out up down into over after before because while hi hello don't doesn't isn't i'm i've it's can't
        """);

    private static readonly FrozenSet<string> All = Finnish.Concat(Swedish).Concat(English).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word);

    public static bool Contains(Language language, string word) => Of(language).Contains(word);

    private static HashSet<string> Of(Language language) => language switch
    {
        Language.Swedish => Swedish,
        Language.English => English,
        _ => Finnish,
    };

    private static HashSet<string> Words(string table) =>
        [.. table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
