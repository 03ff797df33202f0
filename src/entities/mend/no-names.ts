import { fold } from '../../text/fold.ts';
import { RUBRICS } from '../data/labels.ts';
import type { TaggedName } from '../tagger/tagger.ts';

// « S. M.-D. »: what an interview calls its guest; « U.R.S.S. » is no person
const INITIALS = /^(?:\p{Lu}\.[-\s]?){2,4}$/u;

/** « INTERVIEW. », « ÉCONOMIE », « 05h30 Mis », « M.-D. »: a label in capitals, an hour or initials, which name nobody. */
export const withoutRubrics = (text: string, names: readonly TaggedName[]): TaggedName[] =>
  names.filter((name) => {
    const words = text.slice(name.start, name.end);
    const isRubric = /^\p{Lu}{4,}$/u.test(words) && RUBRICS.has(fold(words));
    const isInitials = name.kind === 'person' && INITIALS.test(words);
    return !isRubric && !isInitials && !/^\d{1,2}\s?h\d{2}\s/.test(words);
  });

// the end of a sentence, or of a line, before its first word
const SENTENCE_OPENS = /(?:^|[.!?…»”"]\s+|[\r\n]\s*)$/u;
const PARTICIPLE = /^\p{Lu}[\p{Ll}’'-]+(?:é|és|ée|ées)$/u;
const COMPLEMENT =
  /^\s(?:à|au|aux|de|du|des|par|en|dans|depuis|sous|pour|avec|comme|sur|lors|il|elle)\s|^\sd['’]/u;

/** « Marié à la philosophe… », « Interrogé par… »: a participle that opens its sentence, unless the text names it elsewhere. */
export function withoutParticiples(text: string, names: readonly TaggedName[]): TaggedName[] {
  const opens = ({ start, end }: TaggedName): boolean =>
    PARTICIPLE.test(text.slice(start, end)) &&
    SENTENCE_OPENS.test(text.slice(Math.max(0, start - 4), start)) &&
    COMPLEMENT.test(text.slice(end, end + 10));
  const elsewhere = new Set(
    names.filter((name) => !opens(name)).map(({ start, end }) => text.slice(start, end)),
  );
  return names.filter((name) => !opens(name) || elsewhere.has(text.slice(name.start, name.end)));
}
