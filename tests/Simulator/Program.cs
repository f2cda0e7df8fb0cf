using System.Globalization;
using PeerHelp.Simulator;

// dotnet run -c Release --project tests/Simulator -- --people 200 --seed 1 --accept .5
var customs = new Customs();
for (var at = 0; at + 1 < args.Length; at += 2)
{
    var number = double.Parse(args[at + 1], CultureInfo.InvariantCulture);
    customs = args[at] switch
    {
        "--people" => customs with { People = (int)number },
        "--seed" => customs with { Seed = (ulong)number },
        "--weeks" => customs with { Weeks = (int)number },
        "--accept" => customs with { Accept = number },
        "--decline" => customs with { Decline = number },
        "--away" => customs with { Away = number },
        "--thread" => customs with { Thread = number },
        "--named" => customs with { Named = number },
        var unknown => throw new ArgumentException($"{unknown} is no parameter of the year."),
    };
}

Console.Out.Write(Table.Of(customs, Figures.Of(Year.Play(customs))));
