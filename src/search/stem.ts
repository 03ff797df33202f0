import { fixedStem } from './stem-exceptions.ts';

/**
 * A light French stemmer on folded forms: two words with the same stem are taken for forms of one word.
 *
 * It follows the principle of J. Savoy's minimal stemmer (« A stemming procedure and stopword list for
 * general French corpora », JASIS 50(10), 1999): number and gender only. It deviates twice, because the
 * index holds words as they stand and a wrong family costs a reader more than a missing one: gender is
 * undone only by endings that are feminine in form (`-onne`, never `-e` alone, so that `porte` is not
 * `port`), and the first conjugation, which shares its endings with agreement once accents are gone
 * (`accusé`, `accuse`), is brought to one form in `-e`. The rules are this project's own.
 */

interface Rule {
  readonly name: string;
  readonly ending: RegExp;
  readonly becomes: string;
  /** Fewest letters that must be left. */
  readonly least: number;
}

/** Number. The first that fits applies. */
const NUMBER: readonly Rule[] = [
  { name: 'eaux', ending: /(?<=[ey]au)x$/, becomes: '', least: 3 }, // bureaux, noyaux
  { name: 'aux', ending: /aux$/, becomes: 'al', least: 4 }, // journaux, nationaux
  { name: 'x', ending: /(?<=[eo]u)x$/, becomes: '', least: 3 }, // lieux, bijoux, heureux
  { name: 's', ending: /(?<=[^s])s$/, becomes: '', least: 2 }, // lois, accusées
];

/** Conjugation: the first brought to the form in -e, the second to the form in -i. */
const CONJUGATION: readonly Rule[] = [
  { name: 'second', ending: /iss(?:ent|ait|aient|ant)$/, becomes: 'i', least: 5 }, // élargissent
  { name: 'second-infinitive', ending: /ir$/, becomes: 'i', least: 6 }, // élargir
  { name: 'future', ending: /er(?:a|ai|ont|ait|aient)$/, becomes: 'e', least: 4 }, // accusera
  { name: 'past', ending: /erent$/, becomes: 'e', least: 4 }, // accusèrent
  { name: 'imperfect', ending: /(?<!f|tr|h)(?:ait|aient)$/, becomes: 'e', least: 3 }, // accusait
  { name: 'infinitive', ending: /er$/, becomes: 'e', least: 3 }, // accuser, ouvrier
  // not « gouvernement », « devient », « contient »
  { name: 'third-plural', ending: /(?<!m|[vt]i)ent$/, becomes: 'e', least: 3 }, // accusent
  { name: 'participle', ending: /ee$/, becomes: 'e', least: 3 }, // accusée
  { name: 'ier', ending: /iere$/, becomes: 'ie', least: 4 }, // ouvrière
  { name: 'ger', ending: /gere$/, becomes: 'ge', least: 4 }, // légère
];

/** Gender: an ending that is feminine in form gives way to the masculine one. */
const GENDER: readonly Rule[] = [
  { name: 'trice', ending: /(?<=[td])rice$/, becomes: 'eu', least: 5 }, // directrice, ambassadrice
  { name: 'eur', ending: /eu(?:r|re|se)$/, becomes: 'eu', least: 5 }, // directeur, menteuse, heureuse
  { name: 'onne', ending: /(?<=on)ne$/, becomes: '', least: 4 }, // patronne; démissionne(r) meets démission
  { name: 'enne', ending: /(?<=en)ne$/, becomes: '', least: 4 }, // européenne
  { name: 'elle', ending: /(?<=el)l?e$/, becomes: '', least: 4 }, // officielle; appelle and appeler
  { name: 'ete', ending: /(?<=et)t?e$/, becomes: '', least: 4 }, // secrète, muette
  { name: 'ive', ending: /ive$/, becomes: 'if', least: 4 }, // active
  { name: 'aine', ending: /(?<=[ae]?in)e$/, becomes: '', least: 4 }, // américaine, voisine
  { name: 'ale', ending: /(?<=[ai]l|ul)e$/, becomes: '', least: 4 }, // nationale, civile, seule
  { name: 'ante', ending: /(?<=[ae]nt)e$/, becomes: '', least: 5 }, // importante
  { name: 'aise', ending: /(?<=[ao]i)se$/, becomes: '', least: 5 }, // française, chinoise
  { name: 'ande', ending: /(?<=[ao]nd|[ao]u?rd)e$/, becomes: '', least: 4 }, // grande, lourde
  { name: 'erte', ending: /(?<=[eo]rt|ect|it|at)e$/, becomes: '', least: 4 }, // ouverte, directe, petite
  { name: 'ue', ending: /(?<=[^gq]u|[^aeou]i)e$/, becomes: '', least: 4 }, // vendue, réunie
];

/** The stem of a folded form. Short words and words with a digit stay as they are. */
export function stem(form: string): string {
  if (form.length < 4 || /\d/.test(form)) return form;
  const fixed = fixedStem(form);
  if (fixed !== undefined) return fixed;
  const single = first(NUMBER, form);
  const verb = fixedStem(single) ?? first(CONJUGATION, single);
  return fixedStem(single) ?? fixedStem(verb) ?? first(GENDER, verb);
}

// Endings that some forms of a family do not share: directrice has « direct », travaux « trava », active « activ »
const UNSHARED = /(?:eu|ail|[eclf])$/;

/** What all forms with this stem begin with: two letters at least, or the whole of a shorter stem. */
export function familyPrefix(stemmed: string): string {
  const unshared = UNSHARED.exec(stemmed)?.[0] ?? '';
  const length = stemmed.length - (unshared === 'ail' ? 2 : unshared.length);
  return stemmed.slice(0, Math.max(2, length));
}

function first(rules: readonly Rule[], form: string): string {
  for (const { ending, becomes, least } of rules) {
    if (!ending.test(form)) continue;
    const shorter = form.replace(ending, becomes);
    if (shorter.length >= least) return shorter;
  }
  return form;
}
