using Microsoft.AspNetCore.Builder;
using PeerHelp.Core;
using PeerHelp.Core.Matching;
using PeerHelp.Service;
using PeerHelp.Service.Vocabularies;

namespace PeerHelp.Stories.Tests;

/// <summary>An administrator brings topics of the organisation's own, or is told what is wrong with them.</summary>
public sealed class VocabularyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peerhelp-topics");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("topics.csv", "id,prefLabel@fi\nown-1,hevosavusteinen toiminta")]
    [InlineData("topics.tsv", "id\tprefLabel@fi\nown-1\thevosavusteinen toiminta")]
    [InlineData("topics.ttl", "<own-1> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> 'hevosavusteinen toiminta'@fi .")]
    [InlineData("topics.rdf", "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://www.w3.org/2004/02/skos/core#'><Concept r:about='own-1'><prefLabel xml:lang='fi'>hevosavusteinen toiminta</prefLabel></Concept></r:RDF>")]
    public void Topics_of_a_file_are_added_to_PeerHelps_own(string name, string text)
    {
        var vocabulary = VocabularyFile.Read(Write(name, text), folder.FullName);

        Assert.Equal("hevosavusteinen toiminta", vocabulary.Find("own-1")!.Label(Language.Finnish));
        Assert.Equal(Vocabulary.Own.Topics.Count + 1, vocabulary.Topics.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_a_file_PeerHelp_has_its_own(string? path) =>
        Assert.Same(Vocabulary.Own, VocabularyFile.Read(path, folder.FullName));

    [Theory]
    [InlineData("topics.csv", "id,prefLabel@fi\n1,a\n2", "The setting Community:Vocabulary names topics.csv. Line 3: 1 columns, but the header names 2.")]
    [InlineData("topics.docx", "id", "The setting Community:Vocabulary names topics.docx. It must hold SKOS concepts as a table (.csv, .tsv), Turtle (.ttl, .nt) or RDF/XML (.rdf, .xml).")]
    public void A_file_that_cannot_be_read_stops_the_start_with_a_sentence(string name, string text, string message)
    {
        Write(name, text);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder.FullName, EnvironmentName = "Development" });
        builder.Configuration[VocabularyFile.Setting] = name;

        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => PeerHelpService.Build(builder)).Message);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.StartsWith(
        "The setting Community:Vocabulary names none.csv. Could not find file",
        Assert.Throws<InvalidOperationException>(() => VocabularyFile.Read("none.csv", folder.FullName)).Message);

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
        return name;
    }
}
