import { describe, expect, inject, it } from 'vitest';
import { type HtmlPage, pagesOf } from './site-files.ts';

const pages = pagesOf(inject('folders').sub);

// Raw by intent: the source as it came, code, YAML to send, data for programs
const RAW = /<(script|pre|code|textarea|style)\b[\s\S]*?<\/\1>/g;
const INLINE = /<\/?(?:a|abbr|b|cite|del|em|i|ins|mark|q|s|span|strong|sub|sup|time|wbr)\b[^>]*>/g;
const SPOKEN = /\b(?:aria-label|title|placeholder|content|alt)="([^"]*)"/g;

/** What a reader reads or hears of a page, a piece a line. */
function* pieces({ html }: HtmlPage): Generator<string> {
  const shown = html.replace(RAW, '<hr>');
  for (const [, words = ''] of shown.matchAll(SPOKEN)) yield words;
  yield* shown.replace(INLINE, '').split(/<[^>]+>/);
}

describe('typography', () => {
  it('no page breaks a line before : ; ? ! » or after «', () => {
    const read = pages.filter(({ path }) => !/articles\/[^/]+\/source\//.test(path));
    expect(read.length).toBeGreaterThan(100);
    const loose = read.flatMap((page) =>
      [...pieces(page)].flatMap((piece) =>
        (piece.match(/.{0,20}(?: [:;?!»](?!\S)|« ).{0,20}/g) ?? []).map((at) => [page.path, at]),
      ),
    );
    expect(loose).toEqual([]);
  });
});
