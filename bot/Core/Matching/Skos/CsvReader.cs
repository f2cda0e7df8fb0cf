using System.Text;

namespace PeerHelp.Core.Matching;

/// <summary>Reads a table row by row, as RFC 4180 writes it; the first row tells whether commas, semicolons or tabs part the cells.</summary>
internal sealed class CsvReader(TextReader text)
{
    private const string Borders = "\t;,";
    private const char Bom = '\uFEFF';

    private readonly StringBuilder cell = new();
    private char border;
    private int line;

    /// <summary>The line on which the last row began, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The cells of the next row; null at the end.</summary>
    public List<string>? Next()
    {
        if (ReadLine() is not { } current)
        {
            return null;
        }

        Line = line;
        if (border == '\0')
        {
            current = current.TrimStart(Bom);
            border = Borders.FirstOrDefault(current.Contains, ',');
        }

        List<string> cells = [];
        for (var at = 0; at <= current.Length;)
        {
            if (at < current.Length && current[at] == '"')
            {
                (current, at) = ReadQuoted(current, at + 1, cells.Count + 1);
                cells.Add(cell.ToString());
            }
            else
            {
                var end = current.IndexOf(border, at) is >= 0 and var found ? found : current.Length;
                cells.Add(current[at..end]);
                at = end;
            }

            at++;
        }

        return cells;
    }

    /// <summary>Reads on to the closing quote, over several lines if need be; a doubled quote is one.</summary>
    private (string Current, int At) ReadQuoted(string current, int at, int column)
    {
        cell.Clear();
        while (true)
        {
            var quote = current.IndexOf('"', at);
            cell.Append(current, at, (quote < 0 ? current.Length : quote) - at);
            if (quote < 0)
            {
                current = ReadLine() ?? throw new VocabularyException($"Line {Line}, column {column}: a quote is opened and never closed.");
                cell.Append('\n');
                at = 0;
            }
            else if (quote + 1 < current.Length && current[quote + 1] == '"')
            {
                cell.Append('"');
                at = quote + 2;
            }
            else if (quote + 1 == current.Length || current[quote + 1] == border)
            {
                return (current, quote + 1);
            }
            else
            {
                throw new VocabularyException($"Line {line}, column {column}: after the closing quote the next column must begin.");
            }
        }
    }

    private string? ReadLine()
    {
        line++;
        return text.ReadLine();
    }
}
