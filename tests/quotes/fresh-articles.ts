import type { Span } from '../../src/model/span.ts';
import type { GoldPassage } from './gold.ts';

/**
 * Eight short press articles written for this project and annotated before the rules were run on them.
 * `[[n|…]]` is a quote, marks included, whose speaker is `speakers[n]`: the name that the text gives,
 * or null where it names nobody. Nothing else between marks is a quote. Persons and places are invented.
 */
interface FreshArticle {
  readonly speakers: readonly (string | null)[];
  readonly text: string;
}

export const FRESH_ARTICLES: readonly FreshArticle[] = [
  {
    speakers: ['Hélène Marchand', 'Yves Kerbrat'],
    text: `La maire de Saint-Aubin, Hélène Marchand, a défendu mardi son projet de halle couverte. [[0|« C’est un équipement attendu depuis vingt ans »]], a-t-elle affirmé devant le conseil municipal. [[0|« Nous ne pouvons plus reculer, a-t-elle poursuivi, sous peine de perdre les subventions. »]]

L’opposition ne l’entend pas ainsi. Pour Yves Kerbrat, conseiller municipal, [[1|« la dépense est déraisonnable »]]. L’élu dénonce [[1|« une fuite en avant »]] et réclame un référendum. [[1|« Que l’on demande leur avis aux habitants ! »]], s’est-il exclamé en quittant la séance.`,
  },
  {
    speakers: ['Karim Belkacem', null, 'Sophie Lantier'],
    text: `Les salariés de l’usine Vernet ont cessé le travail jeudi matin. [[0|"On nous promet des investissements depuis 2015 et rien ne vient"]], explique Karim Belkacem, délégué du personnel. Selon lui, la direction [[0|"joue la montre"]].

[[1|"Ici, tout le monde a peur"]], confie une ouvrière sous couvert d’anonymat.

La directrice du site, Sophie Lantier, assure que [[2|"aucun licenciement n’est envisagé"]]. [[2|"Le dialogue reste ouvert"]], ajoute-t-elle.`,
  },
  {
    speakers: ['Marc Delorme', 'Anna Weiss'],
    text: `Le nouveau film de Marc Delorme, « Les Heures claires », sort mercredi. Le cinéaste y raconte l’enfance de son père. [[0|« J’ai voulu filmer le silence, dit-il. Mon père me répétait : “Parle moins, regarde.” Je n’ai rien fait d’autre. »]]

L’actrice Anna Weiss se souvient d’un tournage « marathon ». [[1|« Marc sait exactement ce qu’il veut »]], raconte-t-elle. Elle avait lu « Le Grand Meaulnes » pour se préparer.`,
  },
  {
    speakers: ['Paul Riquier', 'Claire Aubanel', null],
    text: `Un incendie a détruit un entrepôt à Montferrand dans la nuit de lundi à mardi. [[0|« Le feu est circonscrit »]], a indiqué le commandant Paul Riquier, porte-parole des pompiers. [[0|« Aucune victime n’est à déplorer »]], a précisé le porte-parole.

La procureure Claire Aubanel a ouvert une enquête. D’après la magistrate, [[1|« la piste criminelle n’est pas écartée »]].

[[2|« J’ai entendu une explosion, puis tout s’est embrasé »]], raconte un riverain.`,
  },
  {
    speakers: ['Luis Ferreira', 'Thomas Gaudin'],
    text: `Le club de Brissac a un nouvel entraîneur. Luis Ferreira a été présenté à la presse vendredi : [[0|« Je suis venu pour gagner. »]] Le technicien portugais, qui succède à Thomas Gaudin, n’a pas voulu fixer d’objectif. [[0|« Le classement, on en reparlera au printemps »]], a-t-il éludé.

[[1|« Je lui souhaite bonne chance »]], a réagi Thomas Gaudin. [[1|« Il en aura besoin. »]]`,
  },
  {
    speakers: ['Nadia Cherif', 'Jean Rouvière'],
    text: `La ministre de la Santé, Nadia Cherif, a promis lundi de recruter deux mille infirmiers. [[0|« L’hôpital tient par le dévouement de ses agents »]], a souligné la ministre. Elle a reconnu que la situation était [[0|« très tendue »]] dans les urgences.

« Gilet blanc », c’est le surnom que se donnent les grévistes. Leur représentant, Jean Rouvière, juge l’annonce [[1|« insuffisante »]] : [[1|« Il manque dix mille postes. Nous continuerons. »]]`,
  },
  {
    speakers: ['Dominique Salvat', 'Rose Tessier'],
    text: `Dominique Salvat, historien, publie une étude sur les crues de la Vire.

[[0|« Les habitants savaient vivre avec l’eau.

« Ils montaient les meubles à l’étage et attendaient.

« Nous avons perdu cette mémoire »]], explique-t-il.

Rose Tessier, qui préside l’association des riverains, partage ce constat. [[1|« Il a raison »]], lâche-t-elle. Et de conclure : [[1|« La rivière reviendra. »]]`,
  },
  {
    speakers: ['Éric Vasseur', 'Inès Maillard', null],
    text: `Le tribunal de Vireval a condamné mercredi Éric Vasseur à deux ans de prison avec sursis. [[0|« Je regrette »]], avait déclaré l’ancien notaire à la barre. Son avocate, Inès Maillard, a annoncé qu’elle ferait appel. [[1|« Mon client n’a jamais voulu tromper personne »]], a-t-elle plaidé, dénonçant [[1|« un dossier vide »]].

Le terme de « détournement » ne figure pas dans le jugement. [[2|« C’est peu »]], a soufflé une victime.`,
  },
];

/** Takes the annotation out of an article; a speaker stands where the text names them first. */
export function freshText(article: FreshArticle, file: string) {
  const passages: (Span & { readonly speaker: string | null })[] = [];
  let text = '';
  let last = 0;
  for (const match of article.text.matchAll(/\[\[(\d)\|([^\]]*)\]\]/g)) {
    const [whole, speaker, quoted = ''] = match;
    text += article.text.slice(last, match.index);
    const end = text.length + quoted.length;
    passages.push({ start: text.length, end, speaker: article.speakers[Number(speaker)] ?? null });
    text += quoted;
    last = match.index + whole.length;
  }
  text += article.text.slice(last);
  const gold = passages.map((passage): GoldPassage => {
    const at = passage.speaker === null ? -1 : text.indexOf(passage.speaker);
    const named = { speakerAt: [at, at + (passage.speaker?.length ?? 0)] as const };
    return { ...passage, file, kind: 'quote', ...(at === -1 ? {} : named) };
  });
  return { text, gold };
}
