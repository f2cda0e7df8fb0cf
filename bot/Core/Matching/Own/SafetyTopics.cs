namespace PeerHelp.Core.Matching.Own;

/// <summary>Addictions, violence and crime.</summary>
internal static class SafetyTopics
{
    public const string Table = """
        substance-use
          fi päihteet
          sv rusmedel
          en substance use
          = päihte*, päihde*, alkoholi*, juopottel*, juomi*, ryyppä*, juo liikaa, huume*, kannabi*, *päihte*, *päihde*, missbruk*, rusmedel*, alkohol*, berusnings*, drog, droger*, substance*, alcohol*, drinking, drug*, addiction*
        gambling
          fi peliongelma
          sv spelberoende
          en gambling
          = peliongelm*, pelaami*, peliriippu*, rahapel*, nettipel*, pelaa yöt, spelberoend*, spelproblem*, gambl*, gaming
        violence
          fi väkivalta
          sv våld
          en violence
          = väkival*, lähisuhdeväkival*, pahoinpite*, hakkaa, lyö, turvakot*, uhkail*, våld, våldet, våldsam*, misshand*, skyddshem*, violen*, abusive, abuse, abused, shelter
        sexual-violence
          fi seksuaalinen hyväksikäyttö
          sv sexuella övergrepp
          en sexual abuse
          = hyväksikäyt*, raiskau*, seksuaaliväkival*, övergrepp*, våldtäkt*, sexual abuse, sexual assault, rape*
        threat
          fi uhkaava asiakas
          sv hotfull klient
          en threatening client
          = uhkaav*, aggressi*, raivo*, haukku*, vihai*, suuttu*, hotfull*, hotande, aggressiv*, threaten*, angry, aggressive*
        harassment
          fi kiusaaminen ja häirintä
          sv mobbning
          en bullying and harassment
          = kiusa*, häirin*, häirit*, työpaikkakius*, syrji*, mobb*, trakasser*, diskriminer*, bully*, bullie*, harass*, discriminat*
        crime
          fi rikostausta
          sv brottsbakgrund
          en criminal record
          = rikostaust*, rikolli*, rikosrek*, vankil*, vankeu*, vapautu* vank*, rikosseuraam*, brottsbakgrund*, fängelse*, straffregist*, dömd, criminal record*, prison*, convict*, ex offender*
        """;
}
