import { STRINGS } from '../../src/site/strings/index.ts';
import type { EntityArticle } from '../../src/site/views/entity-articles.ts';

const T = STRINGS.entity;

/** The articles that name an entity, and how often each does. */
export function EntityArticles({ articles }: { readonly articles: readonly EntityArticle[] }) {
  return (
    <ol class="appearances">
      {articles.map(({ href, text, date, mentions }) => (
        <li key={href}>
          <span class="when">{date}</span>
          <a class="to" href={href}>
            {text}
          </a>
          {mentions > 0 ? (
            <span class="count">{STRINGS.counted.mentions(mentions)}</span>
          ) : (
            <span class="doubtful">{T.inAside}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
