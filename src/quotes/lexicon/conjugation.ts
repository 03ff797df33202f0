/** The forms of a verb that the press uses to report words: third person, participles, infinitive. */
export type FormKind = 'finite' | 'participle' | 'gerund' | 'infinitive';

export interface VerbForm {
  readonly form: string;
  readonly kind: FormKind;
}

const FUTURE_ENDINGS = ['a', 'ont', 'ait', 'aient'];

/** All forms of a verb in -er, with its changes of spelling (`lançait`, `jugeait`, `rappelle`, `répète`). */
export function conjugateEr(infinitive: string): VerbForm[] {
  const stem = infinitive.slice(0, -2);
  const soft = softened(stem);
  const strong = strengthened(stem);
  const future = strong === stem || /[éè][^aeiouyé]+$/.test(stem) ? infinitive : `${strong}er`;
  return [
    ...forms('finite', [`${strong}e`, `${strong}ent`, `${soft}ait`, `${soft}aient`]),
    ...forms('finite', [`${soft}a`, `${stem}èrent`]),
    ...forms(
      'finite',
      FUTURE_ENDINGS.map((ending) => future + ending),
    ),
    ...participles(`${stem}é`),
    ...forms('gerund', [`${soft}ant`]),
    ...forms('infinitive', [infinitive]),
  ];
}

/** All forms of a verb given by its stems, one line of `IRREGULAR`. */
export function conjugateIrregular(line: string): VerbForm[] {
  const [infinitive = '', rest = ''] = line.split(': ');
  const [
    singular = '',
    plural = '',
    imperfect = '',
    participle = '',
    past = '',
    pasts = '',
    future = '',
  ] = rest.split(' ');
  return [
    ...forms('finite', [singular, plural, `${imperfect}ait`, `${imperfect}aient`, past, pasts]),
    ...forms(
      'finite',
      FUTURE_ENDINGS.map((ending) => future + ending),
    ),
    ...participles(participle),
    ...forms('gerund', [`${imperfect}ant`]),
    ...forms('infinitive', [infinitive]),
  ];
}

const forms = (kind: FormKind, list: readonly string[]): VerbForm[] =>
  list.map((form) => ({ form, kind }));

/** `déclaré` gives its feminine and plural forms too: « s'est exclamée », « ont été qualifiés ». */
const participles = (base: string): VerbForm[] =>
  forms('participle', [base, `${base}e`, base.endsWith('s') ? base : `${base}s`, `${base}es`]);

/** Before `a` and `o`: `lanc` → `lanç`, `jug` → `juge`. */
function softened(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}

/** Before a silent `e`: `rappel` → `rappell`, `rejet` → `rejett`, `répét` → `répèt`, `martel` → `martèl`. */
function strengthened(stem: string): string {
  if (/(?:app|interp|ép)el$/.test(stem)) return stem.endsWith('interpel') ? stem : `${stem}l`;
  if (/(?:rejet|projet|jet)$/.test(stem)) return `${stem}t`;
  if (/e[lmnstv]$/.test(stem)) return `${stem.slice(0, -2)}è${stem.slice(-1)}`;
  return stem.replace(/é([^aeiouyé]+)$/, 'è$1');
}
