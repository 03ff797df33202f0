import { bounds } from '../../edtf/bounds.ts';
import { isoDay, parseDay } from '../calendar.ts';
import { sentenceAround } from '../resolve/tense.ts';
import type { Bound } from './bound.ts';
import { evidenceAt, type Sheet } from './reading.ts';
import type { Told } from './told.ts';

/** What an age and a day of birth tell of the date of a text. */

// « né le 31 décembre 1977 », « née en 1986 », with « 39 ans » within reach
const BORN = /\bnee?s?\s(?:le\s|en\s)$/;
const AGE = /(?<![\d,.])(\d{1,3})\sans\b/g;
const AGE_FRAME = /(?:\bagee?s?\sde\s|,\s|\()$/;
const AGE_REACH = 60;

/** « 39 ans (né le 31 décembre 1977) »: the year in which somebody born then is of that age. */
export function ages(sheet: Sheet, told: readonly Told[]): Bound[] {
  return told.flatMap(({ found, edtf, before }) => {
    if (!BORN.test(before)) return [];
    const start = Math.max(0, found.start - AGE_REACH);
    const around = sheet.folded.slice(start, found.end + AGE_REACH);
    for (const match of around.matchAll(AGE)) {
      if (!AGE_FRAME.test(around.slice(0, match.index))) continue;
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const known = ageBound(edtf, Number(match[1]));
      const evidence = [
        evidenceAt(sheet, found, 'age-and-birth'),
        evidenceAt(sheet, span, 'age-and-birth'),
      ];
      return [{ ...known, rule: 'age-and-birth', evidence }];
    }
    return [];
  });
}

function ageBound(birth: string, age: number): { from: string; to: string } {
  const { from, to } = bounds(birth);
  const first = Number((from ?? '').slice(0, 4)) + age;
  const last = Number((to ?? '').slice(0, 4)) + age + 1;
  const nextBirthday = parseDay(`${last}${(to ?? '').slice(4)}`);
  return {
    from: `${first}${(from ?? '').slice(4)}`,
    to: nextBirthday === null ? `${last}-12-31` : isoDay(nextBirthday - 1),
  };
}

// « s'est éteint dans la nuit de jeudi à vendredi, à 95 ans », « mort à l'âge de 74 ans »
const DEATH =
  /(?<!\p{L})(?:morte?|decede?e?|deces|disparu|disparue|disparition|eteinte?|succombe)(?!\p{L})/u;
const DEATH_AGE = /(?<!\p{L})a\s(?:l'age\sde\s)?(\d{1,3})\sans(?!\p{L})/gu;

/** An obituary says in its first lines (UTF-16 units) at what age somebody died. */
const OBITUARY_HEAD = 800;
/** The press tells of a death within so many days. */
const OBITUARY_DAYS = 31;

/** « s'est éteint à 95 ans … Né le 30 mars 1928 »: the one birth that the text tells, and the age at death that opens it. */
export function agesAtDeath(sheet: Sheet, told: readonly Told[]): Bound[] {
  const births = told.filter(({ before }) => BORN.test(before));
  const [birth] = births;
  const head = sheet.folded.slice(0, OBITUARY_HEAD);
  const deaths = [...head.matchAll(DEATH_AGE)].filter(({ 0: { length }, index }) => {
    const { start, end } = sentenceAround(head, { start: index, end: index + length });
    return DEATH.test(head.slice(start, end));
  });
  const [death] = deaths;
  if (!birth || births.length > 1 || !death || deaths.length > 1) return [];
  const { from, to } = ageBound(birth.edtf, Number(death[1]));
  const latest = parseDay(to);
  const span = { start: death.index, end: death.index + death[0].length };
  return [
    {
      from,
      to: latest === null ? to : isoDay(latest + OBITUARY_DAYS),
      rule: 'age-at-death',
      evidence: [
        evidenceAt(sheet, span, 'age-at-death'),
        evidenceAt(sheet, birth.found, 'age-at-death'),
      ],
    },
  ];
}
