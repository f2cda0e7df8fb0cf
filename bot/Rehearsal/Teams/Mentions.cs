namespace PeerHelp.Rehearsal.Teams;

/// <summary>Writes mentions into what a person typed, the way Teams hands them on.</summary>
internal static class Mentions
{
    /// <summary>Each <c>@Name</c> or <c>@Firstname</c> becomes a mention; who is not named so is put first.</summary>
    public static string Into(string text, IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            var mention = Of(person);
            if (text.Contains(mention, StringComparison.Ordinal)) continue;
            var typed = Typed(person).FirstOrDefault(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
            if (typed is null)
            {
                text = $"{mention} {text}";
                continue;
            }

            var at = text.IndexOf(typed, StringComparison.OrdinalIgnoreCase);
            text = text[..at] + mention + text[(at + typed.Length)..];
        }

        return text;
    }

    /// <summary>Those who are still mentioned when a message was changed.</summary>
    public static IEnumerable<Person> StillIn(string text, IEnumerable<Person> people) => people.Where(person =>
        Typed(person).Append(Of(person)).Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));

    private static string Of(Person person) => $"<at>{person.Name}</at>";

    private static string[] Typed(Person person) => ["@" + person.Name, "@" + person.GivenName];
}
