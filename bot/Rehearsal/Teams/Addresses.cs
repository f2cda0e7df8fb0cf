using System.Globalization;
using System.Text;

namespace PeerHelp.Rehearsal.Teams;

/// <summary>Makes a sign-in name from a person's name, without the letters an address cannot hold.</summary>
internal static class Addresses
{
    public static string UpnOf(string name)
    {
        var letters = name.ToLowerInvariant().Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => letter == ' ' ? '.' : letter)
            .Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
        return string.Concat(letters) + "@valmennus.example";
    }
}
