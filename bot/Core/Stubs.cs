#pragma warning disable
namespace PeerHelp.Core.Asking { public enum Urgency { Ordinary, Urgent, NoHurry } }
namespace PeerHelp.Core.Matching {
 public enum EvidenceKind { Referral, Helped }
 /// <summary>x</summary>
 public sealed record Evidence(string Text, EvidenceKind Kind, NodaTime.Instant At);
 /// <summary>x</summary>
 public sealed record Match(PersonId Person, double Score, IReadOnlyList<string> SharedTags);
}
namespace PeerHelp.Core.Sparring.Times {
 public static class TimePhrases { public static IReadOnlyList<TimeCandidate> Read(string text, NodaTime.LocalDateTime now, WorkingHours hours) => []; }
 public static class DatePhrases { public static NodaTime.LocalDate? Until(string text, NodaTime.LocalDate today) => null; }
}
namespace PeerHelp.Core.Asking {
 public enum ReplyKind { Nothing, Comfort, Holds }
 /// <summary>x</summary>
 public sealed record PostReading(bool IsRequest, double Probability, Urgency Urgency);
 /// <summary>x</summary>
 public sealed record ReplyReading(ReplyKind Kind, bool Solved, bool FindNow, bool NoHurry, bool Quiet, bool OffersHelp, bool SuggestsCircle, bool PolitelyNo);
 public static class RequestReader { public static PostReading Read(string t) => new(true,1,Urgency.Ordinary); }
 public static class ReplyReader { public static ReplyReading Read(string t) => new(ReplyKind.Nothing,false,false,false,false,false,false,false); }
}
namespace PeerHelp.Core.Matching { using PeerHelp.Core;
 /// <summary>x</summary>
 public sealed record RankQuery(string Text, CommunityId Community, NodaTime.Instant Now, IReadOnlyCollection<PersonId> Not, int Most, string TieSeed);
 public static class LanguageGuess { public static Language? Of(string t)=>null; }
}
namespace PeerHelp.Core.Matching { 
 /// <summary>x</summary>
 public sealed record Topic(string Label);
 public static class TopicReader { public static IReadOnlyList<Topic> Topics(string text) => []; } }
