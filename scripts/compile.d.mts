import type { Plugin } from 'esbuild';

export const ownAddress: Plugin;
export function compiledProgram(root?: string): Promise<string | undefined>;
