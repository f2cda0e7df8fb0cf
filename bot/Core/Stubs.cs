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
 public sealed record WorkingHours { public static WorkingHours Parse(string s) => new(); }
 public sealed record WorkingTime(WorkingHours H, NodaTime.DateTimeZone Z) {
  public bool IsWorking(NodaTime.Instant i)=>true; public NodaTime.Instant NextWorking(NodaTime.Instant i)=>i; public NodaTime.Instant Add(NodaTime.Instant i, NodaTime.Duration d)=>i+d; public NodaTime.Instant NextMorning(NodaTime.Instant i)=>i+NodaTime.Duration.FromDays(1); }
}
