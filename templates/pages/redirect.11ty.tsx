import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('redirects');

const T = STRINGS.redirect;

/** A static redirect: browsers go on at once, and a link is there for those that do not. */
export function render({ view, site }: PageData<'redirects'>) {
  const { href, text } = view.target;
  const extra = (
    <>
      <script type="module" src={site.redirectScript} />
      <meta http-equiv="refresh" content={`0; url=${href}`} />
      <meta name="robots" content="noindex" />
    </>
  );
  return (
    <Layout site={site} page={view} kind="plain" extra={extra}>
      <header class="opening">
        <p class="kicker">{T.title}</p>
        <h1>
          <a href={href}>{text}</a>
        </h1>
        <p class="intro">
          {T.text} {href}
        </p>
      </header>
    </Layout>
  );
}
