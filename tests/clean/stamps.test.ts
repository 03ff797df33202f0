import { expect, describe as group, it } from 'vitest';
import { describe } from '../../src/clean/line.ts';
import { stampsOf } from '../../src/clean/stamps.ts';

const BODY = 'Le maire de Lanville a démissionné lundi soir, a annoncé la préfecture.';

/** The stamps of a page on one line, who signs and the date apart. */
function stamps(head: string): string {
  const text = `Le maire quitte la Gazette ${head} ${BODY}`;
  const line = describe(text, { start: 0, end: text.length }, true);
  return stampsOf(line)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ¦ ');
}

group('when a page on one line says that it was published', () => {
  it.each([
    ['Publié le 14/02/2017 à 05:20', 'Publié le 14/02/2017 à 05:20'],
    [
      'Par LEXPRESS.fr avec AFP publié le 13/05/2020 à 07:41 , mis à jour à 09:12',
      'Par LEXPRESS.fr avec AFP ¦ publié le 13/05/2020 à 07:41 , mis à jour à 09:12',
    ],
    [
      'Le Monde.fr avec AFP | 14.02.2017 à 04h12 • Mis à jour le 14.02.2017 à 19h05',
      'Le Monde.fr avec AFP | ¦ 14.02.2017 à 04h12 • Mis à jour le 14.02.2017 à 19h05',
    ],
    ['LA CROIX (avec AFP), le 14/02/2017 à 10:21', 'LA CROIX (avec AFP), ¦ le 14/02/2017 à 10:21'],
    ['Anne Leroux14 février 2017 à 18h20', '14 février 2017 à 18h20'],
    ['14 février 2017 | Par Anne Leroux', '14 février 2017'],
    [
      'Publié le : 01/12/2017 - 15:32 Modifié le : 02/12/2017 - 01:15',
      'Publié le : 01/12/2017 - 15:32 Modifié le : 02/12/2017 - 01:15',
    ],
    ['2017-02-14T06:22:18.000+01:00', '2017-02-14T06:22:18.000+01:00'],
    ['06h37, le 14 février 2017, modifié à 12h18', '06h37, le 14 février 2017, modifié à 12h18'],
    ['Mardi 14.2.2017, 6:12', 'Mardi 14.2.2017, 6:12'],
  ])('%j', (head, found) => {
    expect(stamps(head)).toBe(found);
  });

  it.each([
    'Le 14 février 2017 à 20h30, un homme a été blessé.',
    'Concert le 14 février 2017 à 20h30',
    'Un rapport publié le 14 février 2017 par la mairie le dit.',
    'Un décret publié le 14 février 2017 à 8 h au Journal officiel le prévoit.',
    'Un homme est mort à 19h59, le 14 février 2017.',
    'Rendez-vous le 14 février 2017 à 20h à la salle des fêtes.',
  ])('no stamp: %j', (head) => {
    expect(stamps(head)).toBe('');
  });
});
