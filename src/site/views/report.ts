import type { Article } from '../../archive/model.ts';
import { type Count, countOutcomes, type Outcome } from '../../intake/outcome.ts';
import { articleHref, head, type SiteContext } from '../context.ts';
import { single } from '../kind.ts';
import { STRINGS } from '../strings/index.ts';
import { PATHS } from '../urls.ts';
import type { Link, PageHead } from './page.ts';
import { plainTitle } from './teaser.ts';

/** The editor's page on what came in. */
export interface ReportView extends PageHead {
  readonly counts: readonly (Count & { readonly name: string })[];
  readonly total: Count;
  readonly undated: number;
  readonly faults: readonly ReasonGroup[];
  readonly beside: readonly ReasonGroup[];
  readonly duplicates: { readonly shown: readonly Repeat[]; readonly more: number };
  readonly near: { readonly shown: readonly (readonly Link[])[]; readonly more: number };
  readonly tables: readonly TableView[];
  readonly json: string;
}

/** Everything that was set aside for one reason. */
export interface ReasonGroup {
  readonly code: string;
  readonly reason: string;
  readonly count: number;
  readonly shown: readonly { readonly file: string; readonly message: string }[];
  readonly more: number;
}

export interface Repeat {
  readonly file: string;
  readonly of: string;
  readonly article: Link | null;
}

export interface TableView {
  readonly file: string;
  readonly guessed: boolean;
  readonly columns: readonly { readonly column: string; readonly name: string }[];
}

/** A page stays a page: of each list no more than this is shown, the rest stands in `report.json`. */
const SHOWN = 100;

type Aside = Extract<Outcome, { is: 'aside' }>;

export const reportPage = { ...single(PATHS.report, reportView), unlisted: true };

function reportView(context: SiteContext): ReportView {
  const { intake, archive, urls } = context;
  const { formats, total } = countOutcomes(intake.outcomes);
  const aside = intake.outcomes.filter((one): one is Aside => one.is === 'aside');
  return {
    ...head(context, {
      path: PATHS.report,
      title: STRINGS.report.title,
      description: STRINGS.report.description,
    }),
    counts: formats.map(({ format, ...count }) => ({ name: STRINGS.arrivals[format], ...count })),
    total,
    undated: archive.articles.length - archive.dated,
    faults: byReason(aside.filter(({ fault }) => fault)),
    beside: byReason(aside.filter(({ fault }) => !fault)),
    duplicates: repeats(context),
    near: nearTexts(context),
    tables: intake.tables.map(({ file, guessed, shape }) => ({
      file,
      guessed,
      columns: Object.entries(shape.columns).map(([column, name]) => ({ column, name })),
    })),
    json: urls.href(PATHS.reportData),
  };
}

/** The most frequent reason first. */
function byReason(aside: readonly Aside[]): ReasonGroup[] {
  const groups = new Map<string, Aside[]>();
  for (const one of aside) {
    const group = groups.get(one.code);
    if (group) group.push(one);
    else groups.set(one.code, [one]);
  }
  return [...groups]
    .map(([code, all]) => ({
      code,
      reason: STRINGS.reasons[code] ?? STRINGS.report.otherReason,
      count: all.length,
      shown: all.slice(0, SHOWN).map(({ file, message }) => ({ file, message })),
      more: Math.max(all.length - SHOWN, 0),
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function repeats(context: SiteContext): ReportView['duplicates'] {
  const articles = new Map(
    context.archive.articles.map((article) => [article.record.source.file, article]),
  );
  const all = context.intake.outcomes.flatMap((one): Repeat[] => {
    if (one.is !== 'duplicate') return [];
    const article = articles.get(one.of);
    return [{ file: one.file, of: one.of, article: article ? linkTo(context, article) : null }];
  });
  return { shown: all.slice(0, SHOWN), more: Math.max(all.length - SHOWN, 0) };
}

function nearTexts(context: SiteContext): ReportView['near'] {
  const { archive } = context;
  const all = archive.near.map((group) =>
    group.flatMap((order) => {
      const article = archive.articles[order];
      return article ? [linkTo(context, article)] : [];
    }),
  );
  return { shown: all.slice(0, SHOWN), more: Math.max(all.length - SHOWN, 0) };
}

const linkTo = (context: SiteContext, article: Article): Link => ({
  href: articleHref(context, article),
  text: plainTitle(article),
});
