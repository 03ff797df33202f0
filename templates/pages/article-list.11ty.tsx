import { number } from '../../src/site/strings/index.ts';
import type { ArticleListView } from '../../src/site/views/article-list.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { Teaser } from '../components/teaser.tsx';
import { UndatedNote } from '../components/undated-note.tsx';

export const data = paged('articleLists');

export function render({ view, site }: PageData<'articleLists'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>{view.heading}</h1>
        <p class="intro">{view.intro}</p>
      </header>
      <Periods view={view} />
      <UndatedNote link={view.undated} />
      {view.items.length === 0 && <p class="soft">{view.empty}</p>}
      <div class="teasers">
        {view.items.map((item) => (
          <Teaser item={item} level={2} key={item.href}>
            <span class="Z3988" title={item.coins} />
          </Teaser>
        ))}
      </div>
      <Pager pager={view.pager} />
    </Layout>
  );
}

function Periods({ view }: { readonly view: ArticleListView }) {
  if (view.periods.length === 0) return null;
  return (
    <nav class="periods" aria-label={view.periodsTitle}>
      <ul>
        {view.periods.map(({ href, text, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>{' '}
            <span class="count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
