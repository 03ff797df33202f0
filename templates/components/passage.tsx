import { STRINGS } from '../../src/site/strings/index.ts';
import type {
  AsidePassage,
  PassageCite,
  Passage as PassageView,
} from '../../src/site/views/passages.ts';
import { Words } from './words.tsx';

const T = STRINGS.article;

interface PassageProps {
  readonly passage: PassageView;
  /** Rows of the grid that it takes. */
  readonly span: number;
  /** The citation of its article, without an address. */
  readonly reference: string;
}

/** A block of the article, or one small line where something was set apart. */
export function Passage({ passage, span, reference }: PassageProps) {
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
    <div id={passage.id} class={`passage ${rows}`}>
      <p class={passage.kind === 'lead' ? 'lead' : undefined}>{words}</p>
      {passage.cite && <Cite cite={passage.cite} reference={reference} />}
    </div>
  );
}

/** Open, it holds the citation; a script may add a button that copies it. */
function Cite({ cite, reference }: { readonly cite: PassageCite; readonly reference: string }) {
  return (
    <details class="pin" data-script="copier">
      <summary aria-label={STRINGS.passage.pin} title={STRINGS.passage.pin}>
        ¶
      </summary>
      <p class="citation">
        {STRINGS.quoted(cite.words)} {reference}, <a href={cite.href}>{cite.href}</a>
      </p>
    </details>
  );
}

function Aside({ passage, rows }: { readonly passage: AsidePassage; readonly rows: string }) {
  const { items } = passage;
  const reasons = [...new Set(items.map(({ reason }) => reason))].join(', ');
  return (
    <details class={`aside ${rows}`}>
      <summary>{STRINGS.labelled(T.setApartHere(items.length), reasons)}</summary>
      <ul>
        {items.map(({ segments, rule, reason }, index) => (
          <li key={index}>
            <blockquote>
              <Words segments={segments} />
            </blockquote>
            <p>
              {reason} — {T.rule} <code>{rule}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
