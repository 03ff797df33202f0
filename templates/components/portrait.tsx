import type { ComponentChildren } from 'preact';
import { STRINGS } from '../../src/site/strings/index.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { lowerFirst, upperFirst } from '../../src/text/first-letter.ts';
import { FeedList } from './feeds.tsx';

const T = STRINGS.entity;

/** An entity in facts: how often, under which names, who decided what. */
export function Portrait({ view }: { readonly view: EntityView }) {
  return (
    <section aria-labelledby="portrait">
      <h2 id="portrait">{T.portrait}</h2>
      <dl>
        <Fact term={T.kind}>{upperFirst(view.kindText)}</Fact>
        <Fact term={T.mentions}>{T.named(view.mentions, view.asideMentions)}</Fact>
        {view.forms.length > 0 && (
          <Fact term={T.forms}>
            <Forms view={view} />
          </Fact>
        )}
        <Fact term={T.identifiers}>
          <code>{view.id}</code>
          {view.wikidata && (
            <>
              {', '}
              <a rel="external" href={`https://www.wikidata.org/wiki/${view.wikidata}`}>
                {T.wikidata} {view.wikidata}
              </a>
            </>
          )}
        </Fact>
        {view.formerIds.length > 0 && <Fact term={T.formerIds}>{view.formerIds.join(', ')}</Fact>}
        <Decisions view={view} />
        <Fact term={STRINGS.data.data}>
          <a href={view.data}>{STRINGS.data.asJson}</a>
        </Fact>
        {view.feeds.length > 0 && (
          <Fact term={STRINGS.feedOf(view.heading)}>
            <FeedList feeds={view.feeds} />
          </Fact>
        )}
        {view.speechFeeds.length > 0 && (
          <Fact term={STRINGS.speechOf(view.heading)}>
            <FeedList feeds={view.speechFeeds} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** Each spelling, how often, in how many articles, and the way to the first. */
function Forms({ view }: { readonly view: EntityView }) {
  return (
    <ul class="forms">
      {view.forms.map(({ form, count: times, articles, first }) => (
        <li key={form}>
          {form}{' '}
          <span class="count">
            {T.times(times)}, {STRINGS.counted.articles(articles)}, {STRINGS.firstMet}{' '}
            <a href={first.href}>{lowerFirst(first.text)}</a>
          </span>
        </li>
      ))}
      {view.formsLeft > 0 && <li class="soft">{STRINGS.formsLeft(view.formsLeft)}</li>}
    </ul>
  );
}

function Decisions({ view }: { readonly view: EntityView }) {
  return (
    <>
      <Fact term={T.authorityDecision}>
        {view.because ?? <span class="doubtful">{T.noAuthority}</span>}
      </Fact>
      {view.never.length > 0 && <Fact term={T.never}>{view.never.join(', ')}</Fact>}
      {view.merges.length > 0 && (
        <Fact term={T.merges}>
          <ul>
            {view.merges.slice(0, 12).map(({ forms, why }) => (
              <li key={why}>
                {forms.join(', ')} <span class="soft">{why}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
