/**
 * npm run train -- --corpus FOLDER [--until 2017-03] [--score]
 * Without --until: trains on the whole corpus and writes the weights that ship.
 * With --until: trains on the months up to it, writes nothing, and scores the later months.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readModel } from '../src/entities/tagger/model.ts';
import { taggerOf } from '../src/entities/tagger/tagger.ts';
import { readCorpus } from './train/corpus.ts';
import { LEXICON, learn, WEIGHTS } from './train/learn.ts';
import { f1, Score } from './train/score.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, until: { type: 'string' }, help: { type: 'boolean' } },
});
const report = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

if (values.help || values.corpus === undefined) {
  report('npm run train -- --corpus FOLDER [--until YYYY-MM]');
  process.exitCode = values.help ? 0 : 2;
} else {
  const documents = readCorpus(values.corpus);
  const until = values.until;
  const early = until === undefined ? documents : documents.filter(({ month }) => month <= until);
  const bytes = learn(early, report);
  if (until === undefined) writeFileSync(WEIGHTS, bytes);
  else {
    const tagger = taggerOf(readModel(readFileSync(LEXICON), bytes));
    const score = new Score();
    for (const document of documents.filter(({ month }) => month > until)) {
      score.add(document, tagger.tag(document.text, [{ start: 0, end: document.text.length }]));
    }
    report(`persons, organisations, places: ${f1(score.main()).toFixed(2)}`);
    for (const [kind, counts] of score.counts) {
      report(`${kind}: ${f1(counts).toFixed(2)} ${JSON.stringify(counts)}`);
    }
  }
}
