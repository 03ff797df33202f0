import { STRINGS } from '../../src/site/strings/index.ts';
import type { AlsoIn as View } from '../../src/site/views/also-in.ts';

const T = STRINGS.article;

/** The same text elsewhere: reprints that are articles too, and captures of the very same bytes. */
export function AlsoIn({ view }: { readonly view: View }) {
  if (view.articles.length === 0 && view.copies.length === 0) return null;
  return (
    <section aria-labelledby="aussi">
      <h2 id="aussi">{T.alsoIn}</h2>
      <ul>
        {view.articles.map(({ href, text, where }) => (
          <li key={href}>
            <a href={href}>{text}</a> <span class="soft">{where}</span>
          </li>
        ))}
        {view.copies.map(({ file, url }) => (
          <li key={file}>
            {url === null ? <code>{file}</code> : <Outside href={url} />}{' '}
            <span class="soft">{T.sameBytes}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An address that a source states; it may lead anywhere. */
export function Outside({ href }: { readonly href: string }) {
  return (
    <a class="hash" href={href} rel="nofollow noopener noreferrer external">
      {href}
    </a>
  );
}
