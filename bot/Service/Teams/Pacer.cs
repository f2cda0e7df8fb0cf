namespace PeerHelp.Service.Teams;

/// <summary>Lets one call at a time into a conversation, and no faster than Teams takes them.</summary>
/// <remarks>What has been quiet for as long as the limits look back is forgotten, so memory follows the busy conversations.</remarks>
public sealed class Pacer(TimeProvider time)
{
    /// <summary>Whoever would have to wait longer is told so instead, and may come back later.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Lane> lanes = [];
    private DateTimeOffset swept = time.GetUtcNow();

    /// <summary>How many conversations are remembered.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return lanes.Count;
            }
        }
    }

    /// <summary>Waits for the turn; dispose what is returned when the call is over.</summary>
    /// <exception cref="DeliveryFailedException">The wait would be longer than <see cref="Patience"/>.</exception>
    public async Task<IDisposable> EnterAsync(string key, PaceLimits limits, string call, CancellationToken stop)
    {
        Lane lane = Join($"{limits.Name}|{key}", limits);
        try
        {
            await lane.Turn.WaitAsync(stop);
        }
        catch
        {
            Leave(lane);
            throw;
        }

        var turn = new Turn(this, lane);
        try
        {
            await WaitAsync(lane.Pace, call, stop);
            lane.Pace.Made(time.GetUtcNow());
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private async Task WaitAsync(Pace pace, string call, CancellationToken stop)
    {
        for (TimeSpan wait = pace.Wait(time.GetUtcNow()); wait > TimeSpan.Zero; wait = pace.Wait(time.GetUtcNow()))
        {
            if (wait > Patience)
            {
                throw new DeliveryFailedException(call, DeliveryProblem.Throttled) { RetryAfter = wait };
            }

            // Timers count whole milliseconds and may come a fraction early.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, stop);
        }
    }

    private Lane Join(string key, PaceLimits limits)
    {
        lock (gate)
        {
            Sweep(time.GetUtcNow());
            if (!lanes.TryGetValue(key, out Lane? lane))
            {
                lanes[key] = lane = new Lane(new Pace(limits));
            }

            lane.Inside++;
            return lane;
        }
    }

    private void Leave(Lane lane)
    {
        lock (gate)
        {
            lane.Inside--;
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now - swept < SweepEvery)
        {
            return;
        }

        swept = now;
        foreach ((string key, Lane lane) in lanes)
        {
            if (lane.Inside == 0 && lane.Pace.IsPast(now))
            {
                lanes.Remove(key);
            }
        }
    }

    private sealed class Lane(Pace pace)
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public Pace Pace => pace;

        public int Inside { get; set; }
    }

    private sealed class Turn(Pacer pacer, Lane lane) : IDisposable
    {
        private int over;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref over, 1) == 0)
            {
                lane.Turn.Release();
                pacer.Leave(lane);
            }
        }
    }
}
