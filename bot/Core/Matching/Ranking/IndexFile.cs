using System.Security.Cryptography;
using System.Text;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>What an index has learnt, as a file: quicker to load than to learn again.</summary>
/// <remarks>
/// Little-endian: four letters, the version of this form, what it was made with (32 bytes), what <see cref="TopicFinder"/> saved, and
/// the SHA-256 of all of it. What it was made with is a hash of the vocabulary and of this very build, because another build
/// may read words otherwise. A file that does not fit is no error: whoever wanted it learns from the rows.
/// </remarks>
internal static class IndexFile
{
    private const int Version = 3;
    private static readonly byte[] Letters = "PHIX"u8.ToArray();

    public static void Save(Stream to, Vocabulary vocabulary, TopicFinder finder)
    {
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(to, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            var writer = new SnapshotWriter(hashed);
            writer.WriteRaw<byte>(Beginning(vocabulary));
            finder.Save(writer);
        }

        to.Write(hash.Hash);
    }

    /// <summary>Null when it is another vocabulary's, another build's, damaged, or no snapshot at all.</summary>
    public static TopicFinder? Load(Stream from, Vocabulary vocabulary)
    {
        using var all = new MemoryStream();
        from.CopyTo(all);
        var beginning = Beginning(vocabulary);
        var end = (int)all.Length - SHA256.HashSizeInBytes;
        var bytes = all.GetBuffer().AsSpan(0, (int)all.Length);
        if (end < beginning.Length || !bytes.StartsWith(beginning) || !SHA256.HashData(bytes[..end]).AsSpan().SequenceEqual(bytes[end..]))
        {
            return null;
        }

        all.Position = beginning.Length;
        return new(vocabulary, new SnapshotReader(all));
    }

    private static byte[] Beginning(Vocabulary vocabulary) => [.. Letters, .. BitConverter.GetBytes(Version), .. MadeWith(vocabulary)];

    private static byte[] MadeWith(Vocabulary vocabulary)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(IndexFile).Module.ModuleVersionId.ToByteArray());
        foreach (var topic in vocabulary.Topics)
        {
            TopicNames[] names = [topic.Finnish, topic.Swedish, topic.English];
            var told = names.SelectMany(called => called.Shown.Append("|").Concat(called.Hidden).Append("|")).Concat(topic.Examples).Prepend(topic.Id);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', told)));
        }

        return hash.GetHashAndReset();
    }
}
