using System.Text;
using NodaTime;
using NodaTime.Text;
using PeerHelp.Core.Sparring.Times;
using PeerHelp.PhraseEval;

// Reads lines "language<TAB>phrase" from standard input and prints for each the times it holds, joined by '|'.
// dotnet run --project tests/PhraseEval -- --now 2026-11-19T13:05 --zone Europe/Helsinki < phrases.tsv
// dotnet run -c Release --project tests/PhraseEval -- linearity
var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
if (args is ["linearity"])
{
    return Linearity.Run(Instant.FromUtc(2026, 11, 19, 11, 5), new WorkingTime(WorkingHours.Default, DateTimeZoneProviders.Tzdb["Europe/Helsinki"]));
}

var now = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(options.GetValueOrDefault("--now", ""));
var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.GetValueOrDefault("--zone", "Europe/Helsinki"));
if (!now.Success || zone is null)
{
    Console.Error.WriteLine("usage: dotnet run --project tests/PhraseEval -- --now 2026-11-19T13:05 [--zone Europe/Helsinki] < phrases.tsv");
    return 2;
}

using var lines = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
using var answers = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
var clock = new WorkingTime(WorkingHours.Default, zone);
var instant = clock.ToInstant(now.Value);
while (lines.ReadLine() is { } line)
{
    var (language, phrase) = line.Split('\t', 2) is [var first, var rest] ? (first, rest) : ("", line);
    answers.WriteLine(TimeCandidate.Line(TimePhrases.Read(phrase, instant, clock, language)));
}

return 0;
