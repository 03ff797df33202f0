import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateText } from '../../src/date/date.ts';

/**
 * Time expressions of 159 WiNER articles, checked by hand: offsets (UTF-16) and values only, the texts
 * are not ours to keep. `half` is `dev` where rules were made with them, `held` where not.
 */
interface Article {
  readonly half: 'dev' | 'held';
  readonly published: string;
  readonly times: readonly (readonly [start: number, end: number, edtf: string | null])[];
}

const GOLD = new URL('./gold/winer.json', import.meta.url);

/** How many expressions there are, and how many were given their value. */
export interface Tally {
  readonly n: number;
  readonly right: number;
}

/** A tally with each expression: where it stands, what it says, what it was read as. */
export interface ListedTally extends Tally {
  readonly cases: readonly { readonly name: string; readonly value: number }[];
}

/**
 * Scores the values of one half: an expression is right when one that overlaps it has its value.
 * @param corpus the folder `winer-fr`
 * @param dated count only expressions that have a value
 */
export function scoreTimes(corpus: string, half: Article['half'], dated: boolean): ListedTally {
  const cases: ListedTally['cases'][number][] = [];
  for (const [stem, article] of readGold()) {
    const path = pathOf(corpus, stem);
    if (article.half !== half || !existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    const found = timesOf(text, article.published);
    const asked = article.times.filter(([, , edtf]) => !dated || edtf !== null);
    for (const [start, end, edtf] of asked) {
      const time = found.find((one) => one.start < end && start < one.end);
      const read = time === undefined ? 'not found' : shown(time.edtf);
      const name = `${stem} ${start}: « ${text.slice(start, end)} » ${read}, is ${shown(edtf)}`;
      cases.push({ name, value: time?.edtf === edtf ? 100 : 0 });
    }
  }
  const right = cases.filter(({ value }) => value === 100).length;
  return { n: cases.length, right, cases };
}

const shown = (edtf: string | null): string => edtf ?? 'no date';

function timesOf(text: string, published: string) {
  const decisions = { date: { edtf: published, because: 'annotation' } };
  return dateText({ text, file: 'article.txt', blocks: [], removed: [], decisions }).times;
}

/** `2016_01_06-001` lies in `2016/01/`. */
const pathOf = (corpus: string, stem: string): string =>
  join(corpus, stem.slice(0, 4), stem.slice(5, 7), `${stem}.txt`);

const readGold = (): [string, Article][] =>
  Object.entries(JSON.parse(readFileSync(GOLD, 'utf8')) as Record<string, Article>);
