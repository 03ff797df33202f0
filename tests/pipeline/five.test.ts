import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { inspectJson } from '../../src/cli/inspect-json.ts';
import { readAuthority } from '../../src/editor/authority.ts';
import { decisionsFile, readDecisions } from '../../src/editor/decisions.ts';
import { loadTagger } from '../../src/entities/tagger/tagger.ts';
import type { Span } from '../../src/model/span.ts';
import type { Understanding } from '../../src/model/understanding.ts';
import { understand } from '../../src/pipeline.ts';
import { parseRecord } from '../../src/record/read.ts';
import { blockTexts, formatRecord, recordFront } from '../../src/record/write.ts';

const CASES = 'tests/cases';
const FILES = readdirSync('content/sources').filter((file) => /^00[0-4]_/.test(file));
const authority = readAuthority('content');
const tagger = loadTagger();

/** `edited`: as the archive shows it. `machine`: without corrections and without the authority. */
function understandAs(kind: 'edited' | 'machine', file: string): Understanding {
  const stem = file.replace('.txt', '');
  const edited = kind === 'edited';
  return understand(readFileSync(`content/sources/${file}`), file, {
    authority: edited ? authority : [],
    decisions: edited ? readDecisions('content', stem) : {},
    decisionsFile: decisionsFile(stem),
    tagger,
  });
}

const edited = new Map(FILES.map((file) => [file.slice(0, 3), understandAs('edited', file)]));
const machine = new Map(FILES.map((file) => [file.slice(0, 3), understandAs('machine', file)]));
const known = (of: ReadonlyMap<string, Understanding>, name: string): Understanding => {
  const found = of.get(name);
  if (!found) throw new Error(`no source ${name}`);
  return found;
};

describe('golden cases of the whole understanding', () => {
  it.each(FILES.flatMap((file) => [[file, 'edited'] as const, [file, 'machine'] as const]))(
    '%s, %s',
    (file, kind) => {
      const understood = known(kind === 'edited' ? edited : machine, file.slice(0, 3));
      const found = `${JSON.stringify(JSON.parse(inspectJson(file, understood)), null, 1)}\n`;
      const folder = join(CASES, `five--${file.slice(0, 3)}`);
      if (process.env.UPDATE_CASES === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `${kind}.json`), found);
      }
      expect(found).toBe(readFileSync(join(folder, `${kind}.json`), 'utf8'));
    },
  );

  it('are five', () => expect(FILES).toHaveLength(5));
});

describe.each(['edited', 'machine'] as const)('the five texts, %s', (kind) => {
  const all = kind === 'edited' ? edited : machine;

  it.each([...all.keys()])('%s: blocks and ledger part the text between them', (name) => {
    const { source, clean } = known(all, name);
    const parts = [...clean.blocks, ...clean.removed].sort((a, b) => a.start - b.start);
    let at = 0;
    for (const { start, end } of parts) {
      expect(source.text.slice(at, start).trim()).toBe('');
      expect(source.text.slice(start, end)).toBe(source.text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(source.text.slice(at).trim()).toBe('');
  });

  it.each([...all.keys()])('%s: names are sorted, disjoint, of an entity of the text', (name) => {
    const { naming } = known(all, name);
    const ids = new Set(naming.entities.map(({ id }) => id));
    const disjoint = (a: Span, b: Span | undefined): boolean => !b || a.end <= b.start;
    naming.mentions.forEach((mention, at) => {
      expect(ids).toContain(mention.entity);
      expect(disjoint(mention, naming.mentions[at + 1])).toBe(true);
    });
  });
});

describe('the five texts, as their editor has them', () => {
  it.each([
    ['000', '2017-02-14~', null],
    ['001', '2017-08-05~', 'RT en français'],
    ['002', '2017-05-16~', null],
    ['003', '2020-01', null],
    ['004', '2018-07-17~', null],
  ])('%s has its date and publisher', (name, date, publisher) => {
    const front = recordFront(known(edited, name), 'test');
    expect([front.date, front.publisher]).toEqual([date, publisher]);
  });

  it('stand in the order of their dates', () => {
    const records = [...edited.values()].map((understood) =>
      parseRecord(formatRecord(recordFront(understood, 'test'), blockTexts(understood)), 'x.md'),
    );
    const { articles, dated } = gatherArchive(records, authority);
    const order = articles.map(({ record }) => record.source.file.slice(0, 3));
    expect(order).toEqual(['000', '002', '001', '004', '003']);
    expect(dated).toBe(5);
  });

  it('002: the month that the header states stays visible beside the correction', () => {
    expect(known(edited, '002').dossier.rivals.map(({ edtf }) => edtf)).toContain('2017-05');
  });

  it('003: the supplied title has no place in the source', () => {
    expect(known(edited, '003').clean.title.span).toBeUndefined();
  });

  it('004: « en 2026 » is a rejected reading, for editor and machine', () => {
    for (const all of [edited, machine]) {
      expect(known(all, '004').dossier.rivals.map(({ edtf }) => edtf)).toContain('2026');
    }
  });

  it.each(['edited', 'machine'])(
    '001, %s: the half that is no article is set apart, and no word of it',
    (kind) => {
      const { source, clean } = known(kind === 'edited' ? edited : machine, '001');
      const kept = blockTexts(known(kind === 'edited' ? edited : machine, '001'))
        .join('\n')
        .replaceAll('\u00a0', ' ');
      const apart = clean.removed.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(apart / source.text.length).toBeGreaterThan(0.45);
      expect(kept).not.toMatch(
        /cookie|cliquant|Paramétrer|Suivez|Lire aussi|Raconter l|Joshua|OK/i,
      );
      for (const sentence of [
        'Contredisant les spéculations médiatiques',
        "qui ont fait couler beaucoup d'encre outre-Atlantique.",
        'Interviewé par la chaîne Rossiya 24 le 5 août',
        'mises en place de manière «illégale et politiquement agressive».',
        'des informations incomplètes sur ces discussions téléphoniques.',
        'un possible allègement des sanctions américaines contre la Russie.',
      ]) {
        expect(kept).toContain(sentence);
      }
    },
  );

  it('names its 51 entities, and none that no text names', () => {
    const named = new Set(
      [...edited.values()].flatMap(({ naming }) => naming.entities.map(({ id }) => id)),
    );
    expect(authority.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
