import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCli, startCli } from './build.ts';
import type { Step } from './step.ts';
import { between, lay, notMended, type State, stateOf, type World } from './world.ts';

type Act = (content: string) => void;

const sourceOf = (content: string): string => {
  const names = readdirSync(join(content, 'sources')).sort();
  return join(content, 'sources', names.at(-1) ?? '');
};

/** As an editor's program saves: whole beside the file, then renamed. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.saving`, text);
  renameSync(`${path}.saving`, path);
}

const ACTS: Readonly<Record<string, Act>> = {
  'a source changed': (content) => {
    const path = sourceOf(content);
    save(path, `${readFileSync(path, 'utf8')}\nLe texte change pendant la lecture.\n`);
  },
  'a source removed': (content) => rmSync(sourceOf(content)),
  'a source added': (content) =>
    save(
      join(content, 'sources', 'arrive.txt'),
      'Un texte arrive pendant la lecture des autres.\n',
    ),
};

/** What an editor does to the sources while a build reads them, each at `times` seeded moments. */
export const changes =
  (times: number): Step =>
  async (world, next) => {
    const faults: string[] = [];
    for (const [name, act] of Object.entries(ACTS)) {
      const changed = await changedState(world, act);
      for (let time = 0; time < times; time += 1) {
        const found = await oneChange(world, changed, act, next());
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
    }
    const did = `${Object.keys(ACTS).join(', ')} while a build runs, ${times} times each`;
    return { did, faults };
  };

async function changedState(world: World, act: Act): Promise<State> {
  const content = join(world.root, 'changed');
  rmSync(content, { recursive: true, force: true });
  cpSync(world.after.content, content, { recursive: true });
  act(content);
  const site = join(world.root, 'site-changed');
  mkdirSync(site, { recursive: true });
  const state = await stateOf(content, site);
  rmSync(site, { recursive: true });
  return state;
}

async function oneChange(
  world: World,
  changed: State,
  act: Act,
  chance: number,
): Promise<string[]> {
  const { content, site } = lay(world, 'change');
  const { ended } = startCli('build', content, site);
  await sleep(chance * world.duration);
  act(content);
  const { code, said } = await ended;
  const faults = between(content, site, [world.before, world.after, changed]);
  // It may notice and stop; it may not stumble.
  const noticed = code === 1 && /\[source-(?:changed|unreadable)\]/.test(said);
  if (code !== 0 && !noticed) faults.push(`it ended with ${code} and said: ${said.trim()}`);
  const rebuilt = await runCli('build', content, site);
  return [...faults, ...(await notMended(content, site, changed, rebuilt))];
}
