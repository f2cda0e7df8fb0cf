using System.Globalization;

namespace PeerHelp.Core.Asking;

/// <summary>How much each sign of a post speaks for a help request (above zero) or against it.</summary>
/// <remarks>
/// The table <c>RequestWeights.txt</c> has one sign a line: sign TAB weight. It is a logistic regression fitted to the post
/// tables of the tests by <c>MatchingEval -- fit</c>, which tells how in its own head; the first lines are the sum of a
/// post without signs, and the sum from which on a post is taken for a request: precision before recall.
/// </remarks>
public sealed class RequestWeights(IReadOnlyDictionary<string, double> signs, double start, double enough)
{
    private const string Start = "(start)", Enough = "(enough)";

    /// <summary>The weights shipped with the program.</summary>
    public static RequestWeights Shipped { get; } = Parse(TextTable.Lines("RequestWeights.txt"));

    /// <summary>The log-odds that the post is a request.</summary>
    public double Sum(PostSigns post)
    {
        var sum = start + post.Shape.Sum(sign => signs.GetValueOrDefault(sign));
        return sum + (post.EachLetter * post.Letters.Sum(sign => signs.GetValueOrDefault(sign)));
    }

    public bool IsRequest(double sum) => sum >= enough;

    public IEnumerable<string> Lines() => new[] { Line(Start, start), Line(Enough, enough) }
        .Concat(signs.OrderBy(sign => sign.Key, StringComparer.Ordinal).Select(sign => Line(sign.Key, sign.Value)));

    private static RequestWeights Parse(IEnumerable<string> lines)
    {
        var signs = lines.Select(line => line.Split('\t')).ToDictionary(
            parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
        signs.Remove(Start, out var start);
        signs.Remove(Enough, out var enough);
        return new(signs, start, enough);
    }

    private static string Line(string sign, double weight) => string.Create(CultureInfo.InvariantCulture, $"{sign}\t{weight:0.0#}");
}
