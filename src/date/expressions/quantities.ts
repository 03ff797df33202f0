import { NONE } from './meaning.ts';
import { COUNT, COUNT_STARTS, pattern, S, UNIT, WEEKDAY } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Hours, durations, habits and vague words: time that has no day of its own on the calendar. */

const CLOCK_TAKERS =
  /\b(?:a|vers|des|depuis|avant|apres|jusqu'a|entre|et|d'ici|sur les|il est|il etait)\s(?:environ\s)?$/;

/** « en 7 h 35 », « pendant 2 h »: how long, not when. */
const TAKEN = /\b(?:en|pendant|durant|duree de|dure|sur)\s(?:pres de\s|environ\s)?$/;

export const QUANTITY_RULES: readonly Rule[] = [
  {
    // « 14h30 », « 14 h 18 UTC », « 20h », « 6 h du matin »
    name: 'clock',
    starts: ['#'],
    pattern: pattern(
      `(?:[01]?\\d|2[0-4])${S}?h(?:${S}?[0-5]\\d)?(?:${S}(?:utc|gmt|cet|heure${S}locale|heure${S}de${S}paris|du${S}matin|du${S}soir|de${S}l'apres-midi))?`,
    ),
    read: (_, { before }) => (TAKEN.test(before) ? NONE : { type: 'same-day' }),
  },
  {
    // « 18:20 », « 18:20:05 »; not the verse « 3:16 » of one digit
    name: 'clock',
    starts: ['#'],
    pattern: pattern('(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?'),
    read: (_, { before }) => (/[\d:]$/.test(before) ? null : { type: 'same-day' }),
  },
  {
    // « à 20 heures », « vers dix heures trente », « à 6 heures du matin »
    name: 'clock',
    starts: COUNT_STARTS,
    pattern: pattern(
      `${COUNT}${S}heures?(?:${S}(?:[0-5]\\d|trente|quinze|et${S}demie|et${S}quart))?(?:${S}(?:utc|gmt|locales?|heure${S}locale|du${S}matin|du${S}soir|de${S}l'apres-midi))?`,
    ),
    read: (_, { before, after }) => {
      const range = /\bde\s$/.test(before) && /^\sa\s/.test(after);
      if (!CLOCK_TAKERS.test(before) && !range) return NONE;
      return /^\s(?:de|d')\b/.test(after) && !/\b(?:a|vers)\s$/.test(before)
        ? NONE
        : { type: 'same-day' };
    },
  },
  {
    // « dans l'après-midi », « en fin de soirée », « au petit matin »; not « la nuit du 3 »
    name: 'part-of-day',
    starts: ['matinee', 'soiree', 'apres', 'nuit', 'journee', 'petit', 'debut', 'fin', 'milieu'],
    pattern: pattern(
      `(?:(?:debut|fin|milieu)${S}d(?:e${S}(?:la${S}|l')?|')|petit${S})?(?:matinee|soiree|apres-midi|nuit|journee|matin)`,
    ),
    read: (_, { before, after }) =>
      /\b(?:dans|pendant|durant|en|au)\s(?:la\s|l')?$/.test(before) &&
      !/^\s(?:de|du|d')/.test(after)
        ? { type: 'same-day' }
        : null,
  },
  {
    // « à midi », « vers minuit »
    name: 'clock',
    starts: ['midi', 'minuit'],
    pattern: pattern('(?:midi|minuit)'),
    read: (_, { before }) =>
      /\b(?:a|vers|des|avant|apres)\s$/.test(before) ? { type: 'same-day' } : null,
  },
  {
    // « 29 ans » behind a name or « âgé de » is an age, no time of the text
    name: 'age',
    starts: COUNT_STARTS,
    pattern: pattern(`${COUNT}${S}ans`),
    read: (_, { before, after }) =>
      /(?:\bage(?:e|s|es)?\s(?:de\s)?|\b(?:homme|femme|garcon|fille|jeune|adolescente?|enfant)s?\sde\s|\p{L},\s|\()$/u.test(
        before,
      ) && /^\s?(?:[,.;)]|et\b|a\b)/.test(after)
        ? NONE
        : null,
  },
  {
    // « trois jours », « 18 mois », « deux ans et demi », « quelques semaines », « 24 heures »
    name: 'duration',
    starts: [...COUNT_STARTS, 'quelques', 'plusieurs'],
    pattern: pattern(
      `(?:${COUNT}|quelques|plusieurs)(?:${S}(?:derniers|dernieres|prochains|prochaines|premiers|premieres|longues|longs))?${S}${UNIT}(?!-lumiere)(?:${S}et${S}demie?)?`,
    ),
    read: () => NONE,
  },
  {
    // « une dizaine de jours », « une quinzaine d'années »
    name: 'duration',
    starts: ['une', 'dizaine', 'quinzaine', 'vingtaine', 'trentaine', 'centaine'],
    pattern: pattern(
      `(?:une${S})?(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine)${S}d(?:e${S}|')${UNIT}`,
    ),
    read: () => NONE,
  },
  {
    // « ces derniers jours », « ces dernières années », « les prochains mois »
    name: 'vague',
    starts: ['ces', 'prochains', 'prochaines', 'derniers', 'dernieres'],
    pattern: pattern(
      `(?:ces${S})?(?:(?:${COUNT}|quelques)${S})?(?:derniers|dernieres|prochains|prochaines)${S}(?:${COUNT}${S})?${UNIT}`,
    ),
    read: () => NONE,
  },
  {
    // « depuis des années », « pendant des mois »; « au début du siècle », which may be this one or the last
    name: 'vague',
    starts: ['depuis', 'pendant', 'durant', 'debut', 'fin', 'milieu'],
    pattern: pattern(
      `(?:(?:depuis|pendant|durant)${S}(?:des|de${S}longues|de${S}nombreuses|de${S}longs|de${S}nombreux)${S}${UNIT}|(?:debut|fin|milieu)${S}du${S}siecle)(?!${S}(?:dernier|passe|prochain))`,
    ),
    read: () => NONE,
  },
  {
    // « chaque année », « tous les jours », « toutes les deux semaines », « tous les lundis », « lundis »
    name: 'habit',
    starts: ['chaque', 'tous', 'toutes'],
    pattern: pattern(
      `(?:chaque${S}(?:${UNIT}|${WEEKDAY}|matin|soir|ete|hiver)|(?:tous|toutes)${S}les${S}(?:${COUNT}${S})?(?:${UNIT}|matins|soirs|etes|hivers|${WEEKDAY}s))`,
    ),
    read: () => NONE,
  },
  {
    // « les lundis », « le samedi » is a weekday
    name: 'habit',
    starts: ['lundis', 'mardis', 'mercredis', 'jeudis', 'vendredis', 'samedis', 'dimanches'],
    pattern: pattern(`${WEEKDAY}s`),
    read: () => NONE,
  },
  {
    // « actuellement », « récemment », « à l'époque »
    name: 'vague',
    starts: [
      'actuellement',
      'recemment',
      'maintenant',
      'bientot',
      'prochainement',
      'autrefois',
      'jadis',
      'naguere',
      'epoque',
      'dernierement',
      'present',
    ],
    pattern: pattern(
      '(?:actuellement|recemment|maintenant|bientot|prochainement|autrefois|jadis|naguere|epoque|dernierement|present)',
    ),
    read: (_, { before, written }) => {
      if (!/^(?:[eé]poque|pr[eé]sent)/i.test(written)) return NONE;
      return /\b(?:a l'|cette |a )$/.test(before) ? NONE : null;
    },
  },
];
