import { STRINGS } from '../../src/site/strings/index.ts';
import type { ArticleView, Neighbour } from '../../src/site/views/article.ts';
import { Apparatus } from '../components/apparatus.tsx';
import { DateLine } from '../components/date-line.tsx';
import { Layout } from '../components/layout.tsx';
import { Notes } from '../components/notes.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Passage } from '../components/passage.tsx';
import { Title } from '../components/title.tsx';

export const data = paged('articles');

const T = STRINGS.article;

export function render({ view, site }: PageData<'articles'>) {
  const data = <link rel="alternate" type="application/json" href={view.data} />;
  return (
    <Layout
      site={site}
      page={view}
      kind="article"
      meta={view.meta}
      jsonLd={view.jsonLd}
      extra={data}
    >
      <article>
        <header class="opening">
          {view.kicker && <p class="kicker">{view.kicker}</p>}
          <h1 class={view.size} lang={view.otherLanguage ?? undefined}>
            <Title title={view.heading} />
          </h1>
          {view.wholeTitle && (
            <details class="whole-title">
              <summary>{T.wholeTitle}</summary>
              <p lang={view.otherLanguage ?? undefined}>{view.wholeTitle}</p>
            </details>
          )}
          {view.basisOfTitle && (
            <p class="doubtful supplied">
              {view.basisOfTitle === 'corrected' ? T.supplied : T.suppliedInferred}
            </p>
          )}
          <DateLine view={view} />
        </header>
        <Switches />
        <Text view={view} />
        <Apparatus view={view} />
      </article>
      <nav class="neighbours" aria-label={T.sequence}>
        <Step link={view.previous} rel="prev" title={T.previous} />
        <Step link={view.next} rel="next" title={T.next} />
      </nav>
    </Layout>
  );
}

/** Two boxes that the style sheet reads: no script is needed. */
function Switches() {
  return (
    <fieldset class="switches">
      <legend class="hidden">{T.display}</legend>
      <label>
        <input type="checkbox" id="sans-notes" /> {T.hideNotes}
      </label>
      <label>
        <input type="checkbox" id="sans-liens" /> {T.hideLinks}
      </label>
    </fieldset>
  );
}

function Text({ view }: { readonly view: ArticleView }) {
  if (view.spreads.length === 0) return <p class="soft">{T.empty}</p>;
  return (
    <div
      class="text"
      lang={view.otherLanguage ?? undefined}
      data-copy={STRINGS.passage.copy}
      data-copied={STRINGS.passage.copied}
    >
      {view.spreads.map((spread, index) => (
        <div class="spread" key={index}>
          {spread.rows.map((row, at) => (
            <>
              <Passage
                passage={row.passage}
                span={row.span}
                reference={view.cite.reference}
                key={`p${at}`}
              />
              {row.clusters.map((cluster) => (
                <Notes cluster={cluster} key={`n${cluster.row}`} />
              ))}
            </>
          ))}
        </div>
      ))}
    </div>
  );
}

interface StepProps {
  readonly link: Neighbour | null;
  readonly rel: 'prev' | 'next';
  readonly title: string;
}

function Step({ link, rel, title }: StepProps) {
  if (!link) return <span />;
  return (
    <a rel={rel} href={link.href}>
      <span class="kicker">{title}</span>
      <span class="to">{link.text}</span>
      <span class="soft">{link.date}</span>
    </a>
  );
}
