using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Days on which a community keeps quiet, such as a holiday in July: the first and the last belong to it.</summary>
public sealed record QuietDays(LocalDate First, LocalDate Last)
{
    public bool Hold(LocalDate date) => First <= date && date <= Last;
}
