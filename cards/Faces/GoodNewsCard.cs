using PeerHelp.Cards.Adaptive;
using PeerHelp.Core.Afterwards;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the helper, once: what came of the half hour.</summary>
internal static class GoodNewsCard
{
    public static Card Of(View view) => view.Request switch
    {
        { CatchUp: { Said: CatchUpSaid.Good, Words: { } words } } => Only(view.Say.GoodNewsWords(view.Request.Asker.Name, Plain.Of(words, 500))),
        _ => Only(view.Say.GoodNews(view.Request.Asker.Name)),
    };
}
