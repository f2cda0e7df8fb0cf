using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Simulator;

/// <summary>The people of the simulated community, and what there is to know.</summary>
/// <remarks>
/// A few topics are known and asked by many, many by a few: shares fall as 1/rank. Knowledge and questions follow the same
/// shares. Who leaves is followed by somebody new.
/// </remarks>
internal sealed class Town
{
    private const int MeanHolidayDays = 14;
    private const double Forever = 9999;

    private readonly Chance chance;
    private readonly Customs customs;
    private readonly Interval year;
    private readonly List<(Topic Topic, double Share)> topics = [];
    private readonly List<Colleague> people = [];

    public Town(Customs customs, Interval year)
    {
        (this.customs, this.year) = (customs, year);
        chance = new Chance(customs.Seed);
        var mixed = TopicReader.All.OrderBy(topic => topic.Id, StringComparer.Ordinal).ToList();
        for (var rank = 1; mixed.Count > 0; rank++)
        {
            var drawn = chance.Below(mixed.Count);
            topics.Add((mixed[drawn], 1.0 / rank));
            mixed.RemoveAt(drawn);
        }

        for (var place = 0; place < customs.People; place++)
        {
            Settle(isLead: place < 2);
        }
    }

    /// <summary>Everybody who is there at some time of the year.</summary>
    public IReadOnlyList<Colleague> People => people;

    public IReadOnlyList<Colleague> Leads => [.. people.Where(one => one.Until > year.End).Take(1)];

    public Colleague this[PersonId id] => people[int.Parse(id.Value[1..], System.Globalization.CultureInfo.InvariantCulture)];

    public Topic DrawTopic(Chance by) => by.Of([.. topics.Select(one => (one.Share, one.Topic))]);

    /// <summary>One place in the community: somebody, and those who follow.</summary>
    private void Settle(bool isLead)
    {
        var from = year.Start;
        do
        {
            var stay = isLead ? Forever : Math.Min(Forever, -Math.Log(1 - chance.Unit()) / customs.Turnover * 30);
            var until = from + Duration.FromDays(stay);
            people.Add(Somebody(from, until));
            from = until + Duration.FromDays(chance.Between(1, 30));
        }
        while (from < year.End);
    }

    private Colleague Somebody(Instant from, Instant until)
    {
        var language = chance.Of((0.85, Language.Finnish), (0.1, Language.Swedish), (0.05, Language.English));
        var id = $"p{people.Count}";
        var knows = Enumerable.Range(0, 40).Select(_ => DrawTopic(chance)).DistinctBy(topic => topic.Id).Take(chance.Between(2, 6)).ToList();
        var declares = knows.Where((_, place) => place == 0 || chance.Is(0.8)).ToList();
        return new(
            new Actor(new PersonId(id), $"Kollega {id}", $"29:{id}", "https://teams.example/", language),
            language, knows, declares, from, until, Holidays());
    }

    private List<Holiday> Holidays()
    {
        var holidays = new List<Holiday>();
        var work = MeanHolidayDays * (1 - customs.Away) / Math.Max(customs.Away, 0.001);
        var at = year.Start - Duration.FromDays(MeanHolidayDays) + Duration.FromDays(work * chance.Unit());
        while (at < year.End && customs.Away > 0)
        {
            var end = at + Duration.FromDays(chance.Between(7, (2 * MeanHolidayDays) - 7));
            holidays.Add(new(new Interval(at, end), chance.Is(0.5)));
            at = end + Duration.FromDays(work * (0.5 + chance.Unit()));
        }

        return holidays;
    }
}
