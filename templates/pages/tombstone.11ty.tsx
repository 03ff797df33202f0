import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('tombstones');

const T = STRINGS.tombstone;

/** At every address of a withdrawn text: the reason, its id and its hash, none of its words. */
export function render({ view, site }: PageData<'tombstones'>) {
  const extra = <meta name="robots" content="noindex" />;
  return (
    <Layout site={site} page={view} kind="plain" extra={extra}>
      <header class="opening">
        <p class="kicker">{T.kicker}</p>
        <h1>{view.withdrawnTitle ?? T.title}</h1>
        <p class="intro">{T.text}</p>
      </header>
      <dl class="decisions">
        <div>
          <dt>{T.because}</dt>
          <dd>{view.because}</dd>
        </div>
        <div>
          <dt>{T.id}</dt>
          <dd>
            <code>{view.id}</code>
          </dd>
        </div>
        {view.sha256 && (
          <div>
            <dt>{STRINGS.article.hash}</dt>
            <dd>
              <code class="hash">{view.sha256}</code>
            </dd>
          </div>
        )}
      </dl>
      <p>{T.rest}</p>
      <p>
        <a href={view.decisions.href}>{T.all}</a>
      </p>
    </Layout>
  );
}
