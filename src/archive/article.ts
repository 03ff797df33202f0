import { recordDigest } from '../record/digest.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { garbageCollector } from '../text/garbage.ts';
import { sha256Half } from '../text/hash.ts';
import { recent } from '../text/recent.ts';
import { slug } from '../text/slug.ts';
import { spill } from '../text/spill.ts';
import type { Identities } from './identity.ts';
import type { ArchiveQuote, Article, Part } from './model.ts';
import { isUndated } from './order.ts';
import { Numbers, PackedParts } from './packed.ts';
import { partsOf } from './parts.ts';
import { quotesOf } from './quotes.ts';
import { shortIds } from './short-ids.ts';

/** Articles of which the parts are in memory as objects. */
const MOST_UNPACKED = 400;

/** The articles of an archive, in the order of the records. Each record is read once. */
export function articlesOf(records: readonly ArchiveRecord[], identities: Identities): Article[] {
  const ids = shortIds(records.map(({ id }) => id));
  const shelf = { numbers: new Numbers(), spill: spill() };
  const collectGarbage = garbageCollector();
  const unpacked = recent(MOST_UNPACKED, (article: HeldArticle) => article.unpack());
  return records.map((record, order) => {
    collectGarbage();
    const byRecordId = new Map(record.entities.map((e) => [e.id, identities.of(e).id]));
    const idOf = (id: string) => byRecordId.get(id) ?? id;
    const parts = partsOf(record, idOf);
    const shortId = ids.get(record.id) ?? record.id;
    const named = new Set(parts.flatMap((part) => part.occurrences.map((o) => o.entity)));
    return new HeldArticle(
      {
        record,
        digest: digestOf(record, shortId, byRecordId),
        order,
        shortId,
        slug: `${slug(record.title.text)}-${shortId}`,
        quotes: quotesOf(record, order, parts, idOf),
        entities: [...named],
        previous: sameShelf(record, records, order - 1),
        next: sameShelf(record, records, order + 1),
      },
      new PackedParts(parts, shelf),
      unpacked,
    );
  });
}

type Facts = Omit<Article, 'parts'>;

/** An article whose parts are unpacked when they are asked for. */
class HeldArticle implements Article {
  declare readonly record: ArchiveRecord;
  declare readonly digest: string;
  declare readonly order: number;
  declare readonly shortId: string;
  declare readonly slug: string;
  declare readonly quotes: readonly ArchiveQuote[];
  declare readonly entities: readonly string[];
  declare readonly previous: number | null;
  declare readonly next: number | null;
  readonly #packed: PackedParts;
  readonly #unpacked: (article: HeldArticle) => readonly Part[];

  constructor(
    facts: Facts,
    packed: PackedParts,
    unpacked: (article: HeldArticle) => readonly Part[],
  ) {
    Object.assign(this, facts);
    this.#packed = packed;
    this.#unpacked = unpacked;
  }

  get parts(): readonly Part[] {
    return this.#unpacked(this);
  }

  unpack(): readonly Part[] {
    return this.#packed.unpack(() => this.record.removed);
  }
}

function sameShelf(
  record: ArchiveRecord,
  records: readonly ArchiveRecord[],
  order: number,
): number | null {
  const other = records[order];
  return other && isUndated(record) === isUndated(other) ? order : null;
}

function digestOf(
  record: ArchiveRecord,
  shortId: string,
  idOf: ReadonlyMap<string, string>,
): string {
  const facts = [recordDigest(record), shortId, ...idOf.values()];
  return sha256Half(facts.join(' '));
}
