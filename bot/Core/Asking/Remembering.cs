namespace PeerHelp.Core.Asking;

/// <summary>What is remembered of messages that Teams took or lost.</summary>
public static class Remembering
{
    /// <summary>
    /// Where the surface's message is, so that it can be edited; a copy known before is surplus. Private chats are
    /// remembered with it.
    /// </summary>
    public static Decision Sent(Delivered told, Snapshot known)
    {
        var decision = Decision.Nothing;
        if (known.Request(told.Surface.Request) is { } request)
        {
            var sent = new SentMessage(told.Surface.Name, told.Conversation, told.Activity);
            decision = decision.Save(request with { Sent = [.. Others(request, told.Surface), sent] });
            if (request.SentAs(told.Surface) is { Activity.Length: > 0 } before && before.Activity != told.Activity)
            {
                decision = decision.And(new Effect.TakeAway(request.Community, before.Conversation, before.Activity));
            }
        }

        return told.Surface.To is { } to && known.Person(to) is { } person && person.Chat != told.Conversation
            ? decision.Save(person with { Chat = told.Conversation })
            : decision;
    }

    /// <summary>The message was deleted in Teams: it is not edited any more, and not posted again.</summary>
    public static Decision Gone(MessageGone told, Snapshot known) => known.Request(told.Surface.Request) is { } request
        ? Decision.Nothing.Save(request with { Sent = [.. Others(request, told.Surface), new(told.Surface.Name, "", "")] })
        : Decision.Nothing;

    private static IEnumerable<SentMessage> Others(HelpRequest request, Surface surface) =>
        request.Sent.Where(sent => sent.Surface != surface.Name);
}
