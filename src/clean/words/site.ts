/** What a site speaks of when it speaks to its reader (folded). A press article names few of these at once. */
export const SITE_NOUNS: readonly RegExp[] = [
  /\b(?:newsletters?|infolettres?|lettres? d'information|lettres? quotidiennes?|la lettre|notre lettre)\b/,
  /\b(?:e-?mails?|courriels?|mel|boite mail|adresse (?:mail|e-mail|electronique))\b/,
  /\b(?:compte|identifiants?|mot de passe|connexion|profil)\b/,
  /\b(?:abonne[es]*|abonnements?|s'abonner|sans engagement|resiliable)\b/,
  /\b(?:appli(?:cation)?s?|app store|google play|smartphone)\b/,
  /\b(?:notifications?|alertes?|push)\b/,
  /\b(?:page|site|blog|forum|chaine|rubrique|plateforme|portail)\b/,
  /\b(?:podcasts?|video|videos|direct|replay|flux rss)\b/,
  /\b(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|tiktok|reseaux sociaux|google actualites)\b/,
  /\b(?:commentaires?|commenter|reagir|reactions?|conversation|moderation)\b/,
  /\b(?:articles?|contenus?|lecture|lire la suite|numero|magazine|journal|edition|redaction|nos journalistes)\b/,
  /\b(?:offres?|essai|gratuit(?:e|ement)?|illimitee?|premier mois|par mois|€\/mois|euros?\/mois)\b/,
  /\b(?:don|dons|faire un don|soutenir|soutien|deductibles?|petition|adherer|benevole)\b/,
  /\b(?:actualites?|actu|infos?|l'essentiel|l'information)\b/,
  /\b(?:questions?|remarques?|avis|sondage|opinion)\b/,
  /\b(?:cookies?|traceurs?|navigateur|javascript)\b/,
  /\bservice (?:commercial|clients?|abonnements?|abonnes)\b/,
  /\b(?:publicites?|annonces?|partenaires?|sponsorises?)\b/,
];

/** Orders to the reader (folded). */
export const IMPERATIVE =
  /\b(?:re-?)?(?:abonnez|inscrivez|recevez|decouvrez|retrouvez|suivez|rejoignez|telechargez|installez|partagez|connectez|creez|profitez|accedez|soutenez|participez|votez|donnez|ecrivez|cliquez|consultez|regardez|ecoutez|lisez|relisez|restez|soyez|envoyez|ajoutez|activez|desactivez|posez|feuilletez|achetez|commandez|offrez|adherez|contactez|identifiez|enregistrez|authentifiez|choisissez|explorez|parcourez|poursuivez|continuez|faites|aidez|testez|essayez|jouez|reagissez|commentez|signalez|saisissez|renseignez|indiquez|entrez|selectionnez|veuillez|n'hesitez|appuyez|merci de (?:contacter|patienter|vous|saisir|remplir|cliquer|renseigner)|(?:si|ou) vous (?:souhaitez|desirez|voulez|ne)|n'attendez)\b/;

/** Orders that only sites give: enough by themselves in a short line. */
export const SITE_ORDER =
  /\b(?:(?:re)?abonnez|inscrivez|connectez|identifiez|enregistrez|authentifiez)[- ]vous\b|\bje (?:m'abonne|m'inscris|me connecte|m'identifie|fais un don|donne|signe|soutiens|participe|commande|profite|decouvre|cree)\b|\b(?:deja|pas encore|vous n'etes pas) (?:abonnee?|inscrite?|membre|client)\b|\b(?:lancez|soyez le premier|laisse[rz] un|poste[rz] un|ecrire un|ajouter un) (?:la conversation|a commenter|commentaire)\b|\ben (?:acceptant|cliquant|validant|vous (?:inscrivant|abonnant|connectant))\b|\bcliquez (?:ici|sur)\b|\bvotre (?:commentaire|message|inscription|adresse|demande|question) (?:a ete|sera|est)\b|\bcet article vous (?:a|est)\b|\b(?:signale[rz]|repere|corrige[rz]) (?:une|cette|la) (?:erreur|faute|coquille)\b/;

/** What only a site asks of its reader or keeps of them: two of these in a line that says « vous » are enough. */
export const STRONG_NOUNS: readonly RegExp[] = SITE_NOUNS.slice(0, 4);

/** What a button offers to do, in the infinitive: with a word for the site, in a short line. */
export const OFFER =
  /^\W*(?:s'abonner|s'inscrire|recevoir|decouvrir|telecharger|consulter|acheter|commander|offrir|partager|suivre|rejoindre|soutenir|contacter|creer|gerer|modifier|afficher|voir|lire|ecouter|regarder|retrouver|acceder|participer|ajouter|envoyer|signaler|poser|donner|adherer|devenir|faire un don|se connecter|se desinscrire)\b/;

/** The reader, or the site as « we ». */
export const ADDRESS = /\b(?:vous|votre|vos|nous|notre|nos|je|me|mon|ma|mes)\b|\bn'hesitez\b/;
