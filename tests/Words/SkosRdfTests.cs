using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>A SKOS vocabulary is read as its publishers write it: in Turtle and in RDF/XML.</summary>
public sealed class SkosRdfTests
{
    private const string Turtle = """"
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        PREFIX ex: <http://example.org/>
        # A scheme is no concept.
        ex:scheme a skos:ConceptScheme ; skos:prefLabel "Sanasto"@fi .
        ex:c0 a skos:Concept ; skos:prefLabel "eläinavusteinen työ"@fi ; skos:narrower ex:c1 .
        ex:c1 a skos:Concept, ex:Own ;
            skos:prefLabel "hevosavusteinen toiminta"@fi, "hästunderstödd verksamhet"@sv , 'equine "assisted" work'@en-GB ;
            skos:altLabel """hevos-
        toiminta"""@fi ; skos:hiddenLabel "heppahommat"@fi ;
            skos:example "Miss\u00e4 on talli?"@fi ;
            skos:note [ ex:by "joku" ; ex:year 2026 ] ; ex:list ( "a" ex:c0 ) ;
            skos:altLabel "Pferdearbeit"@de ;
            skos:notation "1"^^ex:Code ; .
        ex:c2 a skos:Concept ; skos:prefLabel "vain saksaksi"@de .
        """";

    private const string Xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE rdf:RDF [ <!ENTITY skos "http://www.w3.org/2004/02/skos/core#"> ]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
          <skos:ConceptScheme rdf:about="http://example.org/scheme"><skos:prefLabel xml:lang="fi">Sanasto</skos:prefLabel></skos:ConceptScheme>
          <skos:Concept rdf:about="http://example.org/c1">
            <skos:prefLabel xml:lang="fi">hevosavusteinen toiminta</skos:prefLabel>
            <skos:prefLabel xml:lang="sv">hästunderstödd verksamhet</skos:prefLabel>
            <skos:altLabel xml:lang="fi">hevos-
        toiminta</skos:altLabel>
            <skos:hiddenLabel xml:lang="fi">heppahommat</skos:hiddenLabel>
            <skos:example xml:lang="fi">Missä on talli?</skos:example>
            <skos:broader><skos:Concept rdf:about="http://example.org/c0"/></skos:broader>
          </skos:Concept>
          <rdf:Description rdf:about="http://example.org/c0">
            <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
            <skos:prefLabel xml:lang="fi">eläinavusteinen työ</skos:prefLabel>
          </rdf:Description>
          <rdf:Description rdf:about="http://example.org/c1" xml:lang="en" skos:prefLabel="equine &quot;assisted&quot; work"/>
        </rdf:RDF>
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_links_and_examples_are_read(bool xml)
    {
        var topics = xml ? SkosXml.Read(new StringReader(Xml)) : SkosTurtle.Read(new StringReader(Turtle));

        Assert.Equal(["http://example.org/c0", "http://example.org/c1"], topics.Select(topic => topic.Id).Order());
        var horses = topics.Single(topic => topic.Id.EndsWith('1'));
        Assert.Equal(
            ("hevosavusteinen toiminta", "hästunderstödd verksamhet", "equine \"assisted\" work"),
            (horses.Label(Language.Finnish), horses.Label(Language.Swedish), horses.Label(Language.English)));
        Assert.Equal(["hevos-\ntoiminta"], horses.Finnish.Others);
        Assert.Equal(["heppahommat"], horses.Finnish.Hidden);
        Assert.Equal(["http://example.org/c0"], horses.Broader);
        Assert.Equal(["Missä on talli?"], horses.Examples);
    }

    [Theory]
    [InlineData("", "There is no skos:Concept with a skos:prefLabel in fi, sv or en.")]
    [InlineData("<a> <b>\n\"c", "Line 2: a quote is opened and never closed.")]
    [InlineData("<a> <b> <c>", "Line 1: \".\" is missing.")]
    [InlineData("\n<a> ex:b <c> .", "Line 2: the prefix \"ex:\" is not told.")]
    [InlineData("<a> <b> ]", "Line 1: \"]\" is not expected.")]
    [InlineData("<a> <b> nimi .", "Line 1: \"nimi\" is not expected.")]
    [InlineData("<a> <b> \"\\u00g1\" .", "Line 1: a letter is given by a number that is none.")]
    [InlineData("<a> <b>", "Line 1: the file ends in the middle.")]
    public void Broken_Turtle_says_where_and_why(string text, string message) =>
        Assert.Equal(message, Assert.Throws<VocabularyException>(() => SkosTurtle.Read(new StringReader(text))).Message);

    [Theory]
    [InlineData("<html/>", "The file begins with <html>, not with <rdf:RDF>.")]
    [InlineData("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<a></b>", "Line 2")]
    [InlineData("", "Root element is missing.")]
    public void Broken_XML_says_where_and_why(string text, string message) =>
        Assert.Contains(message, Assert.Throws<VocabularyException>(() => SkosXml.Read(new StringReader(text))).Message, StringComparison.OrdinalIgnoreCase);
}
