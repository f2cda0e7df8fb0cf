using System.Globalization;
using System.Text;

namespace PeerHelp.Simulator;

/// <summary>The figures of a year, one a line.</summary>
internal static class Table
{
    public static string Of(Customs customs, Figures year)
    {
        var text = new StringBuilder();
        Line("people", customs.People, "0");
        Line("accept / decline", customs.Accept, "0.00", customs.Decline);
        Line("requests", year.Requests, "0");
        Line("posts not taken for requests", year.Overlooked, "0");
        Line("got a helper", year.Helped, "0.0 %");
        Line("ended by help or the asker's own word", year.Ended, "0.0 %");
        Line("helper truly knows the topic", year.ByKnowers, "0.0 %");
        Line("first reaction, median, working minutes", year.MedianReaction, "0");
        Line("first reaction, 90th percentile", year.LateReaction, "0");
        Line("offers per request", year.Offers, "0.00");
        Line("asker was asked how to go on", year.Decided, "0.0 %");
        Line("Gini of load among a topic's helpers", year.LoadGini, "0.000");
        Line("Gini of sparrings about the topic alone", year.TopicGini, "0.000");
        Line("repeat pairs", year.RepeatPairs, "0.0 %");
        Line("newcomers among first sparrings", year.Newcomers, "0.0 %");
        Line("weeks over a person's limit", year.OverLimit, "0");
        Line("asked twice for one request", year.AskedTwice, "0");
        Line("asked outside working time", year.AskedOutsideWork, "0");
        return text.ToString();

        void Line(string name, double value, string format, double? second = null)
        {
            var written = value.ToString(format, CultureInfo.InvariantCulture);
            text.Append(name.PadRight(44)).Append(written);
            text.Append(second is { } other ? " / " + other.ToString(format, CultureInfo.InvariantCulture) : "").Append('\n');
        }
    }
}
