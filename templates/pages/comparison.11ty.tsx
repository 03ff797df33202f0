import { STRINGS } from '../../src/site/strings/index.ts';
import type {
  ApartRow,
  ComparisonRow,
  ComparisonView,
  KeptRow,
} from '../../src/site/views/comparison.ts';
import { Layout } from '../components/layout.tsx';
import { Marked } from '../components/marked.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { Signs } from '../components/signs.tsx';
import { Title } from '../components/title.tsx';

export const data = paged('comparisons');

const T = STRINGS.comparison;

/** The article itself is what search engines should find. */
const NO_INDEX = <meta name="robots" content="noindex" />;

export function render({ view, site }: PageData<'comparisons'>) {
  return (
    <Layout site={site} page={view} kind="comparison" extra={NO_INDEX}>
      <header class="opening">
        <p class="kicker">{T.kicker}</p>
        <h1 class="long">
          <Title title={view.heading} />
        </h1>
        <p class="intro">{T.intro}</p>
        <p class="ways">
          <a href={view.article}>{T.back}</a>
          <a href={view.raw}>{T.raw}</a>
        </p>
      </header>
      <Summary view={view} />
      <div class="sides-head" aria-hidden="true">
        <span>{T.was}</span>
        <span>{T.is}</span>
      </div>
      <ol class="sides" lang={view.otherLanguage ?? undefined}>
        {view.rows.map((row, at) => (
          <li class={row.kind} key={at}>
            <Row row={row} />
          </li>
        ))}
      </ol>
      <Pager pager={view.pager} />
    </Layout>
  );
}

function Summary({ view }: { readonly view: ComparisonView }) {
  const apart = view.apart.reduce((sum, { count }) => sum + count, 0);
  return (
    <p class="summary">
      <strong>{T.kept(view.kept)}</strong>
      {', '}
      <strong>{T.apart(apart)}</strong>
      {apart > 0 &&
        `${STRINGS.colon} ${view.apart.map(({ reason, count }) => `${reason} (${count})`).join(', ')}`}
      .
    </p>
  );
}

function Row({ row }: { readonly row: ComparisonRow }) {
  return (
    <>
      <div class="was">
        <p>
          <span class="hidden">
            {T.was}
            {STRINGS.colon}{' '}
          </span>
          {row.was.map(({ language, signs }, at) =>
            language === null ? (
              <Signs signs={signs} key={at} />
            ) : (
              <span lang={language} key={at}>
                <Signs signs={signs} />
              </span>
            ),
          )}
        </p>
      </div>
      <div class="is">{row.kind === 'apart' ? <Apart row={row} /> : <Kept row={row} />}</div>
    </>
  );
}

function Apart({ row }: { readonly row: ApartRow }) {
  return (
    <>
      <h2>{T.setApart}</h2>
      <p class="reason">
        {row.reason} — {T.rule} <code>{row.rule}</code>
      </p>
    </>
  );
}

function Kept({ row }: { readonly row: KeptRow }) {
  return (
    <>
      <h2>
        {row.href ? <a href={row.href}>{STRINGS.blocks[row.kind]}</a> : STRINGS.blocks[row.kind]}
      </h2>
      <p class="words">
        <Marked segments={row.is} />
      </p>
      {row.why.map((why) => (
        <p class="reason" key={why}>
          {why}
        </p>
      ))}
      {row.why.length === 0 && <p class="reason">{T.unchanged}</p>}
    </>
  );
}
