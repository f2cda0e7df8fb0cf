using PeerHelp.Core;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service;

/// <summary>Takes each activity through the house and answers the one who pressed.</summary>
public sealed class Receiver(Router router, Turn turn, Painter painter, Organisations organisations, ILogger<Receiver> log)
    : IReceiveActivities
{
    public async Task<InvokeResponse?> ReceiveAsync(Activity activity, CancellationToken stop)
    {
        if (await router.RouteAsync(activity, stop) is not { } happening)
        {
            return activity.Name == "adaptiveCard/action" ? InvokeResponse.Message(painter.NotUnderstood(activity.Locale)) : null;
        }

        try
        {
            await organisations.RememberAsync(happening.Organisation, stop);
            var outcome = OnTheCardPressed(await turn.TakeAsync(happening, stop), activity.ReplyToId);
            return happening is { IsInvoke: true, Command: Pressed press } ? painter.Answer(outcome, press, happening.Organisation) : null;
        }
        catch (Exception fault) when (happening.IsInvoke && fault is not OperationCanceledException)
        {
            log.PressFailed(fault, activity.Id);
            return InvokeResponse.Message(painter.TryAgain(activity.Locale));
        }
    }

    /// <summary>Who presses on a private card sees that card's new face, not the one of the thread.</summary>
    private static Outcome OnTheCardPressed(Outcome outcome, string? message) =>
        outcome.Answer is Answer.Show { Surface: { To: null } thread } &&
        outcome.Known.Request(thread.Request)?.Sent.FirstOrDefault(sent => sent.Activity == message) is { } card
            ? outcome with { Answer = new Answer.Show(Surface.Named(card.Surface, thread.Community)) }
            : outcome;
}
