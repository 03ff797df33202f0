import { STRINGS } from '../../src/site/strings/index.ts';
import type { Link } from '../../src/site/views/page.ts';

/** The way back up. */
export function Breadcrumbs({ links }: { readonly links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={STRINGS.breadcrumbs}>
      <ol>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
