using PeerHelp.Core.Asking;

namespace PeerHelp.Words.Tests;

/// <summary>What kind of help is wanted, and for how long, is read from the writer's own wish and from nobody else's.</summary>
public sealed class HelpWishReaderTests
{
    private static readonly IReadOnlyList<string[]> Wishes = Tables.Read("HelpWishes", columns: 2);

    [Fact]
    public void A_wish_is_read_as_it_is_said_and_near_misses_are_none()
    {
        var wrong = from wish in Wishes
                    let read = Said(wish[1])
                    where read != wish[0]
                    select $"{read} instead of {wish[0]}: {wish[1]}";

        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void Each_kind_is_said_in_each_language_and_near_misses_are_many()
    {
        Assert.All(Enum.GetValues<HelpKind>(), kind => Assert.True(Wishes.Count(wish => wish[0].StartsWith($"{kind}", StringComparison.Ordinal)) >= 3));
        Assert.True(Wishes.Count(wish => wish[0] == "- -") >= 30);
    }

    /// <summary>Of all the posts of the other tables only few tell what kind of help is wanted, and hardly one wants company.</summary>
    [Fact]
    public void An_everyday_question_is_a_talk()
    {
        string[] tables = ["Posts", "PostsTuning", "PostsHeldOut", "PostsFresh", "PostsWritten", "PostsByOthers1", "PostsByOthers2", "PostsByOthers3"];
        var posts = tables.SelectMany(table => Tables.Read(table, columns: 3)).Select(post => post[2]).Distinct().ToList();
        var read = posts.ToLookup(text => HelpWishReader.Read(text).Kind);

        Assert.True(read[HelpKind.Company].Count() <= posts.Count / 200, string.Join('\n', read[HelpKind.Company]));
        Assert.True(read[HelpKind.Tip].Count() <= posts.Count / 200, string.Join('\n', read[HelpKind.Tip]));
        Assert.True(read[HelpKind.Fact].Count() <= posts.Count / 50, string.Join('\n', read[HelpKind.Fact]));
        Assert.True(read[HelpKind.Experiences].Count() <= posts.Count / 8, string.Join('\n', read[HelpKind.Experiences]));
    }

    [Fact]
    public void A_message_of_any_length_is_read()
    {
        foreach (var text in new[] { new string('a', 50_000), string.Concat(Enumerable.Repeat("kaipaisin ", 20_000)), "\ud83d \0 ???", "|" })
        {
            Assert.True(HelpWishReader.Read(text).IsEmpty);
        }
    }

    private static string Said(string text) =>
        HelpWishReader.Read(text) is var wish ? $"{wish.Kind?.ToString() ?? "-"} {wish.Minutes?.ToString() ?? "-"}" : "";
}
