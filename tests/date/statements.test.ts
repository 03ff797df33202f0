import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/date/date.ts';

/** The rest of each text: a weekday, a past and a future year, none of them its own date. */
const BODY =
  '\n\nLe président a annoncé lundi une réforme. Il avait promis en 2012 de ne pas le faire. Elle entrera en vigueur le 1er janvier 2025.\n';

/** Heads of press texts and the date that they state; null where they state none. */
const HEADS: readonly (readonly [text: string, edtf: string | null])[] = [
  ['Titre de l’article\n\nPARIS, 3 mars 2017 (AFP) – Le ministre a parlé.', '2017-03-03'],
  ['Titre de l’article\n\nPARIS, 3 mars 2017 (AFP) - Le ministre a parlé.', '2017-03-03'],
  ['Titre\n\nParis, le 3 mars 2017 – Le ministre a parlé.', '2017-03-03'],
  ['Titre\n\nWASHINGTON (Reuters) - Le ministre a parlé.', null],
  ['Titre\n\nLe 13/07/2018\n', '2018-07-13'],
  ['Titre\n\nLe 13/07/2018 à 10:20\n', '2018-07-13'],
  ['Titre\n\nPublié le 13/07/2018 à 10:20, mis à jour le 14/07/2018 à 09:00\n', '2018-07-13'],
  [
    'Titre\n\nPublié le 13 juillet 2018 à 18h20 - Mis à jour le 15 juillet 2018 à 9h\n',
    '2018-07-13',
  ],
  ['Titre\n\nMis à jour le 15/07/2018 à 9h, publié le 13/07/2018 à 18h20\n', '2018-07-13'],
  ['Titre\n\nPar Jean Dupont | Publié le 13 juil. 2018\n', '2018-07-13'],
  ['Titre\n\nPar Jean Dupont\nPublié hier à 18:20, mis à jour il y a 3 heures\n', null],
  [
    'Titre\n\nPar Le Monde avec AFP\n\nPublié le 13 juillet 2018 à 18h20 Temps de Lecture 2 min.\n',
    '2018-07-13',
  ],
  ['Accueil > Politique > Titre\nTitre\nvendredi 13 juillet 2018\n', '2018-07-13'],
  ['Titre\nvendredi 13 juillet 2018, par Jean Dupont\n', '2018-07-13'],
  ['Titre\n13.07.2018 | Politique\n', '2018-07-13'],
  ['Titre\n13 juillet 2018 10:12\n', '2018-07-13'],
  ['Titre\nMis en ligne le vendredi 13 juillet 2018 à 10h12\n', '2018-07-13'],
  ['Titre\nPosté le 13 juillet 2018 par admin\n', '2018-07-13'],
  ['Titre\nÉcrit par Jean Dupont le 13 juillet 2018\n', '2018-07-13'],
  ['Titre\nRédigé par Jean le vendredi 13 juillet 2018\n', '2018-07-13'],
  ['Titre\n\n— 13 juillet 2018 à 20:06\n', '2018-07-13'],
  ['Titre\n\nLibération — 13 juillet 2018 à 20:06\n', '2018-07-13'],
  ['Titre\n\nL’Obs avec AFP\n\nPublié le 13 juillet 2018 à 20h06\n', '2018-07-13'],
  ['---\ntitle: Titre\ndate: 2018-07-13\n---\n', '2018-07-13'],
  ['title: "Titre"\ndate: "2018-07-13T10:00:00+02:00"\n\n', '2018-07-13'],
  ['date: 13 juillet 2018\n\n', '2018-07-13'],
  [' date 2018-07-13 Le ministre a parlé.', '2018-07-13'],
  [' date 2018 Le ministre a parlé.', '2018'],
  ['date 2018-07Le ministre a parlé.', '2018-07'],
  ['Titre date 2018-07 Le ministre a parlé.', '2018-07'],
  ['Titre de la page 13 juillet 2018 . – Le ministre a parlé.', '2018-07-13'],
  ['https://www.example.fr/politique/2018/07/13/titre-de-page\nTitre', '2018-07-13'],
  ['Source : https://example.fr/2018/07/13/a.html', '2018-07-13'],
  ['Le Monde, 13 juillet 2018\n\nTitre\n', '2018-07-13'],
  ['Le Figaro, vendredi 13 juillet 2018, p. 4\n\nTitre\n', '2018-07-13'],
  ['Numéro du 13 juillet 2018\nTitre', '2018-07-13'],
  ['Vendredi 13 Juillet 2018\nTITRE', '2018-07-13'],
  ['VENDREDI 13 JUILLET 2018\nTITRE', '2018-07-13'],
  ['Titre\nBRUXELLES (Belgique) - 13 juillet 2018 - Le ministre', '2018-07-13'],
  [
    'Titre\nBRUXELLES, 13 juillet (Belga) - Le ministre a cité un rapport du 3 mars 2018.',
    '2018-07-13?',
  ],
  [
    'Titre\nBruxelles, vendredi 13 juillet (AFP) - Le ministre a cité un rapport du 3 mars 2018.',
    '2018-07-13',
  ],
  ['Titre\n(AFP) - 13 juillet 2018\n', '2018-07-13'],
  ['Titre\nAFP | 13.07.2018 à 10h12\n', '2018-07-13'],
  ['Titre\nAFP, publié le vendredi 13 juillet 2018 à 10h12\n', '2018-07-13'],
  ['Titre\nLe 13 juillet 2018 à 10h12, modifié à 11h\n', '2018-07-13'],
  ['Titre\nModifié le 13 juillet 2018\n', '2018-07-13~'],
  ['Titre\nPublished 13 July 2018\n', null],
  ['Titre\nUn rapport publié le 3 mars 2015 le disait.\nPublié le 13 juillet 2018\n', '2018-07-13'],
  ['Titre\nPublié le 13 juillet 2018 | Lire aussi : le 3 mars 2015', '2018-07-13'],
  ['Titre\nRéservé aux abonnésPublié le 13/07/2018 à 18:20, mis à jour à 19:00\n', '2018-07-13'],
  ['TitrePar Jean DupontPublié le 13 juillet 2018 à 18h20Le président a parlé.', '2018-07-13'],
  ['Politique • Publié le 13 juillet 2018\nTitre', '2018-07-13'],
  ['Titre\n2018-07-13\n', '2018-07-13'],
  ['Titre\n13/07/18 - 10:12\n', '2018-07-13'],
  ['Titre\nle 13-07-2018\n', '2018-07-13'],
  ['Titre\nPublié le : 13/07/2018 - 10:12 Modifié le : 14/07/2018 - 11:00\n', '2018-07-13'],
  ['Titre\nTexte par : FRANCE 24 Suivre\nDernière modification : 14/07/2018\n', '2018-07-14~'],
  ['Titre\nPremière publication : 13/07/2018\nDernière modification : 14/07/2018\n', '2018-07-13'],
  ['Titre\nDate de publication : 13/07/2018\n', '2018-07-13'],
  ['Titre\nParis, France | AFP | vendredi 13/07/2018 - 10:12 UTC\n', '2018-07-13'],
  ['Titre\nJuillet 2018\n', '2018-07'],
  ['Le Monde diplomatique, juillet 2018, page 3\nTitre', '2018-07'],
  ['Titre\n\nLanville, le 4 mars 2024', '2024-03-04'],
  ['Titre\nDate d’émission : 06/08/2022 20:57', '2022-08-06'],
  ['Titre\nPosté le : Lun 31 Juil 2023 - 21:14', '2023-07-31'],
  ['Titre\nPar Anne Durand, prévisionniste - 08/11/2022 à 16h45', '2022-11-08'],
  ['Titre\nÉmis le mardi 8 novembre 2022 à 16 h 30', '2022-11-08'],
  ['Communiqué publié le mercredi 2 août 2023.\nTitre', '2023-08-02'],
  ['LE JOURNAL DU CENTRE            VENDREDI 10 JUIN 2022\nTitre', '2022-06-10'],
  ['PETIT LANVILLOIS - Lundi 15 mai 2023                1,20 €\nTitre', '2023-05-15'],
  [
    'Titre\n11/12/2021 04h52\nBRUXELLES, 11 décembre - Le ministre a cité un rapport de 2018.',
    '2021-12-11',
  ],
  ['Titre\nBRUXELLES, 11 décembre - Le ministre a cité un rapport de 2018.', null],
  [
    'Titre\nLe Journal Anne DURAND. Publié le 13/07/2018 à 18h42\nMis à jour le 15/07/2018',
    '2018-07-13',
  ],
  ['Titre\n10:28 31.03.2017(mis à jour 10:33 31.03.2017) URL courte', '2017-03-31'],
  ['Le maire défend la loi de Lanville Calonne, 13 juillet 2018 – La foule attend.', '2018-07-13'],
  ['Jean Dupont (Calonne, 13 juillet 1918 – Paris, 3 mars 1990) était maire.', null],
  ['Titre\nUn rapport le disait. Publié le 13 juillet 2018, il a été oublié.', null],
  [
    'Entretien - La Gazette (site web)  mercredi 6 novembre 2019 - 17:03 UTC +01:00 761 mots Titre. Le ministre',
    '2019-11-06',
  ],
  ['La Gazette\nHorizons, jeudi 3 mai 2018 1234 mots, p. 14\nTitre', '2018-05-03'],
  [
    'Titre. © 2018 La Gazette. Certificat émis le 12 janvier 2020 à BIBLIOTHEQUE news·20180503·GZ·2405',
    '2018-05-03',
  ],
  [
    'Titre\nLe Monde.fr avec AFP | 13.07.2018 à 04h12 • Mis à jour le 15.07.2018 à 19h05',
    '2018-07-13',
  ],
  ['Titre\nPar lefigaro.fr avec AFP Publié le 13/07/2018 à 05:20', '2018-07-13'],
  ['Titre\nMis à jour le 15/07/2018 à 08:42 Publié le 13/07/2018 à 05:20', '2018-07-13'],
  ['Titre\nMise à jour : 15.07.2018 à 10:21- Créé : 13.07.2018 à 09:31', '2018-07-13'],
  ['Titre\nLe Parisien avec AFP Le 13 juillet 2018 à 07h10', '2018-07-13'],
  ['Titre\nLA CROIX (avec AFP), le 13/07/2018 à 10:21', '2018-07-13'],
  ['Titre\nAFP et Belga Publié le vendredi 13 juillet 2018 à 06h03', '2018-07-13'],
  ['Titre\nRédaction 13-07-18, 05h23 Source: Belga', '2018-07-13'],
  ['Titre\nPar Gazette.fr le 13.07.2018 à 07h10', '2018-07-13'],
  ['Titre\nOLJ / AFP / le 13 juillet 2018 à 07h20', '2018-07-13'],
  ['Titre\nAnne Leroux13 juillet 2018 à 18h20', '2018-07-13'],
  ['Titre\nPOLITIQUE 13/07/2018 12:45 CEST | Actualisé 15/07/2018 14:20 CEST', '2018-07-13'],
  ['Titre\n19h59 , le 13 juillet 2018 , modifié à 20h12 , le 15 juillet 2018', '2018-07-13'],
  ['Titre\nModifié à 12h18, le 13 juillet 2018', '2018-07-13~'],
  ['Titre\nDernière modif : 13/07/2018 Par : Rédaction', '2018-07-13~'],
  ['Titre\nVendredi, 13 Juillet, 2018', '2018-07-13'],
  ['Titre\njuillet 13, 2018', '2018-07-13'],
  ['Titre\n2018-07-13T06:22:18.000+01:00', '2018-07-13'],
  ['Titre\nLe Journal n° 5786 Vendredi 13 juillet 2018', '2018-07-13'],
  ['Titre\nAnne Leroux, Calonne, 13 juillet 2018', '2018-07-13'],
  ['Titre\nPosted on 13 juillet 2018 by admin', '2018-07-13'],
  ['Titre de la page Calonne, 13 juil. 2018 (AFP) - Le ministre a parlé.', '2018-07-13'],
  ['Titre\nPublié le 13 juillet 2018Le ministre a parlé.', '2018-07-13'],
  ['Titre\nRendez-vous le 13 juillet 2018 à 20h à la salle des fêtes.', null],
  ['Titre\nConcert le 13 juillet 2018 à 20h30', null],
  ['Titre\nFC Lanville - SCO Calonne, vendredi 13 juillet 2018 à 20h00', null],
  ['Titre\nUn décret publié le 13 juillet 2018 à 8 h au Journal officiel le prévoit.', null],
  ['Titre\nAnne Leroux, le 13 juillet 2018 à la mairie. (Photo Jean Petit/Gazette)', null],
];

