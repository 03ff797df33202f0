import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { feeds as feedsOf } from '../../src/site/views/feeds.ts';
import type { SiteView } from '../../src/site/views/page.ts';
import { render as atom } from '../../templates/files/feed-atom.ts';
import { render as jsonFeed } from '../../templates/files/feed-json.ts';
import { render as rss } from '../../templates/files/feed-rss.ts';
import { authority, five, HOSTILE, settings, undated } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';
import { all, readXml, textOf } from './read-xml.ts';

const dirty = sketch({
  file: 'sale.txt',
  title: 'Un \u0001 titre \u0085 sale ]]> & fin',
  supplied: true,
  date: '2016-02-29',
  publisher: 'A & <B>',
  parts: ['Un corps \u000b aussi.'],
});
const archive = gatherArchive(
  [...five, undated, dirty].map(({ record }) => record),
  authority,
);
const feeds = feedsOf(siteContext(archive, authority, settings)).map(({ view }) => view());
// The templates of feeds read the language only
const site = { language: 'fr' } as SiteView;

const at = (path: string) => {
  const view = feeds.find(({ forms }) => forms.atom.path === path);
  if (!view) throw new Error(`no feed ${path}`);
  return { view, site };
};
const items = (path: string) => all(channelOf(path), 'item');
const channelOf = (path: string) => {
  const [channel] = all(readXml(rss(at(path))), 'channel');
  if (!channel) throw new Error('no channel');
  return channel;
};

describe('every feed', () => {
  it('says the same in its three forms, hostile words and control characters included', () => {
    for (const view of feeds) {
      const entries = all(readXml(atom({ view, site })), 'entry');
      const [channel] = all(readXml(rss({ view, site })), 'channel');
      const json = JSON.parse(jsonFeed({ view, site }));
      if (!channel) throw new Error('no channel');
      const ids = view.entries.map(({ id }) => id);
      expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(ids);
      expect(all(channel, 'item').map((item) => textOf(item, 'guid'))).toEqual(ids);
      expect(json.items.map(({ id }: { id: string }) => id)).toEqual(ids);
      const titles = entries.map((entry) => textOf(entry, 'title'));
      expect(all(channel, 'item').map((item) => textOf(item, 'title'))).toEqual(titles);
      expect(json.items.map(({ title }: { title: string }) => title)).toEqual(titles);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is written where nothing else is', () => {
    const paths = feeds.flatMap(({ forms }) => Object.values(forms).map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('RSS', () => {
  it('has what RSS 2.0 asks for, and leads to itself', () => {
    const channel = channelOf('flux.xml');
    expect(textOf(channel, 'title')).toBe(settings.title);
    expect(textOf(channel, 'link')).toBe(settings.address);
    expect(textOf(channel, 'description')).toBe(settings.description);
    expect(all(channel, 'atom:link')[0]?.attributes.href).toBe(
      'https://example.org/archive/flux-rss.xml',
    );
  });

  it('dates an item as RFC 822 does, and an undated one not at all', () => {
    const dateOf = (start: string) => {
      const item = items('flux.xml').find((one) => textOf(one, 'title').includes(start));
      return item && all(item, 'pubDate').map(({ text }) => text);
    };
    expect(dateOf('sale')).toEqual(['Mon, 29 Feb 2016 00:00:00 GMT']);
    expect(dateOf(HOSTILE.slice(0, 20))).toEqual([]);
  });
});

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly content_text: string;
    readonly date_published?: string;
    readonly authors: readonly { readonly name: string }[];
  }[];
}

describe('JSON Feed', () => {
  const read = (path: string): JsonFeed => JSON.parse(jsonFeed(at(path)));

  it('has the fields that version 1.1 asks for', () => {
    const feed = read('flux.xml');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: settings.title,
      home_page_url: settings.address,
      feed_url: 'https://example.org/archive/flux.json',
      language: 'fr',
    });
    for (const { id, url, content_text, date_published, authors } of feed.items) {
      expect(id).toMatch(/^urn:sha256:[0-9a-f]{64}$/);
      expect(url).toMatch(/^https:\/\/example\.org\/archive\/articles\//);
      expect(content_text).not.toBe('');
      expect(authors[0]?.name).not.toBe('');
      if (date_published !== undefined)
        expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(feed.items.filter((item) => item.date_published === undefined)).toHaveLength(1);
  });

  it('holds no control character', () => {
    expect(jsonFeed(at('flux.xml'))).not.toMatch(/[\u0080-\u009f]|\\u00[0189]/);
  });
});

describe('feeds of parts of the archive', () => {
  it('follow what a speaker says, with a link to each quote', () => {
    const [quote, ...more] = items('personnes/sergei-kisliak/paroles/flux.xml');
    expect(more).toEqual([]);
    expect(quote && textOf(quote, 'title')).toBe('«\u00a0Rien n’a été dissimulé\u00a0»');
    expect(quote && textOf(quote, 'link')).toMatch(/\/articles\/les-points[^/]*\/#c1$/);
  });

  it('follow a pair, each article once, newest first', () => {
    const titles = items('liens/michael-flynn+moscou/flux.xml').map((item) =>
      textOf(item, 'title'),
    );
    expect(titles[0]).toBe('[Un appel manqué]');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have the typography of French, the words of their articles included', () => {
    const { record } = sketch({
      file: 'droite.txt',
      title: "L'appel: la suite",
      date: '2017-01-02',
      authors: ["Anne d'Ys"],
      parts: ["# L'appel: la suite", "Qu'a-t-il dit? «Rien»."],
    });
    const context = siteContext(gatherArchive([record], []), [], settings);
    const [whole] = feedsOf(context).map(({ view }) => view());
    expect(whole?.entries[0]).toMatchObject({
      title: 'L’appel\u00a0: la suite',
      authors: ['Anne d’Ys'],
      summary: '2 janvier 2017. Qu’a-t-il dit\u202f? «\u00a0Rien\u00a0».',
    });
  });
});
