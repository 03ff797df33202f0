import type { FeedEntry } from '../../src/site/views/feed-entry.ts';
import type { FeedData } from '../../src/site/views/feeds.ts';
import { xml } from '../components/xml.ts';

/** RSS 2.0; names of authors in Dublin Core, for RSS' own element wants a mail address. */
export function render({ view, site }: FeedData): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(view.title)}</title>
<link>${xml(view.home)}</link>
<description>${xml(view.subtitle)}</description>
<language>${xml(site.language)}</language>
<atom:link rel="self" type="application/rss+xml" href="${xml(view.forms.rss.self)}"/>
${view.entries.map(item).join('\n')}
</channel>
</rss>
`;
}

const item = ({ id, title, href, published, authors, summary }: FeedEntry): string => `<item>
<title>${xml(title)}</title>
<link>${xml(href)}</link>
<guid isPermaLink="false">${xml(id)}</guid>
${published === null ? '' : `<pubDate>${rfc822(published)}</pubDate>\n`}${authors
  .map((name) => `<dc:creator>${xml(name)}</dc:creator>\n`)
  .join('')}<description>${xml(summary)}</description>
</item>`;

/** `Tue, 14 Feb 2017 00:00:00 GMT`: ECMAScript fixes this form, in English. */
const rfc822 = (time: string): string => new Date(time).toUTCString();
