import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_LABELS } from '../../../src/clean/words/labels.ts';
import { SECTION_NAMES } from '../../../src/clean/words/menus.ts';
import { type LabelledPage, readPage } from '../../../tests/clean/labelled.ts';
import type { GoldDocument } from '../corpus.ts';
import { Random } from '../random.ts';
import { type Phrases, readPhrases } from './phrases.ts';
import { type Article, articleOf, type Row, rowsOf, rowsOfArticle } from './rows.ts';

/** Pages whose errors may be looked at; the held-out ones are never learnt from. */
const FOLDERS = ['developed', 'second-developed', 'third-developed'];
const PAGES = 'tests/clean/pages';

/** Makes pages without end: articles of the corpus in the surroundings of labelled pages, changed each time. */
export class PageMaker {
  readonly #random = new Random(20180716);
  readonly #labelled: readonly string[];
  readonly #rows: readonly (readonly Row[])[];
  readonly #articles: readonly Article[];
  readonly #phrases: Phrases;

  constructor(documents: readonly GoldDocument[]) {
    this.#labelled = FOLDERS.flatMap((folder) =>
      readdirSync(join(PAGES, folder))
        .sort()
        .map((name) => readFileSync(join(PAGES, folder, name), 'utf8')),
    );
    this.#rows = this.#labelled.filter((one) => one.split('\n').length > 8).map(rowsOf);
    this.#articles = documents.map(articleOf).filter(({ paragraphs }) => paragraphs.length > 0);
    this.#phrases = readPhrases();
  }

  *pages(count: number): Generator<LabelledPage> {
    for (let at = 0; at < count; at += 1) yield this.#page();
  }

  #page(): LabelledPage {
    if (this.#is(0.12)) return this.#join(rowsOfArticle(this.#cut(this.#pick(this.#articles))));
    if (this.#is(0.15)) {
      const labelled = this.#pick(this.#labelled);
      return readPage(this.#is(0.6) ? labelled.replace(/\s*\n\s*/g, ' ') : labelled);
    }
    return this.#join(this.#furnished());
  }

  /** An article, its own or one of the corpus, in surroundings of which some are changed. */
  #furnished(): Row[] {
    const page = this.#pick(this.#rows);
    const first = page.findIndex(({ kept }) => kept);
    const last = page.findLastIndex(({ kept }) => kept);
    const own = page.slice(first, last + 1);
    const body = this.#is(0.3) ? own : this.#placed(own);
    const inner = body.flatMap((row) => (row.kept ? [row] : this.#changed([row], 'inner')));
    return [
      ...this.#changed(page.slice(0, first), 'head'),
      ...(this.#is(0.35) ? this.#menu() : []),
      ...this.#some('head', 4),
      ...inner,
      ...this.#changed(page.slice(last + 1), 'foot'),
      ...this.#some('foot', 6),
      ...(this.#is(0.6) ? this.#teasers() : []),
      ...(this.#is(0.4) ? this.#some('foot', 8) : []),
      ...(this.#is(0.2) ? this.#menu() : []),
    ];
  }

  /** An article of the corpus where another one stood. */
  #placed(own: readonly Row[]): Row[] {
    const { title, paragraphs } = this.#cut(this.#pick(this.#articles));
    const gaps = own.filter(({ kept }) => !kept);
    const texts: Row[] = paragraphs.map((text) => ({ text, kept: true }));
    const head = [
      { text: title, kept: true },
      ...(this.#is(0.6) ? this.#some('head', 5) : gaps.splice(0, 4)),
    ];
    const rest = [...gaps.splice(0, 3), ...this.#some('inner', 2)];
    for (const row of rest) texts.splice(1 + this.#below(texts.length), 0, row);
    return [...head, ...texts];
  }

  #cut({ title, paragraphs }: Article): Article {
    return { title, paragraphs: paragraphs.slice(0, 2 + this.#below(8)) };
  }

  #changed(rows: readonly Row[], zone: keyof Phrases): Row[] {
    return rows.flatMap((row) => {
      if (this.#is(0.15)) return [];
      return this.#is(0.25) ? [this.#phrase(zone)] : [row];
    });
  }

  #some(zone: keyof Phrases, most: number): Row[] {
    return Array.from({ length: this.#below(most + 1) }, () => this.#phrase(zone));
  }

  #phrase(zone: keyof Phrases): Row {
    const text = this.#pick(this.#phrases[zone]).replace(/\{(\w+)\}/g, (_, slot) =>
      this.#fill(slot),
    );
    return { text, kept: false };
  }

  #fill(slot: string): string {
    if (slot === 'title') return this.#pick(this.#articles).title;
    if (slot === 'n') return String(1 + this.#below(this.#is(0.5) ? 60 : 2020));
    if (slot === 'hour')
      return `${this.#below(24)}${this.#pick([':', 'h'])}${10 + this.#below(50)}`;
    if (slot === 'date') return this.#date();
    return this.#pick(this.#phrases[slot as 'site' | 'name' | 'place']);
  }

  #date(): string {
    const [day, year] = [1 + this.#below(28), 2005 + this.#below(20)];
    const month = this.#below(12);
    if (this.#is(0.3)) return `${day}/${String(month + 1).padStart(2, '0')}/${year}`;
    const weekday = this.#is(0.3)
      ? `${this.#pick(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'])} `
      : '';
    return `${weekday}${day} ${this.#phrases.month[month]} ${year}`;
  }

  /** Names of sections and labels, a line each or glued. */
  #menu(): Row[] {
    const from = this.#is(0.7) ? SECTION_NAMES : ACTION_LABELS;
    const labels = Array.from({ length: 4 + this.#below(12) }, () => {
      const label = this.#pick(from);
      return label.charAt(0).toUpperCase() + label.slice(1);
    });
    if (this.#is(0.5)) return labels.map((text) => ({ text, kept: false }));
    return [{ text: labels.join(this.#pick(['', ' ', ' | ', ' > ', ' · '])), kept: false }];
  }

  /** Headlines of other articles, perhaps with summary, rank, hour or rubric. */
  #teasers(): Row[] {
    const withSummary = this.#is(0.4);
    const before = this.#pick(['', '', '{hour} ', '{place}. ', '{date} ', '{n} ']);
    return Array.from({ length: 2 + this.#below(6) }).flatMap(() => {
      const { title, paragraphs } = this.#pick(this.#articles);
      const lead = before.replace(/\{(\w+)\}/g, (_, slot) => this.#fill(slot));
      const row = { text: lead + title, kept: false };
      if (!withSummary) return [row];
      return [row, { text: this.#summary(paragraphs[0] ?? ''), kept: false }];
    });
  }

  #summary(paragraph: string): string {
    const sentences = paragraph.split(/(?<=\.)\s/);
    if (this.#is(0.5)) return sentences.slice(0, 1 + this.#below(2)).join(' ');
    return `${paragraph.slice(0, 60 + this.#below(120)).replace(/\s\S*$/, '')}${this.#pick(['…', '...', ' [...]'])}`;
  }

  /** With line breaks, or on one line; sometimes labels are glued. */
  #join(rows: readonly Row[]): LabelledPage {
    const isLine = this.#is(0.6);
    const glues = this.#is(0.2);
    let text = '';
    const kept: { start: number; end: number }[] = [];
    for (const [at, row] of rows.entries()) {
      const isLabel = !row.kept && !rows[at - 1]?.kept && row.text.length < 30;
      const between = isLine
        ? glues && isLabel && this.#is(0.5)
          ? ''
          : ' '
        : this.#pick(['\n', '\n', '\n\n']);
      if (at > 0) text += between;
      if (row.kept) kept.push({ start: text.length, end: text.length + row.text.length });
      text += row.text;
    }
    return { text, kept };
  }

  #is(chance: number): boolean {
    return this.#random.next() < chance;
  }

  #below(limit: number): number {
    return Math.floor(this.#random.next() * limit);
  }

  #pick<Value>(list: readonly Value[]): Value {
    return list[this.#below(list.length)] as Value;
  }
}
