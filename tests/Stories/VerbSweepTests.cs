using System.Reflection;
using PeerHelp.Core;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>Every verb there is, in the wrong hands and on cards of earlier: answered kindly, and nothing changes.</summary>
public sealed class VerbSweepTests(VerbSweepTests.AgreedStage stage) : IClassFixture<VerbSweepTests.AgreedStage>
{
    /// <summary>What anybody may do to anybody's question, at any time.</summary>
    private static readonly string[] Anybodys = [Verbs.RequestMeToo, Verbs.CircleSuggest];

    /// <summary>What the asker may do to an agreed question from any card.</summary>
    private static readonly string[] AskersAlways =
        [Verbs.RequestSolved, Verbs.RequestWithdraw, Verbs.RequestNotOne, Verbs.RequestTopics, Verbs.KudosGive];

    private static readonly (string, string)[] Inputs =
        [("times", "2026-11-24T08:00:00Z"), ("slot", "2026-11-24T08:00:00Z"), ("words", "huomenna klo 10"), ("topics", "velat")];

    public static TheoryData<string> All => [.. VerbsBut([])];

    public static TheoryData<string> NotAnybodys => [.. VerbsBut(Anybodys)];

    public static TheoryData<string> NotTheAskers => [.. VerbsBut([.. Anybodys, .. AskersAlways])];

    [Theory]
    [MemberData(nameof(NotAnybodys))]
    public Task A_stranger_decides_nothing(string verb) => stage.Changes_nothing(stage.Maija, stage.Card, verb, stage.Post, 1, Inputs);

    [Theory]
    [MemberData(nameof(NotTheAskers))]
    public Task The_askers_card_of_earlier_decides_nothing(string verb) =>
        stage.Changes_nothing(stage.Aino, stage.Card, verb, stage.Post, 77, Inputs);

    [Theory]
    [MemberData(nameof(NotAnybodys))]
    public Task The_helpers_card_of_earlier_decides_nothing(string verb) =>
        stage.Changes_nothing(stage.Eeva, stage.Card, verb, stage.Post, 77, Inputs);

    [Theory]
    [MemberData(nameof(NotAnybodys))]
    public Task A_lead_decides_nothing_for_others(string verb) => stage.Changes_nothing(stage.Kaisa, stage.Card, verb, stage.Post, 1, Inputs);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_card_about_nothing_that_is_known_is_answered_kindly(string verb) =>
        VerbStage.Kind(await stage.PressAnyhow(stage.Maija, stage.Card, verb, stage.Card));

    private static IEnumerable<string> VerbsBut(string[] some) => typeof(Verbs)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Where(verb => verb != Verbs.OfCircle && !some.Contains(verb));

    /// <summary>One question with an agreed time, for all.</summary>
    public sealed class AgreedStage : VerbStage, IAsyncLifetime
    {
        public Message Post { get; private set; } = null!;

        public Message Card { get; private set; } = null!;

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            Post = await AgreeAsync();
            Card = await Stage.CardIn(Post, Say.TimeAgreed("Eeva Koskinen"));
        }
    }
}
