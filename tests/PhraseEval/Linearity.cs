using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.PhraseEval;

/// <summary>Shows that reading takes time in proportion to the text: what the double text takes, over what the text takes.</summary>
internal static class Linearity
{
    private const int Length = 250_000, Rounds = 3;

    private static readonly string[] Texts =
        ["huomenna käy hyvin kahdelta klo 9 tai ", "en ehdi huomenna ", "2, 3 or ", "24. ja ", "ti eiku ", "noin klo i i morgon halv ", "day after 1.2-3:4/5 not 040-123 ", "(", "kahdelta"];

    public static int Run(Instant now, WorkingTime clock)
    {
        foreach (var text in Texts)
        {
            var times = Enumerable.Range(0, 3).Select(doubling => Best(Repeated(text, Length << doubling), now, clock)).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{text,-40} {times[2].TotalMilliseconds,6:0} ms for {Length << 2:N0} characters; doubling takes ×{times[1] / times[0]:0.0} and ×{times[2] / times[1]:0.0}"));
        }

        return 0;
    }

    private static TimeSpan Best(string text, Instant now, WorkingTime clock) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        TimePhrases.Read(text, now, clock);
        return watch.Elapsed;
    });

    private static string Repeated(string words, int length) => string.Concat(Enumerable.Repeat(words, length / words.Length));
}
