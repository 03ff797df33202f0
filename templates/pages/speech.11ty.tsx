import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { QuoteList } from '../components/quote-list.tsx';

export const data = paged('speech');

export function render({ view, site }: PageData<'speech'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <p class="kicker">{STRINGS.entity.quotes}</p>
        <h1>
          <a href={view.speaker.href}>{view.speaker.text}</a>
        </h1>
        <p class="intro">{view.total}.</p>
      </header>
      <QuoteList quotes={view.quotes} speaker={false} />
      <Pager pager={view.pager} />
    </Layout>
  );
}
