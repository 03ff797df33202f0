import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('search');

const T = STRINGS.search;

/** The shell of the search; `assets/recherche.js` fills it. */
export function render({ view, site }: PageData<'search'>) {
  return (
    <Layout
      site={site}
      page={view}
      kind="search"
      extra={
        <>
          <link rel="stylesheet" href={site.searchStylesheet} />
          <link rel="preload" href={site.searchCatalogue} as="fetch" crossorigin="anonymous" />
          {site.searchProgram && (
            <>
              <link rel="modulepreload" href={site.searchProgram.script} />
              <link
                rel="preload"
                href={site.searchProgram.wasm}
                as="fetch"
                crossorigin="anonymous"
                fetchpriority="low"
              />
            </>
          )}
          <script type="module" src={site.searchScript} />
        </>
      }
    >
      <header class="opening">
        <h1>{T.title}</h1>
      </header>
      <noscript>
        <p class="doubtful">{T.noScript}</p>
        <ul>
          {site.sections.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </noscript>
      <div id="recherche">
        <search>
          <form action={site.searchHref} method="get">
            <label for="recherche-champ">{T.label}</label>
            <input id="recherche-champ" name="q" type="search" autocomplete="off" />
            <button type="submit">{T.submit}</button>
          </form>
        </search>
        <div id="recherche-facettes" />
        <div id="recherche-resultats" />
      </div>
    </Layout>
  );
}
