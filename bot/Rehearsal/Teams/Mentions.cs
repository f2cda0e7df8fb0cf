namespace PeerHelp.Rehearsal.Teams;

/// <summary>Writes mentions into what a person typed, the way Teams hands them on.</summary>
internal static class Mentions
{
    /// <summary>Each <c>@Name</c> or <c>@Firstname</c> becomes a mention; who is not named so is put first.</summary>
    public static string Into(string text, IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            var mention = $"<at>{person.Name}</at>";
            var typed = new[] { "@" + person.Name, "@" + person.GivenName }
                .FirstOrDefault(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
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
}
