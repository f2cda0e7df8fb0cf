using System.Security.Cryptography;
using System.Text;

namespace PeerHelp.Core;

/// <summary>An organisation: the Microsoft 365 tenant, the boundary of consistency and of privacy.</summary>
public readonly record struct OrganisationId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A community: a team with its Ask channel. The value is the team's Teams id (<c>19:…@thread.tacv2</c>).</summary>
public readonly record struct CommunityId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A person: the <c>aadObjectId</c>, or <c>from.id</c> where Teams sends none.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A learning. Nothing in its id tells which question it came from.</summary>
public readonly record struct LearningId(string Value)
{
    /// <summary>The same secret and request make the same id: 20 hexadecimal digits.</summary>
    public static LearningId Of(string secret, RequestId request) => new(RequestId.Of(secret, request.Value).Value);

    public override string ToString() => Value;
}

/// <summary>A help request, derived from the channel post it was born from.</summary>
public readonly record struct RequestId(string Value)
{
    /// <summary>The same post always makes the same id: 20 hexadecimal digits.</summary>
    public static RequestId Of(string channel, string rootMessage) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{channel}|{rootMessage}")))[..20]);

    public override string ToString() => Value;
}
