using Microsoft.Playwright;
using PeerHelp.Rehearsal;
using PeerHelp.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerHelp.Stories.Tests;

/// <summary>The Rehearsal with PeerHelp in it, played in a real browser by clicks and typing alone.</summary>
/// <remarks>It begins on Thursday 19 November 2026 at 09:00 in Helsinki. The pictures are for people to look at.</remarks>
internal sealed class BrowserStage : IAsyncDisposable
{
    /// <summary>What is slow on a busy machine is not wrong.</summary>
    private const float Patience = 60_000;

    private readonly Performance performance;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly string pictures;
    private int taken;

    private BrowserStage(Performance performance, IPlaywright playwright, IBrowser browser, IPage page, string pictures)
    {
        this.performance = performance;
        this.playwright = playwright;
        this.browser = browser;
        this.pictures = pictures;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The threads of the Ask channel.</summary>
    public ILocator Channel => Page.GetByRole(AriaRole.Log, new() { Name = "Keskustelut" });

    /// <summary>The private chat of the person who is played.</summary>
    public ILocator Chat => Page.GetByRole(AriaRole.Log, new() { Name = "Oma chat" });

    /// <summary>The newest card of the private chat.</summary>
    public ILocator PrivateCard => Chat.GetByRole(AriaRole.Group, new() { Name = "Kortti" }).Last;

    /// <param name="width">How many pixels wide the window is: 1280 at a desk, 390 on a phone.</param>
    /// <param name="pictures">The folder of the pictures, under <c>tests/pictures</c>.</param>
    public static async Task<BrowserStage> OpenAsync(int width, int height, string pictures)
    {
        SetDefaultExpectTimeout(Patience);
        var clock = new OffsetClock(TimeProvider.System, new DateTimeOffset(2026, 11, 19, 7, 0, 0, TimeSpan.Zero));
        var performance = await Performance.BeginAsync(
            ["--urls=http://127.0.0.1:0", $"--Rehearsal:BotUrl=http://127.0.0.1:{FreePort.Take()}"], clock);
        var chromium = await Chromium.FindAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = chromium.ExecutablePath, Env = chromium.Env, Args = Chromium.Arguments });
        var context = await browser.NewContextAsync(
            new() { ViewportSize = new() { Width = width, Height = height }, Locale = "fi-FI" });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(performance.Address.ToString());
        var folder = Path.Combine(NodeTool.Folder, "..", "pictures", pictures);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return new BrowserStage(performance, playwright, browser, page, folder);
    }

    /// <summary>From now on it is this person who clicks and writes.</summary>
    public async Task PlayAsync(string name)
    {
        await ShowAsync("people");
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "Väki" }).GetByRole(AriaRole.Button).Filter(new() { HasText = name }).ClickAsync();
        await Expect(Page.Locator("#chat-name")).ToContainTextAsync($"{name} ja PeerHelp");
    }

    /// <summary>On a phone one thing is in view at a time: the people, the channel or the chat.</summary>
    public async Task ShowAsync(string tab)
    {
        var button = Page.Locator($"#tab-{tab}");
        if (await button.IsVisibleAsync()) await button.ClickAsync();
    }

    public async Task PostAsync(string text)
    {
        await Page.GetByLabel("Uusi keskustelu. @ mainitsee").FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The thread that begins with these words.</summary>
    public ILocator Thread(string question) =>
        Page.GetByRole(AriaRole.Region, new() { Name = "Keskustelu" }).Filter(new() { HasText = question });

    /// <summary>The one card of a thread.</summary>
    public ILocator CardIn(string question) => Thread(question).GetByRole(AriaRole.Group, new() { Name = "Kortti" });

    /// <summary>Answers in a thread; the one mentioned is picked from the list that the @ opens.</summary>
    public async Task ReplyAsync(string question, string? mention, string text)
    {
        await Thread(question).GetByRole(AriaRole.Button, new() { Name = "Vastaa", Exact = true }).ClickAsync();
        var box = Thread(question).GetByLabel("Vastaa. @ mainitsee");
        if (mention is not null)
        {
            await box.PressSequentiallyAsync($"@{mention}");
            await Thread(question).GetByRole(AriaRole.Option, new() { Name = mention }).ClickAsync();
        }

        await box.PressSequentiallyAsync(text);
        await box.PressAsync("Enter");
    }

    public static Task PressAsync(ILocator card, string button) =>
        card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>The file that a link of a card leads to, as text.</summary>
    public async Task<string> FileBehindAsync(ILocator card, string link, string address)
    {
        var file = new TaskCompletionSource<string>();
        await Page.Context.RouteAsync(address, async route =>
        {
            var answer = await route.FetchAsync();
            await route.AbortAsync();
            file.SetResult(await answer.TextAsync());
        });
        await card.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        return await file.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
    }

    /// <summary>A button of the page's clock, such as <c>+10 min</c>.</summary>
    public async Task ClockAsync(string button, int times = 1)
    {
        var clock = Page.GetByRole(AriaRole.Group, new() { Name = "Harjoituksen kello" });
        for (var i = 0; i < times; i++)
        {
            await Page.RunAndWaitForResponseAsync(
                () => clock.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync(), "**/rehearsal/clock");
        }
    }

    /// <summary>Keeps what is seen now.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{++taken:00}-{name}.png") });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await performance.DisposeAsync();
    }
}
