import { STRINGS } from '../../src/site/strings/index.ts';
import type { Link } from '../../src/site/views/page.ts';

/** Says what no date filter shows; nothing where every article has a date. */
export function UndatedNote({
  link,
}: {
  readonly link: (Link & { readonly count: number }) | null;
}) {
  if (!link) return null;
  return (
    <p class="undated">
      <a href={link.href}>{STRINGS.list.undatedCount(link.count)}</a>
    </p>
  );
}
