using System.Text.Json;
using PeerHelp.Testing;

namespace PeerHelp.Times.Tests;

/// <summary>An event as another program understood it.</summary>
internal sealed record HeardEvent(
    string Method, string Uid, DateTimeOffset Start, DateTimeOffset End, string Summary, int Sequence, string Status, DateTimeOffset Stamp,
    string[]? Organizer, string[][] Attendees);

/// <summary>Calendar files as ical.js and node-ical understand them, which know nothing of each other, nor of us.</summary>
internal static class TwoParsers
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>For each file what both heard in it; they must have heard the same.</summary>
    public static async Task<IReadOnlyList<HeardEvent[]>> ReadAsync(params string[] files)
    {
        var folder = Directory.CreateTempSubdirectory("peerhelp-calendars");
        try
        {
            var paths = files.Select((_, index) => Path.Combine(folder.FullName, $"{index}.ics")).ToList();
            foreach (var (path, file) in paths.Zip(files))
            {
                await File.WriteAllTextAsync(path, file);
            }

            var heard = JsonSerializer.Deserialize<HeardEvent[][][]>(await NodeTool.RunAsync("read-calendar.mjs", paths), Web)!;
            Assert.All(heard, both => Assert.Equal(JsonSerializer.Serialize(both[0]), JsonSerializer.Serialize(both[1])));
            return [.. heard.Select(both => both[0])];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
