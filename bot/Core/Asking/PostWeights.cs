using System.Globalization;

namespace PeerHelp.Core.Asking;

/// <summary>How much each sign of a post speaks for a reading (above zero) or against it.</summary>
/// <remarks>
/// The tables <c>RequestWeights.txt</c> and <c>DangerWeights.txt</c> have one sign a line: sign TAB weight. Each is a logistic regression
/// fitted to the tables of the tests by <c>MatchingEval -- fit</c>, which tells how in its own head; the first lines are the sum of
/// a post without signs, and the sum from which on the post is taken for what is looked for.
/// </remarks>
public sealed class PostWeights(IReadOnlyDictionary<string, double> signs, double start, double enough)
{
    private const string Start = "(start)", Enough = "(enough)";

    /// <summary>Is it a help request? Precision before recall.</summary>
    public static PostWeights OfRequests { get; } = Parse(TextTable.Lines("RequestWeights.txt"));

    /// <summary>Does it tell of danger to life?</summary>
    public static PostWeights OfDanger { get; } = Parse(TextTable.Lines("DangerWeights.txt"));

    /// <summary>The log-odds that it is what is looked for.</summary>
    public double Sum(PostSigns post)
    {
        var sum = start + post.Shape.Sum(sign => signs.GetValueOrDefault(sign));
        return sum + (post.EachLetter * post.Letters.Sum(sign => signs.GetValueOrDefault(sign)));
    }

    public bool IsEnough(double sum) => sum >= enough;

    public IEnumerable<string> Lines() => new[] { Line(Start, start), Line(Enough, enough) }
        .Concat(signs.OrderBy(sign => sign.Key, StringComparer.Ordinal).Select(sign => Line(sign.Key, sign.Value)));

    private static PostWeights Parse(IEnumerable<string> lines)
    {
        var signs = lines.Select(line => line.Split('\t')).ToDictionary(
            parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
        signs.Remove(Start, out var start);
        signs.Remove(Enough, out var enough);
        return new(signs, start, enough);
    }

    private static string Line(string sign, double weight) => string.Create(CultureInfo.InvariantCulture, $"{sign}\t{weight:0.0#}");
}
