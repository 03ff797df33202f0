import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/quotes/passages.ts';
import { paragraphs } from './reading.ts';

const passages = (text: string): string[] =>
  findPassages(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('findPassages', () => {
  it('keeps what stands inside a passage with it', () => {
    expect(passages('Il a « lu « Hamlet » hier » et « relu ».')).toEqual([
      '« lu « Hamlet » hier »',
      '« relu »',
    ]);
  });

  it('goes on from paragraph to paragraph', () => {
    expect(passages('Elle dit : « Un.\n« Deux.\n« Trois. »')).toEqual([
      '« Un.\n« Deux.\n« Trois. »',
    ]);
    expect(passages('« Un.\nDeux. »')).toEqual(['« Un.\nDeux. »']);
  });

  it('keeps a paragraph that opens with a mark and never closes it', () => {
    expect(passages('"Un, a dit X.\nDeux.')).toEqual(['"Un, a dit X.']);
  });

  it('passes over a mark without its pair', () => {
    expect(passages('Il a « lu « Hamlet » hier.')).toEqual(['« Hamlet »']);
    expect(passages('Il a lu » hier.')).toEqual([]);
  });
});
