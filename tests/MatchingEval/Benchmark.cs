using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PeerHelp.Core.Matching;

namespace PeerHelp.MatchingEval;

/// <summary>One question of the data, with the concepts librarians gave it and, of past ones, the answer.</summary>
internal sealed record Question(string Id, string Split, string Text, string[] Gold, string? Answer);

/// <summary>One invented expert: the language of the profile and the concepts known.</summary>
internal sealed record Expert(string Id, string Language, string[] Tags);

/// <summary>A folder of evaluation data: concepts, examples, communities and past questions, plain or gzipped.</summary>
internal sealed class Benchmark(string folder)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private Vocabulary? vocabulary;

    /// <summary>The data's concepts, read by the door an administrator uses: a SKOS table.</summary>
    public Vocabulary Vocabulary => vocabulary ??= new(SkosCsv.Read(new StringReader(Skos())));

    /// <summary>Concepts that everybody holds, left out of tags and of gold.</summary>
    public HashSet<string> Stop => [.. Lines(Path.Combine(folder, "taskB_stop.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0].Trim())];

    /// <summary>The past: the train questions with the highest numbers, oldest first.</summary>
    public IReadOnlyList<Question> History(int most) =>
        [.. Questions("train").OrderBy(question => long.Parse(question.Id)).TakeLast(most)];

    public IReadOnlyList<Expert> Community(string name) =>
        [.. Lines(Path.Combine(folder, "communities", $"{name}.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => new Expert(cells[0], cells[1], cells[2].Split(' ')))];

    /// <summary>The data's own questions of one split.</summary>
    public IReadOnlyList<Question> Questions(string split) => Questions(Path.Combine(folder, "questions.jsonl"), split);

    /// <summary>English or Swedish titles, which have the shape of questions.</summary>
    public IReadOnlyList<Question> Titles(string language) => Questions(Path.Combine(folder, $"titles_{language}.jsonl"), split: null);

    public static IReadOnlyList<Question> Questions(string file, string? split) =>
        [.. Lines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Question>(line, Json)!).Where(question => split is null || question.Split == split)];

    /// <summary>The lines of a file, or of the same file gzipped.</summary>
    private static IEnumerable<string> Lines(string file)
    {
        var path = File.Exists(file) ? file : $"{file}.gz";
        using var stream = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private string Skos()
    {
        var examples = File.Exists(Path.Combine(folder, "background_fi.tsv")) || File.Exists(Path.Combine(folder, "background_fi.tsv.gz"))
            ? Lines(Path.Combine(folder, "background_fi.tsv")).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1..])
            : [];
        var table = new StringBuilder("id\tprefLabel@fi\tprefLabel@sv\tprefLabel@en\taltLabel@fi\taltLabel@sv\taltLabel@en\thiddenLabel@fi\thiddenLabel@sv\thiddenLabel@en\tbroader\texample@fi\n");
        foreach (var line in Lines(Path.Combine(folder, "concepts.tsv")).Skip(1))
        {
            string[] cells = [.. line.Split('\t'), .. Enumerable.Repeat("", 11)];
            cells[10] = cells[10].Replace(' ', '|');
            var told = examples.GetValueOrDefault(cells[0], []).Select(example => example.Replace('|', ' '));
            table.AppendJoin('\t', cells[..11].Append(string.Join('|', told)).Select(Quoted)).Append('\n');
        }

        return table.ToString();
    }

    private static string Quoted(string cell) => cell.Contains('"') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
