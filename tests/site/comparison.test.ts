import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { type ComparisonRow, comparisonPages } from '../../src/site/views/comparison.ts';
import { five, settings } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';

const rawOf = ({ was }: ComparisonRow): string =>
  was
    .flatMap(({ signs }) => signs)
    .map((sign) => (typeof sign === 'string' ? sign : sign.raw))
    .join('');

function compared(record: (typeof five)[number]['record'], text: string) {
  const archive = gatherArchive([record], []);
  const context = siteContext(archive, [], settings, '.', () => text);
  return [...comparisonPages.keys(context)].map((key) => comparisonPages.view(context, key));
}

describe('a source beside its text', () => {
  it('shows every character of the source, in order', () => {
    for (const { record, source } of five) {
      const rows = compared(record, source).flatMap((view) => view.rows);
      expect(rows.map(rawOf).join('')).toBe(source);
    }
  });

  it('says of each passage set apart by which rule, and why', () => {
    const fixture = five[1];
    if (!fixture) throw new Error('no fixture');
    const rows = compared(fixture.record, fixture.source).flatMap((view) => view.rows);
    const apart = rows.flatMap((row) => (row.kind === 'apart' ? [row.reason] : []));
    expect(apart).toEqual(['crédit photographique', 'légende', 'avis de cookies']);
  });

  it('counts what the page shows otherwise', () => {
    const { record, source } = sketch({
      file: 'x.txt',
      title: 'T',
      date: null,
      parts: ["L'un dit: «oui»."],
    });
    const [row] = compared(record, source)[0]?.rows ?? [];
    expect(row?.kind === 'paragraph' && row.why).toEqual([
      '1 apostrophe droite montrée courbe, 3 espaces montrées insécables (à l’affichage seulement).',
    ]);
  });

  it('cuts a long source into pages', () => {
    const { record, source } = sketch({
      file: 'x.txt',
      title: 'T',
      date: null,
      parts: Array.from({ length: 50 }, (_, at) => `${at} ${'mot '.repeat(600)}`.trim()),
    });
    const pages = compared(record, source);
    expect(pages.length).toBe(3);
    expect(pages.flatMap(({ rows }) => rows.map(rawOf)).join('')).toBe(source);
  });
});
