import type { Article, Entity } from '../../archive/model.ts';
import { articleAt, articleHref, head, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { articleInputs } from '../inputs.ts';
import type { PageKind } from '../kind.ts';
import { shownDate } from '../shown-date.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import {
  articleDataPath,
  articlePath,
  comparisonPath,
  entityPath,
  PATHS,
  shortPath,
  sourcePath,
} from '../urls.ts';
import { type AlsoIn, alsoIn, webAddress } from './also-in.ts';
import { type CiteView, cite } from './cite.ts';
import { type CorrectView, correctView } from './correct.ts';
import { type DateView, dateView } from './date.ts';
import { decisionWords } from './decision-words.ts';
import { otherLanguage } from './foreign.ts';
import { jsonLd, type Meta, metaTags } from './metadata.ts';
import type { Link, PageHead } from './page.ts';
import { passages } from './passages.ts';
import { type Spread, spreads } from './spreads.ts';
import { dateText, firstWords, plainTitle, type TitleView, titleView } from './teaser.ts';

/** The page of one article. */
export interface ArticleView extends PageHead {
  readonly kicker: string | null;
  readonly heading: TitleView;
  /** The words of a title that the heading cuts. */
  readonly wholeTitle: string | null;
  /** `long` titles are set smaller and `endless` ones cut, so that the page stays usable. */
  readonly size: 'normal' | 'long' | 'endless';
  readonly basisOfTitle: 'inferred' | 'corrected' | null;
  readonly date: DateView;
  /** Of title and text, where it is not the pages' own. */
  readonly otherLanguage: string | null;
  readonly setApart: number;
  readonly spreads: readonly Spread[];
  readonly source: {
    readonly href: string;
    /** The same, whole. */
    readonly address: string;
    readonly file: string;
    readonly sha256: string;
    readonly swhid: string;
    readonly bytes: number;
    readonly encoding: string;
    /** Address of the page that it came from, and when it was captured, where something says so. */
    readonly url: string | null;
    readonly captured: string | null;
  };
  readonly alsoIn: AlsoIn;
  readonly lasting: string;
  /** The source beside the text. */
  readonly comparison: string;
  /** What the archive knows of it, as JSON. */
  readonly data: string;
  readonly credits: readonly Credit[];
  readonly decisions: readonly DecisionView[];
  readonly named: readonly NamedGroup[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly correct: CorrectView;
  readonly cite: CiteView;
  readonly meta: readonly Meta[];
  readonly jsonLd: object;
}

export interface Credit {
  readonly role: keyof typeof STRINGS.roles;
  readonly name: string;
  readonly basis: 'stated' | 'inferred' | 'corrected';
}

export interface DecisionView {
  readonly field: string;
  readonly what: string;
  readonly because: string;
}

export interface NamedGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

export interface Neighbour extends Link {
  readonly date: string;
}

/** A page an article, in the order of the archive. */
export const articlePages: PageKind<Article, ArticleView> = {
  keys: ({ archive }) => archive.articles,
  path: (_, article) => articlePath(article),
  view: articleView,
  inputs: articleInputs,
};

function articleView(context: SiteContext, article: Article): ArticleView {
  const { record } = article;
  const { urls } = context;
  const shown = passages(context, article);
  return {
    ...head(context, {
      path: articlePath(article),
      title: plainTitle(article),
      description: excerpt(firstWords(article), 180),
      section: 'articles',
      crumbs: crumbs(context, article),
    }),
    kicker: record.publisher === null ? null : french(record.publisher),
    heading: titleView(article, ENDLESS),
    wholeTitle: record.title.text.length > ENDLESS ? french(record.title.text) : null,
    size: sizeOf(record.title.text.length),
    basisOfTitle: basisOfTitle(article),
    date: dateView(article),
    otherLanguage: otherLanguage(article),
    setApart: record.removed.length,
    spreads: spreads(shown),
    source: {
      href: urls.href(sourcePath(article)),
      address: urls.absolute(sourcePath(article)),
      file: record.source.file,
      sha256: record.source.sha256,
      swhid: record.source.swhid,
      bytes: record.source.bytes,
      encoding: record.source.encoding,
      url: webAddress(record.source.url),
      captured: record.source.captured ?? null,
    },
    alsoIn: alsoIn(context, article),
    data: urls.href(articleDataPath(article)),
    comparison: urls.href(comparisonPath(article)),
    lasting: urls.absolute(shortPath(article)),
    credits: credits(article),
    decisions: decisionViews(context, article),
    named: named(context, article),
    previous: neighbour(context, article.previous),
    next: neighbour(context, article.next),
    correct: correctView(context, article),
    cite: cite(context, article),
    meta: metaTags(context, article),
    jsonLd: jsonLd(context, article),
  };
}

function crumbs({ urls }: SiteContext, { record }: Article): Link[] {
  const list = { href: urls.href(PATHS.articles), text: STRINGS.sections.articles };
  const year = record.dateFrom?.slice(0, 4);
  if (year === undefined || year !== record.dateTo?.slice(0, 4)) return [list];
  return [list, { href: urls.href(`${PATHS.articles}${year}/`), text: year }];
}

/** Lengths from which a title is set smaller, and cut. */
const LONG = 110;
const ENDLESS = 400;

const sizeOf = (length: number): ArticleView['size'] =>
  length <= LONG ? 'normal' : length <= ENDLESS ? 'long' : 'endless';

function basisOfTitle({ record: { title } }: Article): ArticleView['basisOfTitle'] {
  if (title.span !== undefined) return null;
  return title.basis === 'corrected' ? 'corrected' : 'inferred';
}

const credits = ({ record }: Article): Credit[] =>
  record.credits.map(({ role, name, basis }) => ({ role, name: french(name), basis }));

export const decisionViews = ({ archive }: SiteContext, { record }: Article): DecisionView[] =>
  record.decisions.map((decision) => {
    const { field, what, because } = decision;
    const words = unnested(excerpt(decisionWords(archive, decision), 160));
    return {
      field: STRINGS.fields[field] ?? field,
      what: french(field === 'date' ? shownDate(what) : words),
      because: french(because),
    };
  });

/** A quoted heading that is itself a quote: one pair of marks is enough, `« « Vous… » »`. */
const unnested = (what: string): string => what.replace(/^«\s*(«[^«»]*»)\s*»$/u, '$1');

const KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** By kind; last, apart, those that only passages set apart name. */
function named({ archive, urls }: SiteContext, article: Article): NamedGroup[] {
  const inText = new Set(
    article.parts.flatMap((part) =>
      part.aside ? [] : part.occurrences.map(({ entity }) => entity),
    ),
  );
  const entities = article.entities.flatMap((id) => archive.entityById.get(id) ?? []);
  const group = (title: string, test: (entity: Entity) => boolean): NamedGroup => ({
    title,
    links: entities
      .filter(test)
      .map((entity) => ({ href: urls.href(entityPath(entity)), text: french(entity.name) })),
  });
  const groups = KINDS.map((kind) =>
    group(STRINGS.kinds[kind].title, (entity) => entity.kind === kind && inText.has(entity.id)),
  );
  const aside = group(STRINGS.article.namedAside, ({ id }) => !inText.has(id));
  return [...groups, aside].filter(({ links }) => links.length > 0);
}

function neighbour(context: SiteContext, order: number | null): Neighbour | null {
  if (order === null) return null;
  const article = articleAt(context, order);
  return {
    href: articleHref(context, article),
    text: plainTitle(article, 110),
    date: dateText(article),
  };
}
