namespace PeerHelp.Core.Matching;

/// <summary>Which endings a stem of a Finnish word takes.</summary>
[Flags]
internal enum StemUse
{
    None = 0,

    /// <summary>The word as it stands in a dictionary: <c>velka</c>.</summary>
    Whole = 1,

    /// <summary><c>vela-n</c>, <c>vela-ssa</c>.</summary>
    Weak = 2,

    /// <summary><c>velka-na</c>, <c>velka-an</c>, <c>velka-ni</c>.</summary>
    Strong = 4,

    /// <summary><c>las-ta</c>, <c>las-ten</c>.</summary>
    Consonant = 8,

    /// <summary><c>veloi-ssa</c>.</summary>
    PluralWeak = 16,

    /// <summary><c>velkoi-hin</c>, <c>velkoj-en</c>.</summary>
    PluralStrong = 32,

    /// <summary>Only as an earlier part of a compound: <c>nais-</c>.</summary>
    Compositive = 64,

    /// <summary>The strong stem of the verb behind a noun in -minen: <c>luke-</c> of <c>lukeminen</c>.</summary>
    Verb = 128,

    /// <summary>The weak stem of the same verb: <c>lue-n</c>.</summary>
    VerbWeak = 256,

    /// <summary>Its consonant stem: <c>opiskel-la</c>, <c>ohjat-a</c>.</summary>
    VerbConsonant = 512,

    /// <summary>Its stem before an i: <c>koulutt-i</c>, <c>hak-isi</c>.</summary>
    VerbBeforeI = 1024,

    AnyVerb = Verb | VerbWeak | VerbConsonant | VerbBeforeI,
}
