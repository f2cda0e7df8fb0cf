namespace PeerHelp.Core.Matching;

/// <summary>Gathers what an RDF file says of SKOS concepts, statement by statement, in whatever order.</summary>
internal sealed class SkosConcepts
{
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private const string Skos = "http://www.w3.org/2004/02/skos/core#";

    private static readonly string[] Languages = ["fi", "sv", "en"];

    private readonly Dictionary<string, Draft> drafts = new(StringComparer.Ordinal);

    /// <param name="language">Of a text, as in <c>fi</c> or <c>en-GB</c>; null for a resource or a text in no language.</param>
    public void Add(string subject, string predicate, string value, string? language)
    {
        if (predicate == Type && value == $"{Skos}Concept")
        {
            Of(subject).IsConcept = true;
        }

        if (!predicate.StartsWith(Skos, StringComparison.Ordinal))
        {
            return;
        }

        switch (predicate[Skos.Length..])
        {
            case "broader":
                Of(subject).Broader.Add(value);
                break;
            case "narrower":
                Of(value).Broader.Add(subject);
                break;
            case "example":
                Of(subject).Examples.Add(value.Trim());
                break;
            case "prefLabel" or "altLabel" or "hiddenLabel" when At(language) is { } at:
                Of(subject).Labels.Add((at, predicate[Skos.Length..], value.Trim()));
                break;
        }
    }

    /// <summary>The concepts with a name in one of the three languages, in the order in which they were first spoken of.</summary>
    /// <exception cref="VocabularyException">There is none.</exception>
    public IReadOnlyList<Topic> Topics()
    {
        Topic[] topics =
        [
            .. drafts.Where(pair => pair.Value.IsConcept)
                .Select(pair => pair.Value.Topic(pair.Key))
                .Where(topic => topic.Finnish.Preferred.Length + topic.Swedish.Preferred.Length + topic.English.Preferred.Length > 0),
        ];
        return topics.Length > 0 ? topics : throw new VocabularyException("There is no skos:Concept with a skos:prefLabel in fi, sv or en.");
    }

    private static int? At(string? language) =>
        language is { Length: >= 2 } && Array.IndexOf(Languages, language[..2].ToLowerInvariant()) is >= 0 and var at ? at : null;

    private Draft Of(string subject)
    {
        if (!drafts.TryGetValue(subject, out var draft))
        {
            drafts[subject] = draft = new Draft();
        }

        return draft;
    }

    private sealed class Draft
    {
        public bool IsConcept { get; set; }

        public List<(int Language, string Kind, string Text)> Labels { get; } = [];

        public HashSet<string> Broader { get; } = [];

        public List<string> Examples { get; } = [];

        public Topic Topic(string id) =>
            new(id, Names(0), Names(1), Names(2)) { Broader = [.. Broader], Examples = [.. Examples.Distinct()] };

        private TopicNames Names(int language)
        {
            string[] Of(string kind) => [.. Labels.Where(label => label.Language == language && label.Kind == kind).Select(label => label.Text).Distinct()];
            var preferred = Of("prefLabel");
            return new(preferred.FirstOrDefault(""), [.. preferred.Skip(1), .. Of("altLabel")], Of("hiddenLabel"));
        }
    }
}
