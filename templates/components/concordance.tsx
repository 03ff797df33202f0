import { STRINGS } from '../../src/site/strings/index.ts';
import type { ConcordanceLine } from '../../src/site/views/concordance-lines.ts';
import { Words } from './words.tsx';

/** Sentences with the name in the middle; on a narrow screen they flow as sentences. */
export function Concordance({
  lines,
  first = 1,
}: {
  readonly lines: readonly ConcordanceLine[];
  readonly first?: number;
}) {
  return (
    <ol class="concordance" start={first === 1 ? undefined : first}>
      {lines.map(({ href, text, before, name, after }, index) => (
        <li key={index}>
          <span class="before">
            <Words segments={before} />
          </span>
          <mark>
            <Words segments={name} />
          </mark>
          <span class="after">
            <Words segments={after} />
          </span>{' '}
          <a href={href}>{text}</a>
        </li>
      ))}
    </ol>
  );
}

/** On the page of an entity: the first sentences, and the way to all in three orders. */
export function ConcordanceSection({
  lines,
  sentences,
  all,
}: {
  readonly lines: readonly ConcordanceLine[];
  readonly sentences: number;
  readonly all: string | null;
}) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="concordance">
      <h2 id="concordance">{STRINGS.concordance.heading}</h2>
      <Concordance lines={lines} />
      {all && (
        <p class="more">
          <a href={all}>{STRINGS.concordance.all(sentences)}</a>
        </p>
      )}
    </section>
  );
}
