import type { Span } from '../model/span.ts';
import type { Understanding } from '../model/understanding.ts';
import { listDecisions } from '../record/decided.ts';
import { mentionsByEntity } from '../record/mentions.ts';
import { type Paint, visible } from './terminal.ts';

/** The longest piece of a text shown on a line; the whole stands in `--json`. */
const LONGEST = 96;

/** What is understood of a text and why, for people: each decision with its rule and its evidence. */
export function inspectText(file: string, understood: Understanding, paint: Paint): string {
  const { source, clean } = understood;
  const shown = shownIn(source.text);
  const removed = clean.removed.map(
    (removal) => `${shown(removal)}  ${paint.dim(`${removal.rule}: ${removal.reason}`)}`,
  );
  const decided = listDecisions(understood.decisions).map(
    ({ field, what, because }) => `${field} ${clipped(what)}  ${paint.dim(clipped(because))}`,
  );
  const told = [...source.diagnostics, ...clean.diagnostics].map(
    ({ level, code, message }) => `${level} ${code}: ${visible(message)}`,
  );
  return [
    paint.bold(visible(file)),
    `SHA-256 ${source.sha256}, ${source.bytes} bytes, ${source.encoding}, language ${source.language}`,
    `Title   ${titleOf(understood, paint)}`,
    '',
    paint.bold('Date'),
    ...datesOf(understood, shown, paint).map((line) => `  ${line}`),
    ...section(
      'Text',
      clean.blocks.map((block) => `${block.kind.padEnd(9)} ${shown(block)}`),
      paint,
    ),
    ...section('Set apart', removed, paint),
    ...section('Named', namesOf(understood, paint), paint),
    ...section('Quoted', quotesOf(understood, shown, paint), paint),
    ...section('Times', timesOf(understood, paint), paint),
    ...section('Decided by an editor', decided, paint),
    ...section('To know', told, paint),
    '',
  ].join('\n');
}

function section(name: string, lines: readonly string[], paint: Paint): string[] {
  if (lines.length === 0) return [];
  return ['', paint.bold(`${name} (${lines.length})`), ...lines.map((line) => `  ${line}`)];
}

function titleOf({ clean: { title } }: Understanding, paint: Paint): string {
  if (title.text === '') return paint.dim('none');
  const text = clipped(title.text);
  return `${title.span === undefined ? `[${text}]` : text}  ${paint.dim(title.basis)}`;
}

function datesOf({ dossier }: Understanding, shown: Shown, paint: Paint): string[] {
  const { edtf, basis, from, to, because } = dossier;
  const bounds = edtf === null ? '' : paint.dim(`  ${from ?? '…'} to ${to ?? '…'}`);
  const value = edtf ?? 'unknown';
  return [
    `${basis === 'stated' ? paint.green(value) : paint.yellow(value)}  ${basis}${bounds}`,
    ...(because === undefined ? [] : [`because ${clipped(because)}`]),
    ...dossier.evidence.map(
      (evidence) => `for     ${shown(evidence)}  ${paint.dim(evidence.rule)}`,
    ),
    ...dossier.rivals.map(
      (rival) => `against ${rival.edtf}  ${paint.dim(`${rival.rule}: ${visible(rival.why)}`)}`,
    ),
  ];
}

function namesOf({ source, naming }: Understanding, paint: Paint): string[] {
  const byEntity = mentionsByEntity(naming.mentions);
  return naming.entities.map((entity) => {
    const mentions = byEntity.get(entity.id) ?? [];
    const forms = tally(mentions.map(({ start, end }) => clipped(source.text.slice(start, end))));
    const rules = tally(mentions.map(({ rule }) => rule));
    const why = entity.merges.map(({ why, weight }) => `; ${visible(why)} (${weight})`).join('');
    const id = paint.dim(`${entity.kind}/${entity.id}`);
    return `${clipped(entity.name)}  ${id}  ${forms}  ${paint.dim(`${rules}${why}`)}`;
  });
}

function quotesOf({ source, quotes }: Understanding, shown: Shown, paint: Paint): string[] {
  const words = (span: Span | undefined): string =>
    span === undefined ? '' : ` « ${clipped(source.text.slice(span.start, span.end))} »`;
  return quotes.map((quote) => {
    const who = quote.speaker ?? paint.yellow('unknown');
    return `${shown(quote)}  ${who}${paint.dim(`${words(quote.speakerSpan)}${words(quote.cue)} ${quote.rule}`)}`;
  });
}

function timesOf({ times }: Understanding, paint: Paint): string[] {
  return times.map(({ text, edtf, rule, anchor }) => {
    const value = edtf ?? paint.yellow('not fixed');
    const from = anchor === undefined ? '' : `, ${visible(anchor)}`;
    return `${clipped(text)}  ${value}  ${paint.dim(`${rule}${from}`)}`;
  });
}

type Shown = (span: Span) => string;
const shownIn =
  (text: string): Shown =>
  ({ start, end }) =>
    `${start}–${end} ${clipped(text.slice(start, end))}`;

/** `Flynn ×3, Michael Flynn`. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => (count === 1 ? word : `${word} ×${count}`)).join(', ');
}

const clipped = (text: string): string =>
  visible(text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
