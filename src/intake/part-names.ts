import { sha256 } from '../text/hash.ts';

/** Longer keys are cut (UTF-16 units); their hash keeps them apart. */
const LONGEST_KEY = 160;

// Control characters, line ends and what turns the direction of a text
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** `press.csv#<key>`: how a part of a container is named everywhere. */
export function partFile(container: string, key: string): string {
  if (key === '') return container;
  const shown = key.replace(UNSEEN, ' ').trim();
  const whole = shown === key && key.length <= LONGEST_KEY;
  const name = whole ? key : `${shown.slice(0, LONGEST_KEY)}~${hashOf(key)}`;
  return `${container}#${name}`;
}

const hashOf = (key: string): string => sha256(key).slice(0, 10);
