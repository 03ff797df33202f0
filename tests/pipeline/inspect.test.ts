import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { makeArchive, runCli } from './archive-folder.ts';

// Each test starts the program anew.
vi.setConfig({ testTimeout: 60_000 });

const place = z.number().int().nonnegative();
const noPlace = place.nullable();
const spanOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ start: place, end: place, ...shape });
const basis = z.enum(['stated', 'inferred', 'corrected', 'unknown']);
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable();

/** The contract, as the design states it. */
const line = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  language: z.string(),
  title: z.strictObject({ text: z.string(), basis, start: noPlace, end: noPlace }),
  date: z.strictObject({
    edtf: z.string().nullable(),
    basis,
    from: day,
    to: day,
    evidence: z.array(spanOf({ text: z.string(), rule: z.string() })),
    rivals: z.array(z.strictObject({ edtf: z.string(), rule: z.string(), why: z.string() })),
  }),
  blocks: z.array(spanOf({ kind: z.enum(['title', 'heading', 'lead', 'paragraph']) })),
  removed: z.array(spanOf({ rule: z.string(), reason: z.string() })),
  mentions: z.array(
    spanOf({
      text: z.string(),
      kind: z.enum(['person', 'organisation', 'place', 'other']),
      entity: z.string(),
    }),
  ),
  times: z.array(spanOf({ text: z.string(), edtf: z.string().nullable() })),
  quotes: z.array(
    spanOf({
      text: z.string(),
      speaker: z.string().nullable(),
      speakerText: z.string().nullable(),
      cue: z.string().nullable(),
    }),
  ),
  diagnostics: z.array(
    z.strictObject({ code: z.string(), start: noPlace, end: noPlace, message: z.string() }),
  ),
});

const KEYS = [
  'file',
  'sha256',
  'encoding',
  'language',
  'title',
  'date',
  'blocks',
  'removed',
  'mentions',
  'times',
  'quotes',
  'diagnostics',
];

const PARAGRAPH =
  'Le ministre des Finances Paul Martin a déclaré lundi à Paris : « Nous réduirons le déficit en 2018. » Selon Anne Durand, de la Banque de France, il faudra attendre mars. ';

const TEXTS: Readonly<Record<string, string | Uint8Array>> = {
  'vide.txt': '',
  'blanc.txt': '\ufeff \r\n',
  'ligne.txt': 'Le maire a parlé.',
  'majuscules.txt': PARAGRAPH.toUpperCase().repeat(3),
  'sans-accents.txt': PARAGRAPH.normalize('NFD').replace(/\p{M}/gu, ''),
  'ocr.txt':
    'L e  rnaire a pa1é. « Nous ,,, vou1ons ~~ la pa|x »» ] a dit M Du-\npont le 3O rnai l9l4 ¬¬ \u0007 \ufffd',
  'latin1.txt': Uint8Array.from(
    'Le président a été élu à Évry, près de Paris, a déclaré le maire.',
    (c) => c.charCodeAt(0),
  ),
  'english.txt':
    'The minister said on Monday that the government would not change its mind about the bill, according to three people who were there. '.repeat(
      3,
    ),
  'russe.txt':
    'Президент заявил в понедельник, что правительство не изменит своего решения о законе. '.repeat(
      3,
    ),
  'crlf.txt': `Titre\r\n\r\n${PARAGRAPH}\r\n\r\n${PARAGRAPH}`,
  'cr.txt': `Titre\r\r${PARAGRAPH}`,
  'menu.txt': 'Accueil\nPolitique\nÉconomie\nAbonnez-vous\nTout accepter\n',
  'emoji.txt': `😀 ${PARAGRAPH} 😀 Paris`,
  'guillemets.txt': `${'« '.repeat(500)}Paris${'" '.repeat(501)}`,
};

const TEXT_OF = (name: string): string | undefined => {
  const text = TEXTS[name];
  return typeof text === 'string' ? text.replace(/^\ufeff/, '') : undefined;
};

let folder = '';
const path = (name: string): string => join(folder, name);
beforeAll(() => {
  const large = Array.from({ length: 5600 }, (_, nth) => `${PARAGRAPH}Fait ${nth}.\n\n`).join('');
  folder = makeArchive({ ...TEXTS, 'grand.txt': large });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('inspect --json', () => {
  it('prints one line a file, in order, in the shape that tools rely on', () => {
    const names = Object.keys(TEXTS);
    const args = ['--json', '--no-corrections', '--no-authority', ...names.map(path)];
    const { code, out, err } = runCli('inspect', ...args);
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(names.length);
    lines.forEach((json, index) => {
      const read = line.parse(JSON.parse(json));
      const name = names[index] ?? '';
      expect(Object.keys(read)).toEqual(KEYS);
      expect(read.file).toBe(path(name));
      const text = TEXT_OF(name);
      if (text === undefined) return;
      for (const each of [...read.mentions, ...read.quotes, ...read.times]) {
        expect(text.slice(each.start, each.end)).toBe(each.text);
      }
    });
  });

  it('says that an empty text is empty', () => {
    const { out } = runCli('inspect', '--json', path('vide.txt'));
    expect(JSON.parse(out)).toMatchObject({
      title: { text: '', basis: 'unknown', start: null, end: null },
      date: { edtf: null, basis: 'unknown', from: null, to: null, evidence: [], rivals: [] },
      blocks: [],
      mentions: [],
      diagnostics: [{ code: 'source-empty', start: null, end: null }],
    });
  });

  it('reads the other files when one is missing, and says which', () => {
    const { code, out, err } = runCli(
      'inspect',
      '--json',
      path('ligne.txt'),
      path('rien.txt'),
      path('crlf.txt'),
    );
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(/rien\.txt: there is no such file: check its name\. \[file-missing\]/);
  });

  it('reads a megabyte in seconds', () => {
    const start = performance.now();
    const { code, out } = runCli('inspect', '--json', path('grand.txt'));
    expect(code).toBe(0);
    expect(line.parse(JSON.parse(out)).blocks.length).toBeGreaterThan(1000);
    // Generous: it tells minutes from seconds, not one machine from another.
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it('applies corrections by name, and leaves them aside when asked', () => {
    const source = 'content/sources/004_8502c02b9a8c0c2d.txt';
    const edited = JSON.parse(runCli('inspect', source, '--json').out);
    const bare = JSON.parse(runCli('inspect', source, '--json', '--no-corrections').out);
    expect(edited.date).toMatchObject({ edtf: '2018-07-17~', basis: 'corrected' });
    expect(bare.date.basis).not.toBe('corrected');
  });
});

describe('inspect, for people', () => {
  it('shows each decision with its rule, without colour off a terminal', () => {
    const { code, out, err } = runCli('inspect', 'content/sources/001_6303d9ccb010775d.txt');
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('cookie-notice: avis de cookies');
    expect(out).toContain('person/serguei-kisliak');
  });
});
