import { STRINGS } from '../../src/site/strings/index.ts';
import type { Section, SiteView } from '../../src/site/views/page.ts';

interface MastheadProps {
  readonly site: SiteView;
  readonly section: Section | null;
  readonly home: boolean;
  /** The search page has its own field. */
  readonly field: boolean;
}

/** The name, the sections, one search field. */
export function Masthead({ site, section, home, field }: MastheadProps) {
  return (
    <header class="masthead">
      <div class="masthead-inner">
        <a class="brand" href={site.home} aria-current={home ? 'page' : undefined}>
          {site.title}
        </a>
        <nav class="sections" aria-label={STRINGS.mainNavigation}>
          <ul>
            {site.sections.map(({ section: own, href, text }) => (
              <li key={href}>
                <a href={href} aria-current={own === section ? 'true' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {field && <Field site={site} />}
      </div>
    </header>
  );
}

function Field({ site }: { readonly site: SiteView }) {
  return (
    <search>
      <form class="search" action={site.searchHref} method="get">
        <label class="hidden" for="chercher">
          {STRINGS.search.label}
        </label>
        <input
          id="chercher"
          name="q"
          type="search"
          autocomplete="off"
          placeholder={STRINGS.search.placeholder(site.searchExample)}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
        <button class="hidden" type="submit">
          {STRINGS.search.submit}
        </button>
      </form>
    </search>
  );
}
