import { existsSync } from 'node:fs';
import { lookAtInputs, unchangedSince } from '../publish/last-build.ts';
import type { Options } from './arguments.ts';
import { contentMissing, counted } from './report.ts';
import type { Terminal } from './terminal.ts';

/** `build`, unless it would make what is published already: then nothing is read but what tells that. */
export async function buildIfChanged(options: Options, terminal: Terminal): Promise<number> {
  const start = performance.now();
  const { content, output } = options;
  if (options.shard)
    return (await import('./shard.ts')).buildShard(options, options.shard, terminal);
  if (!existsSync(content)) throw contentMissing(content);
  const inputs = lookAtInputs(content);
  const last = unchangedSince(content, output, inputs);
  if (!last) return (await import('./build.ts')).build(options, terminal, inputs);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  terminal.out(
    `${counted(last.articles, 'article')}, ${counted(last.files, 'file')} in ${output}, nothing changed: ${seconds} s.`,
  );
  return 0;
}
