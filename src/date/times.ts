import type { Dossier, TimeExpression } from '../model/date.ts';
import { parseDay } from './calendar.ts';
import type { Found } from './expressions/meaning.ts';
import type { Resolved } from './resolve/memory.ts';
import { resolveAll } from './resolve/resolve.ts';

const ANCHORS = {
  publication: 'd’après la date de parution',
  previous: 'd’après l’expression précédente',
} as const;

/**
 * The time expressions of a text with their values. Where the date of publication is an interval,
 * a value is given only if both its first and its last day lead to it.
 *
 * @param prose see `proseOf`
 */
export function timeExpressions(
  text: string,
  prose: string,
  found: readonly Found[],
  dossier: Pick<Dossier, 'from' | 'to'>,
): TimeExpression[] {
  const first = parseDay(dossier.from ?? '');
  const last = parseDay(dossier.to ?? '');
  const known = first !== null && last !== null;
  const values = resolveAll(prose, found, known ? first : null);
  const others = known && first !== last ? resolveAll(prose, found, last) : values;
  return found.map(({ start, end, rule }, at) => {
    const value = agreed(values[at], others[at]);
    const anchor = value.anchor && ANCHORS[value.anchor];
    return {
      start,
      end,
      text: text.slice(start, end),
      edtf: value.edtf,
      rule,
      ...(anchor === undefined ? {} : { anchor }),
    };
  });
}

function agreed(value: Resolved | undefined, other: Resolved | undefined): Resolved {
  return value !== undefined && value.edtf === other?.edtf ? value : { edtf: null };
}
