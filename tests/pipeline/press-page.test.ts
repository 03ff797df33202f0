import { describe, expect, it } from 'vitest';
import { loadTagger, understand } from '../../src/pipeline.ts';

const tagger = loadTagger();

/** The whole understanding of an invented text, without an authority. */
function read(text: string) {
  const context = { authority: [], decisions: {}, decisionsFile: 'corrections/a.yaml', tagger };
  const { clean, dossier, naming, quotes } = understand(Buffer.from(text), 'a.txt', context);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    blocks: clean.blocks.map(words),
    removed: clean.removed.map((one) => `${one.rule}: ${words(one)}`),
    authors: clean.attributions.filter(({ role }) => role === 'author').map(({ name }) => name),
    names: naming.entities.map(({ name }) => name),
    date: dossier.edtf,
    quotes: quotes.map((quote) => [words(quote), quote.speaker]),
  };
}

const DATABASE = `La Gazette du Val
Val, vendredi 7 septembre 2018 412 mots, p. 12

ENVIRONNEMENT
L'usine de Calonne rejette encore du chlore

Vincent LORMEAU

Deux incidents en trois semaines : le préfet Arnaud Perrin a mis en demeure hier la société, à Calonne. « Nous n'accepterons pas un troisième rejet », a-t-il prévenu mercredi soir.

L'association, elle, saisira le tribunal le 15 septembre. Sa présidente, Odile Le Goff, rappelle que l'usine avait été condamnée en 2014. Mme Le Goff demande sa fermeture.

© 2018 La Gazette du Val. Tous droits réservés.
Le présent document est protégé par les lois et conventions internationales sur le droit d'auteur et son utilisation est régie par ces lois et conventions.
Certificat émis le 3 février 2021 à UNIVERSITE-DU-VAL à des fins de visualisation personnelle et temporaire.
news·20180907·GV·20180907gv0val12
`;

describe('a text out of a database of the press', () => {
  const found = read(DATABASE);

  it('is dated by its head and its number, not by its certificate', () => {
    expect(found.date).toBe('2018-09-07');
  });

  it('is the article alone', () => {
    expect(found.blocks).toHaveLength(3);
    expect(found.blocks.join(' ')).not.toMatch(/Certificat|lois|news|412 mots/);
  });

  it('names a woman once, with the particle of her surname', () => {
    expect(found.names).toContain('Odile Le Goff');
    expect(found.names).not.toContain('Le Goff');
  });
});

const PAGE = `La Gazette
Se connecter
S'abonner
Accueil Bretagne Calonne Justice
Calonne. Trois ans de prison requis contre l'ancien comptable de la mairie
La Gazette Anne LEROUX. Publié le 14/03/2019 à 18h42
Mis à jour le 15/03/2019 à 07h10
Le procureur, Philippe Lormeau, n'a pas mâché ses mots. « C'est une trahison de la confiance publique », a-t-il lancé jeudi devant le tribunal de Calonne, avant de requérir trois ans de prison.
Avec notre correspondante à Calonne, Justine Ferrand
La mairie, partie civile, demande le remboursement intégral des sommes qui ont été détournées.
Partager cet article
Facebook Twitter E-mail
Mentions légales CGU Données personnelles Gestion des cookies
`;

describe('a page that was captured with its menus', () => {
  const found = read(PAGE);

  it('names nobody after its buttons and menus', () => {
    expect(found.names.join(' ')).not.toMatch(/Accueil|Facebook|connecter|CGU/);
    expect(found.names).toContain('Philippe Lormeau');
  });

  it('is dated by its publication, behind a name and a stop', () => {
    expect(found.date).toBe('2019-03-14');
  });

  it('credits the correspondent', () => {
    expect(found.authors).toContain('Justine Ferrand');
  });
});

const GLUED =
  ' date 2018-11 Val : Lormeau instaure le couvre-feu généralAccueilMondeEuropeLe président du conseil Pierre Lormeau a signé lundi un décret instaurant le couvre-feu général pour trente jours dans dix communes, après la crue de trois rivières près de Calonne.Publié le 27/11/2018 à 08:15Partager sur FacebookPartager sur TwitterEnvoyer par mail« Nous ne voulons pas la panique », a assuré M. Lormeau devant les maires. Son homologue Odile Perrin a fait part de sa « sérieuse inquiétude » devant la préfecture. Lire aussi Crise au bord du Val : ce que l’on saitLa préfète a plaidé pour la prudence. Les habitants, réfugiés à Vaubrun, devaient être reçus par un juge mardi.A lire aussiFoire : la mairie défend son projetLormeau annonce un moratoireCommentairesConnectez-vous pour commenterSuivez-nousFacebookTwitterInstagramMentions légales© 2018 Tous droits réservés';

describe('a page whose pieces were glued together', () => {
  const found = read(GLUED);

  it('is cut where its words tell, never inside a sentence', () => {
    expect(found.blocks).toEqual([
      'Val : Lormeau instaure le couvre-feu général',
      expect.stringMatching(/^Le président du conseil .* près de Calonne\.$/),
      expect.stringMatching(/^« Nous ne voulons .* devant la préfecture\.$/),
      expect.stringMatching(/^La préfète a plaidé .* un juge mardi\.$/),
    ]);
    expect(found.removed).toContain('see-also: Lire aussi Crise au bord du Val : ce que l’on sait');
  });

  it('is dated by the day that is glued to its first paragraph', () => {
    expect(found.date).toBe('2018-11-27');
  });

  it('says who speaks', () => {
    expect(found.quotes).toEqual([
      ['« Nous ne voulons pas la panique »', 'pierre-lormeau'],
      ['« sérieuse inquiétude »', 'odile-perrin'],
    ]);
  });
});

it('tells by the article that a title is a woman’s', () => {
  const { quotes } = read(
    'À Calonne, Federica Lormeau a estimé que l’accord « fonctionne ». « L’Union est déterminée à le garder », a insisté la chef de la diplomatie. Emmanuel Ferrand et Angela Petit se verront vendredi.',
  );
  expect(quotes.map(([, speaker]) => speaker)).toEqual(['federica-lormeau', 'federica-lormeau']);
});

it('gives a heading the speaker of the words that it takes up, not the last one above', () => {
  const { quotes } = read(
    `Les frappes ont duré toute la nuit
Les États ont tiré 59 missiles contre la base. « Ils ont tué des civils innocents », a martelé Donald Lormeau mardi soir.

"Une agression contre un État souverain"

Le président "considère les frappes comme une agression contre un État souverain", a déclaré hier Dmitri Ferrand devant des journalistes.`,
  );
  expect(quotes.map(([, speaker]) => speaker)).toEqual([
    'donald-lormeau',
    'dmitri-ferrand',
    'dmitri-ferrand',
  ]);
});

it.each([
  'François Lormeau et Angela Ferrand ont estimé que la préfète portait « l’entière responsabilité » de la crue.',
  '« La préfète porte l’entière responsabilité », ont estimé François Lormeau et Angela Ferrand.',
])('gives words that two speak to neither alone: %s', (text) => {
  expect(read(text).quotes.map(([, speaker]) => speaker)).toEqual([null]);
});

it('does not take a title for somebody of whom a later sentence only speaks', () => {
  const { quotes } = read(
    'Le président français est attendu lundi. « On ne bâtira rien seul », répète-t-il depuis des mois. À Calonne, Dmitri Lormeau se dit prudent.',
  );
  expect(quotes).toEqual([['« On ne bâtira rien seul »', null]]);
});
