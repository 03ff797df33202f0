import { STRINGS } from '../../src/site/strings/index.ts';
import { Concordance } from '../components/concordance.tsx';
import { Layout } from '../components/layout.tsx';
import { Orders } from '../components/orders.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';

export const data = paged('concordances');

const T = STRINGS.concordance;

export function render({ view, site }: PageData<'concordances'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <p class="kicker">
          {T.heading}, {view.kindText}
        </p>
        <h1>
          <a href={view.entity.href}>{view.entity.text}</a>
        </h1>
        <p class="intro">
          {STRINGS.counted.sentences(view.total)}. {T.intro}
        </p>
      </header>
      <Orders orders={view.orders} label={T.order} />
      <Concordance lines={view.lines} first={view.first} />
      <Pager pager={view.pager} />
    </Layout>
  );
}
