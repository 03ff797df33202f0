import { STRINGS } from '../../src/site/strings/index.ts';
import type { ChronologyEntry } from '../../src/site/views/chronology-entries.ts';
import { Chronicle } from '../components/chronicle.tsx';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { Periods } from '../components/periods.tsx';

export const data = paged('chronology');

const T = STRINGS.timeline;

export function render({ view, site }: PageData<'chronology'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.intro}</p>
      </header>
      {view.drawing && <Chronicle drawing={view.drawing} />}
      <Periods periods={view.periods} title={T.periods} />
      {view.years.map(({ year, entries }) => (
        <section class="year" key={year} aria-labelledby={`a${year}`}>
          <h2 id={`a${year}`}>{year}</h2>
          <ol class="days">
            {entries.map((entry) => (
              <li
                class={entry.kind}
                id={entry.id ?? undefined}
                key={`${entry.from}${entry.article.href}${entry.date}${entry.kind}`}
              >
                <Entry entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Pager pager={view.pager} />
    </Layout>
  );
}

function Entry({ entry }: { readonly entry: ChronologyEntry }) {
  const { kind, date, article, words } = entry;
  return (
    <>
      <span class="when">{date}</span>
      {kind === 'publication' || !words ? (
        <p>
          <a class="to" href={article.href}>
            {article.text}
          </a>
        </p>
      ) : (
        <p>
          {words.before}
          <mark>{words.name}</mark>
          {words.after}{' '}
          <a class="soft" href={article.href}>
            {article.text}
          </a>
        </p>
      )}
    </>
  );
}
