using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Reads what a <see cref="SnapshotWriter"/> wrote, in the same order.</summary>
/// <exception cref="EndOfStreamException">The stream ends too early.</exception>
internal sealed class SnapshotReader(Stream stream)
{
    public T Read<T>()
        where T : unmanaged => ReadRaw<T>(1)[0];

    public T[] ReadArray<T>()
        where T : unmanaged => ReadRaw<T>(Read<int>());

    public T[] ReadRaw<T>(int count)
        where T : unmanaged
    {
        var many = new T[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(many.AsSpan()));
        return many;
    }
}
