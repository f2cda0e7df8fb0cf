using PeerHelp.Core.Matching;

namespace PeerHelp.Service.Vocabularies;

/// <summary>The topics PeerHelp knows, with those of the administrator's own file behind them.</summary>
public static class VocabularyFile
{
    public const string Setting = "Community:Vocabulary";

    /// <param name="path">Empty for none; a relative path begins in <paramref name="home"/>.</param>
    /// <exception cref="InvalidOperationException">The file cannot be read; the sentence says why and where in it.</exception>
    public static Vocabulary Read(string? path, string home)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return Vocabulary.Own;
        }

        try
        {
            using var text = new StreamReader(Path.Combine(home, path));
            return Vocabulary.Own.With(Topics(Path.GetExtension(path), text));
        }
        catch (Exception wrong) when (wrong is VocabularyException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"The setting {Setting} names {path}. {wrong.Message}", wrong);
        }
    }

    private static IReadOnlyList<Topic> Topics(string extension, TextReader text) => extension.ToLowerInvariant() switch
    {
        ".csv" or ".tsv" => SkosCsv.Read(text),
        ".ttl" or ".nt" => SkosTurtle.Read(text),
        ".rdf" or ".xml" => SkosXml.Read(text),
        _ => throw new VocabularyException("It must hold SKOS concepts as a table (.csv, .tsv), Turtle (.ttl, .nt) or RDF/XML (.rdf, .xml)."),
    };
}
