using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Communities;

/// <summary>What a lead says about quiet days.</summary>
public abstract record QuietWord
{
    /// <summary>"hiljaa 1.7.–31.7."</summary>
    public sealed record Keep(IReadOnlyList<QuietDays> Days) : QuietWord;

    /// <summary>"hiljaiset päivät": which days are quiet?</summary>
    public sealed record List : QuietWord;

    /// <summary>"ei hiljaa": none are any more.</summary>
    public sealed record End : QuietWord;
}

/// <summary>Reads the sentence that sets a community's quiet days, in any of the three languages: nothing but the word and the dates.</summary>
public static partial class QuietWords
{
    private const int LongestDays = 100;
    private const int FarthestDays = 400;

    private static readonly string[] Lists = ["hiljaiset päivät", "tysta dagar", "quiet days"];
    private static readonly string[] Ends = ["ei hiljaa", "ei hiljaisia päiviä", "inte tyst", "inga tysta dagar", "not quiet", "no quiet days"];

    /// <summary>Beginnings of the months' names, January first; Finnish before the others, because "marras" begins as "mars" does.</summary>
    private static readonly string[][] Months =
    [
        ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"],
        ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    ];

    /// <summary>Null when the sentence is about anything else, or a date in it is none.</summary>
    public static QuietWord? Read(string text, LocalDate today)
    {
        var said = text.Trim(' ', '!', ',', ':', '\n');
        if (Lists.Contains(said.TrimEnd('?', '.'), StringComparer.OrdinalIgnoreCase))
        {
            return new QuietWord.List();
        }

        if (Ends.Contains(said.TrimEnd('.'), StringComparer.OrdinalIgnoreCase))
        {
            return new QuietWord.End();
        }

        if (Head().Match(said) is not { Success: true } head)
        {
            return null;
        }

        var spans = And().Split(said[head.Length..].Trim()).Select(span => Span(span.Trim(), today)).ToList();
        return spans.TrueForAll(span => span is not null) ? new QuietWord.Keep([.. spans.OfType<QuietDays>()]) : null;
    }

    private static QuietDays? Span(string text, LocalDate today)
    {
        if (To().Split(text) is not { Length: 1 or 2 } ends || Date().Match(ends[^1]) is not { Success: true } end || MonthOf(end) is not { } month)
        {
            return null;
        }

        var begin = Date().Match(ends[0]);
        return begin.Success && Of(end, month, YearOf(end) ?? today.Year) is { } last
            ? Placed(begin, MonthOf(begin) ?? month, YearOf(end) is null && last < today ? last.PlusYears(1) : last, today)
            : null;
    }

    /// <summary>The first day comes before the last, if need be in the year before.</summary>
    private static QuietDays? Placed(Match begin, int month, LocalDate last, LocalDate today) =>
        Of(begin, month, YearOf(begin) ?? last.Year) is not { } first ? null
        : (first > last && YearOf(begin) is null ? first.PlusYears(-1) : first) is var from && from <= last && today <= last
            && Period.DaysBetween(from, last) <= LongestDays && Period.DaysBetween(today, last) <= FarthestDays
        ? new QuietDays(from, last)
        : null;

    private static LocalDate? Of(Match date, int month, int year)
    {
        var day = int.Parse(date.Groups["d"].Value, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && year is > 2000 and < 3000 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static int? YearOf(Match date) => date.Groups["y"] is { Success: true, Value: var year } ? int.Parse(year, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(Match date) =>
        date.Groups["m"] is { Success: true, Value: var number } ? int.Parse(number, CultureInfo.InvariantCulture)
        : date.Groups["n"] is { Success: true, Value: var name } && Months
            .Select(names => Array.FindIndex(names, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(place => place >= 0, -1) is >= 0 and var found ? found + 1
        : null;

    [GeneratedRegex(@"^(?:hiljaa|hiljaiset päivät|hiljainen päivä|tyst|tysta dagar|quiet|quiet days)[\s:]+(?=\d|\p{L}{3,12}\.?\s+\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"\s*,\s*|\s+(?:ja|och|and|sekä|samt)\s+|\s*&\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"\s*[–—-]\s*|\s+(?:till|to|until|through)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(
        @"^(?:(?<d>\d{1,2})(?:[./](?<m>\d{1,2}))?(?:[./](?<y>\d{4}))?|(?<d>\d{1,2})\.?\s+(?:of\s+)?(?<n>\p{L}{3,12})(?:\.?\s+(?<y>\d{4}))?|(?<n>\p{L}{3,12})\.?\s+(?<d>\d{1,2})(?:\s+(?<y>\d{4}))?)\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
