using System.Text;

namespace PeerHelp.Service.Teams;

/// <summary>One call to the connector: what is asked, how it is paced, and whether it may be repeated.</summary>
/// <remarks>The name says what the call does, for logs and counts.</remarks>
internal sealed record ConnectorCall(string Name, HttpMethod Method, Uri Service, string Path)
{
    /// <summary>Advised by Microsoft; Teams counts the message as UTF-16 and refuses it at 100 KB.</summary>
    public const int LargestBody = 80 * 1024;

    public byte[]? Body { get; init; }

    /// <summary>What the pace is kept for, such as the conversation; null for calls that need none.</summary>
    public string? PaceKey { get; init; }

    public PaceLimits Limits { get; init; } = PaceLimits.Sending;

    /// <summary>A new message may not be repeated when nobody knows whether it came through; everything else may.</summary>
    public bool IsCreation { get; init; } = Method == HttpMethod.Post;

    public DeliveryProblem WhenUnsure => IsCreation ? DeliveryProblem.MaybeSent : DeliveryProblem.Unavailable;

    public bool IsTooLarge => Body is not null && Encoding.UTF8.GetCharCount(Body) * sizeof(char) > LargestBody;

    public Uri Address => new($"{Service.AbsoluteUri.TrimEnd('/')}/{Path}");
}
