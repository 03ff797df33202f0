/** One build in a process of its own: `measured-build.ts CONTENT OUTPUT`. Prints a `Measured` as JSON. */
import process from 'node:process';
import { build } from '../../src/cli/build.ts';
import { paintWith } from '../../src/cli/terminal.ts';
import type { Measured, Phase } from './measured.ts';

const [content = 'content', output = '_site'] = process.argv.slice(2);
const phases: Phase[] = [];
let current = 'starting Node, loading code';
let wallBefore = 0;
let cpuBefore = 0;

/** The build's own words of progress part it into phases: `Reading the sources: 3 of 5`. */
function begin(text: string): void {
  const name = text.split(':')[0] ?? '';
  if (name === current) return;
  const wall = performance.now();
  const cpu = cpuMs();
  phases.push({ name: current, wallMs: wall - wallBefore, cpuMs: cpu - cpuBefore });
  [current, wallBefore, cpuBefore] = [name, wall, cpu];
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const code = await build(
  {
    content,
    output,
    files: [],
    json: false,
    corrections: true,
    authority: true,
    port: 0,
    strict: false,
  },
  { out: () => {}, err: () => {}, progress: begin, paint: paintWith(false) },
);
begin('end');
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ code, phases, peakMb } satisfies Measured));
