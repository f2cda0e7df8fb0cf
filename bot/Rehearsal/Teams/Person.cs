namespace PeerHelp.Rehearsal.Teams;

/// <summary>Somebody who writes in Teams: a colleague, or the bot itself.</summary>
/// <param name="Id">The id Teams uses in conversations: <c>29:…</c> for people, <c>28:…</c> for bots.</param>
/// <param name="ObjectId">The person's object id in the directory; empty for the bot.</param>
/// <param name="Name">The name colleagues see.</param>
/// <param name="GivenName">The first name.</param>
/// <param name="Surname">The family name.</param>
/// <param name="Upn">The sign-in name, which is also the e-mail address here.</param>
/// <param name="Locale">The language the person's Teams speaks, such as <c>fi-FI</c>.</param>
/// <param name="Role">One line about the person, shown only on the Rehearsal's page.</param>
public sealed record Person(
    string Id, string ObjectId, string Name, string GivenName, string Surname, string Upn, string Locale, string Role)
{
    public bool IsBot => Id.StartsWith("28:", StringComparison.Ordinal);

    public bool Equals(Person? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;
}
