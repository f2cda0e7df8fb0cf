using System.Globalization;

namespace PeerHelp.MatchingEval;

/// <summary>How many cards were right, and how many requests got one.</summary>
internal sealed record Figures(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Figures Of(IReadOnlyCollection<(bool IsRequest, bool Card)> posts)
    {
        double right = posts.Count(post => post.IsRequest && post.Card);
        return new(right / Math.Max(1, posts.Count(post => post.Card)), right / Math.Max(1, posts.Count(post => post.IsRequest)));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.000}  recall {Recall:0.000}  F1 {F1:0.000}");
}
