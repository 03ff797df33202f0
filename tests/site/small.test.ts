import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/site/excerpt.ts';
import { htmlDocument } from '../../src/site/html.ts';
import { layout } from '../../src/site/layout.ts';
import { pagesFromOldest, pagesOf } from '../../src/site/pages-of.ts';
import { STRINGS } from '../../src/site/strings/index.ts';
import { pairPath, siteUrls } from '../../src/site/urls.ts';

describe('siteUrls', () => {
  it('puts the sub-path before every address', () => {
    const urls = siteUrls('https://example.org/archive/');
    expect(urls.href('articles/')).toBe('/archive/articles/');
    expect(urls.absolute('articles/')).toBe('https://example.org/archive/articles/');
    expect(siteUrls('https://example.org/').href('')).toBe('/');
  });

  it('gives a pair one address whichever comes first', () => {
    expect(pairPath('b', 'a')).toBe(pairPath('a', 'b'));
  });
});

describe('pagesOf', () => {
  const urls = siteUrls('https://example.org/');

  it('leaves a short list without pages, and an empty one with one empty page', () => {
    expect(pagesOf(urls, 'l/', [1, 2])).toEqual([{ path: 'l/', items: [1, 2], pager: null }]);
    expect(pagesOf(urls, 'l/', [])).toEqual([{ path: 'l/', items: [], pager: null }]);
  });

  it('keeps every item once, in order, and links neighbours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (items, per) => {
          const pages = pagesOf(urls, 'l/', items, per);
          expect(pages.flatMap((page) => page.items)).toEqual(items);
          for (const [at, { pager }] of pages.entries())
            if (pager) expect(pager.next).toBe(pages[at + 1] ? `/${pages[at + 1]?.path}` : null);
        },
      ),
    );
  });

  it('shows first, last and near pages', () => {
    const items = Array.from({ length: 100 }, (_, n) => n);
    const numbers = pagesOf(urls, 'l/', items, 5)[9]?.pager?.numbers.map(
      (page) => page?.number ?? '…',
    );
    expect(numbers).toEqual([1, '…', 8, 9, 10, 11, 12, '…', 20]);
  });
});

describe('excerpt', () => {
  it('cuts at a word and says so', () => {
    expect(excerpt('un deux trois quatre', 12)).toBe('un deux…');
    expect(excerpt('un  deux', 20)).toBe('un deux');
    expect(excerpt('un\u00a0: deux\u00a0 trois\u202f!', 30)).toBe('un\u00a0: deux trois\u202f!');
  });

  it('is never longer than asked, nor half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 60 }),
        (text, longest) => {
          const cut = excerpt(text, longest);
          expect(cut.length).toBeLessThanOrEqual(longest);
          expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        },
      ),
    );
  });
});

describe('htmlDocument', () => {
  it('writes void elements as HTML does and leaves words alone', () => {
    const rendered = '<p title="a/>b">x /> y<br/><input value="<c/>" /></p>';
    expect(htmlDocument(rendered)).toBe(
      '<!DOCTYPE html>\n<p title="a/>b">x /> y<br><input value="<c/>"></p>\n',
    );
  });
});

describe('count', () => {
  it('follows French plurals and thousands', () => {
    expect([
      STRINGS.counted.articles(0),
      STRINGS.counted.articles(1),
      STRINGS.counted.articles(2),
    ]).toEqual(['0 article', '1 article', '2 articles']);
    expect(STRINGS.counted.forms(1234567)).toBe('1\u202f234\u202f567 graphies');
  });
});

describe('layout', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, radius: 6 }));
  // Two triangles and a bridge
  const edges = ['ab', 'bc', 'ac', 'cd', 'de', 'ef', 'df'].map(([a = '', b = '']) => ({
    a,
    b,
    weight: 1,
  }));
  const frame = { width: 1000, height: 640 };

  it('draws the same graph the same way, inside the frame', () => {
    const points = layout(ids, edges, frame);
    expect(layout(ids, edges, frame)).toEqual(points);
    for (const { x, y } of points.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1000);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(640);
    }
  });

  it('puts what is linked nearer than what is not', () => {
    const points = layout(ids, edges, frame);
    const far = (i: string, j: string) => {
      const p = points.get(i) ?? { x: 0, y: 0 };
      const q = points.get(j) ?? { x: 0, y: 0 };
      return Math.hypot(p.x - q.x, p.y - q.y);
    };
    for (const [one, other] of ['ab', 'de', 'ef', 'bc'].map((pair) => [...pair]))
      expect(far(one ?? '', other ?? '')).toBeLessThan(far('a', 'f'));
  });

  it('draws nothing of nothing', () => {
    expect(layout([], [], frame).size).toBe(0);
  });
});

describe('pagesFromOldest', () => {
  const urls = siteUrls('https://example.org/a/');
  const list = (length: number) => Array.from({ length }, (_, at) => length - at);

  it('holds every item once, newest first, on pages that none of them is alone on', () => {
    for (let length = 0; length < 60; length += 1) {
      const pages = pagesFromOldest(urls, 'l/', list(length), 10);
      expect(pages.flatMap(({ items }) => items)).toEqual(list(length));
      for (const { items } of pages.slice(1)) expect(items.length).toBe(10);
      expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
      expect(pages[0]?.path).toBe('l/');
    }
  });

  it('leaves older pages as they are where one more item comes', () => {
    for (let length = 20; length < 60; length += 1) {
      const before = pagesFromOldest(urls, 'l/', list(length), 10);
      const after = pagesFromOldest(urls, 'l/', [length + 1, ...list(length)], 10);
      const same = after.filter(({ path, items }) =>
        before.some((page) => page.path === path && String(page.items) === String(items)),
      );
      expect(after.length - same.length).toBeLessThanOrEqual(2);
    }
  });

  it('leads from each page to its neighbours', () => {
    const pages = pagesFromOldest(urls, 'l/', list(45), 10);
    expect(pages.map(({ path }) => path)).toEqual(['l/', 'l/page/3/', 'l/page/2/', 'l/page/1/']);
    expect(pages.map(({ pager }) => pager?.next)).toEqual([
      '/a/l/page/3/',
      '/a/l/page/2/',
      '/a/l/page/1/',
      null,
    ]);
    expect(pages[1]?.pager?.previous).toBe('/a/l/');
    expect(pages[0]?.pager?.numbers.map((page) => page?.number ?? '…')).toEqual([4, 3, 2, 1]);
  });
});
