import type { Removal } from '../model/ledger.ts';

/** Rules that set apart what a site says on each of its pages. */
const FURNITURE: ReadonlySet<string> = new Set([
  'action-row',
  'ad-mark',
  'archive-banner',
  'breadcrumb',
  'call-to-reader',
  'cookie-notice',
  'field-label',
  'follow-call',
  'glued-row',
  'legal-footer',
  'menu-row',
  'ornament',
  'paywall',
  'slogan',
  'subscriber-rubric',
  'tag-list',
]);

/** Rules that only say that something is no article: a sentence among it may be a lost one. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'comments',
  'page-foot',
  'page-head',
  'surrounding',
]);

/** Passages that speak of the page and of nothing else: what looks like a name there names nobody. */
export const furniture = (text: string, removed: readonly Removal[]): Removal[] =>
  removed.filter(
    ({ rule, start, end }) =>
      FURNITURE.has(rule) || (DOUBTFUL.has(rule) && !/[.!?…]["»”)]*$/.test(text.slice(start, end))),
  );
