using PeerHelp.Core.Sparring;

namespace PeerHelp.Core.Asking;

/// <summary>The cards on which a colleague can be named. The people picker stands in for one of them for a while, and carries its number.</summary>
public static class ReferCards
{
    public const int Thread = 0;
    public const int Lead = 1;
    public const int Offer = 2;

    /// <summary>The card to show again when a colleague was named, or the person went back.</summary>
    public static Surface StoodInFor(HelpRequest request, Pressed press) => press.Version switch
    {
        Lead => request.To(press.By.Id, SurfaceKind.LeadAsked),
        Offer when request.OfferTo(press.By.Id) is { } offer => Offering.SurfaceOf(request, offer),
        _ => request.Card,
    };
}
