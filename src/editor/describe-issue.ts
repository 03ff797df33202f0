import { z } from 'zod';
import { editDistance } from '../names/distance.ts';

interface Described {
  /** What was found and what is allowed, ending in a full stop. */
  readonly message: string;
  /** The key at fault, where the fault is a key and not a value. */
  readonly key?: string;
}

/** Turns a fault found by the schema into a sentence that an editor can act on. */
export function describeIssue(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  path: readonly (string | number)[],
): Described {
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys, keysAt(schema, path));
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return {
      message: `found ${shown(issue.input)}${hint(String(issue.input), allowed)}; allowed: ${allowed.join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_type') return wrongType(issue, path);
  return { message: `found ${shown(issue.input)}; ${issue.message}.` };
}

function unknownKey(keys: readonly string[], allowed: readonly string[]): Described {
  const [key = ''] = keys;
  return {
    message: `unknown key « ${key} »${hint(key, allowed)}; allowed here: ${allowed.join(', ')}.`,
    key,
  };
}

function wrongType(
  issue: z.core.$ZodIssueInvalidType,
  path: readonly (string | number)[],
): Described {
  const name = path.findLast((step) => typeof step === 'string');
  if (issue.input === undefined) {
    return {
      message: `« ${name ?? 'the file'} » is missing: every entry needs one (${words(issue.expected)}).`,
    };
  }
  const quote =
    issue.expected === 'string' && typeof issue.input !== 'object' ? ' Put it between quotes.' : '';
  const subject = name === undefined ? '' : `« ${name} »: `;
  return {
    message: `${subject}found ${shown(issue.input)}; expected ${words(issue.expected)}.${quote}`,
  };
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list (lines that begin with « - »)',
  object: 'keys with values',
  number: 'a number',
};

const words = (expected: string): string => WORDS[expected] ?? expected;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

/** `, did you mean « title »?` where one allowed word is near. */
function hint(found: string, allowed: readonly string[]): string {
  const near = allowed
    .map((word) => ({ word, edits: editDistance(found.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, edits }) => edits <= (word.length < 4 ? 1 : 2))
    .sort((a, b) => a.edits - b.edits)[0];
  return near === undefined ? '' : ` (did you mean « ${near.word} »?)`;
}

function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at: unknown = bare(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = bare(at.shape[step]);
    else if (at instanceof z.ZodArray) at = bare(at.element);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function bare(schema: unknown): unknown {
  let at = schema;
  while (
    at instanceof z.ZodOptional ||
    at instanceof z.ZodExactOptional ||
    at instanceof z.ZodNullable
  )
    at = at.unwrap();
  return at;
}
