import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameEntities } from '../../src/entities/entities.ts';
import { loadTagger, type Tagger } from '../../src/entities/tagger/tagger.ts';
import type { Naming } from '../../src/model/entity.ts';
import { understand } from '../../src/pipeline.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';
import { readBrat } from '../../tests/quotes/brat.ts';
import { FRESH_ARTICLES, freshText } from '../../tests/quotes/fresh-articles.ts';
import {
  type GoldSet,
  ratesOf,
  readGold,
  type Score,
  scoreText,
  sumOf,
  type Verdict,
} from '../../tests/quotes/gold.ts';
import { paragraphs } from '../../tests/quotes/reading.ts';
import {
  FIRST_SPOKEN,
  SECOND_SPOKEN,
  type SpokenText,
  speakersIn,
} from '../../tests/quotes/spoken-texts.ts';
import type { Case, Figure } from './figure.ts';

const SPAN_TARGET = 95;
const SPEAKER_TARGET = 88;
const SOURCES = 'content/sources';

/**
 * How well quotes are found (exact spans) and given their speaker, on the passages annotated under
 * `tests/quotes/gold`: the archive's own sources end to end without an editor, and with the corpus the
 * two sets whose errors were looked at and the one held out, by annotated and by found names, and held
 * out once more with every mark turned into a straight one.
 * @param corpus folder of `winer-fr`, or null: then only the archive's own sources are measured
 */
export async function evaluate(corpus: string | null): Promise<readonly Figure[]> {
  const tagger = loadTagger();
  const own = [
    ...figures('own sources, end to end', scoreSources(tagger)),
    ...figures('articles written blind, end to end', scoreFresh(tagger)),
    spokenFigure([...FIRST_SPOKEN, ...SECOND_SPOKEN], tagger),
  ];
  if (corpus === null) return own;
  const sets = (['development', 'once-held-out', 'held-out'] as const).filter((set) =>
    isThere(corpus, set),
  );
  return [
    ...own,
    ...sets.flatMap((set) =>
      figures(`${set}, annotated names`, scoreCorpus(corpus, set, annotatedNames)),
    ),
    ...sets.flatMap((set) =>
      figures(
        `${set}, found names`,
        scoreCorpus(corpus, set, (text, _, file) => foundNames(text, file, tagger)),
        'the tagger that ships has seen these texts in training',
      ),
    ),
    ...sets
      .filter((set) => set === 'held-out')
      .flatMap((set) =>
        figures(
          `${set}, straight marks`,
          scoreCorpus(corpus, set, annotatedNames, straightened),
          'every mark turned into a straight one, names annotated',
        ),
      ),
  ];
}

/** The archive's five sources as `inspect --no-corrections --no-authority` reads them. */
function scoreSources(tagger: Tagger): Listed {
  const scores = [...readGold('five')].map(([file, gold]) => {
    const context = { authority: [], decisions: {}, decisionsFile: file, tagger };
    const { source, quotes, naming } = understand(readFileSync(join(SOURCES, file)), file, context);
    return listed(scoreText(gold, quotes, naming), file, source.text);
  });
  return together(scores);
}

/** The articles written for the purpose, read the same way. */
function scoreFresh(tagger: Tagger): Listed {
  const scores = FRESH_ARTICLES.map((article, at) => {
    const file = `article-${at + 1}.txt`;
    const { text, gold } = freshText(article, file);
    const context = { authority: [], decisions: {}, decisionsFile: file, tagger };
    const { quotes, naming } = understand(new TextEncoder().encode(text), file, context);
    return listed(scoreText(gold, quotes, naming), file, text);
  });
  return together(scores);
}

