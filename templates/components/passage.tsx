import { STRINGS } from '../../src/site/strings.ts';
import type { AsidePassage, Passage as PassageView } from '../../src/site/views/passages.ts';
import { Words } from './words.tsx';

const T = STRINGS.article;

interface PassageProps {
  readonly passage: PassageView;
  /** Rows of the grid that it takes. */
  readonly span: number;
}

/** A block of the article, or one small line where something was set apart. */
export function Passage({ passage, span }: PassageProps) {
  const rows = `s${span}`;
  if (passage.kind === 'aside') return <Aside passage={passage} rows={rows} />;
  const words = <Words segments={passage.segments} />;
  if (passage.kind === 'heading')
    return (
      <h2 id={passage.id} class={rows}>
        {words}
      </h2>
    );
  return (
    <p id={passage.id} class={passage.kind === 'lead' ? `lead ${rows}` : rows}>
      {words}
    </p>
  );
}

function Aside({ passage, rows }: { readonly passage: AsidePassage; readonly rows: string }) {
  const { items } = passage;
  const reasons = [...new Set(items.map(({ reason }) => reason))].join(', ');
  return (
    <details class={`aside ${rows}`}>
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
