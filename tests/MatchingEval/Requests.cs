using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using PeerHelp.Core.Asking;

namespace PeerHelp.MatchingEval;

/// <summary>
/// <c>requests --questions FILE [--split NAME]</c>: questions (text) against answers, told apart by the same signs; first
/// with the shipped weights, which were fitted to chat and not to letters, then with weights fitted to the file's train rows.
/// </summary>
internal static class Requests
{
    public static int Run(string[] arguments)
    {
        var options = Arguments.Read(arguments).Options;
        if (!options.TryGetValue("questions", out var file))
        {
            Console.Error.WriteLine("usage: requests --questions FILE [--split NAME]");
            return 2;
        }

        var rows = Read(file).ToList();
        var split = options.GetValueOrDefault("split", "validate");
        var measured = Texts(rows.Where(row => row.Split == split));
        var train = Texts(rows.Where(row => row.Split == "train"));
        Print("weights as shipped", PostWeights.OfRequests, measured);
        if (train.Count > 0 && split != "train")
        {
            Print("weights fitted to train", PostFit.Fit([.. train.Select(text => new PostFit.Lesson(text.Signs, text.IsRequest))], enough: 0), measured);
        }

        return 0;
    }

    private static List<(PostSigns Signs, bool IsRequest)> Texts(IEnumerable<Row> rows) =>
    [
        .. rows.SelectMany(row => new[] { (row.Text, true), (row.Answer, false) })
            .Select(one => (PostSigns.Of(one.Item1), one.Item2)),
    ];

    private static void Print(string weights, PostWeights with, IReadOnlyCollection<(PostSigns Signs, bool IsRequest)> texts) =>
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{weights}: {texts.Count} texts  {Figures.Of([.. texts.Select(text => (text.IsRequest, with.IsEnough(with.Sum(text.Signs))))])}"));

    private static IEnumerable<Row> Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!;
        }
    }

    private sealed record Row(string Split, string Text, string Answer);
}
