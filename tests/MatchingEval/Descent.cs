namespace PeerHelp.MatchingEval;

/// <summary>Walks down a smooth slope to its lowest point, remembering how it bent on the last steps (L-BFGS, Nocedal 1980).</summary>
/// <remarks>The same slope gives the same point: nothing is drawn, and sums are in order.</remarks>
internal static class Descent
{
    private const int Remembered = 8;
    private const int Halvings = 30;
    private const double Enough = 1e-4;

    /// <param name="slope">The height at a point; writes how steep it is in each direction.</param>
    public static double[] Lowest(int count, int rounds, Func<double[], double[], double> slope)
    {
        var (at, steep) = (new double[count], new double[count]);
        var height = slope(at, steep);
        var past = new List<(double[] Step, double[] Bend)>();
        for (var round = 0; round < rounds; round++)
        {
            var way = Way(steep, past);
            var falls = Dot(way, steep);
            var size = past.Count == 0 ? 1 / Math.Sqrt(Dot(steep, steep)) : 1;
            var (next, nextSteep) = (new double[count], new double[count]);
            var nextHeight = double.PositiveInfinity;
            for (var halving = 0; halving < Halvings && !(nextHeight <= height + (Enough * size * falls)); halving++)
            {
                size = halving == 0 ? size : size / 2;
                next = [.. at.Zip(way, (one, along) => one + (size * along))];
                nextHeight = slope(next, nextSteep);
            }

            if (!(nextHeight < height))
            {
                break;
            }

            past.Add(([.. next.Zip(at, (one, other) => one - other)], [.. nextSteep.Zip(steep, (one, other) => one - other)]));
            past.RemoveRange(0, Math.Max(0, past.Count - Remembered));
            (at, steep, height) = (next, nextSteep, nextHeight);
        }

        return at;
    }

    /// <summary>Downhill, bent by what the last steps told.</summary>
    private static double[] Way(double[] steep, List<(double[] Step, double[] Bend)> past)
    {
        var way = steep.Select(one => -one).ToArray();
        var shares = new double[past.Count];
        for (var back = past.Count - 1; back >= 0; back--)
        {
            shares[back] = Dot(past[back].Step, way) / Dot(past[back].Step, past[back].Bend);
            Add(way, -shares[back], past[back].Bend);
        }

        if (past is [.., var last])
        {
            var scale = Dot(last.Step, last.Bend) / Dot(last.Bend, last.Bend);
            way = [.. way.Select(one => one * scale)];
        }

        for (var back = 0; back < past.Count; back++)
        {
            Add(way, shares[back] - (Dot(past[back].Bend, way) / Dot(past[back].Step, past[back].Bend)), past[back].Step);
        }

        return way;
    }

    private static void Add(double[] to, double times, double[] more)
    {
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += times * more[at];
        }
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return sum;
    }
}
