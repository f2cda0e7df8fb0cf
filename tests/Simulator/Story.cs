using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Simulator;

/// <summary>What became of one question.</summary>
internal sealed record Story(RequestId Id, Colleague Asker, Topic Topic, Instant AskedAt)
{
    /// <summary>Colleagues answered in the thread.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>When the first colleague said yes, or answered in the thread.</summary>
    public Instant? Reaction { get; set; }

    public List<PersonId> Helpers { get; } = [];

    public int Offers { get; set; }

    /// <summary>How often the asker was asked how to go on.</summary>
    public int Choices { get; set; }

    /// <summary>The last helper volunteered, or said yes when others had been asked already.</summary>
    public bool IsOwnWord { get; set; }
}
