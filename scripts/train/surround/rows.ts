import { readPage } from '../../../tests/clean/labelled.ts';
import type { GoldDocument } from '../corpus.ts';

/** A line, and whether it is article. */
export interface Row {
  readonly text: string;
  readonly kept: boolean;
}

export interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export function rowsOf(labelled: string): Row[] {
  const { text, kept } = readPage(labelled);
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    text: line.trim(),
    kept: kept.some(({ start, end }) => start < index + line.length && index < end),
  }));
}

// « 10 janvier 2016 . – »
const DATELINE = /^.{0,30}20\d\d.{0,25}?\. –\s*/;

export function articleOf({ text }: GoldDocument): Article {
  const [title = '', ...lines] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(([line]) => line.trim());
  const paragraphs = lines
    .map((line) => line.replace(DATELINE, '').replace(/ ([.,])(?= |$)/g, '$1'))
    .filter((line) => line.split(' ').length >= 6);
  return { title, paragraphs };
}

export const rowsOfArticle = ({ title, paragraphs }: Article): Row[] =>
  [title, ...paragraphs].map((text) => ({ text, kept: true }));
