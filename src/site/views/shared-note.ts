import type { Article, SharedPassage, SharedPlace } from '../../archive/model.ts';
import { articleAt, articleHref, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { french, inner } from '../typography.ts';
import { condensed, type DiffPiece, wordDiff } from '../word-diff.ts';
import type { Note } from './notes.ts';
import type { Link } from './page.ts';
import { passageIds } from './passage-ids.ts';
import { plainTitle } from './teaser.ts';

/** Another place of a passage, with what it says otherwise: null where it is the same, word for word. */
export interface OtherPlace extends Link {
  readonly diff: readonly DiffPiece[] | null;
}

/** Places that a note lists; the page of shared passages has them all. */
const MOST_LINKS = 4;

/** The note beside a passage of `article` (part `at`) that stands elsewhere. */
export function sharedNote(
  context: SiteContext,
  article: Article,
  at: number,
  passage: SharedPassage,
): Note[] {
  const here = passage.places.find((place) => place.article === article.order);
  if (!here || here.part !== at) return [];
  const words = wordsOf(context, here);
  const links = passage.places
    .filter((place) => place !== here)
    .slice(0, MOST_LINKS)
    .map((place) => {
      const other = otherPlace(context, words, place);
      return { ...other, diff: other.diff && condensed(other.diff) };
    });
  return [{ kind: 'shared', at: here.start, links, words: inner(excerpt(words, 70)) }];
}

/** A place of a passage beside the words of another. */
export function otherPlace(context: SiteContext, words: string, place: SharedPlace): OtherPlace {
  return { ...placeLink(context, place), diff: wordDiff(words, wordsOf(context, place)) };
}

/** To the very paragraph of the article. */
export function placeLink(context: SiteContext, { article, part }: SharedPlace): Link {
  const other = articleAt(context, article);
  const id = passageIds(other)[part];
  const block = other.parts[part];
  const isTitle = block !== undefined && !block.aside && block.kind === 'title';
  const href = articleHref(context, other);
  return { href: id && !isTitle ? `${href}#${id}` : href, text: plainTitle(other, 80) };
}

/** The words of a passage where it stands, as shown. */
export function wordsOf(context: SiteContext, { article, part, start, end }: SharedPlace): string {
  return french(articleAt(context, article).parts[part]?.text.slice(start, end) ?? '');
}
