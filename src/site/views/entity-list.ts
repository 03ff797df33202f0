import type { Entity } from '../../archive/model.ts';
import type { EntityKind } from '../../model/entity.ts';
import { asEntry } from '../../text/first-letter.ts';
import { byMentions, head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
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

/** One page of the list of one kind. */
interface ListKey {
  readonly kind: EntityKind;
  readonly page: ListPage<Entity>;
  /** Entities of the kind. */
  readonly of: number;
}

export const entityListPages: PageKind<ListKey, EntityListView> = {
  keys: (context) =>
    (['person', 'organisation', 'place', 'other'] as const).flatMap((kind) => pages(context, kind)),
  path: (_, { page }) => page.path,
  view: listView,
};

function pages({ archive, urls }: SiteContext, kind: EntityKind): ListKey[] {
  const entities = byMentions(archive.entities.filter((entity) => entity.kind === kind));
  const of = entities.length;
  return pagesOf(urls, kindPath(kind), entities).map((page) => ({ kind, page, of }));
}

function listView(context: SiteContext, { kind, page, of }: ListKey): EntityListView {
  const { archive, urls } = context;
  const { path, items, pager } = page;
  const { counted, title } = STRINGS.kinds[kind];
  const intro = kind === 'other' ? STRINGS.othersIntro : `${counted(of)}.`;
  const section = SECTIONS[kind];
  return {
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
      text: asEntry(french(entity.name)),
      mentions: entity.mentions,
      articles: entity.appearances.filter(({ mentions }) => mentions > 0).length,
      forms: entity.variants.length,
      spark: spark(archive, entity),
      description: descriptionOf(entity.authority?.description),
      asideOnly: entity.mentions === 0,
    })),
  };
}

const descriptionOf = (text: string | undefined): string | null =>
  text === undefined ? null : french(text);
