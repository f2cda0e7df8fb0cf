using System.Collections.Immutable;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>Something that goes wrong with one call.</summary>
public abstract record Fault
{
    private Fault() { }

    /// <summary>Teams answers this and does nothing.</summary>
    public sealed record Answer(ConnectorAnswer With) : Fault;

    /// <summary>Teams takes its time before it does anything.</summary>
    public sealed record Delay(TimeSpan For) : Fault;

    /// <summary>Teams does the work, and the connection breaks before the bot hears of it.</summary>
    public sealed record LoseTheAnswer : Fault;

    /// <summary>Teams does the work and answers only when told to.</summary>
    public sealed record Hold(HeldAnswer Until) : Fault;

    /// <summary>Teams answers a status of its own, such as 500 or 403.</summary>
    public static Fault Status(int status, string code = "ServiceError") =>
        new Answer(ConnectorAnswer.Refuse(status, code, "An error was asked for."));

    /// <summary>Teams says that it was too much.</summary>
    public static Fault TooMany(TimeSpan retryAfter) => new Answer(ConnectorAnswer.TooMany(retryAfter));
}

/// <summary>An answer that waits; the call has done its work once <see cref="Reached"/> ends.</summary>
public sealed class HeldAnswer
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task;

    public void Release() => released.TrySetResult();

    internal Task WaitAsync(CancellationToken stop)
    {
        reached.TrySetResult();
        return released.Task.WaitAsync(stop);
    }
}

/// <summary>What shall go wrong next, and which of Teams' stricter moods are on.</summary>
public sealed class Faults
{
    private sealed record Planned(Func<ConnectorCall, bool> Match, Fault Fault, int Times);

    private readonly Lock gate = new();
    private ImmutableList<Planned> planned = [];

    /// <summary>Whether Teams' real limits hold: 7 messages a second to a conversation, and so on.</summary>
    public bool RealLimits { get; set; }

    /// <summary>Whether two writes at once in one conversation are answered with 412.</summary>
    public bool RefuseConcurrentWrites { get; set; }

    /// <summary>The next calls that match meet this fault.</summary>
    public void Next(Func<ConnectorCall, bool> match, Fault fault, int times = 1)
    {
        lock (gate) planned = planned.Add(new Planned(match, fault, times));
    }

    /// <summary>The next message, reply or new conversation meets this fault.</summary>
    public void NextPost(Fault fault, int times = 1) => Next(call => call.IsPost, fault, times);

    /// <summary>The next answer to a call that matches waits until it is released.</summary>
    public HeldAnswer HoldNext(Func<ConnectorCall, bool> match)
    {
        var held = new HeldAnswer();
        Next(match, new Fault.Hold(held));
        return held;
    }

    public void Clear()
    {
        lock (gate) planned = [];
    }

    internal Fault? Take(ConnectorCall call)
    {
        lock (gate)
        {
            var at = planned.FindIndex(plan => plan.Match(call));
            if (at < 0) return null;
            var plan = planned[at];
            planned = plan.Times > 1 ? planned.SetItem(at, plan with { Times = plan.Times - 1 }) : planned.RemoveAt(at);
            return plan.Fault;
        }
    }
}
