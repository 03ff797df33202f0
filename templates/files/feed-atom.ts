import type { FeedEntry } from '../../src/site/views/feed-entry.ts';
import { type FeedData, NO_DATE } from '../../src/site/views/feeds.ts';
import { xml } from '../components/xml.ts';

/** Atom (RFC 4287). */
export function render({ view, site }: FeedData): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<title>${xml(view.title)}</title>
<subtitle>${xml(view.subtitle)}</subtitle>
<id>${xml(view.forms.atom.self)}</id>
<updated>${view.updated}</updated>
<link rel="self" type="application/atom+xml" href="${xml(view.forms.atom.self)}"/>
<link rel="alternate" type="text/html" href="${xml(view.home)}"/>
${view.entries.map(entry).join('\n')}
</feed>
`;
}

const entry = ({ id, title, href, published, authors, summary }: FeedEntry): string => `<entry>
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(href)}"/>
<updated>${published ?? NO_DATE}</updated>
${authors.map((name) => `<author><name>${xml(name)}</name></author>`).join('\n')}
<summary>${xml(summary)}</summary>
</entry>`;
