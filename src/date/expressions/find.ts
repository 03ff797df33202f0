import { foldChars } from '../../text/fold.ts';
import { DATE_RULES } from './dates.ts';
import type { Found } from './meaning.ts';
import { MONTH_RULES } from './months.ts';
import { NAMED_RULES } from './named.ts';
import { QUANTITY_RULES } from './quantities.ts';
import { RELATIVE_RULES } from './relative.ts';
import type { Rule } from './rule.ts';
import { SEASON_RULES } from './seasons.ts';
import { YEAR_RULES } from './years.ts';

/** All rules; where matches are of one length, the rule that stands first wins. */
const RULES: readonly Rule[] = [
  ...NAMED_RULES,
  ...DATE_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...SEASON_RULES,
  ...RELATIVE_RULES,
  ...QUANTITY_RULES,
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly Rule[]> = indexRules();

const WORD = /[\p{L}\p{N}]+/gu;

/** Characters of context that a rule sees on each side. */
const CONTEXT = 40;

/**
 * All time expressions of a text, in order, disjoint. Leading prepositions and articles stay
 * outside (« le 3 mars 2017 » gives « 3 mars 2017 »), demonstratives inside (« ce matin »).
 *
 * @param folded `foldChars(text)`, so that both have the same offsets
 */
export function findExpressions(text: string, folded: string = foldChars(text)): Found[] {
  const found: Found[] = [];
  WORD.lastIndex = 0;
  for (let word = WORD.exec(folded); word; word = WORD.exec(folded)) {
    const glued = gluedDay(text, word);
    const rules = BY_FIRST_WORD.get(glued > 0 || /^\d/.test(word[0]) ? '#' : word[0]);
    if (rules === undefined) continue;
    const best = longest(text, folded, word.index + glued, rules);
    if (best === null || (glued > 0 && best.meaning.type !== 'fixed')) continue;
    found.push(best);
    WORD.lastIndex = best.end;
  }
  return found;
}

/** How many letters of a word stand before a day that a capture glued to it: « Anne Leroux14 février 2017 ». */
function gluedDay(text: string, { 0: word, index }: RegExpExecArray): number {
  const letters = /^\p{L}{3,}(?=\d{1,2}$)/u.exec(word)?.[0].length ?? 0;
  return letters > 0 && /\p{Ll}/u.test(text.charAt(index + letters - 1)) ? letters : 0;
}

function longest(text: string, folded: string, at: number, rules: readonly Rule[]): Found | null {
  let best: Found | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(folded);
    const end = at + (match?.[0].length ?? 0);
    if (match === null || end <= (best?.end ?? at)) continue;
    const meaning = rule.read(match.groups ?? {}, {
      before: folded.slice(Math.max(0, at - CONTEXT), at),
      after: folded.slice(end, end + CONTEXT),
      written: text.slice(at, end),
      following: text.slice(end, end + CONTEXT),
    });
    if (meaning !== null) best = { start: at, end, rule: rule.name, meaning };
  }
  return best;
}

function indexRules(): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of RULES) {
    for (const start of new Set(rule.starts)) index.set(start, [...(index.get(start) ?? []), rule]);
  }
  return index;
}
