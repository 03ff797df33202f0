import {
  detectAtomFeed,
  detectJsonFeed,
  detectRssFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRssFeed,
} from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { feeds as feedsOf } from '../../src/site/views/feeds.ts';
import type { SiteView } from '../../src/site/views/page.ts';
import { render as atom } from '../../templates/files/feed-atom.ts';
import { render as jsonFeed } from '../../templates/files/feed-json.ts';
import { render as rss } from '../../templates/files/feed-rss.ts';
import { authority, five, settings, undated } from './fixtures/five.ts';

const site = { language: 'fr' } as SiteView;
const archive = gatherArchive(
  [...five, undated].map(({ record }) => record),
  authority,
);
const feeds = feedsOf(siteContext(archive, authority, settings)).map(({ view }) => view());

describe('feedsmith, which is not ours, reads', () => {
  it.each(feeds.map((view) => ({ of: view.title, view })))('$of', ({ view }) => {
    const texts = {
      atom: atom({ view, site }),
      rss: rss({ view, site }),
      json: jsonFeed({ view, site }),
    };
    expect(detectAtomFeed(texts.atom) && detectRssFeed(texts.rss)).toBe(true);
    expect(detectJsonFeed(texts.json)).toBe(true);
    const ids = view.entries.map(({ id }) => id);
    const hrefs = view.entries.map(({ href }) => href);
    const readAtom = parseAtomFeed(texts.atom);
    const readRss = parseRssFeed(texts.rss);
    const readJson = parseJsonFeed(texts.json);
    expect([readAtom.title?.value, readRss.title, readJson.title]).toEqual(
      Array(3).fill(view.title),
    );
    expect(readAtom.entries?.map(({ id }) => id) ?? []).toEqual(ids);
    expect(readRss.items?.map(({ guid }) => guid?.value) ?? []).toEqual(ids);
    expect(readJson.items?.map(({ id }) => id) ?? []).toEqual(ids);
    expect(readAtom.entries?.map(({ links }) => links?.[0]?.href) ?? []).toEqual(hrefs);
    expect(readRss.items?.map(({ link }) => link) ?? []).toEqual(hrefs);
    expect(readJson.items?.map(({ url }) => url) ?? []).toEqual(hrefs);
  });
});
