using System.Collections;
using System.Globalization;
using System.Text;

namespace PeerHelp.Decisions.Tests;

/// <summary>Anything in full, lists included, so that two decisions can be compared by what they say.</summary>
internal static class Described
{
    public static string As(object? thing)
    {
        var text = new StringBuilder();
        Describe(thing, text);
        return text.ToString();
    }

    private static void Describe(object? thing, StringBuilder text)
    {
        switch (thing)
        {
            case null:
                text.Append("nothing");
                break;
            case IEnumerable list and not string:
                foreach (var one in list)
                {
                    Describe(one, text.Append("- "));
                }

                break;
            case { } when thing.GetType().Assembly == typeof(PeerHelp.Core.Rules).Assembly && !thing.GetType().IsEnum:
                text.Append(thing.GetType().Name).Append('{');
                foreach (var property in thing.GetType().GetProperties().Where(one => one.GetIndexParameters().Length == 0))
                {
                    Describe(property.GetValue(thing), text.Append(property.Name).Append('='));
                }

                text.Append('}');
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{thing};");
                break;
        }
    }
}
