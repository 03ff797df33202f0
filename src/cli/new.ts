import { spawnSync } from 'node:child_process';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { asFailure } from '../collect/faults.ts';
import { decisionsFile } from '../editor/decisions.ts';
import { kindOf } from '../intake/kinds.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { sourceStem } from '../text/source-names.ts';
import type { Options } from './arguments.ts';
import { correctionStub } from './correction-stub.ts';
import type { Terminal } from './terminal.ts';
import { understandAlone } from './understand-alone.ts';

/**
 * Files each article given: copies it into `sources/` as it is, and writes its corrections, empty, with what
 * the machine understood in comments. On a terminal with `$EDITOR` the corrections are opened.
 */
export async function newArticle(options: Options, { out }: Terminal): Promise<number> {
  for (const path of options.files) {
    const file = basename(path);
    const target = join(options.content, 'sources', file);
    const bytes = articleBytes(path, file);
    const understood = await understandAlone({ bytes, file }, options.content).catch((error) => {
      throw inPlace(asFailure(error, file), path);
    });
    copyOnce(path, target, bytes);
    const corrections = join(options.content, decisionsFile(sourceStem(file)));
    if (!existsSync(corrections)) {
      mkdirSync(dirname(corrections), { recursive: true });
      writeFileSync(corrections, correctionStub(understood));
    }
    out(`${target}: filed.`);
    out(`${corrections}: what you decide about it; \`npm run build\` publishes it.`);
    openEditor(corrections);
  }
  return 0;
}

function articleBytes(path: string, file: string): Buffer {
  if (!existsSync(path)) {
    throw new Failure('file-missing', 'there is no such file: check its name.', {
      file: resolve(path),
    });
  }
  const bytes = readFileSync(path);
  const kind = kindOf(file, () => bytes.subarray(0, 1024));
  if (kind.is === 'source') return bytes;
  const what =
    kind.is === 'container'
      ? 'it holds many articles: `npm run import -- PATH` takes them in'
      : 'it is no article that can be read';
  throw new Failure('new-not-one', `${what}.`, { file: resolve(path) });
}

/** Never over another file: a source that is there stays what it is. */
function copyOnce(path: string, target: string, bytes: Buffer): void {
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) {
    if (sha256(readFileSync(target)) === sha256(bytes)) return;
    const message = 'another source has this name: rename the new file first.';
    throw new Failure('source-name-taken', message, { file: resolve(target) });
  }
  copyFileSync(path, target, constants.COPYFILE_EXCL);
}

const inPlace = ({ code, message, cause }: Failure, path: string): Failure =>
  new Failure(code, message, { file: resolve(path) }, cause);

function openEditor(file: string): void {
  const editor = process.env.EDITOR;
  if (!editor || !process.stdin.isTTY || !process.stdout.isTTY) return;
  const [program = '', ...rest] = editor.split(/\s+/);
  spawnSync(program, [...rest, file], { stdio: 'inherit' });
}
