import { STRINGS } from '../../src/site/strings/index.ts';
import type { Pager as PagerView } from '../../src/site/views/page.ts';

/** Pages of a long list. */
export function Pager({ pager }: { readonly pager: PagerView | null }) {
  if (!pager) return null;
  return (
    <nav class="pager" aria-label={STRINGS.pages}>
      {pager.previous && (
        <a rel="prev" href={pager.previous}>
          {STRINGS.previousPage}
        </a>
      )}
      <ol>
        {pager.numbers.map((page, index) => (
          <li key={page?.number ?? `gap-${index}`}>
            {page === null ? (
              '…'
            ) : (
              <a href={page.href} aria-current={page.number === pager.number ? 'page' : undefined}>
                {page.number}
              </a>
            )}
          </li>
        ))}
      </ol>
      {pager.next && (
        <a rel="next" href={pager.next}>
          {STRINGS.nextPage}
        </a>
      )}
    </nav>
  );
}
