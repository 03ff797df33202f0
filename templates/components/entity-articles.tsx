import { STRINGS } from '../../src/site/strings.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { Concordance } from './concordance.tsx';

const T = STRINGS.entity;

/** The articles that name an entity, each with the sentences that do. */
export function EntityArticles({ view }: { readonly view: EntityView }) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{T.articles}</h2>
      <ol class="appearances">
        {view.articles.map(({ href, text, date, asideOnly, lines, linesLeft }) => (
          <li key={href}>
            <p class="kicker">{date}</p>
            <h3>
              <a href={href}>{text}</a>
            </h3>
            {asideOnly && <p class="doubtful">{T.inAside}</p>}
            <Concordance lines={lines} />
            {linesLeft > 0 && (
              <p class="soft">
                <a href={href}>{T.more(linesLeft)}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {view.articlesLeft > 0 && <p class="soft">{T.articlesLeft(view.articlesLeft)}</p>}
    </section>
  );
}
