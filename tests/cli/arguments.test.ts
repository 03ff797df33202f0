import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, HELP_OPTIONS, helpText, isCommand } from '../../src/cli/help.ts';

const wrongOf = (...args: string[]): string => {
  const request = readArguments(args);
  return request.kind === 'wrong' ? request.message : `accepted: ${JSON.stringify(request)}`;
};

describe('arguments', () => {
  it('are the usual folders when nothing is said', () => {
    expect(readArguments(['build'])).toMatchObject({
      kind: 'run',
      command: 'build',
      options: { content: 'content', output: '_site', port: 8080 },
    });
  });

  it('may stand in any order, before or after the files', () => {
    const options = { files: ['a.txt', '-b.txt'], json: true, corrections: false, authority: true };
    const args = ['inspect', 'a.txt', '--json', '--no-corrections', '--', '-b.txt'];
    expect(readArguments(args)).toMatchObject({ kind: 'run', options });
  });

  it('lead to help when it is asked for, or nothing is', () => {
    expect(readArguments([])).toEqual({ kind: 'help', command: undefined });
    expect(readArguments(['--help'])).toEqual({ kind: 'help', command: undefined });
    for (const command of Object.keys(COMMANDS)) {
      expect(readArguments([command, '--help'])).toEqual({ kind: 'help', command });
      expect(readArguments([command, '-h'])).toEqual({ kind: 'help', command });
    }
  });

  it.each([
    [['biuld'], 'unknown command « biuld »: did you mean build?'],
    [
      ['frobnicate'],
      'there are build, merge, start, inspect, new, import, check, release, decisions, verify',
    ],
    [['toString'], 'unknown command « toString »'],
    [['inspect', 'x', '--jsn'], 'unknown option « --jsn »: did you mean --json?'],
    [['build', '--contents', 'x'], 'did you mean --content?'],
    [
      ['build', '--json'],
      'unknown option « --json »: there are --content, --output, --strict, --timings, --workers, --shard, --help',
    ],
    [['build', 'x.txt'], '« build » takes no file, found « x.txt »'],
    [['inspect'], '« inspect » needs at least one FILE'],
    [['build', '--content'], 'argument missing'],
    [['start', '--port', 'http'], '--port takes a number from 0 to 65535, found « http »'],
    [['build', '--workers', '0'], '--workers takes a number from 1 to 256, found « 0 »'],
    [['build', '--shard', '5/4'], '--shard takes 1/4 to 4/4, found « 5/4 »'],
    [['start', '--port', '70000'], 'found « 70000 »'],
  ])('that are wrong are told, with the nearest: %j', (args, message) => {
    expect(wrongOf(...args)).toContain(message);
  });
});

describe('the help text', () => {
  it('tells every option of every command', () => {
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      if (!isCommand(name)) throw new Error(name);
      for (const option of options) {
        expect(HELP_OPTIONS).toHaveProperty(option);
        expect(helpText(name)).toContain(`--${option}`);
      }
    }
    expect(helpText(undefined)).toMatch(/build.*start.*inspect.*check.*verify/s);
  });

  it('fits a terminal of 100 columns', () => {
    const texts = [undefined, ...Object.keys(COMMANDS).filter(isCommand)].map(helpText);
    for (const line of texts.join('\n').split('\n')) expect(line.length).toBeLessThan(100);
  });
});
