namespace PeerHelp.Service.Storage;

/// <summary>One change within a transaction. A transaction names each key once.</summary>
public abstract record Write(string Key)
{
    /// <summary>A new row; a conflict if the key is taken.</summary>
    public sealed record Insert(string Key, string Body) : Write(Key);

    /// <summary>A new body for the row read under this ETag; a conflict if it has changed or gone since.</summary>
    public sealed record Replace(string Key, string Body, string ETag) : Write(Key);

    /// <summary>A new body whatever was there before. For levels, not for invariants.</summary>
    public sealed record Upsert(string Key, string Body) : Write(Key);

    /// <summary>Removes the row read under this ETag; a conflict if it has changed or gone since.</summary>
    public sealed record Delete(string Key, string ETag) : Write(Key);
}
