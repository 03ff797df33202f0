import { STRINGS } from '../../src/site/strings/index.ts';
import type { SiteView } from '../../src/site/views/page.ts';

/** What every page owes its reader: how it was made, and to whom the texts belong. */
export function Footer({ site }: { readonly site: SiteView }) {
  return (
    <footer class="footer">
      <div class="footer-inner">
        <p>
          {site.description} {STRINGS.footer.rights}{' '}
          <a href={`${site.methodHref}#droits`}>{STRINGS.footer.whyKept}</a>.
        </p>
        <nav aria-label={STRINGS.footerNavigation}>
          <ul>
            {site.footer.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
