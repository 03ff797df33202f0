import type { EntityMerge } from '../model/entity.ts';
import { namedIn } from '../record/named.ts';
import { byCodeUnits } from '../text/code-units.ts';
import { detached } from '../text/detached.ts';
import type { Identities, Identity } from './identity.ts';
import type { Appearance, Article, Entity, Part, Variant } from './model.ts';
import { countSentences } from './sentences.ts';

/** What is gathered about an entity while the articles are walked once. */
interface Gathered {
  readonly appearances: Appearance[];
  readonly variants: Map<string, MetForm>;
  readonly merges: Map<string, EntityMerge>;
  mentions: number;
  asideMentions: number;
}

/** A form as far as the articles are walked. */
interface MetForm {
  readonly first: number;
  last: number;
  count: number;
  articles: number;
}

/** The entities with their appearances, variants and counts, sorted by id. One walk over the articles. */
export function gatherEntities(articles: readonly Article[], identities: Identities): Entity[] {
  const gathered = new Map(identities.all.map(({ id }) => [id, empty()]));
  for (const article of articles) {
    for (const entity of namedIn(article.record))
      for (const merge of entity.merges)
        gathered
          .get(identities.of(entity).id)
          ?.merges.set(`${merge.form}\n${merge.rule}\n${merge.why}`, merge);
    walk(article, gathered);
  }
  return identities.all
    .map((identity) => finish(identity, gathered.get(identity.id) ?? empty()))
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

const empty = (): Gathered => ({
  appearances: [],
  variants: new Map(),
  merges: new Map(),
  mentions: 0,
  asideMentions: 0,
});

function walk(article: Article, gathered: ReadonlyMap<string, Gathered>): void {
  const sentences = countSentences(article.parts);
  const counts = new Map<string, { mentions: number; asideMentions: number }>();
  for (const part of article.parts) countPart(part, article.order, counts, gathered);
  for (const [id, { mentions, asideMentions }] of counts) {
    const entity = gathered.get(id);
    if (!entity) continue;
    const named = sentences.get(id) ?? 0;
    // Field by field: one that is spread takes twice the memory, and there are twenty an article
    entity.appearances.push({ article: article.order, mentions, asideMentions, sentences: named });
    entity.mentions += mentions;
    entity.asideMentions += asideMentions;
  }
}

function countPart(
  part: Part,
  article: number,
  counts: Map<string, { mentions: number; asideMentions: number }>,
  gathered: ReadonlyMap<string, Gathered>,
): void {
  for (const { entity, start, end } of part.occurrences) {
    const count = counts.get(entity) ?? { mentions: 0, asideMentions: 0 };
    counts.set(entity, count);
    if (part.aside) {
      count.asideMentions += 1;
      continue;
    }
    count.mentions += 1;
    const variants = gathered.get(entity)?.variants;
    if (variants)
      countForm(part.text.slice(start - part.start, end - part.start), article, variants);
  }
}

function countForm(words: string, article: number, variants: Map<string, MetForm>): void {
  const form = words.replace(/\s+/g, ' ');
  const known = variants.get(form);
  if (!known) {
    variants.set(detached(form), { first: article, last: article, count: 1, articles: 1 });
    return;
  }
  known.count += 1;
  if (known.last === article) return;
  known.last = article;
  known.articles += 1;
}

function finish({ joined, ...identity }: Identity, found: Gathered): Entity {
  return {
    ...identity,
    variants: ranked(found.variants),
    merges: [...found.merges.values(), ...joined],
    appearances: found.appearances,
    mentions: found.mentions,
    asideMentions: found.asideMentions,
  };
}

const ranked = (variants: ReadonlyMap<string, MetForm>): Variant[] =>
  [...variants]
    .map(([form, { count, articles, first }]) => ({ form, count, articles, first }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.form, b.form));
