using System.Xml;
using System.Xml.Linq;

namespace PeerHelp.Core.Matching;

/// <summary>Reads a SKOS vocabulary in RDF/XML.</summary>
/// <remarks>Nodes inside nodes, typed nodes and properties as attributes are understood; collections and reification say nothing here.</remarks>
public static class SkosXml
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <exception cref="VocabularyException">The file cannot be read; the message says where and why.</exception>
    public static IReadOnlyList<Topic> Read(TextReader text)
    {
        var concepts = new SkosConcepts();
        try
        {
            using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true });
            xml.MoveToContent();
            if (xml.LocalName != "RDF" || xml.NamespaceURI != Rdf.NamespaceName)
            {
                throw new VocabularyException($"The file begins with <{xml.Name}>, not with <rdf:RDF>.");
            }

            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    Node((XElement)XNode.ReadFrom(xml), concepts);
                }
                else
                {
                    xml.Read();
                }
            }
        }
        catch (XmlException wrong)
        {
            throw new VocabularyException(wrong.Message);
        }

        return concepts.Topics();
    }

    /// <summary>A thing with its properties; returns what it is called.</summary>
    private static string Node(XElement node, SkosConcepts concepts)
    {
        var id = (string?)node.Attribute(Rdf + "about")
            ?? ((string?)node.Attribute(Rdf + "ID") is { } local ? $"#{local}" : null)
            ?? $"_:{(string?)node.Attribute(Rdf + "nodeID")}";
        if (node.Name != Rdf + "Description")
        {
            concepts.Add(id, SkosConcepts.Type, UriOf(node.Name), null);
        }

        foreach (var attribute in node.Attributes().Where(one => !one.IsNamespaceDeclaration && one.Name.Namespace != Rdf && one.Name.Namespace != XNamespace.Xml))
        {
            concepts.Add(id, UriOf(attribute.Name), attribute.Value, LanguageOf(node));
        }

        foreach (var property in node.Elements())
        {
            var resource = (string?)property.Attribute(Rdf + "resource");
            var value = resource ?? (property.Elements().FirstOrDefault() is { } inner ? Node(inner, concepts) : property.Value);
            concepts.Add(id, UriOf(property.Name), value, LanguageOf(property));
        }

        return id;
    }

    private static string? LanguageOf(XElement element) =>
        element.AncestorsAndSelf().Select(one => (string?)one.Attribute(XNamespace.Xml + "lang")).FirstOrDefault(tag => tag is not null);

    private static string UriOf(XName name) => name.NamespaceName + name.LocalName;
}
