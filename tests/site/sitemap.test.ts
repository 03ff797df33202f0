import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { sitemapFiles } from '../../src/site/views/sitemap.ts';
import { render } from '../../templates/files/sitemap.ts';
import { authority, five, settings } from './fixtures/five.ts';
import { all, readXml, textOf } from './read-xml.ts';

const archive = gatherArchive(
  five.map(({ record }) => record),
  authority,
);
const context = siteContext(archive, authority, settings);

describe('the sitemap', () => {
  it('is one file when all addresses fit, articles first', () => {
    const [file, ...more] = sitemapFiles(context);
    if (!file) throw new Error('no sitemap');
    expect(more).toEqual([]);
    const locations = all(readXml(render(file)), 'url').map((url) => textOf(url, 'loc'));
    expect(locations).toEqual(file.addresses);
    expect(locations.slice(0, 5).every((one) => one.includes('/articles/'))).toBe(true);
    expect(new Set(locations).size).toBe(locations.length);
  });

  it('is an index and its parts when they do not', () => {
    const whole = sitemapFiles(context)[0]?.addresses ?? [];
    const [index, ...parts] = sitemapFiles(context, 7);
    if (!index) throw new Error('no sitemap');
    expect(parts.flatMap(({ addresses }) => addresses)).toEqual(whole);
    expect(parts.every(({ addresses }) => addresses.length <= 7)).toBe(true);
    const named = all(readXml(render(index)), 'sitemap').map((one) => textOf(one, 'loc'));
    expect(named).toEqual(parts.map(({ path }) => `${settings.address}${path}`));
    expect(named[0]).toBe('https://example.org/archive/plan-du-site-1.xml');
  });
});
