using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Writes the numbers of a snapshot: little-endian as all our machines are, each list behind its length.</summary>
internal sealed class SnapshotWriter(Stream stream)
{
    public void Write<T>(T one)
        where T : unmanaged => WriteRaw(new ReadOnlySpan<T>(in one));

    public void Write<T>(ReadOnlySpan<T> many)
        where T : unmanaged
    {
        Write(many.Length);
        WriteRaw(many);
    }

    /// <summary>A list whose length the reader will know.</summary>
    public void WriteRaw<T>(ReadOnlySpan<T> many)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(many));
}
