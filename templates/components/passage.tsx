import { STRINGS } from '../../src/site/strings.ts';
import type { AsidePassage, Passage as PassageView } from '../../src/site/views/passages.ts';
import { Words } from './words.tsx';

const T = STRINGS.article;

/** A block of the article, or one small line where something was set apart. */
export function Passage({ passage }: { readonly passage: PassageView }) {
  if (passage.kind === 'aside') return <Aside passage={passage} />;
  const words = <Words segments={passage.segments} />;
  if (passage.kind === 'heading') return <h2 id={passage.id}>{words}</h2>;
  return (
    <p id={passage.id} class={passage.kind === 'lead' ? 'lead' : undefined}>
      {words}
    </p>
  );
}

function Aside({ passage }: { readonly passage: AsidePassage }) {
  const { items } = passage;
  const reasons = [...new Set(items.map(({ reason }) => reason))].join(', ');
  return (
    <details class="aside">
      <summary>
        {T.setApartHere(items.length)} : {reasons}
      </summary>
      <ul>
        {items.map(({ text, rule, reason }, index) => (
          <li key={index}>
            <blockquote>{text}</blockquote>
            <p>
              {reason} — {T.rule} <code>{rule}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
