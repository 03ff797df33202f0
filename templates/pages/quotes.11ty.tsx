import { number, STRINGS } from '../../src/site/strings/index.ts';
import type { QuoteGroup } from '../../src/site/views/quotes.ts';
import { Layout } from '../components/layout.tsx';
import { Orders } from '../components/orders.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { QuoteList } from '../components/quote-list.tsx';

export const data = paged('quotes');

export function render({ view, site }: PageData<'quotes'>) {
  const [speakers, dates, articles] = view.orders.map(({ current }) => current);
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>{view.heading}</h1>
        <p class="intro">{view.intro}</p>
      </header>
      <Orders orders={view.orders} label={STRINGS.quotes.order} />
      {view.groups.length === 0 && <p class="soft">{STRINGS.quotes.none}</p>}
      {view.groups.map((group) => (
        <Group
          group={group}
          speaker={!speakers}
          article={!articles}
          date={!dates}
          key={`${group.title}${group.href}`}
        />
      ))}
      <Pager pager={view.pager} />
    </Layout>
  );
}

interface GroupProps {
  readonly group: QuoteGroup;
  /** What each quote says beside its words. */
  readonly speaker: boolean;
  readonly article: boolean;
  readonly date: boolean;
}

function Group({ group, speaker, article, date }: GroupProps) {
  const { title, href, count, quotes } = group;
  return (
    <section class="group">
      <h2>
        {href ? <a href={href}>{title}</a> : title} <span class="count">{number(count)}</span>
      </h2>
      <QuoteList quotes={quotes} speaker={speaker} title={article} date={date} />
    </section>
  );
}
