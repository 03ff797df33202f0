import type { Attribution } from '../../model/ledger.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';

// « © Joshua Roberts Source: Reuters », « © AFP / Prénom Nom »
const COPYRIGHT = /©\s*([^©\n]{2,80})$/;

/** The credit of a photograph: a line of its own, or glued to the end of another. */
export const photoCredit: Rule = {
  name: 'photo-credit',
  reason: 'crédit photo',
  find: ({ lines }: Page) => lines.flatMap(findCredit),
};

function findCredit(line: Line): Finding[] {
  const credit = COPYRIGHT.exec(line.text);
  if (!credit || line.stops) return [];
  const start = line.start + credit.index;
  return [{ start, end: line.end, attributions: photographer(start, credit) }];
}

function photographer(start: number, credit: RegExpExecArray): Omit<Attribution, 'rule'>[] {
  const named = credit[1] ?? '';
  const from = start + credit[0].indexOf(named);
  const name = named.replace(/\s*\bSource\s*:\s*/, ', ').trim();
  return [
    {
      role: 'photo',
      name,
      basis: 'stated',
      span: { start: from, end: from + named.trimEnd().length },
    },
  ];
}
