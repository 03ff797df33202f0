import { UNITS, WEEKDAYS } from '../language/words.ts';
import { DIRECTION, directionOf } from './dates.ts';
import { type From, type Meaning, NONE } from './meaning.ts';
import {
  COUNT,
  COUNT_STARTS,
  countOf,
  PART_OF_DAY,
  pattern,
  S,
  UNIT,
  WEEKDAY,
} from './patterns.ts';
import type { Rule } from './rule.ts';

/** Times told from the day of publication, or from the expression before. */

const shift = (unit: string, count: number, from: From): Meaning => {
  const known = UNITS.get(unit);
  return known === undefined ? NONE : { type: 'shift', unit: known, count, from };
};

/** « -là », « même »: the expression before; else the day of publication. */
const DEICTIC: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  'apres-demain': 2,
};

const ANAPHORIC: Readonly<Record<string, number>> = {
  'avant-veille': -2,
  veille: -1,
  lendemain: 1,
  surlendemain: 2,
};

/** « lendemain de l'attentat »: told from an event, so nothing on the calendar. */
const FROM_EVENT = /^\s(?:de|du|des|d')(?:\s|\p{L})/u;

const COUNT_UNIT = `(?<count>${COUNT}|quelques|plusieurs)${S}(?<unit>${UNIT})(?<half>${S}et${S}demie?)?`;

/** « un an et demi » is 18 months; `quelques jours` has no count. */
function counted(count: string, unit: string, half: string | undefined, sign: 1 | -1, from: From) {
  const number = countOf(count);
  if (number === undefined) return NONE;
  if (half === undefined) return shift(unit, sign * number, from);
  return /^ans?$|^annees?$/.test(unit) ? shift('mois', sign * (number * 12 + 6), from) : NONE;
}

/** « chaque lundi », « fermé le mardi »: no one day. */
const HABIT = /\b(?:chaque|tous les|un|(?:ouvert|ferme)e?s? le)\s$/;

const NUMBER_STARTS = [...COUNT_STARTS, 'quelques', 'plusieurs'];

export const RELATIVE_RULES: readonly Rule[] = [
  {
    // « hier », « hier soir », « avant-hier », « aujourd'hui », « demain matin »
    name: 'relative-day',
    starts: ['hier', 'avant', 'aujourd', 'demain', 'apres'],
    pattern: pattern(`(?<word>avant-hier|hier|aujourd'hui|demain|apres-demain)${PART_OF_DAY}?`),
    read: ({ word = '' }) => shift('jour', DEICTIC[word] ?? 0, 'publication'),
  },
  {
    // « la veille », « le lendemain matin », « l'avant-veille »; not « au lendemain de l'attentat »
    name: 'relative-day',
    starts: ['avant', 'veille', 'lendemain', 'surlendemain'],
    pattern: pattern(`(?<word>avant-veille|veille|lendemain|surlendemain)${PART_OF_DAY}?`),
    read: ({ word = '' }, { after, before }) => {
      if (/\b(?:en|sans)\s$/.test(before)) return null;
      if (FROM_EVENT.test(after)) return NONE;
      return shift('jour', ANAPHORIC[word] ?? 0, 'previous');
    },
  },
  {
    // « ce matin », « cette nuit », « cet après-midi », « ce jour »
    name: 'this-day',
    starts: ['ce', 'cet', 'cette'],
    pattern: pattern(
      `(?:ce|cet|cette)${S}(?:matin|midi|apres-midi|soir|nuit|matinee|soiree|journee|jour)(?<that>-la)?`,
    ),
    read: ({ that }) => shift('jour', 0, that === undefined ? 'publication' : 'previous'),
  },
  {
    // « nuit dernière »
    name: 'last-night',
    starts: ['nuit'],
    pattern: pattern(`nuit${S}(?:derniere|passee)`),
    read: () => shift('jour', -1, 'publication'),
  },
  {
    // « cette semaine », « cette année-là », « ce mois-ci », « ce week-end »
    name: 'this-period',
    starts: ['ce', 'cet', 'cette'],
    pattern: pattern(
      `(?:ce|cet|cette)${S}(?<unit>semaine|week-?end|mois|annee|trimestre|semestre|decennie|siecle)(?:-(?:ci|(?<that>la)))?`,
    ),
    read: ({ unit = '', that }) => shift(unit, 0, that === undefined ? 'publication' : 'previous'),
  },
  {
    // « l'année en cours », « mois en cours »
    name: 'this-period',
    starts: ['semaine', 'mois', 'annee', 'trimestre', 'semestre', 'decennie', 'siecle'],
    pattern: pattern(
      `(?<unit>semaine|mois|annee|trimestre|semestre|decennie|siecle)${S}en${S}cours`,
    ),
    read: ({ unit = '' }) => shift(unit, 0, 'publication'),
  },
  {
    // « le même jour », « la même année », « le jour même »
    name: 'same-period',
    starts: ['meme', 'jour', 'soir', 'annee'],
    pattern: pattern(
      `(?:meme${S}(?<unit>jour|soir|journee|semaine|mois|annee)|(?<one>jour|soir|annee)${S}meme)`,
    ),
    read: ({ unit, one }) => {
      const word = unit ?? one ?? 'jour';
      return shift(word === 'soir' ? 'jour' : word, 0, 'previous');
    },
  },
  {
    // « semaine dernière », « an passé », « mois prochain », « année suivante », « siècle dernier »
    name: 'neighbour-period',
    starts: [
      'semaine',
      'week',
      'weekend',
      'mois',
      'trimestre',
      'semestre',
      'an',
      'annee',
      'decennie',
      'siecle',
      'jour',
    ],
    pattern: pattern(
      `(?<unit>semaine|week-?end|mois|trimestre|semestre|annee|an|decennie|siecle|jour)${DIRECTION}`,
    ),
    read: ({ unit = '', direction: word }) => {
      const { direction, from = 'publication' } = directionOf(word);
      if (unit === 'jour' && from === 'publication') return null;
      return shift(unit, direction === 'last' ? -1 : 1, from);
    },
  },
  {
    // « début du mois », « fin d'année », « milieu de semaine »
    name: 'edge-of-period',
    starts: ['debut', 'fin', 'milieu'],
    pattern: pattern(
      `(?:debut|fin|milieu)${S}(?:de${S}|du${S}|de${S}la${S}|de${S}l'|d')(?<unit>semaine|mois|annee)(?:${S}(?:en${S}cours))?${DIRECTION}?`,
    ),
    read: ({ unit = '', direction: word }) => {
      const { direction, from = 'publication' } = directionOf(word);
      return shift(unit, direction === undefined ? 0 : direction === 'last' ? -1 : 1, from);
    },
  },
  {
    // « il y a dix-huit mois », « voilà trois ans », « il y a environ un an »
    name: 'ago',
    starts: ['il', 'voici', 'voila'],
    pattern: pattern(
      `(?:il${S}y${S}a|voici|voila)${S}(?:a${S}peine${S}|pres${S}d[e']${S}?|environ${S}|deja${S}|(?:un${S}peu${S})?(?:plus|moins)${S}d[e']${S}?|tout${S}juste${S}|exactement${S})?${COUNT_UNIT}`,
    ),
    read: ({ count = '', unit = '', half }) => counted(count, unit, half, -1, 'publication'),
  },
  {
    // « dans trois jours », « d'ici deux mois », « d'ici à six mois »
    name: 'ahead',
    starts: ['dans', 'ici'],
    pattern: pattern(`(?:dans|ici${S}(?:a${S})?)${S}?(?:environ${S})?${COUNT_UNIT}(?!${S}d[e'])`),
    read: ({ count = '', unit = '', half }) => counted(count, unit, half, 1, 'publication'),
  },
  {
    // « deux ans plus tôt », « trois jours auparavant », « un mois après, »
    name: 'distance-from-previous',
    starts: NUMBER_STARTS,
    pattern: pattern(`${COUNT_UNIT}${S}(?<way>plus${S}tot|plus${S}tard|auparavant|avant|apres)`),
    read: ({ count = '', unit = '', half, way = '' }, { after }) => {
      if (/^(?:avant|apres)$/.test(way) && !/^\s*(?:$|[,.;:!?)»])/.test(after)) return NONE;
      return counted(count, unit, half, /tot$|avant$/.test(way) ? -1 : 1, 'previous');
    },
  },
  {
    // « lundi », « lundi soir », « vendredi prochain », « samedi suivant », « ce dimanche »
    name: 'weekday',
    starts: ['ce', ...WEEKDAYS.keys()],
    pattern: pattern(`(?<this>ce${S})?(?<weekday>${WEEKDAY})${PART_OF_DAY}?${DIRECTION}?`),
    read: (groups, { before }) => {
      const weekday = WEEKDAYS.get(groups.weekday ?? '');
      if (weekday === undefined) return null;
      if (HABIT.test(before) && groups.direction === undefined) return NONE;
      const told = directionOf(groups.direction);
      const near = groups.this === undefined ? {} : { direction: 'this' as const };
      return { type: 'weekday', weekday, ...near, ...told };
    },
  },
];
