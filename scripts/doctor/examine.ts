import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { readArchiveSettings } from '../../src/editor/settings.ts';
import { exchange } from '../../src/publish/exchange.ts';
import { Failure } from '../../src/text/failure.ts';
import { presentBrowser } from '../find-browser.ts';

/** `MEND` stops a build, `note` is worth knowing. */
export interface Finding {
  readonly verdict: 'ok' | 'note' | 'MEND';
  readonly what: string;
  readonly remedy?: string;
}

/** Room for a site of some thousand articles beside the one that stands (docs/performance.md). */
const ROOM_MB = 500;

/** Looks at what a build reads and writes. Changes nothing but a folder of its own, which it removes. */
export function examine(content: string, output: string): Finding[] {
  return [
    contentFinding(content),
    ...fileNames(join(content, 'sources')),
    writable('the records', join(content, 'articles')),
    writable('the site', dirname(resolve(output))),
    writable('the cache', resolve('.cache')),
    writable('temporary files', tmpdir()),
    room(nearest(dirname(resolve(output)))),
    swap(nearest(dirname(resolve(output)))),
    locale(),
    lineEnds(),
    browser(),
  ];
}

const ok = (what: string): Finding => ({ verdict: 'ok', what });
const note = (what: string, remedy: string): Finding => ({ verdict: 'note', what, remedy });
const mend = (what: string, remedy: string): Finding => ({ verdict: 'MEND', what, remedy });

function contentFinding(content: string): Finding {
  if (!existsSync(content))
    return mend(`there is no folder ${content}`, 'name it with --content DIR.');
  try {
    return ok(`the archive « ${readArchiveSettings(content).title} » in ${content}`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return mend(`${content}/${error.place.file ?? ''}`, error.message);
  }
}

/** Bytes of a name that are not UTF-8 are told as U+FFFD, by which the file cannot be asked for again. */
function fileNames(sources: string): Finding[] {
  if (!existsSync(sources))
    return [mend(`there is no folder ${sources}`, 'make it, and put texts into it.')];
  const names = readdirSync(sources, { encoding: 'utf8', recursive: true });
  const odd = names.filter((name) => name.includes('\ufffd'));
  if (odd.length === 0) return [ok(`${names.length} names in ${sources}, all of them UTF-8`)];
  const remedy = 'rename them, for instance with `convmv -f latin1 -t utf8`.';
  return [mend(`${odd.length} file names are not UTF-8 (« ${odd[0]} »)`, remedy)];
}

/** The folder itself, or the nearest one above it, in which it would be made. */
function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(resolve(path)));
}

function writable(what: string, path: string): Finding {
  const folder = nearest(path);
  try {
    accessSync(folder, constants.W_OK);
    return ok(`${what} can be written (${folder})`);
  } catch {
    return mend(
      `${what} cannot be written`,
      `give yourself the right to write in ${folder}, or choose another folder.`,
    );
  }
}

function room(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1024 ** 2);
  if (free >= ROOM_MB) return ok(`${free} MB free for the site`);
  return mend(
    `only ${free} MB free for the site`,
    `free ${ROOM_MB} MB: the new site stands beside the old one until it takes its place.`,
  );
}

function swap(folder: string): Finding {
  let trial: string | undefined;
  try {
    trial = mkdtempSync(join(folder, 'hemerotheque-doctor-'));
    const pair = [join(trial, 'a'), join(trial, 'b')] as const;
    for (const path of pair) mkdirSync(path);
    if (exchange(...pair)) return ok('a new site takes the place of the old one in one step');
  } catch {
    // Whether one may write there at all is told elsewhere.
  } finally {
    if (trial !== undefined) rmSync(trial, { recursive: true, force: true });
  }
  return note(
    'a new site takes the place of the old one in two steps',
    'for one, make the site a link before you build: `ln -s _site.a _site` (docs/publishing.md).',
  );
}

function locale(): Finding {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const set = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '') ?? 'C';
  if (process.platform === 'win32' || /utf-?8/i.test(set))
    return ok(`the terminal’s language is ${set}`);
  return note(
    `the terminal’s language (${set}) is not UTF-8`,
    'accents may show wrong in messages; files are not touched by it. `export LANG=C.UTF-8` helps.',
  );
}

/** Sources are bytes: git must not change their line ends. */
function lineEnds(): Finding {
  const { status, stdout } = spawnSync('git', ['config', 'core.autocrlf'], { encoding: 'utf8' });
  if (status !== 0 || !/^(?:true|input)/.test(stdout))
    return ok('git leaves line ends as they are');
  return note(
    `git changes line ends (core.autocrlf is ${stdout.trim()})`,
    'sources would lose their bytes: `git config core.autocrlf false`.',
  );
}

function browser(): Finding {
  const found = presentBrowser();
  if (found !== undefined) return ok(`a browser for the tests (${found})`);
  return note(
    'no browser for the tests',
    'install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH; builds need none.',
  );
}
