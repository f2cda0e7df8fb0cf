using NodaTime;

namespace PeerHelp.Core;

/// <summary>What one happening comes to: the answer, what is remembered, and what must be done after the commit.</summary>
public sealed record Decision(Answer Answer, IReadOnlyList<Saved> Saves, IReadOnlyList<Effect> Effects)
{
    /// <summary>What need not be remembered any more.</summary>
    public IReadOnlyList<Saved> Removes { get; init; } = [];

    /// <summary>Nothing to remember and nothing to do.</summary>
    public static readonly Decision Nothing = new(Answer.Nothing, [], []);

    /// <summary>Shows the present state and changes nothing.</summary>
    public static Decision Only(Answer answer) => Nothing with { Answer = answer };

    /// <summary>Says no kindly and changes nothing.</summary>
    public static Decision Refuse(Refusal why, string? name = null) => Only(new Answer.Sorry(why, name));

    /// <summary>Answers with the surface's new face.</summary>
    public static Decision Showing(Surface surface) => Only(new Answer.Show(surface));

    /// <summary>Remembers <paramref name="saved"/>, in place of what this decision remembered under the same key.</summary>
    public Decision Save(Saved saved) => this with { Saves = [.. Saves.Where(one => one.Key != saved.Key), saved] };

    public Decision Save(IEnumerable<Saved> all) => all.Aggregate(this, (so, saved) => so.Save(saved));

    public Decision Remove(Saved saved) => this with { Removes = [.. Removes, saved] };

    public Decision Show(params IEnumerable<Surface> surfaces) =>
        this with { Effects = [.. Effects, .. surfaces.Select(surface => new Effect.Show(surface))] };

    public Decision Tell(PersonId to, Note note) => And(new Effect.Tell(to, note));

    public Decision Wake(Instant at, TimeCame what) => And(new Effect.Wake(at, what));

    public Decision And(Effect effect) => this with { Effects = [.. Effects, effect] };

    /// <summary>Both decisions, with the later one's answer.</summary>
    public Decision Then(Decision next) =>
        (this with { Effects = [.. Effects, .. next.Effects], Removes = [.. Removes, .. next.Removes], Answer = next.Answer }).Save(next.Saves);
}
