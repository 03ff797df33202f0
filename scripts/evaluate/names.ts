import { readFileSync } from 'node:fs';
import { kindOf } from '../../src/entities/tagger/labels.ts';
import { loadTagger, type TaggedName, type Tagger } from '../../src/entities/tagger/tagger.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { type GoldDocument, readCorpus } from '../train/corpus.ts';
import { type Counts, f1, Score } from '../train/score.ts';
import type { Case, Figure } from './figure.ts';
import { namesCase } from './names/cases.ts';
import { earlyTagger } from './names/early-tagger.ts';
import { speed } from './names/speed.ts';

const GOLD = new URL('../../tests/entities/gold/five.json', import.meta.url);
const SOURCES = new URL('../../content/sources/', import.meta.url);

/** The months learnt from when the corpus is scored; the later ones are the test. */
const UNTIL = '2017-03';

const CORPUS_TARGETS: Readonly<Record<string, number>> = {
  person: 92,
  organisation: 80,
  place: 93,
};

/**
 * How well names are found: exact span and kind. Always on the five first sources, with the weights
 * that ship; with a WiNER corpus also on its later months, with weights learnt from its older ones.
 * @param corpus folder with `2016/01/*.txt` and `.ann`, or null
 */
export async function evaluate(corpus: string | null): Promise<readonly Figure[]> {
  const figures = [...fiveFigures(loadTagger()), ...speed(loadTagger(), corpus)];
  return corpus === null ? figures : [...corpusFigures(corpus), ...figures];
}

function corpusFigures(corpus: string): Figure[] {
  const documents = readCorpus(corpus);
  const early = documents.filter(({ month }) => month <= UNTIL);
  const late = documents.filter(({ month }) => month > UNTIL);
  const tagger = earlyTagger(early);
  const score = new Score();
  const cases: Case[] = [];
  for (const document of late) {
    const found = whole(tagger, document);
    const gold = document.names.map((name) => ({ ...name, kind: kindOf(name.type) }));
    score.compare(gold, found);
    cases.push(namesCase(document.file, document.text, gold, found));
  }
  const set = `names, months after ${UNTIL}`;
  return [
    { ...figure(`${set}: persons, organisations, places`, score.main(), 90), cases },
    ...[...score.counts].map(([kind, counts]) =>
      figure(`${set}: ${kind}`, counts, CORPUS_TARGETS[kind]),
    ),
  ];
}

const whole = (tagger: Tagger, { text }: Pick<GoldDocument, 'text'>): TaggedName[] =>
  tagger.tag(text, [{ start: 0, end: text.length }]);

function fiveFigures(tagger: Tagger): Figure[] {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Readonly<
    Record<string, readonly (readonly [number, number, EntityKind])[]>
  >;
  const score = new Score();
  const all: Counts = { right: 0, found: 0, gold: 0 };
  const cases: Case[] = [];
  for (const [file, names] of Object.entries(gold)) {
    const text = new TextDecoder().decode(readFileSync(new URL(file, SOURCES)));
    const expected = names.map(([start, end, kind]) => ({ start, end, kind }));
    const found = whole(tagger, { text });
    score.compare(expected, found);
    cases.push(namesCase(file, text, expected, found));
  }
  for (const { right, found, gold: expected } of score.counts.values()) {
    all.right += right;
    all.found += found;
    all.gold += expected;
  }
  return [
    { ...figure('names, five sources: all kinds', all, 95), cases },
    ...[...score.counts].map(([kind, counts]) => figure(`names, five sources: ${kind}`, counts)),
  ];
}

const figure = (name: string, counts: Counts, target?: number): Figure => ({
  area: 'names',
  name,
  value: f1(counts),
  unit: '%',
  n: counts.gold,
  note: `${counts.right} right of ${counts.found} found`,
  ...(target === undefined ? {} : { target }),
});
