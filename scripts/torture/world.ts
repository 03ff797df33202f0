import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Ended, runCli } from './build.ts';
import { differences, same, type Tree, treeOf } from './tree.ts';

/** What a build may read and must never write. */
const EDITORS = ['archive.yaml', 'sources', 'corrections', 'authority'];

/** An archive as it was published, and as its editor has left it since. Each is built once, in peace. */
export interface World {
  readonly root: string;
  readonly before: State;
  readonly after: State;
  /** Milliseconds that the build from `before` to `after` took. */
  readonly duration: number;
}

/** A content folder, and what an undisturbed build makes of it. */
export interface State {
  readonly content: string;
  readonly editors: Tree;
  readonly records: Tree;
  readonly site: Tree;
}

/** Copies the archive `from` into `root` twice, edits one of the two, and builds both. */
export async function makeWorld(root: string, from: string): Promise<World> {
  const before = join(root, 'before');
  cpSync(from, before, { recursive: true });
  const first = await stateOf(before, join(root, 'site-before'));
  const after = join(root, 'after');
  cpSync(before, after, { recursive: true });
  edit(after);
  const start = performance.now();
  const second = await stateOf(after, join(root, 'site-after'));
  return { root, before: first, after: second, duration: performance.now() - start };
}

/** One source longer, one gone with its corrections, one new. */
function edit(content: string): void {
  const sources = join(content, 'sources');
  const [longer = '', gone = ''] = readdirSync(sources).sort();
  appendFileSync(join(sources, longer), '\nLe texte compte une ligne de plus.\n');
  rmSync(join(sources, gone));
  rmSync(join(content, 'corrections', gone.replace(/\.[^.]*$/, '.yaml')), { force: true });
  writeFileSync(join(sources, 'nouveau.txt'), NEW_TEXT);
}

const NEW_TEXT = `Le conseil a voté le budget

Le maire a présenté lundi 3 avril 2017 le budget de la commune aux habitants réunis dans la salle des fêtes.

« Nous avons tenu nos promesses », a déclaré le maire.
`;

export async function stateOf(content: string, site: string): Promise<State> {
  const ended = await runCli('build', content, site);
  if (ended.code !== 0)
    throw new Error(`the undisturbed build ended with ${ended.code}:\n${ended.said}`);
  return {
    content,
    editors: editorsTree(content),
    records: recordsTree(content),
    site: treeOf(site),
  };
}

export function editorsTree(content: string): Tree {
  const parts = EDITORS.flatMap((name) => {
    const path = join(content, name);
    if (!existsSync(path)) return [];
    return name.endsWith('.yaml')
      ? [...treeOf(content)].filter(([file]) => file === name)
      : [...treeOf(path)].map(([file, hash]): [string, string] => [`${name}/${file}`, hash]);
  });
  return new Map(parts);
}

export const recordsTree = (content: string): Tree => treeOf(join(content, 'articles'));

// What a killed process had begun beside a record, swept away by the next build; and what lists them all, old and new
const UNFINISHED = /(?:^|\/)\.[^/]+\.new$|^\.manifest-sha256\.txt$/;

/**
 * What is neither old nor new: the site as a whole, each record, the editor's files.
 * @param states the states that a build may leave; the editor's files are those of the last
 */
export function between(content: string, site: string, states: readonly State[]): string[] {
  const faults: string[] = [];
  const found = treeOf(site);
  if (!states.some((state) => same(found, state.site))) {
    const nearest = states.map((state) => differences(found, state.site)).sort(fewest)[0] ?? [];
    faults.push(`the site is neither old nor new: ${nearest.slice(0, 3).join(', ')}…`);
  }
  for (const [file, hash] of recordsTree(content)) {
    if (UNFINISHED.test(file)) continue;
    if (!states.some((state) => state.records.get(file) === hash))
      faults.push(`the record ${file} is neither old nor new`);
  }
  const edited = differences(editorsTree(content), states.at(-1)?.editors ?? new Map());
  return [...faults, ...edited.map((file) => `the editor’s ${file} was changed`)];
}

const fewest = (a: readonly string[], b: readonly string[]): number => a.length - b.length;

/** What is not as an undisturbed build leaves it, nothing beside the site included. */
export async function notMended(
  content: string,
  site: string,
  state: State,
  rebuilt: Ended,
): Promise<string[]> {
  const faults =
    rebuilt.code === 0 ? [] : [`the next build ended with ${rebuilt.code}: ${rebuilt.said}`];
  if (!same(treeOf(site), state.site)) faults.push('the next build did not give the new site');
  if (!same(recordsTree(content), state.records)) faults.push('the records are not the new ones');
  const verified = await runCli('verify', content, site);
  if (verified.code !== 0) faults.push(`verify: ${verified.said}`);
  const beside = readdirSync(join(site, '..')).filter((name) => name.includes('hemerotheque-'));
  return [...faults, ...beside.map((name) => `${name} was left behind`)];
}

/** A content folder as the editor left it over the site and the records of before. Returns both paths. */
export function lay(world: World, name: string): { content: string; site: string } {
  const folder = join(world.root, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const content = join(folder, 'content');
  const site = join(folder, '_site');
  cpSync(world.after.content, content, { recursive: true });
  rmSync(join(content, 'articles'), { recursive: true, force: true });
  cpSync(join(world.before.content, 'articles'), join(content, 'articles'), { recursive: true });
  cpSync(join(world.root, 'site-before'), site, { recursive: true });
  return { content, site };
}
