import { readdirSync, readFileSync } from 'node:fs';
import { Decoder } from '../../../src/entities/tagger/decoder.ts';
import { readModel } from '../../../src/entities/tagger/model.ts';
import { Page } from '../../../src/entities/tagger/page.ts';
import type { Tagger } from '../../../src/entities/tagger/tagger.ts';
import { readCorpus } from '../../train/corpus.ts';
import { LEXICON, WEIGHTS } from '../../train/learn.ts';
import type { Figure } from '../figure.ts';

const SOURCES = new URL('../../../content/sources/', import.meta.url);
const ROUNDS = 3;

/** Tokens a second on one core, the best of three rounds: from raw text, and with the cutting into words left out. */
export function speed(tagger: Tagger, corpus: string | null): Figure[] {
  const texts = corpus === null ? sources() : readCorpus(corpus).map(({ text }) => text);
  let raw = 0;
  let cut = 0;
  let tokens = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const timed = timeTokens(texts);
    tokens = timed.tokens;
    cut = Math.max(cut, tokens / timed.seconds);
    const start = process.cpuUsage();
    for (const text of texts) tagger.tag(text, [{ start: 0, end: text.length }]);
    raw = Math.max(raw, tokens / secondsSince(start));
  }
  return [
    {
      area: 'names',
      name: 'tokens tagged, from raw text',
      value: raw,
      unit: 'per second',
      target: 150_000,
      n: tokens,
    },
    {
      area: 'names',
      name: 'tokens tagged, from tokens',
      value: cut,
      unit: 'per second',
      target: 300_000,
      n: tokens,
    },
  ];
}

/** Processor time, not time of day: other work on the machine does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function sources(): string[] {
  const texts = readdirSync(SOURCES)
    .sort()
    .map((file) => readFileSync(new URL(file, SOURCES), 'utf8'));
  return Array.from({ length: 60 }, () => texts).flat();
}

function timeTokens(texts: readonly string[]): { tokens: number; seconds: number } {
  const model = readModel(readFileSync(LEXICON), readFileSync(WEIGHTS));
  const page = new Page(model.annotate);
  const decoder = new Decoder(model, page.tokens.start.length);
  let tokens = 0;
  let seconds = 0;
  for (const text of texts) {
    const cursor = { part: 0, at: 0 };
    while (page.read(text, [{ start: 0, end: text.length }], cursor)) {
      const start = process.cpuUsage();
      page.study(model.phrases);
      decoder.decode(page);
      seconds += secondsSince(start);
      tokens += page.tokens.count;
    }
  }
  return { tokens, seconds };
}
