namespace PeerHelp.Service.Storage;

/// <summary>One thing PeerHelp remembers, as a store keeps it.</summary>
/// <param name="Partition">The organisation it belongs to.</param>
/// <param name="Key">Prefixed words, such as <c>request|…</c>, <c>out|…</c>; unique within the partition.</param>
/// <param name="Body">JSON text.</param>
/// <param name="ETag">Changes with every write; a row is replaced or deleted only under the one it was read with.</param>
public sealed record Row(string Partition, string Key, string Body, string ETag);
