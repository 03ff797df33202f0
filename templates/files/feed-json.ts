import type { FeedEntry } from '../../src/site/views/feed-entry.ts';
import type { FeedData } from '../../src/site/views/feeds.ts';
import { printable } from '../components/xml.ts';

/** JSON Feed 1.1. An undated article has no date: the format does not ask for one. */
export function render({ view, site }: FeedData): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: printable(view.title),
    home_page_url: view.home,
    feed_url: view.forms.json.self,
    description: printable(view.subtitle),
    language: site.language,
    items: view.entries.map(item),
  };
  return `${JSON.stringify(feed)}\n`;
}

const item = ({ id, title, href, published, authors, summary }: FeedEntry): object => ({
  id,
  url: href,
  title: printable(title),
  content_text: printable(summary),
  ...(published !== null && { date_published: published }),
  authors: authors.map((name) => ({ name: printable(name) })),
});
