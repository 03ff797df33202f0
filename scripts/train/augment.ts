import { PHRASE_KINDS } from '../../src/entities/tagger/classes.ts';
import { TYPES } from '../../src/entities/tagger/labels.ts';
import { PHRASE_TYPES } from '../../src/entities/tagger/phrase-types.ts';
import type { GoldDocument, GoldName } from './corpus.ts';
import { listedNames } from './lists.ts';
import type { Random } from './random.ts';

/**
 * Twins of the training texts that teach what the texts alone cannot: the same sentences with other
 * names, so that the context and not the name decides; in capitals; without accents.
 */
export function twinsOf(documents: readonly GoldDocument[], random: Random): GoldDocument[] {
  const stock = new Stock(documents);
  return documents.map((document, number) => {
    const renamed = rename(document, stock, random);
    if (number % 12 === 5) return respelt(renamed, shout);
    return number % 12 === 9 ? respelt(renamed, bare) : renamed;
  });
}

/** Names to choose from, by type and by what the sentence around them must not notice. */
class Stock {
  readonly #names = new Map<string, string[]>();

  constructor(documents: readonly GoldDocument[]) {
    for (const { text, names } of documents) {
      for (const name of names) {
        this.#add(text.slice(name.start, name.end), name.type);
      }
    }
    for (const kind of PHRASE_KINDS) {
      const type = TYPES.indexOf(PHRASE_TYPES[kind]);
      for (const name of listedNames(kind)) this.#add(name, type);
    }
  }

  #add(written: string, type: number): void {
    const key = stockKey(written, type);
    const known = this.#names.get(key);
    if (known === undefined) this.#names.set(key, [written]);
    else if (!known.includes(written)) known.push(written);
  }

  pick(written: string, type: number, random: Random): string {
    const names = this.#names.get(stockKey(written, type)) ?? [written];
    return names[Math.floor(random.next() * names.length)] ?? written;
  }
}

/** Same type, same number of words up to three, same kind of first letter (vowel, consonant, small, digit). */
function stockKey(written: string, type: number): string {
  const words = Math.min(written.split(' ').length, 3);
  const first = written.normalize('NFD').charAt(0);
  const sound = /[aeiouyhAEIOUYH]/.test(first) ? 'vowel' : 'consonant';
  const size = /\p{Lu}/u.test(first) ? 'capital' : 'small';
  return `${type} ${words} ${sound} ${size} ${/^\p{Lu}{2,}$/u.test(written)}`;
}

/** Each name that stands twice becomes the same other name; a surname alone follows the full name. */
function rename(document: GoldDocument, stock: Stock, random: Random): GoldDocument {
  const chosen = new Map<string, string>();
  const choose = (written: string, type: number): string => {
    const key = `${type} ${written}`;
    const known = chosen.get(key) ?? stock.pick(written, type, random);
    chosen.set(key, known);
    if (type === 0 && written.includes(' ')) {
      chosen.set(`0 ${lastWord(written)}`, lastWord(known));
    }
    return known;
  };
  let text = '';
  let at = 0;
  const names: GoldName[] = [];
  for (const name of document.names) {
    text += document.text.slice(at, name.start);
    const written = choose(document.text.slice(name.start, name.end), name.type);
    names.push({ start: text.length, end: text.length + written.length, type: name.type });
    text += written;
    at = name.end;
  }
  return { ...document, text: text + document.text.slice(at), names };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Every unit answered by one unit, so that the names keep their places. */
function respelt(document: GoldDocument, spell: (unit: string) => string): GoldDocument {
  let text = '';
  for (let at = 0; at < document.text.length; at += 1) {
    const unit = document.text.charAt(at);
    const other = spell(unit);
    text += other.length === 1 ? other : unit;
  }
  return { ...document, text };
}

const shout = (unit: string): string => unit.toUpperCase();
const bare = (unit: string): string => unit.normalize('NFD').charAt(0);
