namespace PeerHelp.Core.Matching;

/// <summary>Reads a SKOS vocabulary that was saved as a table: one concept a row, a header that names the columns.</summary>
/// <remarks>
/// Columns: <c>id</c>; <c>prefLabel@fi</c>, <c>altLabel@fi</c>, <c>hiddenLabel@fi</c> and the same for <c>sv</c> and <c>en</c>;
/// <c>broader</c> (ids); <c>example</c>, with a language or without. Several values in one cell are parted by bars. Other columns
/// are left unread. Commas, semicolons or tabs part the columns: what the header uses counts. Quotes as in RFC 4180.
/// </remarks>
public static class SkosCsv
{
    private const string Id = "id";
    private const string Broader = "broader";
    private const string Example = "example";
    private const string Preferred = "prefLabel";
    private const string Other = "altLabel";
    private const string Hidden = "hiddenLabel";

    /// <exception cref="VocabularyException">The table cannot be read; the message says where and why.</exception>
    public static IReadOnlyList<Topic> Read(TextReader text)
    {
        var rows = new CsvReader(text);
        var header = rows.Next() ?? throw new VocabularyException("The file is empty; its first line must name the columns.");
        var columns = new Columns(header);
        var topics = new List<Topic>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (rows.Next() is { } row)
        {
            if (row.Count == 1 && row[0].Trim().Length == 0)
            {
                continue;
            }

            var topic = columns.TopicOf(row, rows.Line);
            if (!lines.TryAdd(topic.Id, rows.Line))
            {
                throw new VocabularyException($"""Line {rows.Line}, column "{Id}": "{topic.Id}" stands already on line {lines[topic.Id]}.""");
            }

            topics.Add(topic);
        }

        return topics;
    }

    /// <summary>Where each kind of value stands in a row.</summary>
    private sealed class Columns
    {
        private readonly int count;
        private readonly int id;
        private readonly int[] broader;
        private readonly int[] examples;
        private readonly (int[] Preferred, int[] Others, int[] Hidden)[] names;

        public Columns(IReadOnlyList<string> header)
        {
            string[] columns = [.. header.Select(name => name.Trim())];
            count = columns.Length;
            id = Array.FindIndex(columns, name => name.Equals(Id, StringComparison.OrdinalIgnoreCase));
            if (id < 0)
            {
                throw new VocabularyException($"""Line 1: there is no column "{Id}". The columns are: {string.Join(", ", columns)}.""");
            }

            broader = Places(columns, name => Is(name, Broader));
            examples = Places(columns, name => Is(name, Example) || name.StartsWith($"{Example}@", StringComparison.OrdinalIgnoreCase));
            names =
            [
                .. new[] { "fi", "sv", "en" }.Select(tag => (
                    Places(columns, name => Is(name, $"{Preferred}@{tag}")),
                    Places(columns, name => Is(name, $"{Other}@{tag}")),
                    Places(columns, name => Is(name, $"{Hidden}@{tag}")))),
            ];
            if (names.All(language => language.Preferred.Length == 0))
            {
                throw new VocabularyException($"""Line 1: there is no column "{Preferred}@fi", "{Preferred}@sv" or "{Preferred}@en".""");
            }
        }

        public Topic TopicOf(IReadOnlyList<string> row, int line)
        {
            if (row.Count != count)
            {
                throw new VocabularyException($"Line {line}: {row.Count} columns, but the header names {count}.");
            }

            var named = row[id].Trim();
            if (named.Length == 0)
            {
                throw new VocabularyException($"""Line {line}, column "{Id}": a concept needs an id.""");
            }

            TopicNames[] each = [.. names.Select(language => NamesOf(row, language))];
            if (each.All(language => language.Preferred.Length == 0))
            {
                throw new VocabularyException($"""Line {line}, column "{Preferred}": "{named}" has no name in any language.""");
            }

            return new Topic(named, each[0], each[1], each[2]) { Broader = Values(row, broader), Examples = Values(row, examples) };
        }

        private static TopicNames NamesOf(IReadOnlyList<string> row, (int[] Preferred, int[] Others, int[] Hidden) at)
        {
            var preferred = Values(row, at.Preferred);
            var others = Values(row, at.Others);
            var hidden = Values(row, at.Hidden);
            return preferred.Length + others.Length + hidden.Length == 0
                ? TopicNames.None
                : new(preferred.FirstOrDefault(""), [.. preferred.Skip(1), .. others], hidden);
        }

        private static string[] Values(IReadOnlyList<string> row, int[] places)
        {
            List<string>? values = null;
            foreach (var at in places)
            {
                if (row[at].Length > 0)
                {
                    (values ??= []).AddRange(row[at].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                }
            }

            return values is null ? [] : [.. values];
        }

        private static int[] Places(string[] columns, Predicate<string> isIt) =>
            [.. Enumerable.Range(0, columns.Length).Where(at => isIt(columns[at]))];

        private static bool Is(string name, string column) => name.Equals(column, StringComparison.OrdinalIgnoreCase);
    }
}
