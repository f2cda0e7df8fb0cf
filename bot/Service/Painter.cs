using NodaTime;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service;

/// <summary>Shows surfaces and words in the right language, with the links of this installation.</summary>
public sealed class Painter(Options options, IClock clock)
{
    /// <summary>What the one who pressed sees at once.</summary>
    public InvokeResponse Answer(Outcome outcome, Pressed press, OrganisationId organisation)
    {
        var community = outcome.Known.Community(press.Community);
        var language = LanguageOf(outcome.Known.Person(press.By.Id), community, press.By.Locale);
        return outcome.Answer switch
        {
            Core.Answer.Show { Surface: var surface } when
                outcome.Known.Request(surface.Request) is { } request && community is not null &&
                Face(surface, request, community, outcome.Known.Person(press.By.Id), press.By.Id, organisation, learnings: [.. request.Recalled.Select(outcome.Known.Learning).OfType<Learning>()]) is { } face
                => InvokeResponse.Card(face.Card.ToJson()),
            Core.Answer.Sorry { Why: var why, Name: var name } => InvokeResponse.Message(Notes.Sorry(why, name, language)),
            Core.Answer.Say { Note: var note } => Say(note, language, community),
            _ => InvokeResponse.Message(Notes.Sorry(Refusal.NothingHere, null, language)),
        };
    }

    /// <summary>The surface's present face; null when its message is to be taken away.</summary>
    public Face? Face(
        Surface surface, HelpRequest request, Community community, Person? to, PersonId? viewer, OrganisationId organisation, string? chat = null,
        IReadOnlyList<Learning>? learnings = null)
    {
        var language = surface.To is null ? community.Settings.Language : LanguageOf(to, community, null);
        var links = new Cards.Links(
            Links.ToThread(request, community, organisation), Links.ToCalendar(request, organisation, options.PublicUrl), chat);
        return Faces.Of(surface, new Scene(request, community, language, viewer, clock.GetCurrentInstant(), links)
        {
            Learnings = learnings ?? [],
            Own = surface.To is { } reader && reader == viewer && reader == to?.Id ? to.ExperimentOf(request.Id) : null,
        });
    }

    /// <summary>A word for the private chat, or for the channel when there is no person.</summary>
    public OutgoingActivity Word(Note note, Person? to, Community? community, OrganisationId organisation)
    {
        var language = to is null ? community?.Settings.Language ?? options.NewCommunity.Language : LanguageOf(to, community, null);
        var feed = to is null ? null : Links.ToFeed(to, organisation, options.PublicUrl);
        var face = Notes.Of(note, language, ZoneOf(community), feed);
        return face.Card is { } card
            ? OutgoingActivity.OfCard(card.ToJson(), face.Summary)
            : new OutgoingActivity(face.Text, null, face.Summary);
    }

    public string NotUnderstood(string? locale) =>
        Notes.Sorry(Refusal.NothingHere, null, LanguageTags.Parse(locale) ?? options.NewCommunity.Language);

    public string TryAgain(string? locale) => Notes.TryAgain(LanguageTags.Parse(locale) ?? options.NewCommunity.Language);

    /// <summary>The language last written in the private chat, else the profile's, the one of Teams, the community's.</summary>
    public Language LanguageOf(Person? person, Community? community, Language? locale) =>
        person?.Spoken ?? person?.Chosen ?? person?.Locale ?? locale ?? community?.Settings.Language ?? options.NewCommunity.Language;

    private InvokeResponse Say(Note note, Language language, Community? community)
    {
        var face = Notes.Of(note, language, ZoneOf(community));
        return face.Card is { } card ? InvokeResponse.Card(card.ToJson()) : InvokeResponse.Message(face.Text ?? face.Summary);
    }

    private DateTimeZone ZoneOf(Community? community) =>
        community?.Zone() ?? DateTimeZoneProviders.Tzdb[options.NewCommunity.TimeZone];
}
