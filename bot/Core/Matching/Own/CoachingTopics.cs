namespace PeerHelp.Core.Matching.Own;

/// <summary>How coaches work.</summary>
internal static class CoachingTopics
{
    public const string Table = """
        motivation
          fi motivointi
          sv motivation
          en motivation
          = motivoi*, motivaat*, motiivi*, ei innostu*, mikään ei kiinnosta, ei kiinnosta mikään, mikään kiinnosta, innosta*, sitoutumi*, sitoutta*, passiivi*, motiver*, motivation*, omotiver*, ointresser*, motivat*, unmotivat*, disengaged
        self-esteem
          fi itsetunto
          sv självkänsla
          en self-confidence
          = itsetun*, itseluottam*, itsevarm*, ei usko itseensä, usko* itse*, arvoton*, häpeä*, häpeä, självkänsl*, självförtroend*, skam, self esteem, self confiden*, confidence
        client-conversation
          fi puheeksi ottaminen
          sv ta upp svåra saker
          en raising difficult things
          = puheeksi ot*, ottaa puhee*, otan puhee*, ottaisi* puhee*, vaikea keskustelu, vaikeat keskustelu*, hygieni*, haise*, motivoiva haastat*, ta upp svåra, svåra samtal, svårt samtal, difficult conversation*, bring up, hygiene, motivational interview*
        no-show
          fi poisjäävä asiakas
          sv klient som uteblir
          en client who stays away
          = ei saavu*, ei tule paikalle, ei tuu paikalle, ei vastaa viest*, ei vastaa puhel*, peruu aina, peruu tapaami*, jättää tulematta, ei näy, katoaa, ghost*, uteblir*, uteblev*, dyker inte upp, kommer inte till möt*, svarar inte på, no show*, doesn't show up, not showing up, never shows up, stays away
        group-guidance
          fi ryhmänohjaus
          sv gruppledning
          en leading groups
          = ryhmänohja*, ryhmän ohja*, ryhmävalmen*, ryhmäytt*, ryhmätoim*, vertaisryhm*, ryhmää, ryhmässä, ryhmän vet*, vetää ryhm*, ryhmädynam*, gruppled*, leda grupp*, gruppträff*, gruppcoach*, grupphandled*, group lead*, leading a group, lead a group, group session*, facilitat*, group guidance, group coaching
        phone-coaching
          fi etäohjaus
          sv distanshandledning
          en remote coaching
          = etäohja*, etävalmen*, etätapaami*, puhelinohja*, etäpalvelu*, etäyhteyd*, chat ohja*, distanshandled*, distansmöt*, distanscoach*, på distans, remote coaching, remote meeting*, video call*
        time-management
          fi ajanhallinta
          sv tidshantering
          en time management
          = ajanhalli*, ajankäyt*, aikataulu*, arjenhalli*, arjen hallin*, arjen ryt*, vardagsrutin*, rutiner, tidshanter*, time management, daily routine*, everyday life skills
        documentation
          fi kirjaaminen
          sv dokumentation
          en documentation
          = kirjaami*, kirjata, kirjauks*, kirjaan, asiakassuunni*, työllistymissuunni*, loppulausun*, loppuraport*, raportoin*, dokumenter*, dokumentation*, sysselsättningsplan*, slutrapport*, documentation, case notes, final report*, employment plan*
        privacy
          fi tietosuoja
          sv dataskydd
          en data protection
          = tietosuoj*, salassapi*, vaitiolo*, suostumu*, tietojen luovut*, dataskydd*, sekretess*, tystnadsplikt*, samtycke*, gdpr, data protection, confidential*, consent
        ending
          fi valmennuksen päättäminen
          sv avsluta coachningen
          en ending the coaching
          = valmennu* päät*, päättää valmennu*, asiakkuuden päät*, lopettaa valmennu*, jatkopolku*, jatkopolk*, jatkopolu*, avsluta coachning*, avsluta klient*, avslutning*, ending the coaching, end the coaching, wrap up with
        employee-wellbeing
          fi oma jaksaminen
          sv egen ork
          en own wellbeing at work
          = oma jaksam*, omasta jaksam*, oman jaksam*, omassa jaksam*, työnohja*, riittämättöm*, myötätuntouup*, liikaa asiakk*, egen ork, min egen ork, arbetshandled*, otillräckl*, compassion fatigue, supervision, too many clients, own wellbeing
        """;
}
