import type { ComponentChildren } from 'preact';
import { STRINGS } from '../../src/site/strings/index.ts';
import type { EntityView } from '../../src/site/views/entity.ts';

const T = STRINGS.entity;

/** Who an entity is named with; the number leads to both together where they have a page. */
export function Companions({
  view,
  children,
}: {
  readonly view: EntityView;
  /** The drawing that the list is equal to. */
  readonly children?: ComponentChildren;
}) {
  if (view.companions.length === 0) return null;
  return (
    <section class="companions" aria-labelledby="avec">
      <h2 id="avec">{T.companions}</h2>
      {children}
      <ul class="rank">
        {view.companions.map(({ href, text, together, pair }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            {pair ? (
              <a class="count" href={pair}>
                {T.together(together)}
              </a>
            ) : (
              <span class="count">{T.together(together)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