const dossierOf = (text: string, file = 'texte.txt') =>
  dateText({ text, file, blocks: [], removed: [], decisions: {} }).dossier;

describe('what a text states about its date', () => {
  it.each(HEADS)('%j', (head, edtf) => {
    const text = `${head}${BODY}`;
    const dossier = dossierOf(text);
    if (edtf === null) expect(dossier.basis).not.toBe('stated');
    else expect(dossier.edtf).toBe(edtf);
    for (const { start, end, text: words } of dossier.evidence)
      expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    ['2017-05-16-titre.txt', '2017-05-16'],
    ['2017_05_16-001.txt', '2017-05-16'],
    ['presse/20170516.txt', '2017-05-16'],
    ['titre-2017-05.txt', '2017-05'],
    ['201705.txt', null],
    ['000_50c1dbeb5ad41db0.txt', null],
    ['2017-13-16.txt', null],
  ])('reads the file name %s as %s', (file, edtf) => {
    expect(dossierOf('Un texte sans date.', file).edtf).toBe(edtf);
  });

  it('takes the year of an agency’s dateline from the file name', () => {
    const dossier = dossierOf('PARIS, 3 mars (AFP) - Le ministre a parlé.', '2017-03-04.txt');
    expect(dossier).toMatchObject({ edtf: '2017-03-03', basis: 'stated' });
    expect(dossier.rivals).toMatchObject([{ edtf: '2017-03-04', rule: 'file-name' }]);
  });

  it('takes a header’s month and a dateline’s day together', () => {
    const dossier = dossierOf(' date 2017-05 Titre\n\n16 mai 2017 . – Le ministre a parlé.');
    expect(dossier).toMatchObject({ edtf: '2017-05-16', basis: 'stated' });
    expect(dossier.evidence.map(({ rule }) => rule)).toEqual(['dateline', 'crawl-header']);
  });

  it('lets an editor’s word win and keeps the machine’s reading beside it', () => {
    const { dossier } = dateText({
      text: ' date 2017-05 Le ministre a parlé lundi.',
      file: 'texte.txt',
      blocks: [],
      removed: [],
      decisions: { date: { edtf: '2017-05-16~', because: 'le lundi 15 est connu' } },
    });
    expect(dossier).toMatchObject({
      edtf: '2017-05-16~',
      basis: 'corrected',
      from: '2017-05-16',
      to: '2017-05-16',
      because: 'le lundi 15 est connu',
    });
    expect(dossier.rivals).toMatchObject([{ edtf: '2017-05', rule: 'crawl-header' }]);
  });

  it('ignores dates in what cleaning set apart as other texts', () => {
    const text = 'Titre\nUn mot.\n\n13 juillet 2018\n';
    const start = text.indexOf('13');
    const removed = [
      { start, end: start + 15, rule: 'latest-news', reason: 'dernières nouvelles' },
    ];
    const { dossier } = dateText({ text, file: 'x.txt', blocks: [], removed, decisions: {} });
    expect(dossier).toMatchObject({ edtf: null, basis: 'unknown' });
  });
});
