using PeerHelp.Core;

namespace PeerHelp.Simulator;

/// <summary>People join, tell what one may ask them about, go on holiday, and leave.</summary>
internal static class Comings
{
    public static void Plan(Year year)
    {
        foreach (var who in year.Town.People)
        {
            year.At(who.From, () => Join(who, year));
            foreach (var holiday in who.Holidays.Where(one => one.IsTold && one.Time.End > year.Time.Start))
            {
                year.At(holiday.Time.Start, () => Pause(who, holiday, year));
            }

            foreach (var holiday in who.Holidays)
            {
                year.At(holiday.Time.Start, () => year.Helpers.PutOff(who));
            }

            if (who.Until < year.Time.End)
            {
                year.At(who.Until, () => year.Happens(new MembersLeft(Year.Team, [who.Id])));
            }
        }
    }

    private static void Join(Colleague who, Year year)
    {
        year.Happens(new RosterRead(Year.Team, [who.Actor]));
        year.Happens(new Said(who.Actor, $"chat-{who.Id}", Wording.Profile(who)));
    }

    private static void Pause(Colleague who, Holiday holiday, Year year)
    {
        if (who.Belongs(year.Now))
        {
            var until = year.Working.DateOf(holiday.Time.End);
            year.Happens(new Said(who.Actor, $"chat-{who.Id}", $"tauko {until.Day}.{until.Month}.{until.Year} asti"));
        }
    }
}
