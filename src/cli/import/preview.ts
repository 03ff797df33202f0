import type { Listing } from '../../intake/arrivals.ts';
import type { Outcome } from '../../intake/outcome.ts';
import type { Understanding } from '../../model/understanding.ts';

/** What an editor looks at before anything is taken in. */
export interface Preview {
  readonly outcomes: readonly Outcome[];
  readonly known: readonly string[];
  readonly undated: readonly string[];
  readonly doubtful: readonly { readonly file: string; readonly why: string }[];
}

/** Names shown of each list. */
const SHOWN = 8;

/** Why an editor should look at an article: what was guessed, or found strange. */
export function doubtsOf({ source, clean, dossier }: Understanding): string[] {
  return [
    ...(clean.title.basis === 'stated' ? [] : ['no title is stated']),
    ...(dossier.basis === 'inferred' ? ['its date is inferred'] : []),
    ...source.diagnostics.flatMap(({ level, code }) =>
      level === 'info' && code !== 'language-foreign' ? [] : [code],
    ),
  ];
}

/** The preview as lines. */
export function previewLines({ known, undated, doubtful }: Preview, { tables }: Listing): string[] {
  return [
    ...list(known.length, 'already in the archive', known),
    ...list(undated.length, 'without a date', undated),
    ...list(
      doubtful.length,
      'to look at',
      doubtful.map(({ file, why }) => `${file}: ${why}`),
    ),
    ...tables.map(({ file, guessed, shape }) => {
      const columns = Object.entries(shape.columns).map(
        ([column, name]) => `${column} ← « ${name} »`,
      );
      return `columns of ${file} (${guessed ? 'guessed; columns.yaml fixes them' : 'from columns.yaml'}): ${columns.join(', ')}`;
    }),
  ];
}

function list(count: number, what: string, names: readonly string[]): string[] {
  if (count === 0) return [];
  const shown = names.slice(0, SHOWN).map((name) => `  ${name}`);
  const more = names.length > SHOWN ? [`  … and ${names.length - SHOWN} more`] : [];
  return [`${count} ${what}:`, ...shown, ...more];
}
