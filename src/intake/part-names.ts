import { createHash } from 'node:crypto';
import { slug } from '../text/slug.ts';

/** Longer keys are cut (UTF-16 units); their hash keeps them apart. */
const LONGEST_KEY = 160;

const LONGEST_LABEL = 60;

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

/** `press.csv/menaces-sur-la-reforme-1f2e3d4c5b`: the name of the record and of the corrections of a part. */
export function partStem(file: string, label: string): string {
  const cut = file.indexOf('#');
  const words = slug(label).slice(0, LONGEST_LABEL).replace(/-+$/, '');
  return `${file.slice(0, cut)}/${words}-${hashOf(file.slice(cut + 1))}`;
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 10);
