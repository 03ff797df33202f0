import { byMentions, head, type SiteContext } from '../context.ts';
import { single } from '../kind.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { entityPath, kindPath, PATHS } from '../urls.ts';
import { newest, undatedLink } from './article-list.ts';
import type { NetworkDrawing } from './drawing.ts';
import { smallNetwork } from './network.ts';
import type { Link, PageHead } from './page.ts';
import { type SparkView, spark } from './spark.ts';
import { type Teaser, teaser } from './teaser.ts';
import { type TimelineView, timeline } from './timeline.ts';

/** The first page: the timeline, the newest articles, and who is named in them. */
export interface HomeView extends PageHead {
  readonly description: string;
  readonly timeline: TimelineView | null;
  readonly articles: readonly Teaser[];
  readonly more: Link | null;
  readonly undated: (Link & { readonly count: number }) | null;
  readonly ranks: readonly Ranking[];
  /** The strongest links, with the way to all. */
  readonly network: (Link & { readonly drawing: NetworkDrawing }) | null;
}

/** The most named entities of one kind. */
export interface Ranking {
  readonly title: string;
  readonly all: string;
  readonly items: readonly (Link & { readonly mentions: number; readonly spark: SparkView })[];
}

const LATEST = 12;
const MOST_NAMED = { person: 8, organisation: 6, place: 6 } as const;

export const homePage = single(PATHS.home, homeView);

function homeView(context: SiteContext): HomeView {
  const { archive, settings, urls } = context;
  const drawing = smallNetwork(context);
  const rest = archive.articles.length > LATEST;
  const all = `${STRINGS.list.more} (${STRINGS.counted.articles(archive.articles.length)})`;
  return {
    ...head(context, {
      path: PATHS.home,
      title: STRINGS.home,
      description: french(settings.description),
    }),
    timeline: timeline(context),
    articles: newest(context, LATEST).map((article) => teaser(context, article)),
    more: rest ? { href: urls.href(PATHS.articles), text: all } : null,
    undated: undatedLink(context),
    ranks: (['person', 'organisation', 'place'] as const)
      .map((kind) => ranking(context, kind))
      .filter(({ items }) => items.length > 0),
    network: drawing && {
      drawing,
      href: urls.href(PATHS.network),
      text: STRINGS.sections.network,
    },
  };
}

function ranking(context: SiteContext, kind: keyof typeof MOST_NAMED): Ranking {
  const { archive, urls } = context;
  const ofKind = archive.entities.filter((entity) => entity.kind === kind && entity.mentions > 0);
  return {
    title: STRINGS.kinds[kind].title,
    all: urls.href(kindPath(kind)),
    items: byMentions(ofKind)
      .slice(0, MOST_NAMED[kind])
      .map((entity) => ({
        href: urls.href(entityPath(entity)),
        text: french(entity.name),
        mentions: entity.mentions,
        spark: spark(archive, entity),
      })),
  };
}
