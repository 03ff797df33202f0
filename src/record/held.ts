import { recent } from '../text/recent.ts';
import { noteDigest, recordDigest } from './digest.ts';
import { type NamedEntity, summary } from './named.ts';
import type { ArchiveRecord } from './schema.ts';

/** Full records in memory at once. */
const MOST = 64;

/** The facts of a record that lists and relations need. */
const FACTS = [
  'id',
  'title',
  'date',
  'dateBasis',
  'dateFrom',
  'dateTo',
  'publisher',
  'authors',
  'language',
  'source',
  'copies',
  'decisions',
  'generator',
] as const;

type Facts = Pick<ArchiveRecord, (typeof FACTS)[number]>;

/** Makes held records that share what they say alike, and one short memory. */
export function holder(): (record: ArchiveRecord, read: () => ArchiveRecord) => ArchiveRecord {
  const shared = new Map<string, NamedEntity>();
  const whole = recent(MOST, (read: () => ArchiveRecord) => read());
  function share(entity: NamedEntity): NamedEntity {
    const key = JSON.stringify(entity);
    const known = shared.get(key) ?? entity;
    if (known === entity) shared.set(key, entity);
    return known;
  }
  return (record, read) => {
    const named = record.entities.map((entity) => share(summary(entity)));
    const held = new HeldRecord(record, named, () => whole(read));
    noteDigest(held, recordDigest(record));
    return held;
  };
}

/**
 * A record of which the facts that lists and relations need stay in memory; the rest is read each time that it
 * is asked for, unless that was a short while ago.
 */
class HeldRecord implements ArchiveRecord {
  declare readonly id: Facts['id'];
  declare readonly title: Facts['title'];
  declare readonly date: Facts['date'];
  declare readonly dateBasis: Facts['dateBasis'];
  declare readonly dateFrom: Facts['dateFrom'];
  declare readonly dateTo: Facts['dateTo'];
  declare readonly publisher: Facts['publisher'];
  declare readonly authors: Facts['authors'];
  declare readonly language: Facts['language'];
  declare readonly source: Facts['source'];
  declare readonly copies?: Facts['copies'];
  declare readonly decisions: Facts['decisions'];
  declare readonly generator: Facts['generator'];
  readonly named: readonly NamedEntity[];
  readonly #whole: () => ArchiveRecord;

  constructor(record: ArchiveRecord, named: readonly NamedEntity[], whole: () => ArchiveRecord) {
    for (const fact of FACTS)
      if (record[fact] !== undefined) Object.assign(this, { [fact]: record[fact] });
    this.named = named;
    this.#whole = whole;
  }

  get dateBecause() {
    return this.#whole().dateBecause;
  }
  get dateEvidence() {
    return this.#whole().dateEvidence;
  }
  get dateRivals() {
    return this.#whole().dateRivals;
  }
  get credits() {
    return this.#whole().credits;
  }
  get stated() {
    return this.#whole().stated;
  }
  get blocks() {
    return this.#whole().blocks;
  }
  get entities() {
    return this.#whole().entities;
  }
  get quotes() {
    return this.#whole().quotes;
  }
  get times() {
    return this.#whole().times;
  }
  get removed() {
    return this.#whole().removed;
  }
  get repeats() {
    return this.#whole().repeats;
  }
  get diagnostics() {
    return this.#whole().diagnostics;
  }
  get texts() {
    return this.#whole().texts;
  }
}
