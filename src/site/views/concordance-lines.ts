import type { Archive, Article, Entity, NamingSentence } from '../../archive/model.ts';
import { sentencesNaming } from '../../archive/sentences.ts';
import type { Span } from '../../model/span.ts';
import { byCodeUnits } from '../../text/code-units.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { recent } from '../../text/recent.ts';
import { articleAt, articleHref, type SiteContext } from '../context.ts';
import { type Segment, segments } from '../segments.ts';
import { type ForeignMark, marksAmong } from './foreign.ts';
import type { Link } from './page.ts';
import { passageIds } from './passage-ids.ts';
import { closed, stretchSlices } from './quote-spans.ts';
import { dateText } from './teaser.ts';

/** A sentence around the name: what stands before, the name itself, what stands after. */
export interface ConcordanceLine extends Link {
  readonly before: readonly Segment<ForeignMark>[];
  readonly name: readonly Segment<ForeignMark>[];
  readonly after: readonly Segment<ForeignMark>[];
}

/** More sentences than this have pages of their own; the page of the entity shows the first. */
export const LINES_SHOWN = 12;

/** A sentence with its article. */
export interface Placed {
  readonly article: number;
  readonly sentence: NamingSentence;
}

/** Entities whose lines are in memory: the kinds of pages ask for those of one after the other. */
const MOST_ENTITIES = 1;

const known = new WeakMap<SiteContext, (entity: Entity) => ConcordanceLines>();

/** The lines of an entity, and in each order their places; sorted when it is first asked for. */
export interface ConcordanceLines {
  readonly line: (place: number) => ConcordanceLine;
  readonly places: Readonly<Record<'date' | 'before' | 'after', () => readonly number[]>>;
}

export function linesOf(context: SiteContext, entity: Entity): ConcordanceLines {
  const recently = known.get(context) ?? recent(MOST_ENTITIES, (one) => gather(context, one));
  known.set(context, recently);
  return recently(entity);
}

/** All articles are walked once for the three orders. */
function gather(context: SiteContext, entity: Entity): ConcordanceLines {
  // As JSON: the words of a line would hold the whole article in memory from which they are cut
  const lines: string[] = [];
  const before: string[] = [];
  const after: string[] = [];
  for (const one of placed(context.archive, entity)) {
    lines.push(JSON.stringify(concordanceLine(context, one)));
    before.push(sortKey(one.sentence, 'before'));
    after.push(sortKey(one.sentence, 'after'));
  }
  return {
    line: (place) => JSON.parse(lines[place] ?? '') as ConcordanceLine,
    places: {
      date: once(() => [...lines.keys()]),
      before: once(() => sortedBy(before)),
      after: once(() => sortedBy(after)),
    },
  };
}

/** In the order of the articles, then of the text. */
function* placed({ articles }: Archive, { id, appearances }: Entity): Generator<Placed> {
  for (const { article, sentences } of appearances)
    if (sentences > 0)
      for (const sentence of sentencesNaming(articles[article]?.parts ?? [], id))
        yield { article, sentence };
}

/** The first `LINES_SHOWN`; the articles of the others are left alone. */
export function firstSentences({ archive }: SiteContext, entity: Entity): Placed[] {
  const found: Placed[] = [];
  for (const one of placed(archive, entity)) {
    if (found.length === LINES_SHOWN) break;
    found.push(one);
  }
  return found;
}

/** Letters of the context that sorting looks at: more would change nothing that a reader sees. */
const SORTED_BY = 60;

/** Places of keys from the least on; equal ones in their order. */
function sortedBy(keys: readonly string[]): number[] {
  return [...keys.keys()].sort((a, b) => byCodeUnits(keys[a] ?? '', keys[b] ?? '') || a - b);
}

/** The words on one side of the name, from the name outwards, without case or accents. */
function sortKey({ text, names }: NamingSentence, side: 'before' | 'after'): string {
  const { start, end } = names[0] ?? { start: 0, end: 0 };
  const context =
    side === 'before'
      ? text.slice(Math.max(0, start - SORTED_BY), start)
      : text.slice(end, end + SORTED_BY);
  const words = fold(context)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return (side === 'before' ? words.reverse() : words).join(' ');
}

const CONTEXT = 150;

/** The first name in the sentence with its context, cut at words on both sides, and a way to its passage. */
export function concordanceLine(
  context: SiteContext,
  { article: order, sentence }: Placed,
): ConcordanceLine {
  const { text, names, part, kind } = sentence;
  const { start, end } = names[0] ?? { start: 0, end: 0 };
  const article = articleAt(context, order);
  const id = kind !== 'title' && passageIds(article)[part];
  const from = cutStart(text, start);
  const { words, slice } = spoken(article, sentence);
  const cut = cutEnd(text, end);
  const to = closed(text, { start: end, end: cut }, slice).end;
  return {
    href: `${articleHref(context, article)}${id ? `#${id}` : ''}`,
    text: dateText(article),
    before: [...(from > 0 ? ['…'] : []), ...words({ start: from, end: start })],
    name: words({ start, end }),
    after: [...words({ start: end, end: to }), ...(cut < text.length ? ['…'] : [])],
  };
}

/** Stretches of a sentence with French spacing and their languages. */
function spoken(article: Article, { text, start: at, part }: NamingSentence) {
  const stretch = { start: at, end: at + text.length };
  const slice = stretchSlices(article, part, stretch);
  const marks = marksAmong(article, part, stretch).map((mark) => ({
    ...mark,
    start: mark.start - at,
    end: mark.end - at,
  }));
  return { slice, words: (within: Span) => segments(within, marks, slice) };
}

/** Where the context before a name begins: at a word. */
function cutStart(text: string, name: number): number {
  const from = name - CONTEXT;
  return from <= 0 ? 0 : from + Math.max(0, text.slice(from, name).search(/\s/));
}

/** Where the context after a name ends: at a word, with no comma and no half of a character left hanging. */
function cutEnd(text: string, name: number): number {
  const most = name + CONTEXT;
  if (text.length <= most) return text.length;
  const words = text.slice(name, most).replace(/\s\S*$/u, '');
  return name + words.replace(/[\s,;:.«(–—\ud800-\udbff-]+$/, '').length;
}
