namespace PeerHelp.Core.Asking;

/// <summary>How plainly a sentence asks.</summary>
internal enum AskingForm
{
    None,

    /// <summary>A question word stands somewhere in it: asked late, or told of.</summary>
    Inside,

    /// <summary>It begins as a question, as people dictate.</summary>
    Opening,

    /// <summary>It ends in a question mark.</summary>
    Marked,
}

/// <summary>Whether a sentence asks, by its mark or, as people dictate, by its form alone.</summary>
internal static class QuestionForm
{
    /// <summary>A greeting or two may come before the question.</summary>
    private const int FarthestOpening = 6;

    private const int Opening = 3;

    private const int ShortestWithYou = 5;
    private const int ShortestWithEnding = 4;

    /// <summary>Finnish words that ask wherever they stand.</summary>
    private static readonly HashSet<string> Asking = Set(
        "miten mitenkä mitenkähän mitenkäs mites mitenhän kuinka kui kuis kuka kukahan kukas kelle kellehän kenelle keneltä kehen kenen "
        + "mistähän mihinkähän mitähän mikähän mistäs minnehän missähän millähän milloinkahan miksi");

    /// <summary>Words that ask only when they begin a sentence; elsewhere they join clauses.</summary>
    private static readonly HashSet<string> Openers = Set(
        "mitä mitäs mikä missä mistä mist misä mihin mihinkä minne millä millaisia millasia milloin montako paljonko monesko mitkä "
        + "hur hu vad va vem vilken vilket vilka vart var varför när "
        + "how what who where which when why whose");

    /// <summary>Swedish and English verbs that ask when they come before their subject.</summary>
    private static readonly HashSet<string> Verbs = Set(
        "har kan ska skulle sku får måste finns vet är ä brukar borde känner hinner orkar kunde behöver "
        + "do does did is are can could would should has have will may");

    private static readonly HashSet<string> Subjects = Set(
        "ni du nån någon man jag vi det he klienten andra alla i you we it there anyone anybody someone somebody a the my clients client they he she others");

    /// <summary>The words by which the colleagues are meant, all of them or any.</summary>
    private static readonly HashSet<string> Group = Set("te teil teillä teiltä teistä teidän muut muilla muilta ni er era andra you others anyone anybody");

    /// <summary>Endings alike the Finnish question's, in words that ask nothing.</summary>
    private static readonly HashSet<string> NoQuestions = Set(
        "koko joko jako ulko näkö siko tanko runko sanko ruoko muutamaks");

    private static readonly string[] SpokenEndings = ["aks", "ääks", "onks", "ooks", "teks"];

    /// <summary>After these a question may begin in the middle of a dictated sentence.</summary>
    private static readonly HashSet<string> Leads = Set("niin ni hei moi moikka terve hej hi hello");

    public static AskingForm Of(IReadOnlyList<string> sentence) =>
        sentence is [.., "?"] ? AskingForm.Marked
        : !IsExclamation(sentence) && (BeginsAsQuestion(sentence) || sentence.Take(Opening).Any(IsAskingWord)) ? AskingForm.Opening
        : sentence.Any(IsAskingWord) ? AskingForm.Inside
        : AskingForm.None;

    public static bool Asks(IReadOnlyList<string> sentence) => Of(sentence) is not AskingForm.None;

    private static bool IsAskingWord(string word) => Asking.Contains(word) || HasQuestionEnding(word);

    /// <summary>"What a day", "vilken fin dag": admired, not asked.</summary>
    private static bool IsExclamation(IReadOnlyList<string> sentence) =>
        sentence is [.., "!"] or ["what" or "how" or "vilken" or "vilket", "a" or "an" or "lovely" or "nice" or "fin" or "fint", ..];

    private static bool BeginsAsQuestion(IReadOnlyList<string> sentence) =>
        Openers.Contains(sentence[0])
        || (sentence.Count > 1 && Verbs.Contains(sentence[0]) && Subjects.Contains(sentence[1]))
        || sentence.Zip(sentence.Skip(1)).Take(FarthestOpening).Any(pair => Leads.Contains(pair.First) && Openers.Contains(pair.Second));

    /// <summary>"Miten te saatte", "hur gör ni", "how do you all": the colleagues are spoken to.</summary>
    public static bool SpeaksToTheGroup(IReadOnlyList<string> sentence) =>
        sentence.Any(word => Group.Contains(word) || (word.Length >= ShortestWithYou && Ends(word, "tte")) || Ends(word, "tteko"));

    /// <summary>"Onko", "saaks", "ootteks": the Finnish question ending, written or spoken.</summary>
    private static bool HasQuestionEnding(string word) =>
        word.Length >= ShortestWithEnding && !NoQuestions.Contains(word)
        && (Ends(word, "ko") || Ends(word, "kö") ? word[^3] is not 'k' : SpokenEndings.Any(ending => Ends(word, ending)));

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
