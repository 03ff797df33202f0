import { z } from 'zod';
import type { Authority, AuthorityEntry } from '../model/authority.ts';
import type { EntityKind } from '../model/entity.ts';
import { Failure, type Place } from '../text/failure.ts';
import { type PlacedEntry, settleClaims } from './claims.ts';
import { readEditorFile } from './yaml-file.ts';

/** The files of `content/authority/`, and the kind of what each lists. */
export const FILES: readonly (readonly [string, EntityKind])[] = [
  ['authority/persons.yaml', 'person'],
  ['authority/organisations.yaml', 'organisation'],
  ['authority/places.yaml', 'place'],
  ['authority/others.yaml', 'other'],
];

const text = z.string().trim().min(1, 'write at least a character');
const id = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'an id has 1 to 80 lower-case letters, digits and hyphens');

const entrySchema = z.strictObject({
  id,
  name: text,
  /** May be left out: the file says it. */
  kind: z.enum(['person', 'organisation', 'place', 'other']).exactOptional(),
  variants: z.array(text).exactOptional(),
  description: text.exactOptional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'a Wikidata identifier looks like Q22686')
    .exactOptional(),
  'merged-from': z.array(id).exactOptional(),
  never: z.array(text).exactOptional(),
  because: z.string().trim().min(1, 'say why: every entry has its reason'),
});

export const authorityFileSchema = z.array(entrySchema).nullable();

/**
 * All known entities, sorted by id. `[]` without `content/authority/`.
 * @param report takes each fault, so that the rest can be used: a faulty file is left out whole, an id
 * or a variant claimed twice is left to nobody. Without it the first fault is thrown.
 * @throws Failure `editor-yaml`, `editor-invalid`, `authority-id-twice`, `authority-variant-twice`, `authority-kind`
 */
export function readAuthority(
  contentDir: string,
  report: (fault: Failure) => void = raise,
): Authority {
  const placed = FILES.flatMap(([file, kind]) =>
    guarded(() => readEntries(contentDir, file, kind), report),
  );
  return settleClaims(placed, report);
}

function raise(fault: Failure): never {
  throw fault;
}

function guarded(read: () => PlacedEntry[], report: (fault: Failure) => void): PlacedEntry[] {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault;
    report(fault);
    return [];
  }
}

function readEntries(contentDir: string, file: string, kind: EntityKind): PlacedEntry[] {
  const read = readEditorFile(contentDir, file, authorityFileSchema);
  return (read?.data ?? []).map((raw, index) => {
    const place = read?.place([index]) ?? { file };
    if (raw.kind !== undefined && raw.kind !== kind) {
      const message = `« ${raw.id} » is said to be « ${raw.kind} », but ${file} lists « ${kind} »: move the entry, or leave « kind » out.`;
      throw new Failure('authority-kind', message, read?.place([index, 'kind']) ?? place);
    }
    const placeOf = (form: string): Place => {
      const at = (raw.variants ?? []).indexOf(form);
      return read?.place(at === -1 ? [index, 'name'] : [index, 'variants', at]) ?? place;
    };
    return { entry: entryOf(raw, kind), place, placeOf };
  });
}

function entryOf(raw: z.infer<typeof entrySchema>, kind: EntityKind): AuthorityEntry {
  const { 'merged-from': mergedFrom = [], variants = [], never = [], ...rest } = raw;
  return { ...rest, kind, variants, mergedFrom, never };
}
