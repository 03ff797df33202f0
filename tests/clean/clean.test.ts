import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { Decisions } from '../../src/model/decisions.ts';
import { Failure } from '../../src/text/failure.ts';
import { expectPartition } from './partition.ts';

const place = { file: 'a.txt' };
const because = 'un motif';

const BODY =
  'La maire a inauguré mardi la nouvelle passerelle, en présence de deux cents habitants venus malgré la pluie.';

/** Pieces that rules look for, and noise. */
const fragment = fc.oneof(
  fc.constantFrom(
    BODY,
    ' date 2017-05 ',
    'Publicité',
    'Lire aussi : Un autre sujet',
    'Suivez Le Courrier surTelegram',
    'Un titre sans point',
    'Un titre sans point© Jean Dupont / AFP',
    'Tout AccepterTout refuserParamétrer vos choix',
    'Nous utilisons des cookies. Vos choix. Politique de confidentialité. Nos partenaires.',
    '[Foot] Un résultat',
    '10 janvier 2016 . –',
    '|',
    '…',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const page = fc
  .array(fc.tuple(fragment, fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.flat().join(''));

describe('clean', () => {
  it('puts every visible character in a block or in the ledger', () => {
    fc.assert(
      fc.property(page, (text) => {
        expectPartition(text, clean(text, {}, place));
      }),
      { numRuns: 300 },
    );
  });

  it('does the same under an editor', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), fc.nat(), (text, from, length, other) => {
        const quote = (at: number) =>
          text.slice(at % (text.length + 1)).slice(0, 1 + (length % 60));
        const passage = (at: number) => {
          const quoted = quote(at).trim();
          return quoted === '' ? [] : [{ text: quoted, because }];
        };
        const decisions = {
          keep: passage(from),
          remove: passage(other),
          sections: passage(from + other),
        };
        expectPartition(text, clean(text, decisions, place));
      }),
      { numRuns: 300 },
    );
  });

  it('lets the editor put a passage back and set another apart', () => {
    const text = `Un titre\n\n${BODY}\n\nLire aussi : Un autre sujet\n\n${BODY} Encore une fois.`;
    const lire = { text: 'Lire aussi : Un autre sujet', because };
    expect(clean(text, {}, place).removed).toHaveLength(1);
    const kept = clean(text, { keep: [lire] }, place);
    expect(kept.removed).toEqual([]);
    expect(kept.blocks).toHaveLength(4);
    const removed = clean(text, { remove: [{ text: 'Encore une fois.', because }] }, place);
    expect(removed.removed.at(-1)).toMatchObject({ rule: 'correction', reason: because });
    expectPartition(text, removed);
  });

  it('cuts headings that the editor names out of a glued text', () => {
    const text = `${BODY} Un intertitre ${BODY}`;
    const { blocks } = clean(text, { sections: [{ text: 'Un intertitre', because }] }, place);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('takes the title from the editor, in the source or not', () => {
    const inside = clean(`${BODY} Suite.`, { title: { text: BODY, because } }, place);
    expect(inside.title).toEqual({
      text: BODY,
      basis: 'corrected',
      span: { start: 0, end: BODY.length },
    });
    expect(inside.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    const supplied = clean(BODY, { title: { text: 'La passerelle ouvre', because } }, place);
    expect(supplied.title).toEqual({ text: 'La passerelle ouvre', basis: 'corrected' });
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\u00a0'],
    ['one word', 'Oui'],
    [
      'capitals without accents',
      'LE MAIRE A INAUGURE MARDI LA NOUVELLE PASSERELLE DEVANT DEUX CENTS HABITANTS VENUS.',
    ],
    [
      'another language',
      'The mayor opened the new footbridge on Tuesday in front of two hundred people.',
    ],
  ])('keeps %s as it is', (_, text) => {
    const made = clean(text, {}, place);
    expect(made.removed).toEqual([]);
    expect(made.blocks).toHaveLength(text.trim() === '' ? 0 : 1);
    expect(made.title.text).not.toBe('');
  });

  it('reads lines that were broken at a fixed width, and words cut there, as one', () => {
    const wrapped = [
      'La maire a inauguré mardi la nouvelle passe-',
      'relle, en présence de deux cents habitants',
      'venus malgré la pluie. Le chantier a coûté',
      'trois millions d’euros.',
      '',
      'Les cyclistes devront encore patienter : la',
      'rampe ne sera pas terminée avant juillet,',
      'selon la mairie.',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = wrapped.join(end);
      const { blocks } = clean(text, {}, place);
      expect(blocks.map(({ start, end: to }) => text.slice(start, to).split(end).length)).toEqual([
        4, 3,
      ]);
    }
  });

  it('joins a dateline to its paragraph', () => {
    const text = `Un décès\n\n3 janvier 2016 . –\n${BODY}`;
    expect(clean(text, {}, place).blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
  });

  it('tells the menu of a page without line breaks from its headline', () => {
    const body =
      `${BODY} ${BODY.replace('maire', 'préfète')} ${BODY.replace('mardi', 'lundi')}`.repeat(4);
    const headline = 'Vaubrun : la passerelle rouvre aux habitants sous la pluie';
    const text = `AccueilPolitiqueMonde Se connecter Accueil Vaubrun ${headline} Par Agathe Lormeau Publié le 6 mars 2021 à 18h30 PartagerFacebookTwitter ${body}`;
    const made = clean(text, {}, place);
    expect(made.title).toMatchObject({ text: headline, basis: 'stated' });
    expect(made.attributions.map(({ name }) => name)).toContain('Agathe Lormeau');
    expectPartition(text, made);
  });

  it('infers a title from the first words, and says so', () => {
    expect(clean(BODY, {}, place).title).toEqual({
      text: 'La maire a inauguré mardi la nouvelle passerelle, en présence de deux cents habitants venus malgré…',
      basis: 'inferred',
      span: { start: 0, end: 98 },
    });
  });

  it('infers no title from a dateline', () => {
    const text = `PARIS, 3 mars (AFP) – ${BODY}`;
    expect(clean(text, {}, place).title.span?.start).toBe(text.indexOf(BODY));
  });

  it('credits who is named: the editor’s words before the page’s', () => {
    const text = `Un titre\nPar Agathe Lormeau et Jean Petit\n${BODY}\n© Le Méridien 2023`;
    const names = (decisions: Decisions) =>
      clean(text, decisions, place).attributions.map(({ role, name }) => `${role} ${name}`);
    expect(names({})).toEqual([
      'author Agathe Lormeau',
      'author Jean Petit',
      'publisher Le Méridien',
    ]);
    const authors = [{ name: 'A. Lormeau', because }];
    expect(names({ authors })).toEqual(['author A. Lormeau', 'publisher Le Méridien']);
  });

  it('refuses a decision that no longer fits', () => {
    const stale = { remove: [{ text: 'absent', because }] };
    expect(() => clean(BODY, stale, place)).toThrowError(Failure);
  });
});
