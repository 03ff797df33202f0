import type { Decisions } from '../model/decisions.ts';
import type { Attribution } from '../model/ledger.ts';
import { fold } from '../text/fold.ts';
import type { Page } from './page.ts';

/** Who is credited: the editor's words instead of the rules' for a role, each name once. */
export function credited(page: Page, decisions: Decisions): Attribution[] {
  const editors = editorsCredits(decisions);
  const decidedRoles = new Set(editors.map(({ role }) => role));
  const found = [...page.attributions]
    .filter(({ role }) => !decidedRoles.has(role))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const seen = new Set<string>();
  return [...editors, ...found].filter(({ role, name }) => {
    const key = `${role} ${fold(name)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function editorsCredits({ publisher, authors, credits }: Decisions): Attribution[] {
  const corrected = { basis: 'corrected', rule: 'correction' } as const;
  return [
    ...(publisher ? [{ role: 'publisher', name: publisher.name, ...corrected } as const] : []),
    ...(authors ?? []).map(({ name }) => ({ role: 'author', name, ...corrected }) as const),
    ...(credits ?? []).map(({ role, name }) => ({ role, name, ...corrected })),
  ];
}
