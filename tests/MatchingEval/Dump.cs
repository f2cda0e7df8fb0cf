using PeerHelp.Core.Matching;
using PeerHelp.Core.Matching.Ranking;
namespace PeerHelp.MatchingEval;
internal static class Dump
{
    public static int Run(string[] a)
    {
        var b = new Benchmark("/work/shared/matching"); var v = b.Vocabulary; var stop = b.Stop;
        var all = b.History(int.MaxValue); var o = a[0];
        (int hs, int cs, int m, double neg)[] plan = [(9999,5000,525,.05),(9999,500,350,.1),(9999,50,350,.3),(9999,0,300,.012),(0,5000,300,.05),(0,500,300,.1),(0,50,300,.3),(50,500,80,.1),(50,5000,60,.05),(200,500,120,.1),(200,5000,80,.05),(200,50,100,.3),(1000,500,150,.1),(1000,5000,100,.05),(1000,50,100,.3)];
        using var w = new BinaryWriter(File.Create(o));
        var folds = a.Length > 1 ? a[1].Split(',').Select(int.Parse).ToArray() : [0,1,2,3,4];
        foreach (var f in folds)
        {
            var qs = all.Where((_, i) => i % 5 == f).ToList(); var h = all.Where((_, i) => i % 5 != f).ToList();
            foreach (var g in plan.GroupBy(p => p.hs))
            {
                var finder = new TopicFinder(v);
                finder.Learn([.. h.TakeLast(g.Key).Select(q => new PastRequest(q.Text, q.Answer, q.Gold))]);
                foreach (var (hs, cs, m, neg) in g)
                {
                    var com = cs == 0 ? [] : File.ReadLines($"/tmp/lab/com/f{f}_{cs}.tsv").Select(l => l.Split('\t')).Select(c => c[2].Split(' ')).ToList();
                    var holders = new int[v.Topics.Count]; foreach (var t in com.SelectMany(t => t).Where(t => !stop.Contains(t))) holders[v.Find(t)!.Number]++;
                    int[] cand = cs == 0 ? [.. Enumerable.Range(0, v.Topics.Count)] : [.. Enumerable.Range(0, v.Topics.Count).Where(t => holders[t] > 0)];
                    var sample = qs.OrderBy(q => StableHash.Of($"{hs}{cs}", q.Id)).Take(m).ToList();
                    var signs = new float[TopicSigns.Count]; int n = 0, pos = 0, lost = 0, worth = 0;
                    foreach (var q in sample)
                    {
                        var like = finder.Compare(q.Text); var lang = LanguageGuess.Of(q.Text) ?? PeerHelp.Core.Language.Finnish;
                        var s = new TopicSigns(like, new(cand, finder.NamesIn(lang), finder.Past, Tokens.Of(q.Text).Count, t => holders[t], com.Count));
                        var gold = q.Gold.Select(v.Find).OfType<Topic>().Select(t => t.Number).ToHashSet();
                        foreach (var t in cand)
                        {
                            if (!s.IsWorthALook(t)) { lost += gold.Contains(t) ? 1 : 0; continue; }
                            worth++; s.Read(t, signs); var y = gold.Contains(t);
                            var hard = signs[8] > .5 || signs[10] > .6 || signs[14] > .5;
                            if (!y && !hard && StableHash.Of(q.Id, t.ToString()) % 1000 >= neg * 1000) continue;
                            w.Write(y ? 1f : 0f); w.Write(y || hard ? 1f : (float)(1 / neg)); foreach (var x in signs) w.Write(x); n++; pos += y ? 1 : 0;
                        }
                    }
                    Console.WriteLine($"{f} h{hs} c{cs} rows {n} pos {pos} lost {lost} worth/q {worth / sample.Count} of {cand.Length}");
                }
            }
        }
        return 0;
    }
}
