import type { Stated } from '../model/captured.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Attribution } from '../model/ledger.ts';
import { fold } from '../text/fold.ts';
import type { Page } from './page.ts';
import { creditsStated } from './stated.ts';

/**
 * Who is credited: the editor's words instead of the rules' for a role, each name once. Who is named in the
 * text as well as beside it is credited with the words of the text; otherwise what is stated comes first.
 */
export function credited(
  page: Page,
  decisions: Decisions,
  stated: readonly Stated[],
): Attribution[] {
  const editors = editorsCredits(decisions);
  const decidedRoles = new Set(editors.map(({ role }) => role));
  const found = [...page.attributions].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const inText = new Set(found.map(keyOf));
  const beside = creditsStated(stated).filter((one) => !inText.has(keyOf(one)));
  const machine = [...beside, ...found].filter(({ role }) => !decidedRoles.has(role));
  const seen = new Set<string>();
  return [...editors, ...machine].filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
}

const keyOf = ({ role, name }: Attribution): string => `${role} ${fold(name)}`;

function editorsCredits({ publisher, authors, credits }: Decisions): Attribution[] {
  const corrected = { basis: 'corrected', rule: 'correction' } as const;
  return [
    ...(publisher ? [{ role: 'publisher', name: publisher.name, ...corrected } as const] : []),
    ...(authors ?? []).map(({ name }) => ({ role: 'author', name, ...corrected }) as const),
    ...(credits ?? []).map(({ role, name }) => ({ role, name, ...corrected })),
  ];
}
