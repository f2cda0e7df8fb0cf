using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeerHelp.Service.Storage;

/// <summary>How much one row and one transaction may hold.</summary>
/// <remarks>
/// They are the limits of Azure Tables, and both stores keep them, so that what runs on a laptop runs in Azure. They
/// are checked before anything is sent, because the emulator accepts what Azure refuses.
/// </remarks>
public static class StoreLimits
{
    public const int WritesPerCommit = 100;
    public const int BytesPerCommit = 4 * 1024 * 1024;
    public const int BytesPerRow = 1024 * 1024;

    /// <summary>One KiB, as the Table service counts: two bytes a character.</summary>
    public const int CharactersPerKey = 512;

    /// <summary>What one property takes is 64 KiB, two bytes a character; longer bodies go on in the next one.</summary>
    /// <remarks>A row is full long before it has 252 properties, the most the Table service takes.</remarks>
    public const int CharactersPerProperty = 32_000;

    /// <summary>The wire's escaping: quotes and controls only, so that ä stays two bytes. Never shown in a page.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    // Names, quotes, braces, headers and addresses, generously.
    private const int PropertyOverhead = 32;
    private const int WriteOverhead = 1024;

    // A character is at most six bytes in JSON and nine in an address, and a key stands in both.
    private const int MostBytesInJson = 6;
    private const int MostBytesOfKey = 15;

    internal static void CheckKey(string key)
    {
        if (key.Length is 0 or > CharactersPerKey)
        {
            throw new StoreLimitException($"A key has 1 to {CharactersPerKey} characters; this one has {key.Length}: {key}");
        }

        if (!key.All(KeyText.IsAllowed))
        {
            throw new StoreLimitException($"A key has a character that no key may hold (use KeyText.Escape): {KeyText.Escape(key)}");
        }
    }

    internal static void CheckLookups(string partition, IReadOnlyList<Lookup> wanted)
    {
        CheckKey(partition);
        foreach (var point in wanted.OfType<Lookup.Point>())
        {
            CheckKey(point.Key);
        }
    }

    internal static void CheckCommit(string partition, IReadOnlyList<Write> writes)
    {
        if (writes.Count > WritesPerCommit)
        {
            throw new StoreLimitException($"A transaction takes {WritesPerCommit} writes; this one has {writes.Count}, the first to {writes[0].Key}.");
        }

        CheckKey(partition);
        var seen = new HashSet<string>(writes.Count, StringComparer.Ordinal);
        foreach (var write in writes)
        {
            CheckKey(write.Key);
            CheckBody(partition, write);
            if (!seen.Add(write.Key))
            {
                throw new StoreLimitException($"A transaction writes each row once; this one twice: {write.Key}");
            }
        }

        CheckBytes(partition, writes);
    }

    private static void CheckBody(string partition, Write write)
    {
        var body = BodyOf(write);
        var properties = 2 + (body.Length / CharactersPerProperty);
        var bytes = (2L * (partition.Length + write.Key.Length + body.Length)) + (properties * PropertyOverhead);
        if (bytes > BytesPerRow)
        {
            throw new StoreLimitException($"A row takes {BytesPerRow} bytes; this one would have {bytes}: {write.Key}");
        }

        if (HasHalfCharacter(body))
        {
            throw new StoreLimitException($"A body has half a surrogate pair, which is no text: {write.Key}");
        }
    }

    private static void CheckBytes(string partition, IReadOnlyList<Write> writes)
    {
        var around = writes.Sum(write => WriteOverhead + ((long)MostBytesOfKey * (partition.Length + write.Key.Length)));
        var bodies = writes.Sum(write => (long)MostBytesInJson * BodyOf(write).Length);
        if (around + bodies <= BytesPerCommit)
        {
            return; // nearly always, so that counting exactly costs nothing
        }

        var exactly = around + writes.Sum(write => (long)JsonEncodedText.Encode(BodyOf(write), Encoder).EncodedUtf8Bytes.Length);
        if (exactly > BytesPerCommit)
        {
            throw new StoreLimitException($"A transaction takes {BytesPerCommit} bytes; this one would have {exactly}, the first write to {writes[0].Key}.");
        }
    }

    private static string BodyOf(Write write) => write switch
    {
        Write.Insert insert => insert.Body,
        Write.Replace replace => replace.Body,
        Write.Upsert upsert => upsert.Body,
        _ => "",
    };

    private static bool HasHalfCharacter(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out _) != OperationStatus.Done)
            {
                return true;
            }

            text = text[(at + 2)..];
        }

        return false;
    }
}
