import { readFileSync } from 'node:fs';
import type { PhraseBook } from '../../src/entities/tagger/gazetteer.ts';
import {
  annotator,
  type ClassArrays,
  lexiconArrays,
  section,
  viewI32,
  viewU32,
} from '../../src/entities/tagger/lexicon.ts';
import { readPack } from '../../src/entities/tagger/pack.ts';
import { Page } from '../../src/entities/tagger/page.ts';
import { tableArrays } from '../../src/entities/tagger/table.ts';
import { twinsOf } from './augment.ts';
import type { GoldDocument } from './corpus.ts';
import { type Settings, Trainer } from './crf.ts';
import { dictionaryOf } from './dictionary.ts';
import { type Example, examplesOf } from './examples.ts';
import { namedPhrases, wordClasses } from './lists.ts';
import { NamesSeen } from './names-seen.ts';
import { PhraseTable } from './phrases.ts';
import { Random } from './random.ts';
import { modelBytes } from './write-model.ts';

interface Choices extends Settings {
  /** Occurrences below which a feature is not learnt. */
  readonly fewest: number;
  /** Features that ship. */
  readonly most: number;
  /** Altered twins of each text to learn from too. */
  readonly twins: number;
}

export const SETTINGS: Choices = {
  twins: 2,
  epochs: 8,
  rate: 0.1,
  penalty: 3,
  dropout: 0.1,
  fewest: 2,
  most: 45_000,
};

/** Each set of twins takes a seed of its own, counted from this one. */
const TWIN_SEED = 20170401;

export const LEXICON = new URL('../../src/entities/model/lexicon.bin', import.meta.url);
export const WEIGHTS = new URL('../../src/entities/model/weights.bin', import.meta.url);

/** Trains on the documents given and returns the bytes of `weights.bin`. The same documents give the same bytes. */
export function learn(
  documents: readonly GoldDocument[],
  report: (line: string) => void,
  settings = SETTINGS,
): Uint8Array {
  const lexicon = readPack(readFileSync(LEXICON));
  const classes = wordClasses();
  const phrases = new PhraseTable();
  namedPhrases(phrases);
  packagedPhrases(lexicon, phrases);
  const seen = new NamesSeen(documents, phrases);
  const page = new Page(annotator(lexiconArrays(lexicon), classArraysOf(classes)));
  const examples: Example[] = documents.flatMap((document, number) =>
    examplesOf(document, page, seen.without(number)),
  );
  const plain: PhraseBook = { lookup: (hash) => phrases.values.get(hash) ?? 0 };
  for (let copy = 0; copy < settings.twins; copy += 1) {
    for (const twin of twinsOf(documents, new Random(TWIN_SEED + copy * 7919))) {
      examples.push(...examplesOf(twin, page, plain));
    }
  }
  const dictionary = dictionaryOf(examples, settings.fewest);
  const rows = examples.map(({ features }) => Int32Array.from(features, dictionary.row));
  report(`${documents.length} texts, ${examples.length} sentences, ${dictionary.size} features`);
  const trainer = new Trainer(dictionary, settings);
  trainer.train(examples, rows, (epoch, loss) =>
    report(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`),
  );
  seen.settle();
  return modelBytes(trainer, dictionary, classes, phrases, settings.most);
}

function packagedPhrases(lexicon: ReadonlyMap<string, Uint8Array>, phrases: PhraseTable): void {
  const hashes = viewU32(section(lexicon, 'phrase-hashes'));
  const values = viewI32(section(lexicon, 'phrase-values'));
  hashes.forEach((hash, at) => {
    phrases.addHash(hash, values[at] ?? 0);
  });
}

function classArraysOf(classes: ReadonlyMap<number, number>): ClassArrays {
  const hashes = [...classes.keys()].sort((a, b) => a - b);
  return {
    ...tableArrays(hashes),
    bits: Int32Array.from(hashes, (hash) => classes.get(hash) ?? 0),
  };
}
