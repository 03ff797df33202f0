import type { Hit } from '../../../src/search/evaluate.ts';
import {
  excerpt,
  highlight,
  type Piece,
  variantForms,
  type Wanted,
} from '../../../src/search/excerpt.ts';
import type { ResultCard } from '../../../src/search/result-card.ts';
import { basisBadge } from '../../../src/site/basis-badge.ts';
import { SEARCH_STRINGS as STRINGS } from '../../../src/site/strings/index.ts';
import { type Child, element } from './dom.ts';

/** One result: title, date and publisher, how it was found, the passage that shows it. */
export function resultView(hit: Hit, card: ResultCard, wanted: Wanted, root: URL): HTMLLIElement {
  const { cutBefore, cutAfter, pieces } = excerpt(card, wanted);
  const title = marks(highlight(card.title, card, wanted));
  const link = element(
    'a',
    { href: new URL(card.path, root).pathname, class: 'resultat-lien' },
    ...(card.supplied ? ['[', ...title, ']'] : title),
  );
  const { dateLabel, dateBasis, publisher } = card;
  const badge = basisBadge(dateBasis);
  const item = element(
    'li',
    { class: 'resultat teaser' },
    element(
      'p',
      { class: 'kicker' },
      element('span', {}, dateLabel),
      ...(publisher === null ? [] : [element('span', {}, publisher)]),
      ...(badge === null ? [] : [element('span', { class: `badge ${dateBasis}` }, badge)]),
    ),
    element('h2', {}, link),
    element(
      'p',
      { class: 'extract' },
      ...(cutBefore ? ['…\u00a0'] : []),
      ...marks(pieces),
      ...(cutAfter ? ['\u00a0…'] : []),
    ),
  );
  if (hit.byVariant)
    item.append(
      element('p', { class: 'resultat-variante' }, STRINGS.byVariant(variantForms(card, wanted))),
    );
  return item;
}

const marks = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
