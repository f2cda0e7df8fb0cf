using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Cards.Tests;

/// <summary>The sentences, as a whole: three languages, modest words, short labels.</summary>
public sealed partial class TextsTests
{
    private static readonly MemberInfo[] Sentences =
    [
        .. typeof(Texts).GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member is PropertyInfo { Name: not nameof(Texts.Tag) and not nameof(Texts.Dates) }
                or MethodInfo { IsAbstract: true, IsSpecialName: false }),
    ];

    [Fact]
    public void No_two_languages_share_a_sentence()
    {
        foreach (var member in Sentences)
        {
            var said = Gallery.Languages.Select(language => Say(member, language)).ToList();
            Assert.True(said.Distinct().Count() == said.Count, $"{member.Name}: {said[0]}");
        }
    }

    [Fact]
    public void Every_sentence_is_said_and_every_gap_is_filled() => Assert.All(All(), sentence =>
    {
        Assert.NotEmpty(sentence);
        Assert.DoesNotContain('{', sentence);
        Assert.Equal(sentence.Trim(), sentence);
        Assert.DoesNotContain("..", sentence);
        Assert.DoesNotContain("  ", sentence);
    });

    [Fact]
    public void Every_sentence_names_whom_it_was_given() => Assert.All(
        Sentences.OfType<MethodInfo>(),
        method => Assert.All(Gallery.Languages, language => Assert.All(
            Arguments(method), argument => Assert.Contains(argument.ToString()!, Say(method, language)))));

    [Fact]
    public void No_label_is_longer_than_twenty_two_characters()
    {
        var labels = from situation in Gallery.All
                     from language in Gallery.Languages
                     let face = situation.Face(language)
                     where face is not null
                     from part in Cards.Parts(face.Card.ToJson())
                     where ((string?)part["type"])?.StartsWith("Action.", StringComparison.Ordinal) is true
                     select (string)part["title"]!;

        Assert.All(labels.Distinct(), label => Assert.InRange(label.Length, 1, 22));
    }

    [Fact]
    public void The_words_are_modest() =>
        Assert.All(All(), sentence => Assert.DoesNotMatch(Immodest(), sentence));

    [Theory]
    [InlineData(Language.Finnish, "to 19.11. klo 13.05", "27.11.")]
    [InlineData(Language.Swedish, "tors 19.11 kl. 13.05", "27.11")]
    [InlineData(Language.English, "Thu 19 Nov, 13:05", "27 Nov")]
    public void Times_are_written_as_each_language_writes_them(Language language, string when, string date)
    {
        var dates = Texts.In(language).Dates;

        Assert.Equal(when, dates.When(Some.Now, Some.Community.Zone()));
        Assert.Equal(date, dates.Date(Some.Friday));
    }

    [Theory]
    [InlineData(Language.Finnish, "su 29.3. klo 4.00")]
    [InlineData(Language.English, "Sun 29 Mar, 4:00")]
    public void Times_follow_the_change_to_summer_time(Language language, string when) =>
        Assert.Equal(when, Texts.In(language).Dates.When(Instant.FromUtc(2026, 3, 29, 1, 0), Some.Community.Zone()));

    [Theory]
    [InlineData("Mon-Fri 08:00-16:00", "ma–pe 8–16")]
    [InlineData("Tue 13:00-15:30, Thu 09:15-24:00", "ti 13–15.30, to 9.15–24:00")]
    [InlineData("always", "always")]
    public void Working_hours_are_written_as_people_write_them(string hours, string written) =>
        Assert.Equal(written, Texts.In(Language.Finnish).Dates.Hours(hours));

    [Theory]
    [InlineData("Mon-Fri 08:00-16:00")]
    [InlineData("Tue 13:00-15:30, Thu 13:00-15:30")]
    [InlineData("Mon-Wed 09:00-11:00, Fri 08:30-10:00")]
    [InlineData("Mon 08:00-09:00, Mon 14:00-16:00")]
    public void Hours_that_a_card_shows_are_understood_when_they_come_back(string hours) => Assert.All(
        Gallery.Languages, language => Assert.Equal(hours, WeeklyPhrases.Read(Texts.In(language).Dates.Hours(hours), Texts.In(language).Tag)?.ToString()));

    private static IEnumerable<string> All() =>
        from member in Sentences from language in Gallery.Languages select Say(member, language);

    private static string Say(MemberInfo member, Language language) => (string)(member switch
    {
        PropertyInfo property => property.GetValue(Texts.In(language)),
        MethodInfo method => method.Invoke(Texts.In(language), Arguments(method)),
        _ => null,
    })!;

    private static object[] Arguments(MethodInfo method) =>
    [
        .. method.GetParameters().Select(given =>
            given.ParameterType == typeof(int) ? (object)(41 + given.Position) : $"Xyzzy{given.Position}"),
    ];

    [GeneratedRegex(
        @"\b(match\w*|algorit\w*|ticket|tiketti|ärende|response time|vasteaika|expired|vanhentu\w*|experts?|asiantuntijat|osaaja\w*)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Immodest();
}
