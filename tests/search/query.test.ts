import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';

/** A clause in one line: `-title:"maison blanche"`, `~de` when it does not restrict. */
const shown = (query: string): string[] =>
  parseQuery(query).map(({ words, stream, exact, excluded, prefix, optional }) => {
    const sign = `${excluded ? '-' : ''}${optional ? '~' : ''}${stream === 'text' ? '' : `${stream}:`}`;
    return `${sign}${exact ? `"${words.join(' ')}"` : words.join('+')}${prefix ? '*' : ''}`;
  });

describe('parseQuery', () => {
  it.each([
    ['démission Flynn', ['demission', 'flynn']],
    ['"sécurité nationale" Flynn', ['"securite nationale"', 'flynn']],
    ['« Maison Blanche »', ['"maison blanche"']],
    ['“Maison Blanche', ['"maison blanche"']],
    ['Maison-Blanche', ['maison+blanche']],
    ['l’ambassadeur', ['ambassadeur']],
    ['aujourd’hui', ['aujourd+hui']],
    ['jusqu’alors', ['alors']],
    ['Russie -Trump', ['russie', '-trump']],
    ['Russie −"Donald Trump"', ['russie', '-"donald trump"']],
    ['anti-Trump', ['anti+trump']],
    ['titre:Kremlin', ['title:kremlin']],
    ['Titre : Kremlin', ['title:kremlin']],
    ['personnes:"Donald Trump"', ['person:"donald trump"']],
    ['cité:Peskov -lieu:Moscou', ['quoted:peskov', '-place:moscou']],
    ['éditeur:RT organisation:CIA autre:G20', ['publisher:rt', 'organisation:cia', 'other:g20']],
    ['Kremlin: la démission', ['kremlin', '~la', 'demission']],
    ['https://example.org', ['https', 'example+org']],
    ['ambass*', ['ambass*']],
    ['le président de la Russie', ['~le', 'president', '~de', '~la', 'russie']],
    ['de la', ['de', 'la']],
    ['"de la"', ['"de la"']],
    ['-le Kremlin', ['-le', 'kremlin']],
    ['', []],
    ['" " « » - : *', []],
    ['titre:', ['titre']],
  ])('%s', (query, clauses) => {
    expect(shown(query)).toEqual(clauses);
  });

  it('reads anything that a reader may type', () => {
    const piece = fc.constantFrom(
      '"',
      '«',
      '»',
      '-',
      ':',
      'titre',
      '*',
      ' ',
      '’',
      'le',
      'été',
      '\u0000',
    );
    const query = fc.oneof(
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(query, (text) => parseQuery(text).every(({ words }) => words.length > 0)),
    );
  });
});
