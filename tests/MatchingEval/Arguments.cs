namespace PeerHelp.MatchingEval;

/// <summary>What stands after a verb: <c>--name value</c> pairs, and the rest.</summary>
internal static class Arguments
{
    public static (Dictionary<string, string> Options, IReadOnlyList<string> Others) Read(string[] arguments)
    {
        var options = new Dictionary<string, string>();
        var rest = new List<string>();
        for (var at = 0; at < arguments.Length; at++)
        {
            if (arguments[at].StartsWith("--", StringComparison.Ordinal) && at + 1 < arguments.Length)
            {
                options[arguments[at][2..]] = arguments[++at];
            }
            else
            {
                rest.Add(arguments[at]);
            }
        }

        return (options, rest);
    }
}
