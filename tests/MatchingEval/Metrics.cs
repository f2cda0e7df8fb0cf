namespace PeerHelp.MatchingEval;

/// <summary>How good one ranking is; the reference scorer's figures, computed here so that all tables can be printed at once.</summary>
internal static class Metrics
{
    /// <summary>Is anyone who can help among the first three?</summary>
    public static double SuccessAt3(IReadOnlyList<double> gains) => gains.Take(3).Any(gain => gain > 0) ? 1 : 0;

    /// <summary>Discounted gain of the first ones, as a share of the best order there could be.</summary>
    public static double Ndcg(IReadOnlyList<double> gains, IEnumerable<double> all, int depth) =>
        Discounted(gains.Take(depth)) / Discounted(all.OrderDescending().Take(depth));

    public static double F1(IReadOnlyList<double> gains, int relevant, int depth)
    {
        double hits = gains.Take(depth).Count(gain => gain > 0);
        return hits == 0 ? 0 : 2 * (hits / depth) * (hits / relevant) / ((hits / depth) + (hits / relevant));
    }

    private static double Discounted(IEnumerable<double> gains) => gains.Select((gain, at) => gain / Math.Log2(at + 2)).Sum();
}
