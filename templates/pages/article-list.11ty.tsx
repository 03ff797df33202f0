import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { Periods } from '../components/periods.tsx';
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
      <Periods periods={view.periods} title={view.periodsTitle} />
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
