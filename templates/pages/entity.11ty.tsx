import { STRINGS } from '../../src/site/strings.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { Companions } from '../components/companions.tsx';
import { EntityArticles } from '../components/entity-articles.tsx';
import { FeedHead } from '../components/feeds.tsx';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Portrait } from '../components/portrait.tsx';
import { QuoteList } from '../components/quote-list.tsx';

export const data = paged('entities');

const T = STRINGS.entity;

function OtherForms({ view }: { readonly view: EntityView }) {
  return (
    <>
      <link rel="alternate" type="application/json" href={view.data} />
      <FeedHead feeds={view.feeds} title={STRINGS.feedOf(view.heading)} />
      <FeedHead feeds={view.speechFeeds} title={STRINGS.speechOf(view.heading)} />
    </>
  );
}

export function render({ view, site }: PageData<'entities'>) {
  return (
    <Layout site={site} page={view} kind="entity" extra={<OtherForms view={view} />}>
      <header class="opening">
        <p class="kicker">{view.kindText}</p>
        <h1 class={view.heading.length > 110 ? 'long' : 'normal'}>{view.heading}</h1>
        {view.about && <p class="intro">{view.about}</p>}
      </header>
      <div class="columns">
        <div>
          {view.mentions === 0 && <p class="doubtful">{T.asideOnly}</p>}
          <EntityArticles view={view} />
          {view.quotes.length > 0 && (
            <section aria-labelledby="paroles">
              <h2 id="paroles">{T.quotes}</h2>
              <QuoteList quotes={view.quotes} speaker={false} />
            </section>
          )}
        </div>
        <div class="margin">
          <Portrait view={view} />
          <Companions view={view} />
        </div>
      </div>
    </Layout>
  );
}
