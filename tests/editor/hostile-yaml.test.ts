import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAuthority } from '../../src/editor/authority.ts';
import { readDecisions } from '../../src/editor/decisions.ts';
import { readArchiveSettings } from '../../src/editor/settings.ts';
import { parseRecord } from '../../src/record/read.ts';
import { Failure } from '../../src/text/failure.ts';
import { makeArchive } from '../pipeline/archive-folder.ts';

let content = '';
beforeAll(() => {
  content = makeArchive({ 'corrections/a.yaml': '', 'authority/persons.yaml': '' });
});
afterAll(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** Nine lines that would unfold to a thousand million. */
const BOMB = Array.from({ length: 9 }, (_, at) => {
  const items = at === 0 ? 'x' : `*a${at - 1}`;
  return `a${at}: &a${at} [${Array(10).fill(items).join(', ')}]`;
}).join('\n');

const HOSTILE: Readonly<Record<string, string>> = {
  'a tag that makes a function': 'title: !!js/function "process.exit(3)"\n',
  'a tag of another language': 'title: !!python/object/apply:os.system ["id"]\n',
  'a tag of our own': 'title: !include /etc/passwd\n',
  'an alias': 'title: &a { text: x, because: y }\ndate: *a\n',
  'aliases that unfold': BOMB,
  'a merge key': 'base: &b { text: x }\ntitle: { <<: *b, because: y }\n',
  'a merge key without alias': 'title: { <<: { text: x }, because: y }\n',
  'a key of the prototype': '__proto__: { polluted: true }\n',
  'a key of the prototype, inside': 'title: { __proto__: { text: x }, because: y }\n',
  'a constructor': 'constructor: { prototype: { polluted: true } }\n',
  'two documents': 'title: { text: x, because: y }\n---\ntitle: x\n',
  'a key twice': 'title: { text: x, because: y }\ntitle: { text: z, because: y }\n',
  'a value of the wrong kind': 'title: 0x10\n',
};

const read: Readonly<Record<string, (text: string) => unknown>> = {
  corrections: (text) => {
    writeFileSync(join(content, 'corrections/a.yaml'), text);
    return readDecisions(content, 'a');
  },
  authority: (text) => {
    writeFileSync(join(content, 'authority/persons.yaml'), text);
    return readAuthority(content);
  },
  settings: (text) => {
    writeFileSync(join(content, 'archive.yaml'), text);
    return readArchiveSettings(content);
  },
  record: (text) => parseRecord(`---\n${text}---\n\nx\n`, 'articles/a.md'),
};

describe.each(Object.entries(read))('%s', (_, reader) => {
  it.each(Object.entries(HOSTILE))('refuses %s', (_name, text) => {
    expect(() => reader(text)).toThrow(Failure);
  });
});
