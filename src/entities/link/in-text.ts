import type { Span } from '../../model/span.ts';
import { groupNames, type NameItem } from '../../names/cluster.ts';
import type { KindedName } from '../../names/compare.ts';
import type { Verdict } from '../../names/verdict.ts';
import type { Found } from '../found.ts';
import { introducedAcronyms } from './acronyms.ts';
import { formKey, formsOf, isBare, Owners, surnamesWithParticles, type TextForm } from './forms.ts';
import type { KnownVariant } from './known-variant.ts';
import { attach, bearersOf } from './surnames.ts';

/** A found name and its owner: the key of a party, and why, where a rule put it there. */
export interface Linked {
  readonly found: Found;
  readonly party: string;
  /** The authority's id, where the party is known. */
  readonly known?: string;
  readonly verdict?: Verdict;
}

/**
 * Tells which of the names found in one text are one thing. In order: entries of the authority, by
 * forms written down or clearly variants of these; full names and names of things, by comparing
 * forms; acronyms, by the brackets that introduce them; surnames, by the full names that bear them.
 * @param variant finds the authority's entry that a name is an unwritten form of
 */
export function linkInText(
  text: string,
  parts: readonly Span[],
  found: readonly Found[],
  variant: (name: KindedName) => KnownVariant | undefined,
): Linked[] {
  const forms = formsOf(found);
  const anchors = new Map<string, string>();
  const owners = new Owners();
  const surnames = surnamesWithParticles(forms.values());
  const whole = [...forms.values()].filter((form) => !isBare(form, surnames));
  const variants = whole
    .filter(({ known }) => known === undefined)
    .flatMap((form) => knownAs(form, variant));
  for (const { key, known } of whole) if (known !== undefined) anchors.set(key, known);
  for (const { key, match } of variants) anchors.set(key, match.entry.id);
  placeGroups(owners, whole, anchors);
  for (const { key, match } of variants) owners.explain(key, match.verdict);
  joinAcronyms(owners, text, found, anchors);
  const bearers = bearersOf(whole, (key) => owners.root(key));
  const knownRoots = new Map([...anchors].map(([key, id]) => [owners.root(key), id]));
  return found.map((item) => {
    const form = forms.get(formKey(item));
    const attached =
      form && isBare(form, surnames) ? attach(text, item, parts, bearers) : undefined;
    const party = attached?.root ?? owners.root(formKey(item));
    const verdict = attached?.verdict ?? owners.reason(formKey(item));
    const known = knownRoots.get(party);
    return {
      found: item,
      party,
      ...(known === undefined ? {} : { known }),
      ...(verdict === undefined ? {} : { verdict }),
    };
  });
}

function knownAs(
  form: TextForm,
  variant: (name: KindedName) => KnownVariant | undefined,
): { key: string; match: KnownVariant }[] {
  const match = variant(form);
  return match ? [{ key: form.key, match }] : [];
}

function placeGroups(
  owners: Owners,
  whole: readonly TextForm[],
  anchors: ReadonlyMap<string, string>,
): void {
  const items = whole.map(({ key, kind, name }): NameItem => {
    const anchor = anchors.get(key);
    return anchor === undefined ? { key, kind, name } : { key, kind, name, anchor };
  });
  const { groups, merges } = groupNames(items, true);
  for (const keys of groups) for (const key of keys) owners.add(key, keys[0] ?? key);
  for (const { key, verdict } of merges) owners.explain(key, verdict);
}

/** Two entries of the authority are never one, whatever the brackets say. */
function joinAcronyms(
  owners: Owners,
  text: string,
  found: readonly Found[],
  anchors: ReadonlyMap<string, string>,
): void {
  for (const { acronym, full, verdict } of introducedAcronyms(text, found)) {
    const [one, other] = [formKey(acronym), formKey(full)];
    if (anchors.has(one) && anchors.has(other)) continue;
    if (anchors.has(one)) owners.join(other, one, verdict);
    else owners.join(one, other, verdict);
  }
}
