import { describe, expect, it } from 'vitest';
import { SEARCH_STRINGS, STRINGS } from '../../src/site/strings/index.ts';
import { bound, spaced } from '../../src/site/strings/spacing.ts';

/** What stands in a table, with its place: functions are asked with a few of the things that they are given. */
function* said(value: unknown, at: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [at, value];
  else if (typeof value === 'function') yield* calls(value, at);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* said(one, `${at}.${name}`);
}

const GIVEN = [1, 2345, 'mot', ['mot', 'autre'], { decided: 2, undecided: 3 }];

function* calls(ask: CallableFunction, at: string): Generator<[string, string]> {
  for (const one of GIVEN) {
    try {
      yield* said(Reflect.apply(ask, undefined, [one, one, one, one]), `${at}(${String(one)})`);
    } catch {
      // Not what this function is given
    }
  }
}

const words = [...said(STRINGS, 'STRINGS'), ...said(SEARCH_STRINGS, 'SEARCH_STRINGS')];

describe('words for readers', () => {
  it('are found, those that functions say too', () => {
    expect(words.length).toBeGreaterThan(500);
    for (const at of ['STRINGS.changes.mergedName(mot)', 'SEARCH_STRINGS.missing(mot,autre)'])
      expect(words.map(([place]) => place)).toContain(at);
  });

  it('have no space that breaks before : ; ? ! » or after «', () => {
    expect(words.filter(([, text]) => /[ \n][:;?!»]|«[ \n]/.test(text))).toEqual([]);
  });

  it('have a space before : ; ? ! and inside « »', () => {
    // `titre:mot` and `personne:` are what one types into the search field; YAML, what one sends
    const typed = /\b(titre|personne|organisation|lieu|autre|éditeur|cité):|"…"|^\S+:$/m;
    const close = words.filter(([, text]) => /[\p{L}\d)][:;?!»](?=\s|$)|«\S/u.test(text));
    expect(close.filter(([, text]) => !typed.test(text))).toEqual([]);
  });
});

describe('spaced', () => {
  it.each([
    ['Suivre :', 'Suivre\u00a0:'],
    ['un ; deux ! trois ?', 'un\u202f; deux\u202f! trois\u202f?'],
    ['« mot » :', '«\u00a0mot\u00a0»\u00a0:'],
    ['  text: "…"\ndate: 18:20 https://a.b', '  text: "…"\ndate: 18:20 https://a.b'],
  ])('%j is %j', (typed, shown) => {
    expect(bound(typed)).toBe(shown);
    expect(bound(shown)).toBe(shown);
  });

  it('reaches lists, tables in tables and what functions say', () => {
    const table = spaced({ a: [{ b: 'un :' }], say: (n: number) => `« ${n} »`, none: () => null });
    expect(table.a).toEqual([{ b: 'un\u00a0:' }]);
    expect(table.say(2)).toBe('«\u00a02\u00a0»');
    expect(table.none()).toBeNull();
  });
});
