import { existsSync } from 'node:fs';
import { takeShards } from '../collect/shard.ts';
import type { Options } from './arguments.ts';
import { contentMissing } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Takes the records of all shards and builds the site from them: the same as one build makes. */
export async function merge(options: Options, terminal: Terminal): Promise<number> {
  if (!existsSync(options.content)) throw contentMissing(options.content);
  takeShards(options.content, options.files);
  return (await import('./build.ts')).build(options, terminal);
}
