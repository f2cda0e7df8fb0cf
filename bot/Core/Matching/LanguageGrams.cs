using System.Collections.Frozen;
using System.Globalization;

namespace PeerHelp.Core.Matching;

/// <summary>Groups of one to four letters, and how much each speaks for Finnish, Swedish and English, in tenths.</summary>
/// <remarks>
/// A line reads: group, weight for Finnish, weight for Swedish; the three weights sum to nought. An underscore is the border of a word.
/// Fitted by logistic regression on single words: the Snowball project's lists (BSD licence) and words of public Finnish questions.
/// </remarks>
internal static class LanguageGrams
{
    public const int Longest = 4;

    private const double Tenth = 0.1;

    public static readonly FrozenDictionary<ulong, (double Finnish, double Swedish)> All = Read("""
        _ad 1 -5; _an -4 5; _ap -4 0; _as 4 -8; _av -1 6; _b -2 -1; _ba -4 -1; _be -5 2; _bes -1 4; _bo -5 3; _br -5 0; _bu 1 -4; _c 4 -8; _ca -6 3
        _cl 0 -5; _co 3 -5; _con 3 -2; _cr -2 -3; _d 0 -4; _de 0 -2; _di 0 -2; _dis -5 -3; _e 3 -1; _ed 8 -5; _es 4 -2; _ex 0 -4; _f 3 -3; _fe -6 2
        _fl -3 -3; _fo -6 4; _fr 1 -2; _fö -1 3; _g -1 -2; _ga -4 0; _gr -1 -3; _h -1 4; _ha 1 -3; _ho -1 -2; _i -4 7; _il 7 -3; _im -1 -4
        _in -3 -2; _j 1 -10; _k 3 -1; _ke 6 -9; _ki -3 -3; _kl -3 8; _kn -8 -1; _ko 1 1; _kon -5 7; _kr -3 4; _ku -1 5; _l 2 -3; _la 2 -3; _lu -1 3
        _m 2 -3; _ma -2 0; _n 4 -4; _ny -2 9; _o 0 3; _ol 7 -2; _om 1 3; _op 6 -7; _p 2 -3; _pa -3 -1; _pe 3 -4; _per 4 -2; _pl -4 0; _po -2 2
        _pr -1 -1; _r 1 -3; _ra 3 -5; _re 0 -3; _res 3 3; _sa 2 -7; _san 2 -2; _se 2 -4; _sel 8 -5; _sh 6 -8; _si -2 3; _sis 7 -4; _sj -3 5
        _sk -7 3; _sl -3 -1; _sm -5 5; _sn -5 0; _sp -6 2; _st -3 0; _su 1 -2; _sv -4 9; _sw -3 -3; _sy 4 3; _ta 5 -4; _tar 6 -8; _te 4 -3
        _th 3 -4; _ti -3 1; _tie 12 -8; _til 2 3; _to -2 2; _tr -3 1; _tra 3 -5; _u 4 0; _un -6 -4; _up -6 1; _upp -7 13; _us 6 -6; _ut -8 11
        _v 2 -2; _va 5 -3; _ver 6 -5; _vi -2 3; _vin -5 6; _vä -2 3; _y 3 0; _ä -5 6; _ö -1 3; a 3 -7; a_ -1 8; aa 21 -8; aa_ 4 -3; aan 5 -3
        aan_ 4 -2; aat 6 -3; ab 0 -2; abl -2 0; ac -2 -4; ack -3 1; ad -2 0; ad_ -3 11; ade -4 10; ade_ -4 5; af -5 6; ag -2 2; aga -3 5; age 5 -4
        ah 2 1; ai 5 -8; ail -1 -4; ain 4 -4; ain_ -8 -1; ais 3 -1; aj 4 -4; aja 5 -5; ak -2 2; aka -3 5; al_ -1 -2; ala 3 0; alli 6 -3; alo 5 -1
        alv 6 -2; ama 4 -6; an_ -1 4; ana 4 -5; anc 2 -4; ande -2 2; ans 5 -1; ant_ -4 -1; ar_ -6 8; arc 7 -2; ard 1 -5; are -3 4; are_ -3 10
        ark 2 -4; arn 0 2; arv 4 1; as_ -1 10; ase 4 0; ast 2 -1; asto 5 -3; asv 8 -7; at -2 4; at_ 4 3; ata 3 -5; ate 0 -3; ate_ -1 -12; ati -4 1
        atio 4 -4; ator -4 -3; att -2 1; au 2 -3; aus 5 0; aut 7 -2; av -3 3; ava 3 -7; ave -1 -3; avi 5 -9; aw -3 -3; ay -1 -6; b -2 3; be -5 5
        bes -2 4; bet 1 4; bi -4 4; bl -3 -1; ble -5 1; ble_ -1 -5; blo 2 2; bo -2 2; br -2 2; bra 4 -7; bri -1 -4; bs -2 -5; bu -5 2; c_ 2 1
        ca 1 -10; cat 7 -3; ce_ 2 -5; cer -6 6; ch -4 2; che -3 1; chi -2 -1; ci -7 6; ck -13 7; cka -6 6; cke -3 4; cl 2 -4; co -2 -7; cr 2 -7
        ct 4 -8; cti 4 -2; cu 0 -8; d -4 6; d_ -3 -2; da -1 3; da_ -3 2; dag 0 4; de_ -4 7; ded 3 -6; del 2 5; den -4 1; den_ 6 -4; der -1 3
        des_ -3 9; det 3 1; dg -4 -2; dge 0 -10; dl 0 -3; dr -5 1; ds_ 0 -7; dt -1 7; e 3 -6; e_ -6 3; ea 2 -8; ead 5 -7; ear 5 -5; eas -5 0
        ec 2 -4; ect 0 -6; ed 0 2; ed_ -7 -13; ee 3 -6; ee_ 5 -1; een 3 0; een_ 6 -7; eet 3 -3; eet_ 6 -2; ef -3 4; ege 2 4; eh 3 3; ei 4 -3
        eis 5 -3; ek -2 8; el_ -11 7; ele 1 2; eli 1 -3; ell 1 -4; elm 5 -6; else -1 6; em -1 2; emm 4 -4; en 1 -3; en_ -2 9; end 3 -6; ene 4 -2
        ens -3 1; ens_ -2 9; ent -1 -2; ent_ -1 -2; er -2 0; er_ -5 1; era -2 5; erad -2 8; eri 2 3; erin 1 -6; erk 0 4; ern 4 -1; ers -4 3
        ers_ 4 -8; es 1 -2; es_ -5 1; ess 3 0; ess_ 1 -7; est 1 -3; est_ -1 -5; esta 0 6; et 0 3; et_ -2 5; eten -4 6; eto -2 -4; ets_ -5 5; eu 4 1
        eve -2 -1; ew -4 -2; ex 2 2; ey 1 -5; f -4 6; fa -4 4; fe -1 2; fer 1 -7; ff 2 -8; fl -6 1; for 5 -8; fr -3 1; fri -3 4; ft -3 1; fu -2 -1
        ful -4 1; ful_ -2 -4; full -1 4; fv -3 10; fä -6 6; fö -1 3; för 2 -1; g -6 9; ga -3 2; ga_ -2 8; gel 1 5; gen 1 1; gen_ -3 6; gg -1 -5
        gh -2 -8; ghe -1 4; ghet -1 5; ght -1 -5; gia 10 -5; gin 6 -5; gl 2 -6; gla -2 6; go -3 1; gr 1 -3; gra 7 -7; gs_ -2 -5; gt -6 4; gt_ -2 7
        gu -5 -1; h_ -3 -2; hd 14 -10; he 2 -1; hea -3 -4; het -5 9; het_ -5 5; hi -1 -4; hin 3 -1; hm 7 -7; ho -2 1; hr 1 -8; ht 13 -13; hus -4 5
        hä -3 3; hö -3 4; i 5 -8; i_ 6 2; ia -1 0; ia_ 5 -4; ib 4 -6; ic -1 -3; ic_ -3 -6; ide 3 -5; iden 3 5; ie 0 2; ien 7 -2; ien_ 4 -1
        ies 1 -6; ies_ 2 -4; if -4 1; ig -5 3; ig_ -7 10; iga -5 4; iga_ -4 8; igh 0 -3; ighe -1 4; ight 1 -5; ign 4 -12; igt -2 6; igt_ -1 4
        ih 7 1; ii 1 2; iik 7 -4; iin 8 -3; iin_ 4 -1; iit 8 -1; ik -1 6; ike -2 0; ikk 3 -3; iko -1 -8; il -2 1; ili -2 1; ill 0 -3; illa 3 -3
        ille 3 -2; ilm 7 -6; im -1 -2; ime 4 -4; in 2 -4; in_ 6 -4; inen 10 -10; ing -3 2; ing_ -1 -9; inga 2 3; ings 2 -4; ini -4 3; inn -1 2
        inne -5 8; int 3 -1; inte 2 -5; io -2 3; ion -2 6; ion_ -6 -5; ions 6 -10; ir 3 -7; irj 2 -1; ise 3 -3; isen 9 -6; ish 2 -5; isi 1 -4
        isk -4 8; iska -5 5; iss -4 5; issa 6 -5; ist 4 -4; isto -1 5; ite 2 -3; iti -5 3; its 3 -1; itse 8 -4; itte 3 -4; itu -2 -1; ity 0 -3
        ity_ -6 -2; ive 0 -3; j 1 10; ja 3 -3; ja_ 7 -1; jat 6 -4; jen 3 -1; jen_ 7 -4; joi -2 -2; ju -4 3; jä 4 -3; k 5 5; k_ -7 0; ka 1 6
        ka_ -4 2; kan 4 -1; kap -3 5; kas 3 0; kau 6 -6; ke -2 -2; kel 4 1; ken_ -9 5; ki 4 -4; kin -4 -2; kir 3 -1; kirj 2 -1; kk 10 -12; kka 5 -5
        kla -2 3; kn -5 3; ko 2 4; kom -4 8; kor 1 3; kr 0 4; ks 2 -4; ks_ -5 -6; kse 8 -7; ksen 5 -5; ksi 4 -1; kt -2 10; kt_ -3 5; kta -5 6
        kte -4 6; kti 6 -4; ku 10 -1; kun 6 -5; kv -6 10; ky 1 -2; l -5 6; l_ -1 -2; la 3 -2; la_ -1 5; lad -6 6; lag -5 5; lai 2 -2; lan 2 2
        land -3 -2; lar -4 2; le_ 3 -7; led -5 6; led_ -2 -3; len_ -3 5; les -1 -3; less -4 -3; lev 5 1; lf -4 -1; li -1 2; lig 0 5; lig_ -2 3
        lin 3 -2; ling -3 3; lis 3 -1; lj 6 2; lk 2 -4; lla 3 -2; lla_ 11 -4; lle 7 -2; lle_ 8 2; lli 5 -6; llis 3 -4; llt -2 7; lly 3 -5; lm 3 -1
        lma 5 -3; lmi 7 -4; ln -6 6; lo 3 -2; ls -2 4; ls_ 2 -9; lse -2 2; lt 2 -2; lt_ -6 4; lta 4 -1; lta_ 5 -4; lu 6 -6; lue 6 -2; ly -3 2
        ly_ -5 -4; lä 3 -1; lö 4 -1; m -3 6; m_ -5 1; ma 0 -3; maa 4 -1; mak 4 1; mar -3 3; mat 4 -1; mb -1 -7; me 2 -3; men -1 -1; ment 5 0
        mi 2 -6; mie 6 -1; min -3 3; mis -3 1; ml -1 6; mm 4 0; mma 4 2; mma_ -6 6; mn -9 3; mo -2 0; mon 2 -5; mp 0 -4; ms -5 3; ms_ 4 -7; mt -3 7
        mu 4 -5; mä 5 -3; n -4 7; na -2 3; na_ -2 3; nad -3 6; nan 4 -2; nan_ 1 5; nar 0 3; nc -3 -3; nce 5 -4; nce_ 0 -4; nch -2 -3; nd -2 0
        nde -4 8; nde_ -1 10; nder -2 -7; nee 7 -3; nen 1 6; nen_ 7 2; ner -3 3; ner_ -4 6; nes -2 3; ness -4 -7; net 6 -5; nf 1 -3; ng 3 -5
        ng_ -2 -4; nga 3 -1; ngar -3 5; ngen 0 3; ngs -2 0; ngs_ 2 -6; nin 0 1; ning -3 11; nk -4 -1; nki 6 -3; nn 3 -1; nna 3 -1; nne 5 -4
        nno 1 4; ns_ -7 5; nsa 6 -4; nt_ -8 1; nte 2 1; nti 2 -1; nto -1 4; nts -1 -4; nts_ 2 -3; nu 4 -4; nut_ 6 -3; o 4 -6; oa -1 -4; oa_ 7 -2
        ob -5 -2; ock -3 -3; of -3 3; oh 2 1; oi 5 -7; oim 8 -2; oit 5 0; oj 2 -2; oja 5 -3; oje 5 -7; ok -2 0; ol 1 -2; old 2 -7; oll 1 -3
        oma 4 -3; omm -2 4; on 1 -5; oni 3 -4; ons -3 3; ons_ 1 -7; ont 3 -2; oo 4 -14; opi 8 -5; or 0 -1; or_ -5 3; ord 1 4; ori 2 2; orn -4 1
        ost 3 -2; ot_ 5 -5; ou 2 -10; oun 3 -8; our 3 -1; ous -1 -1; ous_ -7 0; out -2 -3; ov -2 -4; ove 5 -5; ow 2 -8; p -2 1; pa 1 4; pa_ -3 6
        pal 6 -6; pe -2 3; pen -6 4; per 3 -3; ph -1 -8; pi -1 2; pos -7 1; pp 0 4; pp_ -3 8; ps_ 4 -7; pt -2 -2; pu 4 -1; pä 5 -4; q -2 3
        qu -5 -1; r -4 6; r_ -5 6; ra 0 3; ra_ -7 5; rad 3 -1; rad_ -3 7; rag -3 0; ran 1 -2; rar 2 5; rat_ -4 7; rb -6 2; rc 1 -4; rch 5 -6
        rea 5 -5; red -5 6; ren 2 3; ren_ -5 4; res -5 4; ress 7 -4; ret -4 0; rh 3 2; ri -3 2; ri_ 2 4; rie -3 5; rig 2 -4; rik 3 2; rin 3 1
        ring -2 4; rit 4 -2; rj 8 -9; rja 2 0; rk -3 0; rm 3 0; rn_ -7 4; rna -1 3; rna_ -8 14; rne_ -3 8; rr 2 -3; rri -3 -3; rs 1 0; rs_ -3 -1
        rt_ -4 0; rv 6 -3; ry -2 4; ry_ 3 -5; rä -1 4; rö -4 6; s -3 4; s_ -4 -2; sa -1 5; sa_ 3 1; sam 0 7; san 4 0; sana 7 -3; sc -3 1; se 2 1
        se_ -3 -1; sed -4 1; sel 2 -4; sen -1 4; sen_ 1 2; ser -4 2; ses 2 -4; ses_ -3 -1; set 5 -5; sh -4 -5; sh_ -4 -3; si 4 -2; si_ 7 -2
        sia 3 -4; sii 6 -1; sion -7 4; sis 1 -3; sj -3 4; sk -5 4; ske 4 2; sko 5 -3; sl -2 3; sm -4 0; sn -2 1; sp -1 -1; spe -1 4; spi -6 5
        ss_ -1 -2; ssa 3 -2; ssa_ 12 -6; sse -5 0; ssi 0 -4; st -3 2; st_ -5 0; sta 5 -5; sta_ 7 -1; ste_ -1 8; sten 7 -5; sti 2 -1; sti_ 6 -2
        sto 2 0; stu 2 4; stä -2 3; stä_ 3 -3; su 4 -6; suu 4 -1; sv 5 2; sä 5 -3; t 0 2; t_ -5 3; ta -2 3; ta_ 4 0; taa 3 0; tad -1 8; tag -5 5
        tam 5 -4; tat_ -1 5; tati -6 4; tav 5 -2; tava 8 -5; tc -4 0; tch -1 -8; te 0 2; te_ -5 3; ted -1 -2; ted_ 2 -5; tee 3 -5; tei 3 -2
        tek 6 -4; tel 1 1; ten -5 0; ten_ 3 2; ter -2 -1; ter_ -4 2; tes -8 3; tet -1 7; tet_ -5 8; tett 7 -5; th -2 -10; ti -2 3; ti_ 3 -2
        tic 0 -6; tic_ -6 -2; tid 2 6; tie 2 0; tiet 4 -1; tig -4 3; tii 6 -3; til 3 -5; tila 10 -5; till -1 5; tin 0 -2; tio -2 2; tk 9 -6
        tl -2 -1; tle -2 -4; to -2 2; to_ 4 -3; toi 5 -3; tr -3 -1; tra 2 -3; trä -5 5; ts_ -4 -2; tt -1 2; tt_ -6 7; tta 4 -1; tte -1 -1
        ttel 6 -1; tti 6 -5; ttu 8 -6; ttä 6 -6; tu 5 -6; tun 2 2; tur -1 -1; tus 4 -3; tv 0 5; ty 5 1; ty_ -5 1; tä 4 -2; tä_ 5 -4; tö 7 -5
        u 2 -5; u_ 3 5; ua 1 -4; ua_ 8 -4; uc -2 -4; ue 2 -4; uff -7 0; ug -7 3; uh 11 -4; ui 1 -4; uk 3 4; uks 3 -2; ul 0 -1; ul_ -2 -4; ulk 3 -6
        ulu 5 -1; un 2 -4; un_ 5 -1; una 5 -6; und -2 7; ung -6 7; uno 12 -4; uo 15 -10; upp 2 3; ur -1 -2; ure -4 2; urn 1 -7; us -1 2; us_ 3 0
        usi -6 6; usk 1 -4; ust 5 -6; usta 3 0; ut -2 5; ut_ 9 -6; utt 0 -5; utu 5 -3; uu 19 -9; uut 3 -1; uv 3 1; v -2 6; v_ -4 1; var 1 6
        vat 2 -2; vat_ 9 -4; ve 0 -4; ve_ -2 -2; vel 4 -2; vet 0 4; vi -3 1; vie 9 -4; vis -5 7; vo 0 -3; vu 4 -1; vä 3 -1; w 4 -15; wa -4 0
        wi -4 1; wo -1 -5; wor 7 -3; x -8 3; xi -7 5; y 4 -6; y_ -2 -11; yc 0 3; yck -2 8; ye -1 -2; yf -4 10; yg -4 9; yh 7 -2; yi 0 -5; yk 4 2
        yl 3 1; yn 3 2; yr -3 5; ys 2 3; ys_ 2 -5; yt 6 3; yt_ 9 -8; yy 13 -6; yö 11 -11; z -6 0; ze 0 -4; ä 15 7; ä_ 12 -10; äd -3 4; äg -6 7
        äh 5 -5; äi 6 -6; äl -2 4; än 0 3; än_ 8 -8; äng -4 5; är -3 6; äs -2 4; ät -2 4; ät_ 9 -9; ätt -5 6; äy 6 -5; ää 12 -12; ään 5 -5; å -2 19
        ål -1 3; åt -3 4; ö 8 12; ön 4 -3; ör -2 5; ös -2 3
        """);

    /// <summary>A group of letters, and one more behind it, as a number: a look-up of numbers is quick.</summary>
    public static ulong And(ulong letters, char next) => (letters << 16) | next;

    private static FrozenDictionary<ulong, (double Finnish, double Swedish)> Read(string table) =>
        table.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(parts => parts[0].Aggregate(0UL, And), parts => (Weight(parts[1]), Weight(parts[2])));

    private static double Weight(string tenths) => int.Parse(tenths, CultureInfo.InvariantCulture) * Tenth;
}
