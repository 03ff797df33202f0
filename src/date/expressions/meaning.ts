import type { Span } from '../../model/span.ts';
import type { Unit } from '../language/words.ts';

/** Which way a name points from its anchor: `last` and `next` are strict, `this` is the nearest. */
export type Direction = 'last' | 'next' | 'this';

/** From where a distance is counted: the day of publication, or the expression before. */
export type From = 'publication' | 'previous';

/** What an expression says, before anything is known about the text's date. */
export type Meaning =
  /** The value stands in the words: « 3 mars 2017 », « années 1980 ». */
  | { readonly type: 'fixed'; readonly edtf: string }
  /** A day without its year: « 5 août », « mardi 5 août », « Noël ». */
  | {
      readonly type: 'day-of-year';
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly direction?: Direction;
      readonly from?: From;
    }
  /** A day that moves with Easter: days after Easter Sunday. */
  | { readonly type: 'easter'; readonly offset: number }
  /** A day without its month: « mardi 12 », « le 12 ». */
  | { readonly type: 'day-of-month'; readonly day: number; readonly weekday?: number }
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly direction?: Direction;
      readonly from?: From;
    }
  /** A part of a year without its year: a month (1–12), a season, a quarter (EDTF codes). */
  | {
      readonly type: 'part-of-year';
      readonly part: number;
      readonly direction?: Direction;
      readonly from?: From;
    }
  /** A distance: « hier », « il y a trois mois », « la semaine dernière », « la veille ». */
  | {
      readonly type: 'shift';
      readonly unit: Unit;
      readonly count: number;
      readonly from: From;
    }
  /** An hour or a part of the day: the day of which the sentence speaks. */
  | { readonly type: 'same-day' }
  /** Time, but no place on the calendar: a duration, a habit, « récemment ». */
  | { readonly type: 'none' };

/** An expression as found in a text. */
export interface Found extends Span {
  readonly rule: string;
  readonly meaning: Meaning;
}

export const NONE: Meaning = { type: 'none' };
