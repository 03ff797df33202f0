import { fold } from '../../text/fold.ts';
import { conjugateEr, conjugateIrregular, type FormKind, type VerbForm } from './conjugation.ts';
import { HOLDING_ER, IRREGULAR, NEAR_ONLY, SPEECH_ER } from './verbs-of-speech.ts';

type Forms = ReadonlyMap<string, ReadonlySet<FormKind>>;

const EXACT: Forms = index((form) => form);
const BARE: Forms = index(fold);

const NEAR_FORMS = nearForms();

const ACCENT = /[^\u0000-\u007f]/;

/**
 * Whether a word (lower case) is this kind of form of a verb of speech. A word without any accent also
 * matches a form that has some: « declare » in a text that lost its accents, « DÉCLARE » as « DECLARE ».
 */
export function isSpeech(word: string, kind: FormKind): boolean {
  if (EXACT.get(word)?.has(kind)) return true;
  return !ACCENT.test(word) && BARE.get(word)?.has(kind) === true;
}

/** Whether a form (lower case) reports words only straight beside them: « poursuit », « a décidé de ». */
export const isNearOnly = (word: string): boolean => NEAR_FORMS.has(word);

function nearForms(): ReadonlySet<string> {
  const regular = [...NEAR_ONLY].filter((verb) => verb.endsWith('er')).flatMap(conjugateEr);
  const others = IRREGULAR.filter((line) => NEAR_ONLY.has(line.split(':')[0] ?? ''));
  return new Set([...regular, ...others.flatMap(conjugateIrregular)].map(({ form }) => form));
}

function index(key: (form: string) => string): Forms {
  const found = new Map<string, Set<FormKind>>();
  for (const { form, kind } of everyForm()) {
    const at = key(form);
    found.set(at, (found.get(at) ?? new Set()).add(kind));
  }
  return found;
}

function everyForm(): VerbForm[] {
  const regular = [...SPEECH_ER, ...HOLDING_ER].filter((verb) => verb.endsWith('er'));
  return [...regular.flatMap(conjugateEr), ...IRREGULAR.flatMap(conjugateIrregular)];
}
