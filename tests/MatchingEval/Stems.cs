using PeerHelp.Core.Matching;

namespace PeerHelp.MatchingEval;

/// <summary>Compares our stemmers with the word lists the Snowball project publishes: <c>stems [--data DIR]</c>.</summary>
/// <remarks>DIR holds a folder a language with <c>voc.txt</c> and <c>output.txt</c>, a word a line, as Debian's snowball-data does.</remarks>
internal static class Stems
{
    private const string Debian = "/usr/share/snowball/data";

    public static int Run(string[] arguments)
    {
        var folder = arguments is ["--data", var given, ..] ? given : Debian;
        return (Compare(folder, "finnish", FinnishStemmer.Stem)
            & Compare(folder, "swedish", SwedishStemmer.Stem)
            & Compare(folder, "english", EnglishStemmer.Stem)) ? 0 : 1;
    }

    private static bool Compare(string folder, string language, Func<string, string> stem)
    {
        var words = File.ReadLines(Path.Combine(folder, language, "voc.txt"));
        var published = File.ReadLines(Path.Combine(folder, language, "output.txt"));
        var (equal, total) = (0, 0);
        foreach (var (word, expected) in words.Zip(published))
        {
            total++;
            equal += stem(word) == expected ? 1 : 0;
        }

        Console.Out.WriteLine($"{language}\t{equal}/{total}");
        return equal == total && total > 0;
    }
}
