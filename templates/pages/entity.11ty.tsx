import { STRINGS } from '../../src/site/strings/index.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { Circle } from '../components/circle.tsx';
import { Companions } from '../components/companions.tsx';
import { ConcordanceSection } from '../components/concordance.tsx';
import { EntityArticles } from '../components/entity-articles.tsx';
import { FeedHead } from '../components/feeds.tsx';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { Portrait } from '../components/portrait.tsx';
import { QuoteList } from '../components/quote-list.tsx';
import { Timeline } from '../components/timeline.tsx';

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
        <h1 class={view.heading.length > 110 ? 'long' : 'normal'}>{view.heading}</h1>
        {view.about && <p class="intro">{view.about}</p>}
      </header>
      <Presence view={view} />
      <div class="columns">
        <div>
          {view.mentions === 0 && <p class="doubtful">{T.asideOnly}</p>}
          <section aria-labelledby="articles">
            <h2 id="articles">{T.articles}</h2>
            <EntityArticles articles={view.articles} />
            <Pager pager={view.pager} />
          </section>
          <ConcordanceSection
            lines={view.lines}
            sentences={view.sentences}
            all={view.concordance}
          />
          <Speech view={view} />
          {isShort(view) && <Around view={view} />}
        </div>
        <div class="margin">
          <Portrait view={view} />
          {!isShort(view) && <Around view={view} />}
        </div>
      </div>
    </Layout>
  );
}

/** Rows of a first column that a drawing with its list may join: in the margin they would hang below an empty page. */
const SHORT = 30;

const isShort = ({ articles, lines, quotes }: EntityView): boolean =>
  articles.length * 1.5 + lines.length + quotes.length * 2.5 < SHORT;

function Around({ view }: { readonly view: EntityView }) {
  return (
    <Companions view={view}>
      <Circle circle={view.circle} name={view.heading} />
    </Companions>
  );
}

function Presence({ view: { presence, heading } }: { readonly view: EntityView }) {
  if (!presence) return null;
  const { dated, from, to } = presence;
  return (
    <section class="presence" aria-labelledby="presence">
      <h2 class="hidden" id="presence">
        {STRINGS.presence.title}
      </h2>
      <Timeline timeline={presence} caption={STRINGS.presence.drawing(heading, dated, from, to)} />
    </section>
  );
}

function Speech({ view }: { readonly view: EntityView }) {
  if (view.quotes.length === 0) return null;
  return (
    <section aria-labelledby="paroles">
      <h2 id="paroles">{T.quotes}</h2>
      <QuoteList quotes={view.quotes} speaker={false} />
      {view.speech && (
        <p class="more">
          <a href={view.speech}>{STRINGS.allQuotes(view.said)}</a>
        </p>
      )}
    </section>
  );
}
