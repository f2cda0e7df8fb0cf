namespace PeerHelp.Core.Matching.Own;

/// <summary>The mind and the nerves.</summary>
internal static class MindTopics
{
    public const string Table = """
        mental-health
          fi mielenterveys
          sv psykisk hälsa
          en mental health
          = mielentervey*, psyykki*, psykiatri*, kaksisuuntai*, bipola*, skitsofren*, psykoos*, psykisk*, psykos*, mental health, psychiatr*, schizo*
        depression
          fi masennus
          sv depression
          en depression
          = masen*, masis, depressio*, alakulo*, mieli maassa, deprimera*, nedstämd*, depress*
        anxiety
          fi ahdistus
          sv ångest
          en anxiety
          = ahdist*, paniikki*, paniikis*, jännittä*, pelkotil*, sosiaalisten tilanteiden pel*, ångest*, ängsl*, panik*, oro, anxi*, panic*
        burnout
          fi uupumus
          sv utmattning
          en burnout
          = uupu*, uuvu*, työuup*, loppuun pala*, burn out*, burnout*, burnis, väsy*, jaksami*, jaksaa enää, ei jaksa, utmatt*, utbränd*, orkar inte, exhaust*
        stress
          fi stressi
          sv stress
          en stress
          = stress*, kuormit*, kuormittu*, överbelast*, overload*
        trauma
          fi trauma
          sv trauma
          en trauma
          = trauma*, ptsd, traum*
        crisis
          fi kriisi
          sv kris
          en crisis
          = kriisi*, itsemurh*, itsetuho*, akuut*, kris, krisen, kriser, självmord*, självdestrukt*, crisis, suicid*, self harm*
        grief
          fi suru
          sv sorg
          en grief
          = suru, surun, surua, surev*, suree, surutyö*, menety*, menettä* läheis*, sorg, sorgen, sörj*, grief, griev*, bereave*
        rehab-psychotherapy
          fi kuntoutuspsykoterapia
          sv rehabiliterande psykoterapi
          en psychotherapy
          = psykoterap*, terapia*, terapeut*, *psykoterap*, psychotherap*, terapi, terapin, therapy, therapist*
        adhd
          fi ADHD
          sv ADHD
          en ADHD
          = adhd*, add, tarkkaavaisuu*, keskittymisvaik*, keskittymiskyv*, koncentrationssvår*, attention deficit
        autism
          fi autismi
          sv autism
          en autism
          = autism*, autist*, asperger*, assi, nepsy*, neurokirjo*, neuropsyk*, npf, neurodiver*
        learning-difficulties
          fi oppimisvaikeudet
          sv inlärningssvårigheter
          en learning difficulties
          = oppimisvaik*, lukivaik*, lukihäiri*, lukiongelm*, dysleks*, inlärningssvår*, läs och skrivsvår*, dyslex*, learning difficult*, learning disab*
        """;
}
