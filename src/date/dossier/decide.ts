import { bounds } from '../../edtf/bounds.ts';
import { displayDate } from '../../edtf/display.ts';
import type { DateRival, Dossier } from '../../model/date.ts';
import type { Decisions } from '../../model/decisions.ts';
import { infer } from './infer.ts';
import { addresses, crawlHeader, databaseId, fileName } from './outside.ts';
import { evidenceAt, type Reading, type Sheet } from './reading.ts';
import { eventRivals } from './rivals.ts';
import { statedDates } from './stated.ts';
import { type Statement, statements, updates } from './statements.ts';
import { completeYear } from './year.ts';

const AFTERWARDS = 'date d’une mise à jour ou d’une reprise, non de la parution';

/** A reader of the report gets this many rivals at most. */
const RIVALS = 12;

/**
 * The dossier of the date of publication. Rules speak in a fixed order and the first reading that is
 * possible wins: what the format states beside the text (metadata of a page, a column), what the text states (field, « publié le », dateline, a line with a date alone,
 * the crawler's header, address, file name), then « mis à jour le », then what the text lets infer. A reading
 * that a stronger one makes more precise agrees with it and becomes evidence; any other is a rival.
 */
export function decideDate(sheet: Sheet, decision: Decisions['date']): Dossier {
  const readings = readAll(sheet);
  const machine = readings[0];
  const losers = readings.slice(1);
  if (decision !== undefined) return corrected(sheet, decision, readings);
  if (machine === undefined) {
    return {
      edtf: null,
      basis: 'unknown',
      from: null,
      to: null,
      evidence: [],
      rivals: eventRivals(sheet, null, []),
    };
  }
  const agreeing = losers.filter(({ edtf }) => contains(edtf, machine.edtf));
  const evidence = [machine, ...agreeing].flatMap((reading) => reading.evidence);
  const rivals = losers
    .filter((reading) => !agreeing.includes(reading))
    .map((loser) => rival(loser, machine));
  return {
    edtf: machine.edtf,
    basis: machine.basis,
    ...bounds(machine.edtf),
    evidence: distinct(evidence, ({ start, end, rule }) => `${start} ${end} ${rule}`),
    rivals: trimmed([...rivals, ...eventRivals(sheet, machine, readings)], machine.edtf),
  };
}

/** An editor's word wins; the machine's reading stays visible beside it. */
function corrected(
  sheet: Sheet,
  decision: NonNullable<Decisions['date']>,
  readings: readonly Reading[],
): Dossier {
  const { edtf, because } = decision;
  const machine = readings.map(({ edtf: read, rule }) => ({
    edtf: read,
    rule,
    why: 'lecture automatique, corrigée par la rédaction de l’archive',
  }));
  return {
    edtf,
    basis: 'corrected',
    ...bounds(edtf),
    evidence: distinct(
      readings.flatMap((reading) => reading.evidence),
      ({ start, end, rule }) => `${start} ${end} ${rule}`,
    ),
    rivals: trimmed([...machine, ...eventRivals(sheet, readings[0] ?? null, readings)], edtf),
    because,
  };
}

/** Every reading, strongest first: a year that only the run of the text gives comes last. */
function readAll(sheet: Sheet): Reading[] {
  const outside = [
    ...crawlHeader(sheet),
    ...databaseId(sheet),
    ...addresses(sheet),
    ...fileName(sheet),
  ];
  const beside = statedDates(sheet, 'date');
  const stated = statements(sheet);
  const updated = updates(sheet);
  const years = [...stated, ...updated].flatMap((one) => fullDate(sheet, one));
  const lenders = [...beside, ...outside, ...years];
  const known = stated.flatMap((one) => fromStatement(sheet, one, lenders));
  const ranked = [
    ...beside,
    ...known.filter(({ basis }) => basis === 'stated'),
    ...precisestFirst(outside),
    ...updated.flatMap((one) => fromUpdate(sheet, one, lenders)),
    ...statedDates(sheet, 'updated').map((reading) => afterwards(reading)),
    ...known.filter(({ basis }) => basis === 'inferred'),
  ];
  return ranked.length > 0 ? ranked : infer(sheet);
}

/** Header, address and file name: the more precise first, else in that order. */
const precisestFirst = (readings: readonly Reading[]): Reading[] => {
  const [header, ...others] = readings;
  if (header?.rule !== 'crawl-header') return [...readings];
  const finer = others.filter(
    ({ edtf }) => edtf.length > header.edtf.length && edtf.startsWith(header.edtf),
  );
  return [...finer, header, ...others.filter((reading) => !finer.includes(reading))];
};

/** A statement whose date has its year. */
function fullDate(sheet: Sheet, { found, rule }: Statement): Reading[] {
  if (found.meaning.type !== 'fixed') return [];
  const evidence = [evidenceAt(sheet, found, rule)];
  const weakness = 'autre date d’en-tête, placée plus loin dans le texte';
  return [{ edtf: found.meaning.edtf, rule, basis: 'stated', evidence, weakness }];
}

/** @param years readings that may lend their year to a day without one */
function fromStatement(sheet: Sheet, statement: Statement, years: readonly Reading[]): Reading[] {
  const { found, rule } = statement;
  if (found.meaning.type !== 'day-of-year') return fullDate(sheet, statement);
  const completed = completeYear(sheet, found, years);
  if (completed === null) return [];
  return [
    {
      edtf: completed.edtf,
      rule: `${rule}-yearless`,
      basis: completed.certain ? 'stated' : 'inferred',
      evidence: [evidenceAt(sheet, found, rule), ...completed.evidence],
      weakness: 'date d’en-tête sans année',
    },
  ];
}

/** An update alone: the text was published on that day or shortly before. */
function fromUpdate(sheet: Sheet, update: Statement, years: readonly Reading[]): Reading[] {
  return fromStatement(sheet, update, years).map((reading) =>
    afterwards({ ...reading, rule: 'updated-line' }),
  );
}

const afterwards = (reading: Reading): Reading => ({
  ...reading,
  edtf: `${reading.edtf.replace('?', '')}~`,
  basis: 'inferred',
  weakness: AFTERWARDS,
});

function rival(loser: Reading, winner: Reading): DateRival {
  const contradicts =
    loser.weakness === AFTERWARDS
      ? loser.weakness
      : `${loser.weakness} ; ne s’accorde pas avec ${displayDate(winner.edtf)}`;
  return { edtf: loser.edtf, rule: loser.rule, why: contradicts };
}

/** Does every day of `inner` lie in `outer`? */
function contains(outer: string, inner: string): boolean {
  const [a, b] = [bounds(outer), bounds(inner)];
  const begins = a.from === null || (b.from !== null && a.from <= b.from);
  const ends = a.to === null || (b.to !== null && b.to <= a.to);
  return begins && ends;
}

const trimmed = (rivals: readonly DateRival[], winner: string | null): DateRival[] =>
  distinct(rivals, ({ edtf }) => edtf)
    .filter(({ edtf }) => edtf !== winner)
    .slice(0, RIVALS);

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
