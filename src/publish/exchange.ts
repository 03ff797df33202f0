import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Number of the system call renameat2 (Linux, `asm/unistd.h`), by Node's name of the processor. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276, riscv64: 276 };

// AT_FDCWD is -100, RENAME_EXCHANGE is 2 (rename(2)); perl hands strings on as pointers.
const PERL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Lets two folders change places in one step, so that nobody ever sees either missing. Linux can, on
 * most of its file systems; Node has no word for it, so `mv` (GNU coreutils 9.5 and later) is asked, then perl.
 * @returns false, with nothing done, where this system or this file system cannot
 */
export function exchange(a: string, b: string): boolean {
  if (process.platform !== 'linux') return false;
  const call = RENAMEAT2[process.arch];
  return (
    succeeds('mv', ['--exchange', '--no-target-directory', '--', a, b]) ||
    (call !== undefined && succeeds('perl', ['-e', PERL, String(call), a, b]))
  );
}

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
