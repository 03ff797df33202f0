import { availableParallelism } from 'node:os';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Shard } from '../collect/shard.ts';
import { editDistance } from '../names/distance.ts';
import { COMMANDS, type CommandName, HELP_OPTIONS, isCommand, operandsOf } from './help.ts';

/** What was asked for, or why it cannot be done. */
export type Request =
  | { readonly kind: 'run'; readonly command: CommandName; readonly options: Options }
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'wrong'; readonly message: string };

export interface Options {
  readonly content: string;
  readonly output: string;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly corrections: boolean;
  readonly authority: boolean;
  readonly port: number;
  readonly strict: boolean;
  /** Where the milliseconds of each phase are written. */
  readonly timings?: string;
  readonly write: boolean;
  /** Threads that understand sources. */
  readonly workers: number;
  /** The part of the sources that is to be understood, and no site made. */
  readonly shard?: Shard;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

// parseArgs' own words: `Unknown option '--jsn'. To specify a positional argument…`
const UNKNOWN_OPTION = /^Unknown option '(-{1,2}[^']*)'/;

/** Reads the arguments of the program (those after its name). Never throws. */
export function readArguments(args: readonly string[]): Request {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return { kind: 'help', command: undefined };
  }
  if (!isCommand(name)) return wrong(unknown('command', name, Object.keys(COMMANDS)));
  const allowed = [...COMMANDS[name].options, 'help'];
  try {
    const options = Object.fromEntries(allowed.map((option) => [option, typeOf(option)]));
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    return values.help === true
      ? { kind: 'help', command: name }
      : checked(name, values as Values, positionals);
  } catch (error) {
    return wrong(explain(error, allowed));
  }
}

function checked(command: CommandName, values: Values, files: readonly string[]): Request {
  const misfit = misfitOf(command, files);
  if (misfit !== undefined) return wrong(misfit);
  const port = Number(values.port ?? 8080);
  if (!isWithin(port, 0, 65_535)) {
    return wrong(`--port takes a number from 0 to 65535, found « ${values.port} »`);
  }
  const workers = Number(values.workers ?? availableParallelism());
  if (!isWithin(workers, 1, 256)) {
    return wrong(`--workers takes a number from 1 to 256, found « ${values.workers} »`);
  }
  const shard = shardOf(values.shard);
  if (shard === 'wrong') return wrong(`--shard takes 1/4 to 4/4, found « ${values.shard} »`);
  const options = {
    content: String(values.content ?? 'content'),
    output: String(values.output ?? '_site'),
    files,
    json: values.json === true,
    corrections: values['no-corrections'] !== true,
    authority: values['no-authority'] !== true,
    port,
    strict: values.strict === true,
    workers,
    ...(shard && { shard }),
    ...(typeof values.timings === 'string' && { timings: values.timings }),
    write: values.write === true,
  };
  return { kind: 'run', command, options };
}

/** What is wrong with the files given, or nothing. */
function misfitOf(command: CommandName, files: readonly string[]): string | undefined {
  const takesFiles = COMMANDS[command].files;
  if (!takesFiles && files.length > 0) {
    return `« ${command} » takes no file, found « ${files.join(' ')} »`;
  }
  if (takesFiles && files.length === 0) {
    return `« ${command} » needs ${operandsOf(command) ?? 'at least one FILE'}`;
  }
  if (command === 'import' && files.length > 1) {
    return `« import » takes one file or folder, found ${files.length}`;
  }
  return undefined;
}

/** `3/7`: the third of seven. */
function shardOf(value: string | boolean | undefined): Shard | 'wrong' | undefined {
  if (value === undefined) return undefined;
  const [part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(String(value)) ?? [])
    .slice(1)
    .map(Number);
  return isWithin(part, 1, of) ? { part, of } : 'wrong';
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

function typeOf(option: string): NonNullable<ParseArgsConfig['options']>[string] {
  if (option === 'help') return { type: 'boolean', short: 'h' };
  return { type: HELP_OPTIONS[option]?.value === undefined ? 'boolean' : 'string' };
}

function explain(error: unknown, allowed: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = UNKNOWN_OPTION.exec(message)?.[1];
  if (option === undefined) return message;
  return unknown(
    'option',
    option,
    allowed.map((name) => `--${name}`),
  );
}

/** The nearest allowed word is offered when it is near at all: `--jsn` is `--json`, `--x` is nothing. */
function unknown(what: string, found: string, allowed: readonly string[]): string {
  const near = allowed
    .map((word) => ({ word, edits: editDistance(found, word) }))
    .filter(({ word, edits }) => edits <= Math.max(1, word.length / 3))
    .sort((a, b) => a.edits - b.edits)[0]?.word;
  const hint = near === undefined ? `there are ${allowed.join(', ')}` : `did you mean ${near}?`;
  return `unknown ${what} « ${found} »: ${hint}`;
}

const wrong = (message: string): Request => ({ kind: 'wrong', message });
