import { head, type SiteContext } from '../context.ts';
import { type PageKind, single } from '../kind.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { articlePath, entityPath, PATHS, shortPath } from '../urls.ts';
import type { Link, PageHead } from './page.ts';
import { plainTitle } from './teaser.ts';

/** Search, accessibility, 404: pages whose words stand in their template. */
export type PlainView = PageHead;

const plain = (path: string, title: string, description: string): PageKind<null, PlainView> =>
  single(path, (context) => head(context, { path, title, description }));

const { search, notFound, accessibility } = STRINGS;

export const searchPage = plain(PATHS.search, search.title, search.description);

export const notFoundPage = {
  ...plain(PATHS.notFound, notFound.title, notFound.text),
  unlisted: true,
};

export const accessibilityPage = plain(
  PATHS.accessibility,
  accessibility.title,
  accessibility.description,
);

/** How the archive is made. */
export interface MethodView extends PageHead {
  /** The editor's own words on why the texts are kept, a paragraph each. */
  readonly whyKept: readonly string[];
  readonly contact: string | null;
  /** Every rule that set something apart in this archive, with what it finds and how often. */
  readonly rules: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly count: number;
  }[];
  readonly articles: number;
  readonly undated: number;
}

export const methodPage = single(PATHS.method, methodView);

function methodView(context: SiteContext): MethodView {
  const { archive, settings } = context;
  const page = head(context, {
    path: PATHS.method,
    title: STRINGS.method.title,
    description: STRINGS.method.description,
  });
  return {
    ...page,
    whyKept: settings.whyKept
      .split(/\n\s*\n/)
      .map((paragraph) => french(paragraph.replace(/\s+/g, ' ').trim())),
    contact: settings.contact ?? null,
    rules: rulesOf(context),
    articles: archive.articles.length,
    undated: archive.articles.length - archive.dated,
  };
}

function rulesOf({ archive }: SiteContext): MethodView['rules'] {
  const found = new Map<string, { rule: string; reason: string; count: number }>();
  for (const { record } of archive.articles)
    for (const { rule, reason } of record.removed) {
      const entry = found.get(rule) ?? { rule, reason: french(reason), count: 0 };
      entry.count += 1;
      found.set(rule, entry);
    }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** An address that leads elsewhere: a merged entity's old one, an article's lasting one. */
export interface RedirectView extends PageHead {
  readonly target: Link;
}

interface Redirect {
  readonly path: string;
  readonly to: string;
  readonly text: () => string;
}

export const redirectPages: PageKind<Redirect, RedirectView> = {
  keys: redirects,
  path: (_, { path }) => path,
  view: redirectView,
  unlisted: true,
};

function redirects({ archive }: SiteContext): Redirect[] {
  const articles = archive.articles.map((article) => ({
    path: shortPath(article),
    to: articlePath(article),
    text: () => plainTitle(article),
  }));
  const merged = archive.entities.flatMap((entity) =>
    entity.formerIds
      .filter((id) => !archive.entityById.has(id))
      .map((id) => ({
        path: entityPath({ kind: entity.kind, id }),
        to: entityPath(entity),
        text: () => french(entity.name),
      })),
  );
  return [...articles, ...distinctPaths(merged)];
}

/** Two entities may have swallowed one old id; the first by id keeps its address. */
function distinctPaths(found: readonly Redirect[]): Redirect[] {
  return [...new Map(found.toReversed().map((one) => [one.path, one])).values()].reverse();
}

function redirectView(context: SiteContext, { path, to, text }: Redirect): RedirectView {
  const title = text();
  const page = head(context, { path, title, description: STRINGS.redirect.text });
  return {
    ...page,
    canonical: context.urls.absolute(to),
    target: { href: context.urls.href(to), text: title },
  };
}
