namespace PeerHelp.Rehearsal;

/// <summary>Keeps the Rehearsal to itself: whoever could reach it could play anybody.</summary>
internal static class ThisMachine
{
    /// <summary>The address or addresses, when all are on this machine.</summary>
    /// <param name="setting">The setting they come from, for the complaint.</param>
    /// <param name="addresses">As servers take them, with semicolons between.</param>
    /// <exception cref="InvalidOperationException">One is not on this machine.</exception>
    public static string Only(string setting, string addresses) =>
        addresses.Split(';').All(one => Uri.TryCreate(one, UriKind.Absolute, out var address) && address.IsLoopback)
            ? addresses
            : throw new InvalidOperationException($"The setting {setting} must be an address of this machine, such as http://localhost:3979.");
}
