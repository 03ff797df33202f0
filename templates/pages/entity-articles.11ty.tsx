import { EntityArticles } from '../components/entity-articles.tsx';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';

export const data = paged('entityArticles');

export function render({ view, site }: PageData<'entityArticles'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>
          <a href={view.entity.href}>{view.entity.text}</a>
        </h1>
        <p class="intro">{view.intro}</p>
      </header>
      <EntityArticles articles={view.articles} />
      <Pager pager={view.pager} />
    </Layout>
  );
}
