import { expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';

it('takes the short lines of a head for no column, where the paragraphs below are not broken', () => {
  const text =
    'La Gazette\n\nKerviel, le grand retour\nPublié le 18/03/2018 à 23:02 | Temps de lecture: 3 min\nPar Anne Leroux\nCorrespondante à Calonne\n\nLe maire sortant a recueilli plus de 76 % des voix dimanche. Il rempile jusqu’en 2024, et la ville attend de savoir ce qu’il fera.\n\n« Le succès nous attend », a lancé Paul Kerviel, 65 ans, aux centaines de partisans rassemblés place du Marché, à deux pas de la mairie.\n';
  expect(clean(text, {}, { file: 'page.txt' }, []).title.text).toBe('Kerviel, le grand retour');
});