/** Of short texts written blind, those in which every quote is found and given to whoever speaks it. */
function spokenFigure(texts: readonly SpokenText[], tagger: Tagger): Figure {
  const cases = texts.map(({ text, speakers }): Case => {
    const found = speakersIn(text, tagger)
      .map((speaker) => speaker ?? 'nobody')
      .join(', ');
    const right = speakers.map((speaker) => speaker ?? 'nobody').join(', ');
    return { name: `said by ${found}, not ${right}: ${text}`, value: found === right ? 100 : 0 };
  });
  const value = cases.reduce((sum, one) => sum + one.value, 0) / cases.length;
  return {
    area: 'quotes',
    name: 'texts right, short ones written blind',
    value,
    unit: '%',
    n: cases.length,
    cases,
  };
}

/** A score, and each quote that it counts. */
interface Listed {
  readonly score: Score;
  readonly spans: readonly Case[];
  readonly speakers: readonly Case[];
}

function listed(score: Score, file: string, text: string): Listed {
  const name = ({ what, span, expected, quote }: Verdict): string => {
    const told = {
      found: 'found',
      missed: 'missed',
      wrong: 'no quote, or not so long',
      speaker: `said by ${quote?.speaker ?? 'nobody'}, not ${expected ?? 'nobody'}`,
    }[what];
    return `${file} ${span.start}: ${told}: ${text.slice(span.start, Math.min(span.end, span.start + 80))}`;
  };
  const { verdicts } = score;
  const found = ({ what }: Verdict): boolean => what === 'found' || what === 'speaker';
  return {
    score,
    spans: verdicts.map((one) => ({ name: name(one), value: found(one) ? 100 : 0 })),
    speakers: verdicts
      .filter(found)
      .map((one) => ({ name: name(one), value: one.what === 'found' ? 100 : 0 })),
  };
}

const together = (all: readonly Listed[]): Listed => ({
  score: sumOf(all.map(({ score }) => score)),
  spans: all.flatMap(({ spans }) => spans),
  speakers: all.flatMap(({ speakers }) => speakers),
});

type Namer = (text: string, annotations: string, file: string) => Naming;

const annotatedNames: Namer = (text, annotations) => readBrat(text, annotations);

function foundNames(text: string, file: string, tagger: Tagger): Naming {
  const parts = paragraphs(text);
  return nameEntities({ text, parts, authority: [], decisions: {}, tagger, place: { file } })
    .naming;
}

const asWritten = (text: string): string => text;

/** As an agency writes: one mark for opening and closing; offsets stay. */
const straightened = (text: string): string => text.replace(/[«»“”]/g, '"');

function scoreCorpus(corpus: string, set: GoldSet, namer: Namer, marks = asWritten): Listed {
  const scores = [...readGold(set)].map(([file, gold]) => {
    const path = join(corpus, file);
    const text = marks(readFileSync(path, 'utf8'));
    const naming = namer(text, readFileSync(path.replace(/txt$/, 'ann'), 'utf8'), file);
    const blocks = paragraphs(text);
    const quotes = findQuotes({ text, blocks, naming, decisions: {}, place: { file } });
    return listed(scoreText(gold, quotes, naming), file, text);
  });
  return together(scores);
}

const isThere = (corpus: string, set: GoldSet): boolean =>
  [...readGold(set).keys()].every((file) => existsSync(join(corpus, file)));

function figures(name: string, { score, ...cases }: Listed, note?: string): Figure[] {
  const { precision, recall, f1, speakers } = ratesOf(score);
  const asked = score.found + score.missed;
  const figure = (what: string, value: number, n: number, target?: number): Figure => ({
    area: 'quotes',
    name: `${what}, ${name}`,
    value,
    unit: '%',
    n,
    ...(target !== undefined && { target }),
    ...(note !== undefined && { note }),
  });
  return [
    { ...figure('F1 of spans', f1, asked, SPAN_TARGET), cases: cases.spans },
    figure('precision of spans', precision, score.found + score.wrong),
    figure('recall of spans', recall, asked),
    {
      ...figure('speakers right', speakers, score.found, SPEAKER_TARGET),
      cases: cases.speakers,
    },
  ];
}
