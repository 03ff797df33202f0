import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../src/model/captured.ts';
import { pageStated } from '../../../src/source/html/metadata.ts';
import { pageTitle } from '../../../src/source/html/title.ts';

const stated = (head: string, body = ''): Stated[] =>
  pageStated(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document);

const publishers = (head: string, body?: string): string[] =>
  stated(head, body).flatMap(({ field, value }) => (field === 'publisher' ? [value] : []));

describe('the publisher behind the headline of <title>', () => {
  it.each([
    ['<title>Le pont fermé | L’Écho</title>', '<h1>Le pont fermé</h1>', 'L’Écho'],
    ['<title>Le pont fermé - Le Courrier</title>', '<h1>Le pont fermé</h1>', 'Le Courrier'],
    [
      '<title>Le pont – et après ? — La Gazette du Val</title>',
      '<h1>Le pont – et après ?</h1>',
      'La Gazette du Val',
    ],
    [
      '<meta property="og:title" content="Le pont fermé"><title>Le pont fermé | L’Écho</title>',
      '',
      'L’Écho',
    ],
  ])('is taken: %s', (head, body, publisher) => {
    expect(publishers(head, body)).toEqual([publisher]);
    expect(pageTitle(stated(head, body))).toBe(/<h1>(.*)<\/h1>/.exec(body)?.[1] ?? 'Le pont fermé');
  });

  it.each([
    ['nothing says where the headline ends', '<title>Le pont fermé | L’Écho</title>', ''],
    [
      'the headline itself has the sign',
      '<title>Pont - Le débat</title>',
      '<h1>Pont - Le débat</h1>',
    ],
    ['it is a section', '<title>Le pont fermé | Politique</title>', '<h1>Le pont fermé</h1>'],
    ['it is no name', '<title>Le pont fermé | page 2</title>', '<h1>Le pont fermé</h1>'],
  ])('is not taken where %s', (_, head, body) => {
    expect(publishers(head, body)).toEqual([]);
  });

  it('gives way to what the metadata state', () => {
    const site = '<meta property="og:site_name" content="Le Courrier de Brévenne">';
    const head = `${site}<title>Le pont fermé | Courrier</title>`;
    expect(publishers(head, '<h1>Le pont fermé</h1>')).toEqual(['Le Courrier de Brévenne']);
  });
});
