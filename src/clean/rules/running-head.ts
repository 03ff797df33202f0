import type { Page, Rule } from '../page.ts';

// « — 12 — », « Page 3 », « 12/24 », « Suite page 14 », « (Voir nos informations en page 2.) », « (Suite de la page 1) »
const FOLIO =
  /^\W*(?:p(?:age|\.)?\s*)?\d{1,3}\W*(?:(?:sur|\/)\s*\d{1,3}\W*)?$|^\W*(?:suite|voir|lire|a suivre|fin)\b.{0,50}\b(?:en |de la |la )?pages?\s+\d+\W*$/;

// « LE PETIT BREVENNOIS            VENDREDI 10 JUIN 2022            PAGE 7 »: set apart by wide spaces
const COLUMNS = /\S(?: {4,}|\t+)\S/;

/** The head or foot of a printed page: its title, its number, its date, its price. */
export const runningHead: Rule = {
  name: 'running-head',
  reason: 'titre courant ou folio',
  find: ({ lines }: Page) => {
    const printed = lines.some((line) => COLUMNS.test(line.text) && !line.prose);
    return lines.filter((line) => {
      if (line.prose || line.words > 20) return false;
      return (
        (COLUMNS.test(line.text) && !line.stops) ||
        (printed && FOLIO.test(line.folded)) ||
        (/\bpages?\s+\d+\W*$/.test(line.folded) && FOLIO.test(line.folded))
      );
    });
  },
};
