import type { Authority, AuthorityEntry } from '../model/authority.ts';
import { Failure, type Place } from '../text/failure.ts';
import { fold } from '../text/fold.ts';

/** An entry, and where it and its variants stand. */
export interface PlacedEntry {
  readonly entry: AuthorityEntry;
  readonly place: Place;
  /** Where a form of the name stands: the name itself or one of the variants. */
  readonly placeOf: (form: string) => Place;
}

type Report = (fault: Failure) => void;

/**
 * Checks that each id and each form of a name belongs to one entry. Two entries may share a form when
 * all but one of them list it under `never`. A form left in dispute is taken from all who claim it.
 * @returns the entries sorted by id, without what is in dispute and without what they cede
 */
export function settleClaims(placed: readonly PlacedEntry[], report: Report): Authority {
  const owners = ownersOfIds(placed, report);
  const disputed = disputedForms([...owners.values()], report);
  return [...owners.values()]
    .map(({ entry }) => withoutForms(entry, disputed))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ownersOfIds(placed: readonly PlacedEntry[], report: Report): Map<string, PlacedEntry> {
  const owners = new Map<string, PlacedEntry>();
  for (const item of placed) {
    const other = owners.get(item.entry.id);
    if (!other) owners.set(item.entry.id, item);
    else
      report(
        twice(
          `the id « ${item.entry.id} » is also used at ${shown(other.place)}: give one of the two another id.`,
          item.place,
        ),
      );
  }
  const former = new Map<string, PlacedEntry>();
  for (const item of owners.values()) {
    for (const id of item.entry.mergedFrom) {
      const other = owners.get(id) ?? former.get(id);
      if (other)
        report(
          twice(
            `« ${item.entry.id} » is merged from « ${id} », which ${shown(other.place)} also holds: delete that entry, or this line of « merged-from ».`,
            item.place,
          ),
        );
      former.set(id, item);
    }
  }
  return owners;
}

/** Folded forms that more than one entry claims; each is reported with the remedy. */
function disputedForms(placed: readonly PlacedEntry[], report: Report): ReadonlySet<string> {
  const claims = new Map<string, { readonly form: string; readonly item: PlacedEntry }[]>();
  for (const item of placed) {
    const forms = new Map(claimed(item.entry).map((form) => [fold(form), form]));
    for (const [key, form] of forms) claims.set(key, [...(claims.get(key) ?? []), { form, item }]);
  }
  const disputed = [...claims].filter(([, claimants]) => claimants.length > 1);
  for (const [, claimants] of disputed) report(dispute(claimants));
  return new Set(disputed.map(([key]) => key));
}

function dispute(claimants: readonly { form: string; item: PlacedEntry }[]): Failure {
  const [first, ...others] = claimants;
  const where = others
    .map(({ form, item }) => `« ${item.entry.id} » (${shown(item.placeOf(form))})`)
    .join(' and ');
  const form = first?.form ?? '';
  return new Failure(
    'authority-variant-twice',
    `« ${form} » is claimed by « ${first?.item.entry.id ?? ''} » and by ${where}: keep it in one of them, write a longer variant, or add « never: [${form}] » to the one that it does not mean.`,
    first?.item.placeOf(form) ?? {},
  );
}

/** The forms that an entry takes for itself: its name and variants, without those it lists under `never`. */
function claimed(entry: AuthorityEntry): string[] {
  const ceded = new Set(entry.never.map(fold));
  return [entry.name, ...entry.variants].filter((form) => !ceded.has(fold(form)));
}

/** A form taken from an entry is noted under its `never`, its preferred name is kept for display. */
function withoutForms(entry: AuthorityEntry, disputed: ReadonlySet<string>): AuthorityEntry {
  const lost = claimed(entry).filter((form) => disputed.has(fold(form)));
  const kept = new Set(claimed(entry).filter((form) => !disputed.has(fold(form))));
  return {
    ...entry,
    variants: entry.variants.filter((form) => kept.has(form)),
    never: [...entry.never, ...lost],
  };
}

const shown = (place: Place): string => `${place.file ?? 'the authority'}:${place.line ?? '?'}`;

const twice = (message: string, place: Place): Failure =>
  new Failure('authority-id-twice', message, place);
