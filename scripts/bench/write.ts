import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Results } from './results.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/**
 * Puts the results of one size into `docs/performance.md`, between its two marks, with the chart and the
 * JSON beside it. The words around the marks are a person's.
 */
export function writeResults(results: Results, markdown: string, chart: string): void {
  const { articles } = results;
  const page = `${DOCS}performance.md`;
  const [begin, end] = [`<!-- bench ${articles} -->`, `<!-- end ${articles} -->`];
  const picture = `![Seconds of each phase](performance/${articles}.svg)`;
  const block = `${begin}\n\n${markdown}\n\n${picture}\n\n${end}`;
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  const whole =
    from === -1 || to === -1
      ? `${text.trimEnd()}\n\n${block}\n`
      : `${text.slice(0, from)}${block}${text.slice(to + end.length)}`;
  writeFileSync(page, whole);
  mkdirSync(`${DOCS}performance`, { recursive: true });
  writeFileSync(`${DOCS}performance/${articles}.svg`, chart);
  writeFileSync(`${DOCS}performance/${articles}.json`, `${JSON.stringify(results, null, 2)}\n`);
}
