import type { ConcordanceLine } from '../../src/site/views/entity.ts';

/** Sentences with the name in the same column; on a narrow screen they flow as sentences. */
export function Concordance({ lines }: { readonly lines: readonly ConcordanceLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="concordance">
      {lines.map(({ before, name, after }, index) => (
        <li key={index}>
          <span class="before">{before}</span>
          <mark>{name}</mark>
          <span class="after">{after}</span>
        </li>
      ))}
    </ul>
  );
}
