import { expect, describe as group, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { describe } from '../../src/clean/line.ts';
import { repeatedHead } from '../../src/clean/repeated-head.ts';

const TITLE = 'Affaire Kerviel : un juge refuse de classer l’affaire sans suite';
const BODY =
  'Le maire de Lanville a démissionné lundi soir, a annoncé la préfecture dans un communiqué. Il était mis en cause depuis le mois de mars par deux anciens adjoints, qui l’accusent d’avoir détourné des fonds.';

function heads(text: string): string[] {
  const line = describe(text, { start: 0, end: text.length }, true);
  return repeatedHead(line).map(({ start, end }) => text.slice(start, end));
}

group('the title of a page on one line, and its headline', () => {
  it('are the words with which it begins, where they stand again', () => {
    expect(heads(`${TITLE} - La Gazette Menu Accueil ${TITLE} Par Anne Leroux ${BODY}`)).toEqual([
      TITLE,
      TITLE,
    ]);
  });

  it('are not a menu that stands at both ends', () => {
    const menu = 'Accueil Politique Monde Économie Sport Culture';
    expect(heads(`${menu} ${BODY} ${menu}`)).toEqual([]);
  });

  it('cut what stands between them off', () => {
    const { title, removed, attributions } = clean(
      `${TITLE} - La Gazette Menu Accueil Actualités Monde ${TITLE} Publié le 13/05/2020 à 07:41 ${BODY}`,
      {},
      { file: 'page.txt' },
      [],
    );
    expect(title.text).toBe(TITLE);
    expect(removed.map(({ rule }) => rule)).toContain('repeated-title');
    expect(attributions).toEqual([]);
  });
});
