using System.Globalization;
using System.Text;

namespace PeerHelp.Service.Storage;

/// <summary>Makes any text fit to be one part of a row's key, and back.</summary>
/// <remarks>
/// <c>!2f</c> stands for a slash. What the Table service refuses is escaped, and the two characters that have a
/// meaning here: <c>|</c> between the parts of a key and <c>!</c> itself. Letters and digits stay, so that keys
/// remain readable and parts made of them keep their order.
/// </remarks>
public static class KeyText
{
    /// <summary>No key holds a smaller character.</summary>
    internal const char FirstCharacter = ' ';

    /// <summary>No key holds a greater character.</summary>
    internal const char LastCharacter = '\uFFFC';

    /// <summary>Greater than every key.</summary>
    internal const string AfterAllKeys = "\uFFFD";

    public static string Escape(string part)
    {
        var text = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            _ = c is not ('!' or '|' or '%') && IsAllowed(c) ? text.Append(c)
                : c < 0x100 ? text.Append(CultureInfo.InvariantCulture, $"!{(int)c:x2}")
                : text.Append(CultureInfo.InvariantCulture, $"!u{(int)c:x4}");
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">The text was not made by <see cref="Escape"/>.</exception>
    public static string Unescape(string part)
    {
        var text = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] != '!')
            {
                text.Append(part[i]);
                continue;
            }

            var (start, digits) = part.AsSpan(i + 1).StartsWith("u") ? (i + 2, 4) : (i + 1, 2);
            if (start + digits > part.Length
                || !int.TryParse(part.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                throw new FormatException("An exclamation mark in a key's part stands without its digits.");
            }

            text.Append((char)code);
            i = start + digits - 1;
        }

        return text.ToString();
    }

    /// <summary>Whether a key may hold this character.</summary>
    /// <remarks>
    /// The Table service refuses <c>/ \ # ?</c> and control characters. Surrogates are refused because SQLite
    /// (UTF-8) and the Table service (UTF-16) would order them differently.
    /// </remarks>
    internal static bool IsAllowed(char c) =>
        c is not ('/' or '\\' or '#' or '?') && !char.IsControl(c) && !char.IsSurrogate(c) && c <= LastCharacter;
}
