using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace PeerHelp.Teams.Tests.StandIns;

/// <summary>Starts a web server on a free port of this machine.</summary>
internal static class LocalServer
{
    public static WebApplicationBuilder Builder(string environment = "Production")
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    public static async Task<Uri> StartAsync(this WebApplication server, string path)
    {
        await server.StartAsync();
        return new Uri(new Uri(server.Urls.Single()), path);
    }
}
