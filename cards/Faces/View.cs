using NodaTime;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Cards;

/// <summary>One surface in one scene and one language: what a card's writer has before him or her.</summary>
internal sealed record View(Surface Surface, Scene Scene, Texts Say)
{
    public HelpRequest Request => Scene.Request;

    public DateTimeZone Zone { get; } = Scene.Community.Zone();

    /// <summary>Nobody helps yet, and help is still wanted.</summary>
    public bool IsUnhelped => Request.State
        is RequestState.Listening or RequestState.Held or RequestState.Searching or RequestState.AskerDecides;

    public bool IsToAsker => Surface.To == Request.Asker.Id;

    public bool IsToHelper => Surface.To is { } to && Request.Helper?.Id == to;

    /// <summary>The other one of the asker and the helper, as this surface's reader sees it.</summary>
    public Party? Other => IsToAsker ? Request.Helper : Request.Asker;

    public string When(Instant instant) => Say.Dates.When(instant, Zone);

    /// <summary>A button about this help request.</summary>
    public Execute Press(string title, string verb, PersonId? with = null, int version = 0, LocalDate? day = null) =>
        Parts.Press(title, new CardAction(verb, Request.Community, Request.Id, with ?? Request.Asker.Id, version, day));

    /// <summary>The button that most people will want.</summary>
    public Execute First(string title, string verb, PersonId? with = null, int version = 0, LocalDate? day = null) =>
        Press(title, verb, with, version, day) with { Style = ButtonStyle.Positive };

    /// <summary>The way to the thread; nothing when its address is not known.</summary>
    public Button? ThreadLink => Parts.Open(Say.OpenThread, Scene.Links.Thread);

    /// <summary>Whatever is not wanted at first sight.</summary>
    public ShowCard More(params IReadOnlyList<Element> body) => new(Say.More, Parts.Card(body));

    /// <summary>The way to the thread, behind "more", because two buttons are in view already.</summary>
    public ShowCard? MoreOfThread => ThreadLink is { } link ? More([.. Parts.Rows(link)]) : null;
}
