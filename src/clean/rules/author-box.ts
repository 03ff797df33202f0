import { pageEvidence } from '../evidence.ts';
import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { PERSON } from '../people.ts';
import { articleRegion } from '../region.ts';
import { AUTHOR_HEAD } from '../words/sections.ts';

/** A box holds a name, a line or two about it, and links. */
const BOX_LINES = 5;
const BOX_WORDS = 50;

/** What the page says of the author, under a head of its own or after the author's name. */
export const authorBox: Rule = {
  name: 'author-box',
  reason: 'présentation de l’auteur',
  find: findBoxes,
};

function findBoxes(page: Page): Line[] {
  const { lines, attributions } = page;
  const last = articleRegion(page)?.last ?? lines.length;
  const authors = attributions.flatMap(({ role, name }) => (role === 'author' ? [name] : []));
  const head = lines.findIndex(
    (line, at) => at >= last - BOX_LINES && AUTHOR_HEAD.test(line.folded),
  );
  const box = head === -1 || head * 2 < lines.length ? [] : shortFrom(lines, head);
  const final = lines[last];
  if (final && JOURNALIST.test(final.text) && pageEvidence(page, final.end, page.text.length) > 0) {
    box.push(final);
  }
  const portraits = lines
    .slice(Math.floor(lines.length / 2))
    .filter((line) => isPortrait(line, authors));
  return [...new Set([...box, ...portraits])];
}

/** From a head on, the lines of a box: it ends before a paragraph of the article's length. */
function shortFrom(lines: readonly Line[], head: number): Line[] {
  const box = lines.slice(head, head + BOX_LINES);
  const end = box.findIndex(({ words }) => words > BOX_WORDS);
  return end === -1 ? box : box.slice(0, end);
}

// « Jean Lebrun est journaliste au Golfe depuis 2010. »: the last paragraph over the foot of a page
const JOURNALIST = new RegExp(
  `^${PERSON} est (?:journaliste|rédact(?:eur|rice)|correspondante?|reporter|chroniqueu(?:r|se)|éditorialiste|grand reporter) `,
  'u',
);

/** « Firmin Lacaze est architecte. Il enseigne à l’école d’architecture. » */
const isPortrait = (line: Line, authors: readonly string[]): boolean =>
  line.words <= 60 &&
  authors.some(
    (name) =>
      line.text.startsWith(name) && /^\s*(?:,|:|(?:est|a)\b)/.test(line.text.slice(name.length)),
  );
