namespace PeerHelp.MatchingEval;

/// <summary>What the programme can do: each verb prints one kind of figure.</summary>
internal static class Verbs
{
    public static readonly IReadOnlyDictionary<string, Func<string[], int>> All = new Dictionary<string, Func<string[], int>>
    {
        ["rank"] = Ranking.Experts,
        ["tags"] = Ranking.Tags,
        ["all"] = Tables.Run,
        ["speed"] = Speed.Run,
        ["posts"] = Posts.Run,
        ["stems"] = Stems.Run,
        ["fit"] = Fit.Run,
        ["odds"] = Odds.OddsFit.Run,
        ["requests"] = Requests.Run,
    };

    public static int Explain()
    {
        Console.Error.WriteLine($"usage: dotnet run -c Release --project tests/MatchingEval -- {string.Join('|', All.Keys)} …");
        return 2;
    }
}
