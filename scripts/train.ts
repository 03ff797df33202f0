/** `npm run train`: makes the files that ship with the tagger and with cleaning. See docs/entities.md and docs/cleaning.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { SURROUNDINGS } from '../src/clean/surround/weights.ts';
import { readModel } from '../src/entities/tagger/model.ts';
import { taggerOf } from '../src/entities/tagger/tagger.ts';
import { readCorpus } from './train/corpus.ts';
import { LEXICON, learn, WEIGHTS } from './train/learn.ts';
import { makeLexicon } from './train/lexicon.ts';
import { f1, Score } from './train/score.ts';
import { learnSurroundings } from './train/surround/learn.ts';

const HELP = `npm run train -- --corpus DIR                  learn from all of a WiNER corpus, write both weights.bin
npm run train -- --corpus DIR --pages          the weights that tell an article from its page alone
npm run train -- --corpus DIR --until 2017-03  learn from the months up to it, score the later ones, write nothing
npm run train -- --packages DIR                make lexicon.bin anew from the packages of NOTICE in DIR/node_modules`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    until: { type: 'string' },
    packages: { type: 'string' },
    pages: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
process.exitCode = main();

function main(): number {
  const { corpus, until, packages, pages, help } = values;
  if (help) return say(HELP, 0);
  for (const folder of [corpus, packages]) {
    if (folder !== undefined && !existsSync(folder)) return say(`train: no folder ${folder}`, 2);
  }
  if (packages !== undefined) writeFileSync(LEXICON, makeLexicon(packages));
  else if (corpus === undefined) return say(HELP, 2);
  else if (until === undefined) makeWeights(corpus, pages);
  else trial(corpus, until);
  return 0;
}

function makeWeights(corpus: string, pagesOnly: boolean): void {
  const documents = readCorpus(corpus);
  writeFileSync(SURROUNDINGS, learnSurroundings(documents));
  if (!pagesOnly) writeFileSync(WEIGHTS, learn(documents, say));
}

function say(line: string, code = 0): number {
  process.stderr.write(`${line}\n`);
  return code;
}

function trial(corpus: string, until: string): void {
  const documents = readCorpus(corpus);
  const bytes = learn(
    documents.filter(({ month }) => month <= until),
    say,
  );
  const tagger = taggerOf(readModel(readFileSync(LEXICON), bytes));
  const score = new Score();
  for (const document of documents.filter(({ month }) => month > until)) {
    score.add(document, tagger.tag(document.text, [{ start: 0, end: document.text.length }]));
  }
  say(`persons, organisations, places: ${f1(score.main()).toFixed(2)}`);
  for (const [kind, counts] of score.counts) say(`${kind}: ${f1(counts).toFixed(2)}`);
}
