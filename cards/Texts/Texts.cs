using PeerHelp.Core;

namespace PeerHelp.Cards;

/// <summary>Every sentence that people read. A language that lacks one does not compile.</summary>
/// <remarks>Names stand in the nominative, so that no name has to be inflected.</remarks>
public abstract partial class Texts
{
    private static readonly Texts Suomi = new Finnish();
    private static readonly Texts Svenska = new Swedish();
    private static readonly Texts InEnglish = new English();

    /// <summary>The language's tag, such as <c>fi</c>.</summary>
    public abstract string Tag { get; }

    /// <summary>How days and times are written.</summary>
    public abstract Dates Dates { get; }

    public static Texts In(Language language) => language switch
    {
        Language.Finnish => Suomi,
        Language.Swedish => Svenska,
        _ => InEnglish,
    };
}

/// <summary>PeerHelp in Finnish.</summary>
public sealed partial class Finnish : Texts
{
    public override string Tag => "fi";

    public override Dates Dates { get; } = new("d'.'M'.'", "H'.'mm", " klo ", "ma", "ti", "ke", "to", "pe", "la", "su");
}

/// <summary>PeerHelp in Finland's Swedish.</summary>
public sealed partial class Swedish : Texts
{
    public override string Tag => "sv";

    public override Dates Dates { get; } = new("d'.'M", "H'.'mm", " kl. ", "mån", "tis", "ons", "tors", "fre", "lör", "sön");
}

/// <summary>PeerHelp in English.</summary>
public sealed partial class English : Texts
{
    public override string Tag => "en";

    public override Dates Dates { get; } = new("d' 'MMM", "H':'mm", ", ", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
}
