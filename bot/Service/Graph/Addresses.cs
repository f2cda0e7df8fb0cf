using System.Collections.Concurrent;
using PeerHelp.Core;
using PeerHelp.Core.Experts;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Graph;

/// <summary>People's mail addresses, asked of Teams when they are needed; kept in memory for a while and never written down.</summary>
public sealed class Addresses(ConnectorClient teams, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<PersonId, (string Address, DateTimeOffset Until)> known = new();

    /// <returns>Null when the person is no longer in a team of ours, or has none.</returns>
    /// <exception cref="DeliveryFailedException">Teams did not tell.</exception>
    public async Task<string?> OfAsync(Person person, CancellationToken stop)
    {
        if (known.TryGetValue(person.Id, out var kept) && time.GetUtcNow() < kept.Until)
        {
            return kept.Address;
        }

        if (person.Communities is not [var community, ..])
        {
            return null;
        }

        var member = await teams.MemberAsync(new Uri(person.ServiceUrl), community.Value, person.Id.Value, stop);
        var address = member?.Email is { Length: > 0 } mail ? mail : member?.UserPrincipalName;
        if (address is not null)
        {
            known[person.Id] = (address, time.GetUtcNow() + Kept);
        }

        return address;
    }
}
