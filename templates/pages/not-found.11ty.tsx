import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('notFound');

const T = STRINGS.notFound;

export function render({ view, site }: PageData<'notFound'>) {
  return (
    <Layout site={site} page={view} kind="plain">
      <header class="opening">
        <p class="kicker">404</p>
        <h1>{T.title}</h1>
        <p class="intro">{T.text}</p>
      </header>
      <h2>{T.ways}</h2>
      <ul>
        <li>
          <a href={site.home}>{STRINGS.home}</a>
        </li>
        {site.sections.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li>
          <a href={site.searchHref}>{STRINGS.search.title}</a>
        </li>
      </ul>
    </Layout>
  );
}
