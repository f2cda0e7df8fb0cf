using System.Diagnostics;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>What people write is read without mark-up, and the people they name are known.</summary>
public sealed class ActivityTextTests
{
    private static readonly Entity Bot = Sample.Mention(Sample.BotId, "PeerHelp");
    private static readonly Entity Maija = Sample.Mention("29:maija", "Maija Meikäläinen");

    [Fact]
    public void The_bots_own_name_is_left_out_of_the_words()
    {
        ActivityText said = ActivityText.Of(Sample.Parse(Sample.Sent("002-message-channel")));

        Assert.Equal("channel msg api", said.Text);
        Assert.True(said.BotIsMentioned);
        Assert.Empty(said.Mentions);
    }

    [Theory]
    [InlineData("<at>PeerHelp</at>, etsi heti", "etsi heti")]
    [InlineData("Hei <at>PeerHelp</at> etsi heti", "Hei etsi heti")]
    [InlineData("<at>PeerHelp</at>", "")]
    [InlineData("<at id=\"0\">PeerHelp</at>&nbsp;apua", "apua")]
    public void Speaking_to_the_bot_leaves_only_what_was_said(string written, string said) =>
        Assert.Equal(said, ActivityText.Of(Sample.Message(written, Bot)).Text);

    [Fact]
    public void A_colleagues_name_stays_in_the_words_and_is_known_by_id()
    {
        ActivityText said = ActivityText.Of(Sample.Message("<at>Maija Meikäläinen</at> tietää tämän!", Maija));

        Assert.Equal("Maija Meikäläinen tietää tämän!", said.Text);
        Assert.Equal([new Mention("29:maija", "Maija Meikäläinen")], said.Mentions);
        Assert.False(said.BotIsMentioned);
    }

    [Fact]
    public void Two_people_of_one_name_are_two_people()
    {
        ActivityText said = ActivityText.Of(Sample.Message(
            "<at>Matti</at> tai <at>Matti</at>", Sample.Mention("29:a", "Matti"), Sample.Mention("29:b", "Matti")));

        Assert.Equal("Matti tai Matti", said.Text);
        Assert.Equal(["29:a", "29:b"], said.Mentions.Select(mention => mention.Id));
    }

    [Fact]
    public void A_person_who_bears_the_bots_name_is_not_the_bot()
    {
        ActivityText said = ActivityText.Of(Sample.Message("<at>PeerHelp</at> hei", Sample.Mention("29:a", "PeerHelp")));

        Assert.Equal("PeerHelp hei", said.Text);
        Assert.False(said.BotIsMentioned);
    }

    [Fact]
    public void Without_entities_a_mention_is_known_by_name_only()
    {
        ActivityText said = ActivityText.Of(Sample.Message("<at>peerhelp</at> <at>Maija</at> osaa, <at>Maija</at>!"));

        Assert.Equal("Maija osaa, Maija!", said.Text);
        Assert.Equal([new Mention(null, "Maija")], said.Mentions);
        Assert.True(said.BotIsMentioned);
    }

    [Fact]
    public void A_mention_whose_tag_is_gone_is_still_a_mention() =>
        Assert.Equal([new Mention("29:maija", "Maija Meikäläinen")], ActivityText.Of(Sample.Message("kysy Maijalta", Maija)).Mentions);

    [Theory]
    [InlineData("<p>Hei&nbsp;&nbsp;kaikki</p><p>Onko   <b>vinkkejä</b>?</p>", "Hei kaikki\n\nOnko vinkkejä?")]
    [InlineData("rivi yksi\r\nrivi kaksi\t lopussa ", "rivi yksi\nrivi kaksi lopussa")]
    [InlineData("a &lt;b&gt; c &amp; d", "a <b> c & d")]
    [InlineData("pisteet <3 ja 5 > 4, <tieto> puuttuu", "pisteet <3 ja 5 > 4, <tieto> puuttuu")]
    [InlineData("eka<br>toka<br/>kolmas", "eka\ntoka\nkolmas")]
    [InlineData("yksi\n\n\n\nkaksi", "yksi\n\nkaksi")]
    [InlineData("nol\u200Bla", "nolla")]
    [InlineData("a <", "a <")]
    [InlineData("a <b", "a <b")]
    [InlineData("a </b", "a </b")]
    public void Markup_becomes_plain_words(string written, string said) =>
        Assert.Equal(said, ActivityText.Of(Sample.Message(written)).Text);

    [Theory]
    [InlineData("<blockquote><strong>Aino</strong> <at>Kalle</at> vanha kysymys</blockquote>Vastaan tähän")]
    [InlineData("<blockquote>uloin <blockquote>sisin</blockquote> loppu</blockquote><p>Vastaan tähän</p>")]
    [InlineData("> vanha kysymys\n> jatkuu\n\nVastaan tähän")]
    [InlineData("&gt; vanha kysymys\nVastaan tähän")]
    public void What_is_quoted_is_not_said_again(string written)
    {
        ActivityText said = ActivityText.Of(Sample.Message(written));

        Assert.Equal("Vastaan tähän", said.Text);
        Assert.Empty(said.Mentions);
    }

    [Fact]
    public void A_quotation_that_never_ends_hides_nothing() =>
        Assert.Equal("kaikki näkyy", ActivityText.Of(Sample.Message("<blockquote>kaikki näkyy")).Text);

    [Fact]
    public void Without_text_the_html_is_read()
    {
        ActivityText said = ActivityText.Of(Sample.Html(
            """
            <div><span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">PeerHelp</span>&nbsp;moi
            <span><span itemtype="http://schema.skype.com/Mention" itemid="1">Maija Meikäläinen</span></span></div>
            """,
            Bot,
            Maija));

        Assert.Equal("moi Maija Meikäläinen", said.Text);
        Assert.True(said.BotIsMentioned);
        Assert.Equal(["29:maija"], said.Mentions.Select(mention => mention.Id));
    }

    [Theory]
    [InlineData("<a", "")]
    [InlineData("<at>", "</at>")]
    [InlineData("<at>x", "</at>")]
    [InlineData("<blockquote>", "</blockquote>")]
    [InlineData("<span>", "</at>")]
    [InlineData("&", "&#")]
    [InlineData(">", "> \n")]
    [InlineData("<p", ">")]
    public void A_megabyte_of_nonsense_is_read_in_no_time(string first, string second)
    {
        string half = string.Concat(Enumerable.Repeat(first, 500_000 / first.Length));
        string nonsense = half + (second.Length == 0 ? half : string.Concat(Enumerable.Repeat(second, 500_000 / second.Length)));
        var watch = Stopwatch.StartNew();

        ActivityText.Of(Sample.Message(nonsense));

        // Reading it in one pass takes hundredths of a second; looking back at each tag would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed} for {first}");
    }
}
