import { expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { dateText } from '../../src/date/date.ts';
import { PRINTED_HEADS } from './printed-heads.ts';

const HEADLINE = 'Le conseiller démissionne après ses contacts avec la Russie';
const BODY =
  'Le conseiller à la sécurité nationale du président américain a démissionné lundi soir, a annoncé la présidence. Il avait promis en 2012 de ne pas le faire, mais la pression était devenue trop forte.\n\nLe président a annoncé lundi une réforme. Elle entrera en vigueur le 1er janvier 2025, selon le ministère de la Justice, qui prépare un texte depuis le mois de mars.';

/** Whether the day that a head states is the date of a whole text, all of it on one line or not. */
function isRead(head: string, oneLine: boolean): boolean {
  const page = `${HEADLINE}\n${head}\n\n${BODY}\n`;
  const text = oneLine ? page.replace(/\n+/g, ' ') : page;
  const { blocks, removed } = clean(text, {}, { file: 'page.txt' }, []);
  const { dossier } = dateText({ text, file: 'page.txt', blocks, removed, decisions: {} });
  return dossier.edtf === '2017-02-14' && dossier.basis === 'stated';
}

// Figures of docs/dates.md
it('reads the heads of papers with their lines', () => {
  expect(PRINTED_HEADS.filter((head) => !isRead(head, false))).toHaveLength(3);
});

it('reads most of them on one line', () => {
  expect(PRINTED_HEADS.filter((head) => !isRead(head, true)).length).toBeLessThanOrEqual(17);
});
