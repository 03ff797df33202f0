import { describe, expect, it } from 'vitest';
import type { Named } from './naming.ts';
import { read } from './reading.ts';

const PEOPLE: readonly Named[] = [
  ['person', 'Jeanne Morvan', 'Mme Morvan', 'Morvan'],
  ['person', 'Paul Kerviel', 'M. Kerviel', 'Kerviel'],
  ['organisation', 'Le Courrier du Nord'],
];

describe('speaker', () => {
  it('stands behind the verb that follows the quoted words', () => {
    expect(read('« Nous partirons demain », a déclaré Jeanne Morvan.', PEOPLE)).toEqual([
      {
        text: '« Nous partirons demain »',
        speaker: 'jeanne-morvan',
        by: 'Jeanne Morvan',
        cue: 'a déclaré',
        rule: 'verb-after',
      },
    ]);
  });

  it('stands before the verb that leads up to them', () => {
    expect(read('Paul Kerviel dénonce une « mascarade » sans nom.', PEOPLE)).toEqual([
      {
        text: '« mascarade »',
        speaker: 'paul-kerviel',
        by: 'Paul Kerviel',
        cue: 'dénonce',
        rule: 'verb-before',
      },
    ]);
  });

  it('stands inside the marks, between commas', () => {
    expect(read('« Nous partirons, a assuré Paul Kerviel, dès demain. »', PEOPLE)).toMatchObject([
      { speaker: 'paul-kerviel', cue: 'a assuré', rule: 'incise' },
    ]);
  });

  it('is the source that « selon » names', () => {
    expect(read('Selon Jeanne Morvan, la ville est « à bout de souffle ».', PEOPLE)).toMatchObject([
      { speaker: 'jeanne-morvan', cue: 'Selon', rule: 'selon' },
    ]);
  });
});
