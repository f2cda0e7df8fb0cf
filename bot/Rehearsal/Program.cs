using PeerHelp.Rehearsal;

var app = RehearsalApp.Build(args);
await app.StartAsync();
Console.WriteLine($"The rehearsal is at {app.Urls.First()}");

await app.Services.GetRequiredService<Community>().MoveInAsync();
await app.WaitForShutdownAsync();
