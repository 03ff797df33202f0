/**
 * `npm run mixed`: makes a folder of mixed files, one in twenty broken, builds it in a process of its own and
 * compares the counts of `report.json` with those of the maker. `--files N` (10,000). `--warc N` lists a
 * WARC file of N MB instead. Both print the peak of memory and fail above their limit.
 */
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { listOne } from '../src/intake/list.ts';
import { openSpool, partsDir } from '../src/intake/spool.ts';
import { articleOf } from '../tests/intake/article.ts';
import { html, httpResponse, warcRecord } from '../tests/intake/formats.ts';
import { writeMixed } from '../tests/intake/mixed.ts';
import { watched } from './bench/measure.ts';

const SETTINGS = `title: Archive d’essai
address: https://example.org/
description: Des textes inventés, en tout format.
language: fr
why-kept: Pour les essais.
`;

/** Limits of the project: 10,000 mixed files within 1 GB, a WARC file of 1 GB under 500 MB. */
const BUILD_MB = 1024;
const WARC_MB = 500;

const { values } = parseArgs({ options: { files: { type: 'string' }, warc: { type: 'string' } } });
const root = mkdtempSync(join(tmpdir(), 'mixed-'));
try {
  const passed = values.warc
    ? await listWarc(Number(values.warc))
    : await buildMixed(Number(values.files ?? 10_000));
  process.exitCode = passed ? 0 : 1;
} finally {
  rmSync(partsDir(join(root, 'content')), { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
}

async function buildMixed(wanted: number): Promise<boolean> {
  const content = join(root, 'content');
  const site = join(root, 'site');
  mkdirSync(content);
  writeFileSync(join(content, 'archive.yaml'), SETTINGS);
  const { files, expected } = writeMixed(join(content, 'sources'), wanted);
  say(`${files} files made, ${expected.in} things in them.`);
  const timings = join(root, 'timings.json');
  const places = ['--content', content, '--output', site, '--timings', timings];
  const build = ['scripts/run.mjs', 'build', ...places];
  const { code, peakMb, stdout, stderr } = await watched(process.execPath, build);
  say(stdout.trim());
  if (code !== 0) say(stderr.split('\n').slice(-20).join('\n'));
  const { total, aside } = JSON.parse(readFileSync(join(site, 'report.json'), 'utf8'));
  const same = JSON.stringify(total) === JSON.stringify(expected);
  const explained = aside.every(({ message }: { message: string }) => message.length > 10);
  const { phases } = JSON.parse(readFileSync(timings, 'utf8')) as {
    phases: Record<string, number>;
  };
  say(
    Object.entries(phases)
      .map(([phase, ms]) => `${phase} ${(ms / 1000).toFixed(1)} s`)
      .join(', '),
  );
  say(
    `${same ? 'The counts reconcile' : `The counts differ from ${JSON.stringify(expected)}`}; ${aside.length} set aside, ${explained ? 'each' : 'NOT each'} with its reason; peak ${peakMb.toFixed(0)} MB of ${BUILD_MB}.`,
  );
  return code === 0 && same && explained && peakMb < BUILD_MB;
}

async function listWarc(megabytes: number): Promise<boolean> {
  const path = join(root, 'grand.warc');
  const count = await writeWarc(path, megabytes * 1024 * 1024);
  const spool = openSpool(partsDir(join(root, 'content')));
  const { sources, aside } = await listOne(path, 'grand.warc', { spool, columns: new Map() });
  const peak = process.resourceUsage().maxRSS / 1024;
  say(
    `${megabytes} MB of WARC: ${sources.length} of ${count} captures taken out, ${aside.length} set aside; peak ${peak.toFixed(0)} MB of ${WARC_MB}.`,
  );
  return sources.length === count && aside.length === 0 && peak < WARC_MB;
}

/** Pages of about 1 MB, each its own. */
async function writeWarc(path: string, bytes: number): Promise<number> {
  const out = createWriteStream(path);
  let written = 0;
  let count = 0;
  for (; written < bytes; count += 1) {
    const page = html(articleOf(count)).replace(
      '</body>',
      `<!-- ${'x'.repeat(1 << 20)} --></body>`,
    );
    const record = warcRecord('response', `https://grand.example/${count}`, httpResponse(page));
    written += record.length;
    if (!out.write(record)) await new Promise<void>((resolve) => out.once('drain', resolve));
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
  return count;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
