import { expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';

const BODY =
  'Onze personnes sont mortes lundi dans l’explosion d’une bombe à Calonne, a annoncé le comité antiterroriste.L’explosion s’est produite à 14h40 entre deux stations du centre. « Nous examinons toutes les pistes, y compris la piste terroriste », a déclaré Paul Kerviel, qui se trouvait dans sa ville natale.';

const titleOf = (text: string): string => clean(text, {}, { file: 'page.txt' }, []).title.text;

it('cuts a headline from the row of labels glued to it, and knows it by the signature below', () => {
  const text = `AccueilMondeEuropeRussieAttentat de Calonne : Kerviel évoque un acte « terroriste »Par La Gazette.fr avec AFP et ReutersMis à jour le 04/04/2017 à 08:42Publié le 03/04/2017 à 14:26${BODY}`;
  expect(titleOf(text)).toBe('Attentat de Calonne : Kerviel évoque un acte « terroriste »');
});

it('takes a domain with a hyphen from the headline', () => {
  const text = `Attentat de Calonne : Kerviel évoque un acte terroriste - Le-Courrier.fr\n\nPublié le 03/04/2017 à 14:26\n\n${BODY}\n`;
  expect(titleOf(text)).toBe('Attentat de Calonne : Kerviel évoque un acte terroriste');
});
