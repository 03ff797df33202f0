import { pageEvidence } from '../evidence.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';
import { isPersonLine } from '../people.ts';
import { articleRegion } from '../region.ts';
import { KNOWN_LABEL } from '../words/seams.ts';

/** A name so few lines under the headline is the author's. */
const NEAR_HEADLINE = 4;

/** A personal name alone on its line, under the headline or at the end of the text. */
export const signature: Rule = {
  name: 'signature',
  reason: 'signature',
  find: findNames,
};

function findNames(page: Page): Finding[] {
  const { lines, text } = page;
  const region = articleRegion(page);
  if (!region || pageEvidence(page, 0, text.length) === 0) return [];
  const title = lines.findIndex(({ start }) => start === page.headline);
  return lines.flatMap((line, at) => {
    if (!isPersonLine(line.text) || line.words < 2 || namesThing(line)) return [];
    const near = title !== -1 && at > title && at <= title + NEAR_HEADLINE;
    const last = at === region.last + 1 && at > title && adjoins(page, lines[at - 1], line);
    return near || last ? [named(line)] : [];
  });
}

/** Nothing was set apart between the last words of the text and the name. */
const adjoins = ({ removed }: Page, before: Line | undefined, line: Line): boolean =>
  before !== undefined && !removed.some(({ start }) => start >= before.end && start < line.start);

// « Le Matin Dimanche », « Boutique Le Monde », « Newsletter Services Magazine »
const THING =
  /\b(?:l[ae]s?|services?|boutique|newsletters?|magazine|journal|mensuel|info|radio|tv|france|paris|club|groupe)\b/;

/** « L'Express Menu Accueil Monde »: names of pages, not of a person. */
const namesThing = ({ folded }: Line): boolean => THING.test(folded) || KNOWN_LABEL.test(folded);

function named(line: Line): Finding {
  const span = { start: line.start, end: line.end };
  return { ...span, attributions: [{ role: 'author', name: line.text, basis: 'inferred', span }] };
}
