import type { FeedLink } from '../../src/site/views/page.ts';

interface FeedProps {
  readonly feeds: readonly FeedLink[];
}

/** For feed readers, in the head of a page. */
export function FeedHead({ feeds, title }: FeedProps & { readonly title: string }) {
  return (
    <>
      {feeds.map(({ href, type }) => (
        <link rel="alternate" type={type} href={href} title={title} key={href} />
      ))}
    </>
  );
}

/** For people: « Atom, RSS, JSON Feed ». */
export function FeedList({ feeds }: FeedProps) {
  return (
    <>
      {feeds.map(({ href, text }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a href={href}>{text}</a>
        </span>
      ))}
    </>
  );
}
