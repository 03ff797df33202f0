import type { Article, Entity } from '../archive/model.ts';
import type { Pair } from '../archive/pairs.ts';
import { articleAt, entityLink, type SiteContext } from './context.ts';
import { digest } from './digest.ts';
import { pairPath } from './urls.ts';
import { cardPath } from './views/card.ts';
import { circle } from './views/circle.ts';
import { companions } from './views/companions.ts';
import { decidedId } from './views/decision-words.ts';
import { spark } from './views/spark.ts';

/*
 * What decides an output, told more cheaply than by making it: `PageKind.inputs` and `FileKind.inputs`.
 * Each says rather too much than too little: an output that is made in vain comes out with the same bytes
 * and is taken over all the same; one that is not made where it should be would stay wrong.
 * `tests/site/incremental.test.ts` holds them to that.
 */

/** An article as other pages may show any part of it. */
const seen = (context: SiteContext, order: number): string => articleAt(context, order).digest;

/** An entity as an article shows it: not how often the archive names it, or each new article would touch all. */
const facts = remembered((entity: Entity): string => {
  const { id, kind, name, authority, variants } = entity;
  return digest([id, kind, name, authority, variants.map(({ form }) => form)]);
});

/** For what is made from one article: itself, whom it names, its neighbours, the passages that it shares, where else its text stands. */
export const articleInputs = digestedOnce((context: SiteContext, article: Article): unknown => {
  const { archive, sharedOf } = context;
  const shared = sharedOf.get(article.order) ?? [];
  const speakers = article.quotes.flatMap(({ speaker }) => speaker ?? []);
  const decided = article.record.decisions.flatMap((decision) => decidedId(decision) ?? []);
  return [
    article.digest,
    [...article.entities, ...speakers, ...decided].map((id) => facts(archive.entityById.get(id))),
    cardPath(context, article),
    [article.previous, article.next].map((order) => order === null || seen(context, order)),
    (context.nearOf.get(article.order) ?? []).map((order) => seen(context, order)),
    shared.map(({ places }) =>
      places.map(({ article: order, ...place }) => [seen(context, order), place]),
    ),
  ];
});

/** For what is made from one entity: itself, every article that names it, whom it is named with. */
export const entityInputs = digestedOnce((context: SiteContext, entity: Entity): unknown => {
  const { archive, pairs, quotesOf } = context;
  const { appearances, variants, ...rest } = entity;
  return [
    rest,
    variants.map(({ first, ...variant }) => [variant, seen(context, first)]),
    appearances.map(({ article, mentions }) => [seen(context, article), mentions]),
    (quotesOf.get(entity.id) ?? []).map(({ article, index }) => [seen(context, article), index]),
    circle(context, entity, companions(context, entity)),
    companions(context, entity).map(({ id, together }) => {
      return [entityLink(context, id), together, pairs.has(pairPath(entity.id, id))];
    }),
    (entity.authority?.never ?? []).map((id) => archive.entityById.get(id)?.name),
    spark(archive, entity),
  ];
});

/** For what is made from two entities together: both, and every article that names both in one paragraph. */
export function pairInputs(context: SiteContext, { a, b, places }: Pair): unknown {
  return [
    [a, b].map((id) => facts(context.archive.entityById.get(id))),
    places.map(({ article, part }) => [seen(context, article), part]),
  ];
}

/** The digest of what decides several outputs that are made from one thing: gathered once a build. */
function digestedOnce<Thing extends object>(
  gather: (context: SiteContext, thing: Thing) => unknown,
): (context: SiteContext, thing: Thing) => string {
  const known = new WeakMap<SiteContext, WeakMap<Thing, string>>();
  return (context, thing) => {
    const here = known.get(context) ?? new WeakMap<Thing, string>();
    known.set(context, here);
    const made = here.get(thing) ?? digest(gather(context, thing));
    here.set(thing, made);
    return made;
  };
}

/** Remembers a digest for as long as the entity is there. */
function remembered(make: (entity: Entity) => string): (entity: Entity | undefined) => string {
  const known = new WeakMap<Entity, string>();
  return (entity) => {
    if (!entity) return '';
    const made = known.get(entity) ?? make(entity);
    known.set(entity, made);
    return made;
  };
}
