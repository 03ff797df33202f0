import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { parseRecord } from '../../src/record/read.ts';
import type { Phase } from '../../src/text/clock.ts';
import { sentences } from '../../src/text/sentences.ts';
import { type Cost, measure, watched } from './measure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUN = join(ROOT, 'scripts', 'run.mjs');
const FLOOR = fileURLToPath(new URL('floor.ts', import.meta.url));

/** What is measured, in the order in which it is done. */
export const SCENARIOS = [
  'cold',
  'nothing changed',
  'one body changed',
  'one entity merged',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** One build of the archive. */
export interface BuildCost extends Cost {
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  readonly articles: number;
  /** Files of the site that this build wrote itself, and all of them. */
  readonly written: number;
  readonly files: number;
  readonly bytes: number;
}

/** Each build of one archive that was measured, the full one always. */
export type Scenarios = Readonly<{ cold: BuildCost } & Partial<Record<Scenario, BuildCost>>>;

/** One run of everything, each build in a process of its own on one archive. */
export interface Run {
  readonly scenarios: Scenarios;
  readonly floor: Cost;
}

/** The folders of a measured archive. */
export interface Places {
  readonly content: string;
  readonly site: string;
}

/** @param coldOnly a full build and the floor: of the largest archives the aims ask no more, and the rest takes hours */
export async function runOnce({ content, site }: Places, coldOnly = false): Promise<Run> {
  for (const made of ['authority', 'corrections'])
    rmSync(join(content, made), { recursive: true, force: true });
  const cold = await buildCold({ content, site });
  const floor = await measureFloor(content, site);
  if (coldOnly) return { scenarios: { cold }, floor };
  const unchanged = await buildOnce(content, site);
  changeBody(content);
  const changed = await buildOnce(content, site);
  mergeTwo({ content, site });
  const merged = await buildOnce(content, site);
  const scenarios = {
    cold,
    'nothing changed': unchanged,
    'one body changed': changed,
    'one entity merged': merged,
  };
  return { scenarios, floor };
}

/** A full build, records and all. */
export function buildCold({ content, site }: Places): Promise<BuildCost> {
  for (const made of [join(content, 'articles'), site])
    rmSync(made, { recursive: true, force: true });
  return buildOnce(content, site);
}

async function buildOnce(content: string, site: string): Promise<BuildCost> {
  const before = new Set(filesOf(site).map((file) => statSync(file).ino));
  const folder = mkdtempSync(join(tmpdir(), 'timings-'));
  const timings = join(folder, 'timings.json');
  const args = ['build', '--content', content, '--output', site, '--timings', timings];
  const { code, stdout: _, stderr, ...cost } = await watched(process.execPath, [RUN, ...args]);
  // 1: something was set aside, which is told and no reason to stop, or nothing could be published.
  if ((code !== 0 && code !== 1) || !existsSync(site))
    throw new Error(`the build ended with ${code}:\n${stderr}`);
  // A build that finds nothing to do has no phases.
  const told = existsSync(timings) ? readFileSync(timings, 'utf8') : '{"phases":{}}';
  const { phases } = JSON.parse(told) as Pick<BuildCost, 'phases'>;
  rmSync(folder, { recursive: true });
  const stats = filesOf(site).map((file) => statSync(file));
  return {
    ...cost,
    phases,
    articles: filesOf(join(content, 'articles')).length,
    written: stats.filter(({ ino }) => !before.has(ino)).length,
    files: stats.length,
    bytes: stats.reduce((sum, { size }) => sum + size, 0),
  };
}

async function measureFloor(content: string, site: string): Promise<Cost> {
  const out = mkdtempSync(join(tmpdir(), 'floor-'));
  const cost = await measure(process.execPath, [
    '--import',
    'tsx',
    FLOOR,
    join(content, 'sources'),
    site,
    out,
  ]);
  rmSync(out, { recursive: true });
  return cost;
}

/**
 * An editor's decision takes a sentence that names few out of the article in the middle. (A source whose bytes change
 * is another source, with another address: editors change what is made of a source.)
 */
export function changeBody(content: string): void {
  const files = recordFiles(content);
  const file = files[Math.floor(files.length / 2)] ?? '';
  const record = parseRecord(readFileSync(file, 'utf8'), file);
  const source = readFileSync(join(content, 'sources', record.source.file), 'utf8');
  const mentions = record.entities.flatMap((entity) => entity.mentions);
  const found = record.blocks.flatMap(({ kind, start }, at) => {
    const text = record.texts[at] ?? '';
    const own = kind === 'paragraph' ? sentences(text) : [];
    return own.map((one) => {
      const inside = mentions.filter((each) => {
        return each.end > start + one.start && each.start < start + one.end;
      });
      return { text: text.slice(one.start, one.end), named: inside.length };
    });
  });
  const [least] = found
    .filter(({ text }) => source.split(text).length === 2)
    .sort((a, b) => a.named - b.named);
  if (!least) throw new Error(`${file}: no sentence to take out`);
  const stem = file.slice(join(content, 'articles').length + 1, -'.md'.length);
  const correction = join(content, 'corrections', `${stem}.yaml`);
  mkdirSync(dirname(correction), { recursive: true });
  const decision = { remove: [{ text: least.text, because: 'Pour la mesure.' }] };
  writeFileSync(correction, JSON.stringify(decision));
}

/** A manifest lies beside them. */
const recordFiles = (content: string): string[] =>
  filesOf(join(content, 'articles'))
    .filter((file) => file.endsWith('.md'))
    .sort();

/**
 * What editors do: a rarer name, that of middle rank among the persons that texts name, becomes one with the person
 * whom most articles name.
 */
export function mergeTwo({ content, site }: Places): void {
  const table = readFileSync(join(site, 'donnees', 'entites.csv'));
  const persons = (parse(table, { columns: true }) as Record<string, string>[])
    .filter(({ kind, mentions }) => kind === 'person' && Number(mentions) > 0)
    .sort((a, b) => Number(b.articles) - Number(a.articles));
  const [most, middle] = [persons[0], persons[Math.floor(persons.length / 2)]];
  if (!most || !middle || most === middle) throw new Error(`${site}: no two persons to merge`);
  const entry = `- id: ${most.id}\n  name: ${most.name}\n  merged-from: [${middle.id}]\n  because: Pour la mesure.\n`;
  mkdirSync(join(content, 'authority'), { recursive: true });
  writeFileSync(join(content, 'authority', 'persons.yaml'), entry);
}

function filesOf(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
