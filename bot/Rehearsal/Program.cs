using Microsoft.AspNetCore.Connections;
using PeerHelp.Rehearsal;

try
{
    await using var performance = await Performance.BeginAsync(args);
    Console.WriteLine($"The rehearsal is at {performance.Address} and ends with Ctrl+C.");
    await performance.ToItsEndAsync();
    return 0;
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    Console.Error.WriteLine(taken.Message);
    Console.Error.WriteLine("Other addresses can be given: --urls for the page, --Rehearsal:BotUrl for PeerHelp.");
    return 1;
}
catch (InvalidOperationException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
