using PeerHelp.Service.Storage;

namespace PeerHelp.Storage.Tests;

/// <summary>Any text can be a part of a key.</summary>
public sealed class KeyTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Äiti 2", "Äiti 2")]
    [InlineData("19:a@thread.tacv2;messageid=1", "19:a@thread.tacv2;messageid=1")]
    [InlineData("a/b\\c#d?e", "a!2fb!5cc!23d!3fe")]
    [InlineData("50 %|hyvä!", "50 !25!7chyvä!21")]
    [InlineData("rivi\nvaihto\u0085", "rivi!0avaihto!85")]
    [InlineData("👋", "!ud83d!udc4b")]
    [InlineData("\uFFFF", "!uffff")]
    public void A_part_is_escaped_and_comes_back_unchanged(string part, string escaped)
    {
        Assert.Equal(escaped, KeyText.Escape(part));
        Assert.Equal(part, KeyText.Unescape(escaped));
    }

    [Fact]
    public void Every_character_can_be_a_part_of_a_key()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            var escaped = KeyText.Escape($"a{c}b");
            Assert.DoesNotContain('|', escaped);
            Assert.Equal($"a{c}b", KeyText.Unescape(escaped));
        }
    }

    [Fact]
    public void A_part_that_is_the_beginning_of_another_comes_before_it_in_whole_keys_too()
    {
        string[] keys = [.. new[] { "a", "a/b", "ab", "b", "ä" }.Select(part => KeyText.Escape(part) + "!")];

        Assert.Equal(keys, keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("!")]
    [InlineData("a!2")]
    [InlineData("!xy")]
    [InlineData("!u12")]
    public void What_was_never_escaped_is_not_unescaped(string broken) => Assert.Throws<FormatException>(() => KeyText.Unescape(broken));
}
