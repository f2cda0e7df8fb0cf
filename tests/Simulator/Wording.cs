using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Simulator;

/// <summary>What simulated people write.</summary>
internal static class Wording
{
    private static readonly string[] Finnish =
    [
        "Asiakkaalla on vaikea tilanne, aiheena {0}. Onko kellään kokemuksia tai vinkkejä?",
        "Miten teillä muilla on hoidettu {0}, kun asiakas ei pääse eteenpäin?",
        "Osaako joku neuvoa? Uuden asiakkaan kanssa tuli vastaan {0}, enkä tiedä mistä aloittaa.",
        "Hei, kuka tietää mitä {0} asiakkaan kohdalla tarkoittaa, tarvitsisin apua?",
    ];

    private static readonly string[] Swedish =
    [
        "Min klient har det svårt, det gäller {0}. Har någon erfarenhet eller tips?",
        "Hur brukar ni göra när klienten frågar om {0}? Jag behöver hjälp.",
        "Kan någon ge råd? Min nya klient och {0}, jag vet inte var jag ska börja.",
    ];

    private static readonly string[] English =
    [
        "My client is in a difficult situation, it is about {0}. Does anyone have experience or tips?",
        "How do you deal with {0} when the client is stuck? I need help.",
        "Can anyone give me advice? My new client and {0}, I do not know where to start.",
    ];

    public static string Question(Topic topic, Language language, Chance chance) =>
        string.Format(null, chance.Pick(Templates(language)), topic.Label(language));

    public static string Profile(Colleague who)
    {
        var tags = string.Join(", ", who.Declares.Select(topic => topic.Label(who.Language)));
        return who.Language switch
        {
            Language.Swedish => $"jag kan: {tags}",
            Language.English => $"i know: {tags}",
            _ => $"osaan: {tags}",
        };
    }

    private static string[] Templates(Language language) => language switch
    {
        Language.Swedish => Swedish,
        Language.English => English,
        _ => Finnish,
    };
}
