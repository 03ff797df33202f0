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
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseRecord } from '../../src/record/read.ts';
import type { Phase } from '../../src/text/clock.ts';
import { type Cost, measure } from './measure.ts';

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

/** One run of everything, each build in a process of its own on one archive. */
export interface Run {
  readonly scenarios: Readonly<Record<Scenario, BuildCost>>;
  readonly floor: Cost;
}

/** The folders of a measured archive. */
export interface Places {
  readonly content: string;
  readonly site: string;
}

export async function runOnce({ content, site }: Places): Promise<Run> {
  for (const stale of [join(content, 'articles'), site, join(content, 'authority')])
    rmSync(stale, { recursive: true, force: true });
  const cold = await buildOnce(content, site);
  const floor = await measureFloor(content, site);
  const unchanged = await buildOnce(content, site);
  const undo = changeBody(content);
  const changed = await buildOnce(content, site);
  undo();
  await buildOnce(content, site);
  mergeTwo(content);
  const merged = await buildOnce(content, site);
  const scenarios = {
    cold,
    'nothing changed': unchanged,
    'one body changed': changed,
    'one entity merged': merged,
  };
  return { scenarios, floor };
}

async function buildOnce(content: string, site: string): Promise<BuildCost> {
  const before = new Set(filesOf(site).map((file) => statSync(file).ino));
  const folder = mkdtempSync(join(tmpdir(), 'timings-'));
  const timings = join(folder, 'timings.json');
  const args = ['build', '--content', content, '--output', site, '--timings', timings];
  // 1: something was set aside, which is told and no reason to stop.
  const cost = await measure(process.execPath, [RUN, ...args], [0, 1]);
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

/** A sentence more at the end of the source in the middle. Returns how to undo it. */
function changeBody(content: string): () => void {
  const sources = filesOf(join(content, 'sources')).sort();
  const file = sources[Math.floor(sources.length / 2)] ?? '';
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}\nUne phrase de plus, ajoutée au texte pour la mesure.\n`);
  return () => writeFileSync(file, before);
}

/** Two persons of the first article that has two become one, as an editor would write it. */
export function mergeTwo(content: string): void {
  // A manifest lies beside the records
  const records = filesOf(join(content, 'articles')).filter((file) => file.endsWith('.md'));
  for (const file of records.sort()) {
    const { entities } = parseRecord(readFileSync(file, 'utf8'), file);
    const [one, other] = entities.filter(({ kind }) => kind === 'person');
    if (!one || !other) continue;
    const entry = `- id: ${one.id}\n  name: ${one.name}\n  merged-from: [${other.id}]\n  because: Pour la mesure.\n`;
    mkdirSync(join(content, 'authority'), { recursive: true });
    writeFileSync(join(content, 'authority', 'persons.yaml'), entry);
    return;
  }
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
