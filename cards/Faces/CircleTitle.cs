using PeerHelp.Core.Asking;

namespace PeerHelp.Cards;

/// <summary>What a help request is called as a topic of the Friday circle.</summary>
public static class CircleTitle
{
    private const int Longest = 60;

    /// <summary>The asker's own topics, else the helper's shared ones, else the beginning of the question.</summary>
    public static string Of(HelpRequest request)
    {
        if (!string.IsNullOrWhiteSpace(request.Topics))
        {
            return Short(request.Topics);
        }

        var shared = request.Helper is { } helper ? request.OfferTo(helper.Id)?.Reason.Topics ?? [] : [];
        return Short(shared.Count > 0 ? string.Join(", ", shared) : request.Question);
    }

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var border = line.LastIndexOf(' ', Longest);
        return $"{(border > 0 ? line[..border] : Plain.Cut(line, Longest)).TrimEnd(',', '.', ' ')}…";
    }
}
