import { SMALL_WORDS } from './data/generic-words.ts';
import { countryOfAdjective, knownCountry } from './same-things.ts';

/** The words of a name without the countries that it tells by name or adjective, and these countries. */
export function placed(words: readonly string[]): { rest: string; country: string } {
  const rest: string[] = [];
  const countries: string[] = [];
  let at = 0;
  while (at < words.length) {
    const country = countryAt(words, at);
    if (country) countries.push(country.country);
    else rest.push(words[at] ?? '');
    at += country?.words ?? 1;
  }
  const core = rest.filter((word) => !SMALL_WORDS.has(word));
  return { rest: core.join(' '), country: countries.join(' ') };
}

const LONGEST_COUNTRY = 5;

/** The country whose name or adjective begins at a word, the longest name first. */
function countryAt(
  words: readonly string[],
  at: number,
): { country: string; words: number } | undefined {
  for (let length = Math.min(LONGEST_COUNTRY, words.length - at); length > 0; length -= 1) {
    const country = knownCountry(words.slice(at, at + length).join(' '));
    if (country !== undefined) return { country, words: length };
  }
  const country = countryOfAdjective(words[at] ?? '');
  return country === undefined ? undefined : { country, words: 1 };
}
