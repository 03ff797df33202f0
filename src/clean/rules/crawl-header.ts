import type { Finding, Page, Rule } from '../page.ts';

/** Put before the text by the crawler: ` date 2017-05 `, `date 2017`, `date 2017-05-16`, on its own line or glued; folded. */
export const CRAWL_HEADER = /^date\s*:?\s+\d{4}(?:[-/.]\d{1,2}){0,2}(?=\s|$)/;

/** The header that the crawler wrote, in front of the first words. */
export const crawlHeader: Rule = {
  name: 'crawl-header',
  reason: 'en-tête de capture',
  find: findHeader,
};

function findHeader({ lines }: Page): Finding[] {
  const first = lines[0];
  const header = first ? CRAWL_HEADER.exec(first.folded) : null;
  return first && header ? [{ start: first.start, end: first.start + header[0].length }] : [];
}
