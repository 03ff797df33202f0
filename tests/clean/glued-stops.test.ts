import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';

const TEXT =
  ' date 2018-12 Luc Tanguy a tenu jeudi sa conférence de presse annuelle, la quatorzième. Pendant près de quatre heures, le maire a répondu à 66 questions des habitants.Lire aussi: Lanville, le budget en questionsInterrogé sur le retrait, il a approuvé la décision de son homologue. Le conseil a attendu toute la semaine dernière.La préfecture attend toujours une rencontre avec la région, mais « pas avant les élections » du 31 mars 2019 à Calonne.© Gazette . Jean Petit';

describe('a capture in which sentences are glued', () => {
  const { blocks, removed } = clean(TEXT, {}, { file: 'page.txt' }, []);
  const kept = blocks.map(({ start, end }) => TEXT.slice(start, end));

  it('keeps the beginning of its first sentence, and its last to the end', () => {
    expect(kept[0]).toMatch(/^Luc Tanguy a tenu jeudi/);
    expect(kept.at(-1)).toMatch(/du 31 mars 2019 à Calonne\.$/);
  });

  it('sets what is glued between them apart', () => {
    expect(removed.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'date 2018-12',
      'Lire aussi: Lanville, le budget en questions',
      '© Gazette .',
      'Jean Petit',
    ]);
  });
});
