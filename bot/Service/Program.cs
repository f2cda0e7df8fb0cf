using PeerHelp.Service;
using PeerHelp.Service.Storage;

try
{
    await using var app = PeerHelpService.Build(WebApplication.CreateBuilder(args));
    await app.RunAsync();
    return 0;
}
catch (Exception wrong) when (wrong is StoreSettingException or InvalidOperationException)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
