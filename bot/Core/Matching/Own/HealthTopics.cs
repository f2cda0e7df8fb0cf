namespace PeerHelp.Core.Matching.Own;

/// <summary>The body, disability, rehabilitation and care.</summary>
internal static class HealthTopics
{
    public const string Table = """
        work-ability
          fi työkyky
          sv arbetsförmåga
          en work ability
          = työkyky*, työkyvy*, työkyvyn arvio*, arbetsförmåg*, arbetsoförm*, work ability, work capacity
        partial-work-ability
          fi osatyökyky
          sv partiell arbetsförmåga
          en partial work ability
          = osatyökyky*, osatyökyvy*, täsmätyö*, partiell arbetsförmåg*, partiellt arbetsför*, partial work ability, reduced work*
        rehabilitation
          fi kuntoutus
          sv rehabilitering
          en rehabilitation
          = kuntoutu*, kuntoutta*, kuntoutuks*, *kuntoutus*, *kuntoutuks*, rehab, rehabilit*
        health-care
          fi terveydenhuolto
          sv hälsovård
          en health care
          = terveydenhuol*, terveyskesku*, lääkärille, lääkäriin, lääkärinlausun*, b lausun*, b todistu*, hoitoon pääsy*, hoitoonohja*, hoitoon ohja*, hvc, hälsovårdscentral*, hälsovård*, läkarintyg*, läkarutlåtand*, health cent*, health care, medical certificate, doctor's statement
        occupational-health
          fi työterveyshuolto
          sv företagshälsovård
          en occupational health
          = työterveys*, työterveyd*, työterveyt*, työterkka*, företagshälsovård*, företagshälsan, occupational health
        disability
          fi vammaisuus
          sv funktionsnedsättning
          en disability
          = vammai*, vamman, vamma, kehitysvamma*, liikuntavamma*, *vammais*, näkövamma*, kuulovamma*, kuuro*, funktionsnedsätt*, funktionshind*, disab*, wheelchair*, deaf, döv, döva
        pain
          fi kipu
          sv smärta
          en chronic pain
          = kipu, kivut, kipuj*, kipei*, kivun, kroonis*, selkävai*, selkävaiv*, selkäkip*, fibromyalg*, smärt*, kronisk* värk, ryggproblem*, ryggbesvär*, chronic pain, back pain
        illness
          fi pitkäaikaissairaus
          sv långtidssjukdom
          en long-term illness
          = pitkäaikaissaira*, syöpä*, syövä*, diabet*, reuma*, migreen*, epilep*, långtidssjuk*, cancer*, reumat*, long term ill*, chronic illness*
        healthy-habits
          fi elintavat
          sv levnadsvanor
          en healthy habits
          = elintap*, elintav*, ylipain*, liikunt*, ruokavali*, levnadsvan*, övervikt*, motion, healthy habits, overweight, exercise
        sleep
          fi unettomuus
          sv sömnlöshet
          en sleeplessness
          = unettom*, uniongelm*, nukku*, nuku, nukkumis*, valvoo, valvomi*, univaike*, univaje*, unirytm*, vuorokausiryt*, sömn*, sover dåligt, sover inte, insomn*, sleep*, can't sleep
        """;
}
