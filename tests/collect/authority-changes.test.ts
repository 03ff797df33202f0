import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { chance } from '../../scripts/bench/chance.ts';
import { writeCorpus } from '../../scripts/bench/corpus.ts';
import { knownEntries, touchedBy } from '../../src/collect/changes.ts';
import { collectRecords } from '../../src/collect/records.ts';
import { readAuthority } from '../../src/editor/authority.ts';
import type { Asked } from '../../src/model/asked.ts';
import type { Authority, KnownEntries } from '../../src/model/authority.ts';
import type { TextEntity } from '../../src/model/entity.ts';
import { loadTagger, understand } from '../../src/pipeline.ts';
import { blockTexts, formatRecord, recordFront } from '../../src/record/write.ts';
import { contentDir } from '../editor/files.ts';
import { entry } from '../entities/name.ts';
import { changed } from './authority-changes.ts';

const INVENTED = 100;
const CHANGES = 3;

interface Made {
  readonly file: string;
  readonly text: string;
  readonly asked: Asked;
  readonly entities: readonly TextEntity[];
}

const JOB = { mode: 'write', report: () => {}, onProgress: () => {}, workers: 1 } as const;
const tagger = loadTagger();
const folder = (): string => mkdtempSync(join(tmpdir(), 'authority-'));
let content: string;
let texts: { readonly file: string; readonly bytes: Uint8Array }[];

beforeAll(() => {
  content = folder();
  writeCorpus(content, INVENTED);
  cpSync('content/sources', join(content, 'sources'), { recursive: true });
  const dir = join(content, 'sources');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  texts = files
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, bytes: readFileSync(join(dir, file)) }));
});

function make(authority: KnownEntries): Made[] {
  return texts.map(({ file, bytes }) => {
    const context = { authority, decisions: {}, decisionsFile: 'none', tagger };
    const understood = understand(bytes, file, context);
    const text = formatRecord(recordFront(understood, 'x'), blockTexts(understood));
    return { file, text, asked: understood.asked, entities: understood.naming.entities };
  });
}

/** Files whose records are made anew when the authority changes, and files whose records then differ. */
async function compared(before: Authority, made: readonly Made[], after: Authority) {
  const [known, next] = [knownEntries(before), knownEntries(after)];
  const names = new Set(made.flatMap(({ asked }) => asked.names));
  const touched = await touchedBy(next, { known, names, entries: new Map() });
  const now = make(next);
  const anew = made.filter(({ asked }) => touched(remembered(asked), {}));
  const differ = made.filter(({ text }, at) => text !== now[at]?.text);
  return { anew: anew.map(({ file }) => file), differ: differ.map(({ file }) => file), now };
}

const remembered = ({ sieve }: Asked) => ({ key: '', record: '', asked: sieve });

test('no record is left as it was that a full build makes otherwise', async () => {
  const random = chance(11);
  let before: Authority = readAuthority('content');
  let made = make(knownEntries(before));
  const seen = made.flatMap(({ entities }) => entities);
  let left = 0;
  let differing = 0;
  for (let nth = 0; nth < CHANGES; nth += 1) {
    let after = before;
    for (let more = 0; more < 3; more += 1) after = changed(after, seen, random);
    const { anew, differ, now } = await compared(before, made, after);
    expect(differ.filter((file) => !anew.includes(file))).toEqual([]);
    left += made.length - anew.length;
    differing += differ.length;
    [before, made] = [after, now];
  }
  // Else the changes touched all texts or none, and nothing is proved.
  expect(left).toBeGreaterThan(INVENTED);
  expect(differing).toBeGreaterThan(CHANGES);
}, 300_000);

test('one person merged into another has those texts made anew that name one of them', async () => {
  const authority = readAuthority('content');
  const made = make(knownEntries(authority));
  const isNew = ({ kind, origin }: TextEntity) => kind === 'person' && origin === 'text';
  const [one, other] = made.flatMap(({ entities }) => entities.filter(isNew));
  const ids = [one?.id ?? '', other?.id ?? ''];
  const merged = entry(ids[0] ?? '', 'person', one?.name ?? '', { variants: [other?.name ?? ''] });
  const { anew, differ } = await compared(authority, made, [...authority, merged]);
  const naming = made.filter(({ entities }) => entities.some(({ id }) => ids.includes(id)));
  expect(differ.length).toBeGreaterThan(0);
  // Some hold the words of a name apart, or a namesake.
  expect(anew.length).toBeLessThan(naming.length + made.length / 20);
}, 120_000);

const TEXTS = {
  'sources/a.txt': 'Michael Flynn a quitté son poste lundi, a annoncé la présidence.\n',
  'sources/b.txt': 'Mike Flynn était attendu à Paris par la ministre, qui a parlé lundi.\n',
  'sources/c.txt': 'La ministre a parlé à Lyon mardi, et le préfet l’a écoutée.\n',
  'corrections/c.yaml': 'entities: [{ text: préfet, is: prefet-du-rhone, because: test }]\n',
};
const FLYNN = entry('michael-flynn', 'person', 'Michael Flynn');
const PREFECT = entry('prefet-du-rhone', 'person', 'Préfet du Rhône');

describe('an archive whose authority changes', () => {
  /** Which records are no longer what they were, and all that were made, by name. */
  async function build(dir: string, authority: Authority) {
    const { stale, records } = await collectRecords({ ...JOB, contentDir: dir, authority });
    const stems = records.map(({ source }) => source.file.replace('.txt', ''));
    const read = (stem: string) => readFileSync(join(dir, 'articles', `${stem}.md`), 'utf8');
    const made = Object.fromEntries(stems.map((stem) => [stem, read(stem)]));
    return { stale: stale.map((file) => file.slice('articles/'.length, -'.md'.length)), made };
  }

  test.each([
    ['an entry more', [PREFECT], [FLYNN, PREFECT], ['a', 'b'], 3],
    ['another name', [PREFECT], [{ ...PREFECT, name: 'Préfète du Rhône' }], ['c'], 3],
    ['another reason', [FLYNN, PREFECT], [{ ...FLYNN, because: 'x' }, PREFECT], [], 3],
    ['a variant', [FLYNN, PREFECT], [{ ...FLYNN, variants: ['ministre'] }, PREFECT], ['b', 'c'], 3],
    ['a form refused', [FLYNN, PREFECT], [{ ...FLYNN, never: ['Mike Flynn'] }, PREFECT], ['b'], 3],
    ['a description', [FLYNN, PREFECT], [{ ...FLYNN, description: 'x' }, PREFECT], [], 3],
    ['an entry less', [FLYNN, PREFECT], [PREFECT], ['a', 'b'], 3],
    ['an entry less that a decision names', [FLYNN, PREFECT], [FLYNN], [], 2],
    ['a first entry, so that decisions name entries only', [], [FLYNN], ['a', 'b'], 2],
  ])('%s: the records of a full build', async (_, before, after, differing, count) => {
    const [dir, anew] = [contentDir(TEXTS), contentDir(TEXTS)];
    await build(dir, before);
    const { stale, made } = await build(dir, after);
    expect(made).toEqual((await build(anew, after)).made);
    expect([stale, Object.keys(made).length]).toEqual([differing, count]);
  });
});
