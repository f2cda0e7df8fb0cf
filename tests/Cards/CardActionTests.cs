using System.Reflection;
using System.Text.Json;
using PeerHelp.Core;

namespace PeerHelp.Cards.Tests;

/// <summary>What a button carries comes back as it was written, and junk comes back as nothing.</summary>
public sealed class CardActionTests
{
    public static TheoryData<string> EveryVerb() =>
        [.. typeof(Verbs).GetFields(BindingFlags.Public | BindingFlags.Static).Select(verb => (string)verb.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Every_button_comes_back_as_it_was_written(string verb)
    {
        var written = new CardAction(
            verb, new CommunityId("19:team@thread.tacv2"), new RequestId("0123"), Some.Eeva.Id, 7, Some.Friday);

        Assert.True(CardAction.TryRead(Data(written.ToData().ToJsonString()), verb, out var read, out var inputs));

        Assert.Equal(written, read);
        Assert.Empty(inputs);
    }

    [Fact]
    public void A_button_about_a_learning_knows_which_one()
    {
        var written = new CardAction(Verbs.LearningKeep, new CommunityId("c"), new RequestId("")) { Learning = new LearningId("ab") };

        Assert.True(CardAction.TryRead(Data(written.ToData().ToJsonString()), null, out var read, out var inputs));

        Assert.Equal(written, read);
        Assert.Empty(inputs);
    }

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void The_verb_is_known_even_when_it_stands_in_the_data_only(string verb)
    {
        var written = new CardAction(verb, new CommunityId("c"), new RequestId("r"));

        Assert.True(CardAction.TryRead(Data(written.ToData().ToJsonString()), null, out var read, out _));

        Assert.Equal(written, read);
    }

    [Fact]
    public void What_was_typed_comes_beside_what_is_ours()
    {
        var data = Data("""{"ph":1,"verb":"slot.propose","c":"c","r":"r","times":"a,b","words":"huomenna klo 10","limit":3,"ok":true}""");

        Assert.True(CardAction.TryRead(data, null, out _, out var inputs));

        Assert.Equal(
            new Dictionary<string, string> { ["times"] = "a,b", ["words"] = "huomenna klo 10", ["limit"] = "3", ["ok"] = "true" },
            inputs);
    }

    [Fact]
    public void No_input_is_longer_than_four_thousand_characters()
    {
        var words = string.Concat(new string('a', CardAction.LongestInput - 1), "😊", "b");

        Assert.True(CardAction.TryRead(Data($$"""{"ph":1,"verb":"kudos.give","words":"{{words}}"}"""), null, out _, out var inputs));

        Assert.Equal(new string('a', CardAction.LongestInput - 1), inputs["words"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"ph\"")]
    [InlineData("{}")]
    [InlineData("""{"verb":"offer.accept"}""")]
    [InlineData("""{"ph":1}""")]
    [InlineData("""{"ph":1,"verb":{"a":1}}""")]
    [InlineData("""{"ph":1,"verb":"\ud800"}""")]
    public void Junk_is_no_button(string junk) => Assert.False(CardAction.TryRead(Data(junk), null, out _, out _));

    [Theory]
    [InlineData("""{"ph":1,"c":"c","r":"r","v":"many","d":"tomorrow","w":null,"words":null,"x":[1],"y":{"z":1}}""")]
    [InlineData("""{"ph":true,"c":"c","r":"r","v":1e99,"d":20261127,"words":"\udc00"}""")]
    [InlineData("""{"ph":1,"ph":2,"c":"c","c":"c","r":"r","v":99999999999,"\ud800":"x"}""")]
    public void What_makes_no_sense_in_a_button_is_left_out(string data)
    {
        Assert.True(CardAction.TryRead(Data(data), Verbs.OfferAccept, out var read, out var inputs));

        Assert.Equal(new CardAction(Verbs.OfferAccept, new CommunityId("c"), new RequestId("r")), read);
        Assert.Empty(inputs);
    }

    [Fact]
    public void Nothing_at_all_is_no_button() => Assert.False(CardAction.TryRead(default, Verbs.OfferAccept, out _, out _));

    [Fact]
    public void More_inputs_than_any_card_has_are_not_read()
    {
        var many = string.Join(',', Enumerable.Range(0, 500).Select(number => $"\"input{number}\":\"x\""));

        Assert.True(CardAction.TryRead(Data($$"""{"ph":1,{{many}}}"""), Verbs.KudosGive, out _, out var inputs));

        Assert.InRange(inputs.Count, 1, 40);
    }

    private static JsonElement Data(string json) => JsonDocument.Parse(json).RootElement.Clone();
}
