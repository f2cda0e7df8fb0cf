namespace PeerHelp.Core.Matching;

/// <summary>Reads a SKOS vocabulary in Turtle, and so in N-Triples, too.</summary>
public static class SkosTurtle
{
    private const string First = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";

    /// <exception cref="VocabularyException">The file cannot be read; the message says where and why.</exception>
    public static IReadOnlyList<Topic> Read(TextReader text)
    {
        var concepts = new SkosConcepts();
        var turtle = new TurtleText(text.ReadToEnd());
        while (!turtle.IsAtEnd)
        {
            if (!turtle.TakesDirective())
            {
                var subject = Thing(turtle, concepts).Value;
                if (!turtle.Sees('.'))
                {
                    Properties(subject, turtle, concepts);
                }

                turtle.Take('.');
            }
        }

        return concepts.Topics();
    }

    private static void Properties(string subject, TurtleText turtle, SkosConcepts concepts)
    {
        do
        {
            if (turtle.Sees('.') || turtle.Sees(']') || turtle.Sees(';'))
            {
                continue;
            }

            var predicate = turtle.TakesWord("a") ? SkosConcepts.Type : turtle.Term().Value;
            do
            {
                var (value, language) = Thing(turtle, concepts);
                concepts.Add(subject, predicate, value, language);
            }
            while (turtle.Takes(','));
        }
        while (turtle.Takes(';'));
    }

    /// <summary>A term, or a nameless thing that is described where it stands.</summary>
    private static (string Value, string? Language) Thing(TurtleText turtle, SkosConcepts concepts)
    {
        if (turtle.Takes('['))
        {
            var nameless = turtle.Nameless();
            if (!turtle.Sees(']'))
            {
                Properties(nameless, turtle, concepts);
            }

            turtle.Take(']');
            return (nameless, null);
        }

        if (turtle.Takes('('))
        {
            var list = turtle.Nameless();
            while (!turtle.Takes(')'))
            {
                var (value, language) = Thing(turtle, concepts);
                concepts.Add(list, First, value, language);
            }

            return (list, null);
        }

        return turtle.Term();
    }
}
