using System.Runtime.InteropServices;
using System.Text;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Writes numbers and texts of a snapshot: little-endian as all our machines are, each list behind its length.</summary>
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

    /// <summary>All texts as one, with their lengths before it.</summary>
    public void Write(IReadOnlyCollection<string> texts)
    {
        Write<int>([.. texts.Select(text => text.Length)]);
        Write<byte>(Encoding.UTF8.GetBytes(string.Concat(texts)));
    }

    /// <summary>A list whose length the reader will know.</summary>
    public void WriteRaw<T>(ReadOnlySpan<T> many)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(many));
}
