import { createHash } from 'node:crypto';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { readSource } from '../../src/source/read.ts';
import { Failure } from '../../src/text/failure.ts';

const FRENCH =
  'Le ministre a été « très clair » : l’été dernier, le cœur du problème n’était pas là. Coût : 5 000 €, répète-t-il à Évreux, où sa sœur a été élue.';

const read = (bytes: Uint8Array) => readSource(bytes, 'a.txt');
const utf8 = (text: string) => read(Buffer.from(text, 'utf8'));
const codes = (bytes: Uint8Array) => read(bytes).diagnostics.map(({ code }) => code);

function failure(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof Failure) return error.code;
  }
  return 'none';
}

describe('readSource', () => {
  it('hashes the bytes as found, mark included', () => {
    const bytes = Buffer.from(`\ufeff${FRENCH}`, 'utf8');
    const source = read(bytes);
    expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(source.bytes).toBe(bytes.length);
    expect(source.text).toBe(FRENCH);
    expect(source.encoding).toBe('utf-8');
    expect(source.diagnostics).toEqual([]);
  });

  it('keeps line ends, front matter and templates as they stand', () => {
    const text = '---js\r\nmodule.exports = 1\r---\n{{ 7*7 }} <script>alert(1)</script>\r\n';
    expect(utf8(text).text).toBe(text);
  });

  it('reads every text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (some) => {
        const text = `mot ${some.replaceAll('\u0000', '')}`;
        expect(utf8(text).text).toBe(text);
      }),
    );
  });

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('believes the mark of %s', (encoding, mark) => {
    const source = read(Buffer.concat([Buffer.from(mark), iconv.encode(FRENCH, encoding)]));
    expect(source).toMatchObject({ text: FRENCH, encoding, diagnostics: [] });
  });

  it.each(['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850', 'utf-16le', 'utf-16be'])(
    'guesses %s and says so',
    (encoding) => {
      const lacks: Record<string, RegExp> = {
        'iso-8859-15': /[’]/g,
        macintosh: /[€]/g,
        ibm850: /[’œ€]/g,
      };
      const text = FRENCH.replace(lacks[encoding] ?? /\u0000/g, "'");
      const source = read(iconv.encode(text, encoding));
      expect(source.text).toBe(text);
      expect(source.encoding).toBe(encoding);
      expect(source.diagnostics[0]?.code).toBe('encoding-guessed');
    },
  );

  it('reads every text back from each encoding that a mark or a page states', () => {
    const encodings = ['utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh'] as const;
    const unit = fc.constantFrom(...'aàéêèçùïôœ«»’ \n\r\t—€Œ€0{<&');
    const letters = fc.string({ unit, minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...encodings), letters, (encoding, some) => {
        // What the encoding has no sign for was never in a text that uses it
        const text = iconv.decode(iconv.encode(`Été ${some}`, encoding), encoding);
        const mark = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] }[String(encoding)];
        const bytes = Buffer.concat([Buffer.from(mark ?? []), iconv.encode(text, encoding)]);
        expect(decode(bytes, 'a', encoding)).toEqual({ text, encoding, diagnostics: [] });
      }),
    );
  });

  it('leaves another script to its own encoding', () => {
    const text = 'Президент заявил во вторник, что санкции будут сняты в мае. '.repeat(4);
    expect(read(iconv.encode(text, 'windows-1251'))).toMatchObject({ text, language: 'ru' });
  });

  it('keeps UTF-8 that was cut inside a character', () => {
    const bytes = Buffer.from(FRENCH.repeat(3), 'utf8');
    const cut = Buffer.concat([bytes.subarray(0, bytes.indexOf('é') + 1), Buffer.from('.')]);
    const many = Buffer.concat([Buffer.from(FRENCH.repeat(3)), cut.subarray(-2)]);
    expect(read(many).encoding).toBe('utf-8');
    expect(codes(many)).toContain('encoding-damaged');
  });

  it('refuses what holds no text', () => {
    expect(failure(Buffer.from(''))).toBe('source-empty');
    expect(failure(Buffer.from(' \r\n\t\u00a0\u200b'))).toBe('source-empty');
    expect(failure(Buffer.from([0xef, 0xbb, 0xbf]))).toBe('source-empty');
  });

  it('refuses what is not a text', () => {
    expect(failure(Buffer.from('abc\u0000def'))).toBe('source-unreadable');
    expect(failure(Buffer.from('%PDF-1.4 abc'))).toBe('source-unreadable');
    expect(failure(Buffer.from([1, 2, 3, 4, 65, 5, 6, 7]))).toBe('source-unreadable');
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + 13) % 256);
    expect(failure(noise)).toBe('source-unreadable');
  });

  it('never throws anything but a Failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(read(bytes).text.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });

  it('says where characters stand that nobody sees', () => {
    const text = 'Un texte\u0001 et\u202e encore\u200b un mot\ufffd.';
    expect(utf8(text).diagnostics.map(({ code, start }) => [code, start])).toEqual([
      ['control-character', 8],
      ['bidirectional-character', 12],
      ['invisible-character', 20],
      ['replacement-character', 28],
    ]);
    expect(utf8('a\u00adb '.repeat(400)).diagnostics).toHaveLength(6);
  });
});

describe('language', () => {
  it.each([
    ['fr', FRENCH],
    ['fr', 'LE PRESIDENT A DECLARE MARDI QUE LES SANCTIONS SERONT LEVEES DES LE MOIS DE MAI'],
    ['fr', 'le president a declare mardi que les sanctions seront levees au mois de mai'],
    ['fr', 'l’accord franco-allemand sur l’acier signe a Bruxelles par les deux ministres'],
    ['en', 'The president said on Tuesday that the sanctions would be lifted in the month of May'],
    ['es', 'El presidente declaró el martes que las sanciones se levantarán en el mes de mayo'],
    ['it', 'Il presidente ha dichiarato martedì che le sanzioni saranno revocate a maggio'],
    ['de', 'Der Präsident hat am Dienstag erklärt, dass die Sanktionen im Mai aufgehoben werden'],
    ['und', 'OK'],
    ['und', '12 345, 67 — 89'],
  ])('%s: %s', (language, text) => {
    expect(utf8(text).language).toBe(language);
  });

  it('reads five megabytes in a moment', () => {
    const bytes = Buffer.from(`${FRENCH}\n`.repeat(33_000), 'utf8');
    const before = process.cpuUsage();
    expect(read(bytes).language).toBe('fr');
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
