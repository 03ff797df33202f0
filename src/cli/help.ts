import { upperFirst } from '../text/first-letter.ts';

/** The commands, in the order of the help text. */
export const COMMANDS = {
  build: {
    does: 'make the site: sources, records, pages, index, published whole in the output folder',
    options: ['content', 'output', 'strict', 'timings', 'workers', 'shard'],
    files: false,
  },
  merge: {
    does: 'make the site of an archive whose records were made by build --shard, on any machines',
    options: ['content', 'output', 'strict', 'timings', 'workers'],
    files: true,
    operands: 'DIR…',
  },
  start: {
    does: 'build, serve the site on this machine, build and reload when a file changes',
    options: ['content', 'output', 'port'],
    files: false,
  },
  inspect: {
    does: 'tell what the archive understands of texts, and why; any file, in the archive or not',
    options: ['content', 'json', 'no-corrections', 'no-authority'],
    files: true,
  },
  new: {
    does: 'file one article (text, saved page, PDF) and write its corrections, ready to fill in',
    options: ['content'],
    files: true,
  },
  import: {
    does: 'show what would come in from a file or a folder; --write takes it in',
    options: ['content', 'write'],
    files: true,
    operands: 'PATH',
  },
  check: {
    does: 'read everything, build nothing, tell all problems and the doubtful joins of names',
    options: ['content', 'workers'],
    files: false,
  },
  release: {
    does: 'keep what the archive is now under a NAME: the site then says what changed since',
    options: ['content'],
    files: true,
    operands: 'NAME',
  },
  decisions: {
    does: 'write all decisions to a table for a spreadsheet, or take an edited one back',
    options: ['content'],
    files: true,
    operands: 'export|import FILE.csv',
  },
  verify: {
    does: 'recompute every hash of the published site and of the sources',
    options: ['content', 'output'],
    files: false,
  },
} as const satisfies Readonly<Record<string, Command>>;

interface Command {
  readonly does: string;
  readonly options: readonly string[];
  readonly files: boolean;
  /** What it takes, where that is not `FILE…`. */
  readonly operands?: string;
}

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** What a command takes beside options, where that is not files. */
export const operandsOf = (name: CommandName): string | undefined => {
  const command: Command = COMMANDS[name];
  return command.operands;
};

interface OptionHelp {
  /** The word for its value; absent where it takes none. */
  readonly value?: string;
  readonly does: string;
}

export const HELP_OPTIONS: Readonly<Record<string, OptionHelp>> = {
  content: {
    value: 'DIR',
    does: 'the folder with archive.yaml, sources/, corrections/… (content)',
  },
  output: { value: 'DIR', does: 'the published site (_site)' },
  port: { value: 'NUMBER', does: 'where to serve, 0 for any free one (8080)' },
  workers: { value: 'NUMBER', does: 'threads that understand texts (as many as cores)' },
  shard: {
    value: 'K/N',
    does: 'only make the records of the Kth of N parts, in the output folder',
  },
  timings: { value: 'FILE', does: 'write there, as JSON, what each phase of the build took' },
  strict: { does: 'a source that was set aside is an error (exit code 1)' },
  write: { does: 'copy the files into sources/, as they are' },
  json: { does: 'one JSON object a line, one line a file, nothing else on standard output' },
  'no-corrections': { does: 'leave the corrections of this source aside' },
  'no-authority': { does: 'leave the authority of known entities aside' },
  help: { does: 'this text' },
};

const EXIT_CODES = 'Exit code: 0 done, 1 problems, 2 wrong usage. NO_COLOR is heeded.';

/** The help text of the program, or of one command. */
export function helpText(command: CommandName | undefined): string {
  return command === undefined ? overview() : helpOf(command);
}

function overview(): string {
  const names = Object.entries(COMMANDS);
  return [
    'Hémérothèque: a folder of press texts becomes a static archive.',
    '',
    'Usage: npm run COMMAND -- [OPTIONS]',
    '',
    ...names.map(([name, { does }]) => `  ${name.padEnd(10)}${does}`),
    '',
    'npm run COMMAND -- --help tells the options of a command.',
    EXIT_CODES,
  ].join('\n');
}

function helpOf(command: CommandName): string {
  const { does, options, files } = COMMANDS[command];
  const operands = operandsOf(command) ?? 'FILE…';
  const lines = [...options, 'help'].map((name) => {
    const { value, does: effect } = HELP_OPTIONS[name] ?? { does: '' };
    const usage = `--${name}${value === undefined ? '' : ` ${value}`}`;
    return `  ${usage.padEnd(18)}${effect}`;
  });
  return [
    `Usage: npm run ${command} --${files ? ` ${operands}` : ''} [OPTIONS]`,
    '',
    `${upperFirst(does)}.`,
    '',
    ...lines,
    '',
    EXIT_CODES,
  ].join('\n');
}
