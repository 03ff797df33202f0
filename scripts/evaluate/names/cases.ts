import type { EntityKind } from '../../../src/model/entity.ts';
import type { Span } from '../../../src/model/span.ts';
import { f1 } from '../../train/score.ts';
import type { Case } from '../figure.ts';

type Name = Span & { readonly kind: EntityKind };

/** The names of one text as a case: its F1, and each name that was missed or wrongly found. */
export function namesCase(
  file: string,
  text: string,
  gold: readonly Name[],
  found: readonly Name[],
): Case {
  const expected = new Set(gold.map(keyOf));
  const read = new Set(found.map(keyOf));
  const told = (names: readonly Name[], without: ReadonlySet<string>): string[] =>
    names
      .filter((name) => !without.has(keyOf(name)))
      .map(({ start, end, kind }) => `${text.slice(start, end)} (${kind})`);
  const missed = told(gold, read);
  const wrong = told(found, expected);
  const counts = { right: gold.length - missed.length, found: found.length, gold: gold.length };
  const lists = [
    missed.length > 0 ? `missed ${missed.join(', ')}` : '',
    wrong.length > 0 ? `wrong ${wrong.join(', ')}` : '',
  ];
  return { name: `${file}: ${lists.filter(Boolean).join('; ') || 'all right'}`, value: f1(counts) };
}

const keyOf = ({ start, end, kind }: Name): string => `${start} ${end} ${kind}`;
