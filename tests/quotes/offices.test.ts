import { describe, expect, it } from 'vitest';
import type { Named } from './naming.ts';
import { read } from './reading.ts';

const PEOPLE: readonly Named[] = [
  ['person', 'Jeanne Morvan', 'Mme Morvan', 'Morvan'],
  ['person', 'Paul Kerviel', 'M. Kerviel', 'Kerviel'],
  ['person', 'Luc Tanguy'],
];

const speakers = (text: string): (string | null)[] =>
  read(text, PEOPLE).map(({ speaker }) => speaker);

describe('who holds an office', () => {
  it('is no professor where a country tells the office', () => {
    const text =
      '« Le juge veut comprendre », estime Paul Kerviel, professeur de droit. Interrogé par des journalistes, le président américain s’est dit « très heureux ».';
    expect(speakers(text)).toEqual(['paul-kerviel', null]);
  });

  it('is nobody of another trade where a magistrate speaks', () => {
    const text =
      'Le général Luc Tanguy avait plaidé coupable. « Il serait prématuré de trancher », a écrit le magistrat.';
    expect(speakers(text)).toEqual([null]);
  });

  it('was told before the name', () => {
    const text =
      'Depuis sa nomination comme ministre des Affaires étrangères, Paul Kerviel voyage beaucoup. Le général Luc Tanguy, chef d’état-major, le suit. « Nous avons tout expliqué », a déclaré le chef de la diplomatie.';
    expect(speakers(text)).toEqual(['paul-kerviel']);
  });

  it('is whoever just spoke, where « l’Allemand » says no more', () => {
    const text =
      '« On a manqué de tout », pestait Paul Kerviel. L’Allemand a refusé d’accabler ses joueurs : « Ils sont fatigués. »';
    expect(speakers(text)).toEqual(['paul-kerviel', 'paul-kerviel']);
  });
});

describe('a title', () => {
  it('straight before a name is that person’s, though another’s complement ends with it', () => {
    const text =
      'Luc Tanguy, conseiller à la sécurité du président Kerviel, est parti. « C’est une chasse aux sorcières », a réagi vendredi le président.';
    expect(speakers(text)).toEqual(['paul-kerviel']);
  });

  it('beside somebody is not he who just spoke', () => {
    const text =
      '« Le monde va changer », a promis M. Kerviel. À ses côtés, le milliardaire rayonnait. « Nous sommes très fiers », a-t-il dit.';
    expect(speakers(text)).toEqual(['paul-kerviel', null]);
  });
});

describe('a title with more words', () => {
  it('has its name behind a comma, a nationality before it too', () => {
    const text =
      'Le président du comité, l’Allemand Paul Kerviel, avait parlé mardi d’une « attaque sans précédent contre les Jeux ».';
    expect(speakers(text)).toEqual(['paul-kerviel']);
  });

  it('is no time for the age in it', () => {
    const text =
      'Jeanne Morvan perd. « Nous avons été entendus », a relativisé la journaliste de 36 ans.';
    expect(speakers(text)).toEqual(['jeanne-morvan']);
  });

  it('is somebody else’s, where « sa » or a name says whose', () => {
    const text =
      '« Des bourrages d’urnes », précise sa porte-parole, Jeanne Morvan. « Elle le fera très bientôt », a indiqué le porte-parole de Paul Kerviel.';
    expect(speakers(text)).toEqual(['jeanne-morvan', null]);
  });

  it('is the crowd before a colon, and nobody named', () => {
    expect(
      speakers(
        'Paul Kerviel est arrivé sous les huées de quelques manifestants : « Enfermez-le ! »',
      ),
    ).toEqual([null]);
  });
});

describe('« il »', () => {
  it('goes on from « il », past a name that a preposition governs', () => {
    const text =
      'Paul Kerviel devient célèbre en 1977. Cinq ans plus tôt, il n’avait pu éviter la guillotine à Luc Tanguy. Il monte à la tribune : « J’ai l’honneur de demander l’abolition. »';
    expect(speakers(text)).toEqual(['paul-kerviel']);
  });
});
