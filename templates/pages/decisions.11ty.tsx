import { STRINGS } from '../../src/site/strings/index.ts';
import type { DecisionsView } from '../../src/site/views/decisions.ts';
import { FeedList } from '../components/feeds.tsx';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';

export const data = paged('decisions');

const T = STRINGS.decisions;

export function render({ view, site }: PageData<'decisions'>) {
  const none = view.articles.length + view.entities.length + view.withdrawn.length === 0;
  return (
    <Layout site={site} page={view} kind="plain">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.intro}</p>
        <p class="follow">
          {T.feed} <FeedList feeds={view.feeds} />.{' '}
          <a href={view.changes.href}>{view.changes.text}</a>
        </p>
      </header>
      {none && <p class="soft">{T.none}</p>}
      <OnArticles view={view} />
      <OnEntities view={view} />
      <OnWithdrawn view={view} />
      <Pager pager={view.pager} />
    </Layout>
  );
}

function OnArticles({ view }: { readonly view: DecisionsView }) {
  if (view.articles.length === 0) return null;
  return (
    <section>
      <h2>{T.onArticles}</h2>
      {view.articles.map(({ article, decisions }) => (
        <section key={article.href}>
          <h3>
            <a href={article.href}>{article.text}</a>
          </h3>
          <dl class="decisions">
            {decisions.map(({ id, field, what, because }) => (
              <div id={id} key={id}>
                <dt>{STRINGS.labelled(field, what)}</dt>
                <dd>{because}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function OnEntities({ view }: { readonly view: DecisionsView }) {
  if (view.entities.length === 0) return null;
  return (
    <section>
      <h2>{T.onEntities}</h2>
      <dl class="decisions">
        {view.entities.map(({ id, name, href, variants, mergedFrom, never, because }) => (
          <div id={id} key={id}>
            <dt>{href ? <a href={href}>{name}</a> : name}</dt>
            <dd>
              {because}
              {variants.length > 0 && (
                <span class="soft"> {STRINGS.labelled(T.forms, variants.join(', '))}.</span>
              )}
              {mergedFrom.length > 0 && (
                <span class="soft">
                  {' '}
                  {STRINGS.labelled(T.mergedFrom, '')}
                  <Ids ids={mergedFrom} />.
                </span>
              )}
              {never.length > 0 && (
                <span class="soft">
                  {' '}
                  {STRINGS.labelled(STRINGS.entity.never, never.join(', '))}.
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Ids that are nobody's name any more: shown as what they are. */
const Ids = ({ ids }: { readonly ids: readonly string[] }) => (
  <>
    {ids.map((id, index) => (
      <>
        {index > 0 && ', '}
        <code>{id}</code>
      </>
    ))}
  </>
);

function OnWithdrawn({ view }: { readonly view: DecisionsView }) {
  if (view.withdrawn.length === 0) return null;
  return (
    <section>
      <h2>{T.onWithdrawn}</h2>
      <dl class="decisions">
        {view.withdrawn.map(({ id, text, because }) => (
          <div id={id} key={id}>
            <dt>
              <a href={text.href}>{text.text}</a>
            </dt>
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
