import { existsSync } from 'node:fs';
import { collectShard } from '../collect/records.ts';
import type { Shard } from '../collect/shard.ts';
import { readAuthority } from '../editor/authority.ts';
import type { Options } from './arguments.ts';
import { contentMissing, counted, newReport } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Understands a part of the sources and writes their records into the output folder, for `merge`. */
export async function buildShard(
  { content, output, workers, strict }: Options,
  shard: Shard,
  terminal: Terminal,
): Promise<number> {
  if (!existsSync(content)) throw contentMissing(content);
  const report = newReport(content);
  const authority = readAuthority(content, report.add);
  const onProgress = (done: number, all: number): void =>
    terminal.progress(`Reading the sources: ${done} of ${all}`);
  const told = { report: report.add, onProgress };
  const job = { contentDir: content, recordsDir: output, authority, workers, ...told };
  const made = await collectShard({ ...job, mode: 'write' }, shard);
  terminal.progress('');
  report.print(terminal);
  const name = `shard ${shard.part}/${shard.of}`;
  terminal.out(`${counted(made, 'record')} of ${name} in ${output}.`);
  return (strict ? report.count() : report.countOthers()) === 0 ? 0 : 1;
}
