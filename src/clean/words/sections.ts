/**
 * Heads of lists of other articles (folded), by what they are made of: what is listed, and why the
 * reader might care. Alone on a line they open a list.
 */
const WHAT =
  '(?:articles?|actualites?|actus?|infos?|informations?|nouvelles|depeches?|sujets?|videos?|billets?|publications?|dossiers?|contenus?|histoires|posts?|titres|podcasts|emissions|episodes|reportages|annonces|communiques|victoires|directs?)';

export const LIST_HEADS: readonly RegExp[] = [
  new RegExp(
    `^(?:tou(?:s|tes) |toute )?(?:l'|les |nos |vos |des )?(?:autres |dernier(?:e?s)? |derniere |plus recent(?:e?s)? )?(?:${WHAT})(?: (?:les plus|plus) (?:lus?|lues?|vus?|vues?|recente?s?|partagee?s?|commentee?s?|populaires?)| recente?s?| similaires?| associee?s?| liee?s?| connexes?| en continu| du jour| de la (?:meme )?(?:rubrique|semaine|redaction)| en direct| sponsorisee?s?| recommandee?s?| precedente?s?| suivante?s?| meteo| a ne pas (?:rater|manquer)| (?:sur|dans|de|en) .{2,40})?$`,
  ),
  new RegExp(`^(?:les |nos |toutes les |l')?(?:derni?eres? )(?:${WHAT}|minutes?|heures?)$`),
  new RegExp(
    `^(?:plus d(?:e |')|voir plus d(?:e |')|retrouvez (?:tou(?:s|tes) )?(?:d'autres |nos )?)(?:${WHAT}|opinions|tribunes).{0,40}$`,
  ),
  /^(?:les )?(?:\+|plus) (?:lus?|lues?|vus?|vues?|populaires?|recents?|commentes?|partages?)(?: .{0,20})?$/,
  /^(?:sur|dans) (?:le|la) ?meme (?:sujet|theme|thematique|rubrique|dossier|serie)s?$/,
  /^(?:du|de la) meme (?:auteure?|autrice|rubrique|serie)$/,
  /^(?:a |en )?(?:lire|voir|ecouter|regarder|decouvrir|consulter)(?:\/\w+)? ?(?:aussi|egalement|ensuite|encore)?$/,
  /^(?:vous (?:pouvez|pourriez|aimerez|avez) |consultez |lisez |voyez )(?:lire |voir |aimer )?(?:aussi|egalement)\b.{0,30}$/,
  /^(?:ces|cela|nos|cet) (?:articles?|contenus?|sujets?).{0,12} (?:peuvent|peut|pourraient|devraient) (?:aussi |egalement )?(?:vous )?(?:interesser|plaire).{0,10}$/,
  /^(?:pour )?(?:aller|en savoir|en lire) plus(?: loin)?$/,
  /^(?:notre|la|nos) (?:selection|choix)(?: .{2,40})?$|^le choix de la redaction$/,
  /^(?:a la une|en direct|fil (?:d')?(?:info|actu|sport)s?\w*|l'actu(?:alite)? en (?:direct|continu|bref)|le fil.{0,20}|autour de vous|pres de chez vous|en ce moment|au sommaire|sommaire|similaires?|tendances?|buzz|top \d+|best of|archives?|nos archives)$/,
  /^(?:a suivre|a decouvrir|a ne pas (?:manquer|rater)|on en parle|recommande(?:s|e)? pour vous|pour vous|suggestions?|contenus? (?:sponsorises?|partenaires?)|en partenariat|offres? partenaires?)$/,
  /^(?:documents?|pieces?|fichiers?|liens?)(?: (?:listes?|jointe?s?|associes?|utiles?|connexes?|a telecharger|annexes?).{0,30})?$/,
  /^dans (?:le |la |notre |ce )?(?:meme |dernier |numero|dossier).{0,20}$/,
];

/** Heads of what readers say (folded). */
export const COMMENTS_HEAD =
  /^\W*(?:\(?\d+\)?\s*)?(?:(?:vos |les |voir (?:les|tous les) |lire les |afficher les |tous les )?(?:commentaires?|reactions?)(?: des (?:lecteurs|internautes|abonnes))?|(?:une )?(?:reflexions?|reponses?) (?:sur|a|au sujet de)\b.{0,120}|(?:laisser|poster|ajouter|ecrire|deposer|publier) (?:un|votre|mon) (?:commentaire|avis|message)|reagir(?: a cet article)?|commenter(?: cet article)?|(?:donnez|votre) (?:votre )?(?:avis|opinion|commentaire)|discussion|forum|courrier des lecteurs|la parole aux lecteurs)\s*\W*(?:\(?\s*\d+\s*\)?)?\W*(?:commentaires?)?$/;

/** Heads of boxes about the author (folded). */
export const AUTHOR_HEAD =
  /^\W*(?:a propos (?:de l'|de la |du |des )?(?:auteure?s?|autrices?|redacteurs?|redactrices?|journalistes?)|(?:l'|la |les )?(?:auteure?s?|autrices?)|a propos|presentation de l'auteur|qui suis-je)\W*$/;

/** Heads of lists of keywords (folded): alone, or before the keywords. */
export const TAGS_HEAD =
  /^\W*(?:les )?(?:tags?|mots?[- ]cles?(?: associes.{0,30})?|etiquettes?|themes?|thematiques?|sujets?(?: associes)?|hashtags?|termes associes)\s*(?::|$)/;
