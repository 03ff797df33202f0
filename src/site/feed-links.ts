import { FEED_FORMS, type FeedForm, type Urls } from './urls.ts';
import type { FeedLink } from './views/page.ts';

const FORMS: Readonly<Record<FeedForm, { readonly text: string; readonly type: string }>> = {
  atom: { text: 'Atom', type: 'application/atom+xml' },
  rss: { text: 'RSS', type: 'application/rss+xml' },
  json: { text: 'JSON Feed', type: 'application/feed+json' },
};

/** Where each form of a feed is written, by the path of its folder. */
export const feedPaths = (folder: string): Readonly<Record<FeedForm, string>> => ({
  atom: folder + FEED_FORMS.atom,
  rss: folder + FEED_FORMS.rss,
  json: folder + FEED_FORMS.json,
});

/** A feed as links, a form each. */
export function feedLinks(urls: Urls, folder: string): FeedLink[] {
  const { atom, rss, json } = feedPaths(folder);
  return [
    { href: urls.href(atom), ...FORMS.atom },
    { href: urls.href(rss), ...FORMS.rss },
    { href: urls.href(json), ...FORMS.json },
  ];
}
