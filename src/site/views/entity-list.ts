import type { EntityKind } from '../../model/entity.ts';
import { byMentions, head, type SiteContext } from '../context.ts';
import { pagesOf } from '../pages-of.ts';
import { count, STRINGS } from '../strings.ts';
import { french } from '../typography.ts';
import { entityPath, kindPath } from '../urls.ts';
import type { Link, PageHead, Pager, Section } from './page.ts';
import { type SparkView, spark } from './spark.ts';

/** One page of the entities of a kind, most named first. */
export interface EntityListView extends PageHead {
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly EntityItem[];
  readonly pager: Pager | null;
}

export interface EntityItem extends Link {
  readonly mentions: number;
  readonly articles: number;
  readonly forms: number;
  readonly spark: SparkView;
  readonly description: string | null;
  readonly asideOnly: boolean;
}

const SECTIONS: Readonly<Record<EntityKind, Section | null>> = {
  person: 'persons',
  organisation: 'organisations',
  place: 'places',
  other: null,
};

export const sectionOf = (kind: EntityKind): Section | null => SECTIONS[kind];

export function entityLists(context: SiteContext): EntityListView[] {
  return (['person', 'organisation', 'place', 'other'] as const).flatMap((kind) =>
    listOf(context, kind),
  );
}

function listOf(context: SiteContext, kind: EntityKind): EntityListView[] {
  const { archive, urls } = context;
  const entities = byMentions(archive.entities.filter((entity) => entity.kind === kind));
  const { one, many, title } = STRINGS.kinds[kind];
  const intro = kind === 'other' ? STRINGS.othersIntro : `${count(entities.length, one, many)}.`;
  const section = SECTIONS[kind];
  return pagesOf(urls, kindPath(kind), entities).map(({ path, items, pager }) => ({
    ...head(context, {
      path,
      title: pager ? `${title}, ${STRINGS.page(pager.number, pager.of)}` : title,
      description: intro,
      ...(section && { section }),
    }),
    heading: title,
    intro,
    pager,
    items: items.map((entity) => ({
      href: urls.href(entityPath(entity)),
      text: french(entity.name),
      mentions: entity.mentions,
      articles: entity.appearances.filter(({ mentions }) => mentions > 0).length,
      forms: entity.variants.length,
      spark: spark(archive, entity),
      description: descriptionOf(entity.authority?.description),
      asideOnly: entity.mentions === 0,
    })),
  }));
}

const descriptionOf = (text: string | undefined): string | null =>
  text === undefined ? null : french(text);
