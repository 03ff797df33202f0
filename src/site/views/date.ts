import type { Article } from '../../archive/model.ts';
import type { DateBasis } from '../../model/date.ts';
import { excerpt } from '../excerpt.ts';
import { shownDate } from '../shown-date.ts';
import { french } from '../typography.ts';
import { dateText } from './teaser.ts';

/** The date of an article with all that speaks for and against it. */
export interface DateView {
  readonly text: string;
  readonly edtf: string | null;
  readonly basis: DateBasis;
  readonly because: string | null;
  readonly evidence: readonly { readonly text: string; readonly rule: string }[];
  readonly rivals: readonly {
    readonly value: string;
    readonly rule: string;
    readonly why: string;
  }[];
}

export function dateView(article: Article): DateView {
  const { record } = article;
  return {
    text: dateText(article),
    edtf: record.date,
    basis: record.dateBasis,
    because: record.dateBecause === undefined ? null : french(record.dateBecause),
    evidence: record.dateEvidence.map(({ text, rule }) => ({
      text: french(excerpt(text, 160)),
      rule,
    })),
    rivals: record.dateRivals.map(({ edtf, rule, why }) => ({
      value: shownDate(edtf),
      rule,
      why: french(why),
    })),
  };
}
