namespace PeerHelp.Core.Matching.Own;

/// <summary>Looking for work and choosing a career.</summary>
internal static class JobSearchTopics
{
    public const string Table = """
        job-search
          fi työnhaku
          sv jobbsökning
          en job search
          = työnha*, työnhau*, työnhaku*, hakee töitä, hakea töitä, etsii töitä, etsiä töitä, työpaikan haku, piilotyö*, työpaikkailmoitu*, duuninha*, jobbsök*, arbetssök*, söka jobb, söker jobb, job search*, job hunt*, jobhunt*, looking for work, applying for jobs, job applic*
        cv
          fi CV ja työhakemus
          sv CV och ansökan
          en CV and application
          = cv, cveen, cvn, ansioluettel*, työhakemu*, hakemukse*, hakemuskirj*, videohakem*, linkedin*, meritförteckn*, arbetsansök*, jobbansök*, ansökningsbrev*, resume, résumé, cover letter*
        interview
          fi työhaastattelu
          sv arbetsintervju
          en job interview
          = haastattel*, työhaastattel*, *haastattelu*, anställningsintervj*, arbetsintervj*, jobbintervj*, intervju*, interview*
        career
          fi uraohjaus
          sv karriärvägledning
          en career guidance
          = uraohjau*, uravalmen*, urasuunni*, alanvaih*, alan vaih*, alanvalin*, vaihtaa alaa, ammatinvalin*, ammatinvaih*, uraval*, urapolk*, uran, karriär*, yrkesval*, byta bransch, byta yrke, career*, change field*
        strengths
          fi vahvuudet
          sv styrkor
          en strengths
          = vahvuu*, vahvuuks*, voimavar*, osaamiskarto*, osaamisen tunnist*, mitä osaa, osaamispro*, styrkor*, resurser, kompetenskart*, strength*, skills mapping
        ai-tools
          fi tekoäly työnhaussa
          sv AI i jobbsökning
          en AI in job search
          = tekoäly*, chatgpt*, copilot*, artificiell intell*, ai verktyg*, artificial intell*, ai tools
        digital-skills
          fi digitaidot
          sv digitala färdigheter
          en digital skills
          = digitai*, digitaido*, tietotekni*, atk taido*, tietokoneen käyt*, tietokonetta, sähköinen asiointi, sähköisen asioin*, verkkoasioin*, verkkopankki*, pankkitunnu*, pankkitunnuks*, mobiilivarmen*, digital* färdigh*, datakunskap*, använda dator*, e tjänster*, bankkod*, digital skill*, computer skill*, online bank*, using a computer
        long-term-unemployment
          fi pitkäaikaistyöttömyys
          sv långtidsarbetslöshet
          en long-term unemployment
          = pitkäaikaistyöt*, pitkään työttöm*, vuosia työttöm*, pitkä työttöm*, långtidsarbetslö*, arbetslös i flera år, long term unemploy*, unemployed for years
        """;
}
